import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import type { Rehearsal } from '@golden-ami/rehearsal'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

const sdk = (client: string): string => fileURLToPath(import.meta.resolve(`@aws-sdk/client-${client}`))

/** Refreshes a group to the newest template version and polls until the refresh has ended, naming every change of status. */
const REFRESH = {
  'refresh/action.yml': manifest(['group']),
  'refresh/main.mjs': `
    import { createRequire } from 'node:module'
    import { setTimeout } from 'node:timers/promises'
    const require = createRequire(import.meta.url)
    const A = require('${sdk('auto-scaling')}'), E = require('${sdk('ec2')}'), S = require('${sdk('ssm')}')
    const asg = new A.AutoScalingClient({}), ec2 = new E.EC2Client({})
    const group = process.env.INPUT_GROUP
    const { Parameter } = await new S.SSMClient({}).send(new S.GetParameterCommand({ Name: '/next' }))
    const { AutoScalingGroups: [found] } = await asg.send(new A.DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [group] }))
    const { LaunchTemplateVersion: version } = await ec2.send(new E.CreateLaunchTemplateVersionCommand({
      LaunchTemplateName: found.LaunchTemplate.LaunchTemplateName, SourceVersion: '1', LaunchTemplateData: { ImageId: Parameter.Value },
    }))
    const { InstanceRefreshId } = await asg.send(new A.StartInstanceRefreshCommand({
      AutoScalingGroupName: group,
      DesiredConfiguration: { LaunchTemplate: { LaunchTemplateName: found.LaunchTemplate.LaunchTemplateName, Version: String(version.VersionNumber) } },
      Preferences: { MinHealthyPercentage: 50, InstanceWarmup: 60, AutoRollback: true, AlarmSpecification: { Alarms: ['web-5xx'] } },
    }))
    for (let last; ; await setTimeout(15_000)) {
      const { InstanceRefreshes: [refresh] } = await asg.send(new A.DescribeInstanceRefreshesCommand({ AutoScalingGroupName: group, InstanceRefreshIds: [InstanceRefreshId] }))
      if (refresh.Status !== last) console.log(group + ': ' + refresh.Status)
      last = refresh.Status
      if (refresh.EndTime) process.exit(last === 'Successful' ? 0 : 1)
    }
  `,
}
const WORKFLOW = `
on: { push: {}, schedule: [{ cron: '30 3 * * *' }] }
permissions: { id-token: write, contents: read }
jobs:
  refresh:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { group: [web, api] } }
    steps:
      - uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: eu-west-1, role-to-assume: "arn:aws:iam::111111111111:role/ci" }
      - name: Refresh
        uses: $/refresh
        with: { group: "\${{ matrix.group }}" }
`
const POLICY = (actions: readonly string[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] })
const ALLOWED = [
  'autoscaling:DescribeAutoScalingGroups',
  'autoscaling:DescribeInstanceRefreshes',
  'autoscaling:StartInstanceRefresh',
  'ec2:CreateLaunchTemplateVersion',
  'ec2:RunInstances',
  'ssm:GetParameter',
]
const scenario = (more: string, runs = 'runs: [{ workflow: w.yml }]'): string => `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
accounts:
  "222222222222": {}
  "111111111111":
    roles: { ci: { policies: [./policy.json] } }
    regions:
      eu-west-1:
        images: { base: { name: web-1 }, next: { name: web-2 } }
        templates: { web: { image: "image:base" }, api: { image: "image:base" } }
        groups: { web: { template: web, size: 4 }, api: { template: api, size: 2 } }
        alarms: { web-5xx: OK }
        parameters: { /next: 'image:next' }
${runs}
${more}
`
const files = (allowed = ALLOWED) => ({ ...REFRESH, 'w.yml': WORKFLOW, 'policy.json': POLICY(allowed) })

const said = (report: RehearsalReport): string[] => report.log.filter(line => /^(web|api): /.test(line.text)).map(line => line.text)

const quick = {
  'w.yml': "on: { push: {}, schedule: [{ cron: '30 3 * * *' }] }\njobs: { a: { runs-on: x, steps: [{ run: echo hi }] } }\n",
}

describe('a scenario', () => {
  test('provisions the world and sees the runs to their ends', async () => {
    const report = await playIn(files(), scenario(''))
    expect(report.surprises).toEqual([])
    expect(
      said(report)
        .filter(line => line.endsWith('Successful'))
        .sort(),
    ).toEqual(['api: Successful', 'web: Successful'])
    expect(report.journal.every(({ account, role }) => account === '111111111111' && role.endsWith(':role/ci'))).toBe(true)
    expect(new Set(report.journal.map(({ process }) => process))).toEqual(new Set(['w#1/refresh (web) 1/2', 'w#1/refresh (api) 2/2']))
  })
  test('tells the same log and the same journal each time', async () => {
    const reports = [await playIn(files(), scenario('')), await playIn(files(), scenario('')), await playIn(files(), scenario(''))]
    const texts = reports.map(report => JSON.stringify(report, undefined, 1))
    expect(texts[1]).toBe(texts[0])
    expect(texts[2]).toBe(texts[0])
  })
  test('refuses what the policy of the role does not list', async () => {
    const report = await playIn(
      files(ALLOWED.filter(action => action !== 'autoscaling:StartInstanceRefresh')),
      scenario('', 'runs: [{ workflow: w.yml, expect: failure }]'),
    )
    expect(report.surprises).toEqual([])
    expect(report.journal.filter(({ error }) => error !== undefined).map(({ operation }) => operation)).toEqual([
      'StartInstanceRefresh',
      'StartInstanceRefresh',
    ])
  })
  test('says when a run does not end as expected', async () => {
    const report = await playIn(
      { 'w.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: exit 1 }] } }\n' },
      scenario('').replace('[./policy.json]', '[]'),
    )
    expect(report.surprises).toEqual(['w#1 ended as failure, not success'])
  })
  test('starts runs one after another and by their schedule', async () => {
    const report = await playIn(
      quick,
      `start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
until: 48h
schedules: [w.yml]
runs: [{ id: one, workflow: w.yml, at: 10m }, { id: two, workflow: w.yml, after: one, in: 5m }]
`,
    )
    expect(report.runs.map(({ event, started }) => [event, new Date(started).toISOString()])).toEqual([
      ['push', '2026-11-21T02:10:00.000Z'],
      ['push', '2026-11-21T02:15:00.000Z'],
      ['schedule', '2026-11-21T03:30:00.000Z'],
      ['schedule', '2026-11-22T03:30:00.000Z'],
    ])
    expect(new Date(report.ended).toISOString()).toBe('2026-11-23T02:00:00.000Z')
  })
  test.each(['', 'until: 30m'])('runs of one workflow without ids each go to their end, also those that begin late: %j', async until => {
    const report = await playIn(
      quick,
      `start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
${until}
runs: [{ workflow: w.yml }, { workflow: w.yml, at: 2h, expect: failure }, { workflow: w.yml, after: w#2, in: 5m }]
`,
    )
    expect(report.runs.map(({ name, started }) => [name, new Date(started).toISOString()])).toEqual([
      ['w#1', '2026-11-21T02:00:00.000Z'],
      ['w#2', '2026-11-21T04:00:00.000Z'],
      ['w#3', '2026-11-21T04:05:00.000Z'],
    ])
    expect(report.surprises).toEqual(['w#2 ended as success, not failure'])
  })
  test('a run waits for the run that it names, not for one of the same workflow by its schedule', async () => {
    const report = await playIn(
      quick,
      `start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
until: 3h
schedules: [w.yml]
runs: [{ id: late, workflow: w.yml, after: w }, { workflow: w.yml, at: 5h }]
`,
    )
    expect(report.runs.map(({ event, started }) => [event, new Date(started).toISOString()])).toEqual([
      ['schedule', '2026-11-21T03:30:00.000Z'],
      ['push', '2026-11-21T07:00:00.000Z'],
      ['push', '2026-11-21T07:00:00.000Z'],
    ])
  })
})

describe('incidents', () => {
  const failing = 'runs: [{ workflow: w.yml, expect: failure }]'
  test('at a percentage of a refresh an alarm fires, and AWS rolls that group back', async () => {
    const report = await playIn(
      files(),
      scenario(
        `incidents:
  - refresh: { group: web, percent: 50 }
    do: { alarm: { name: web-5xx, account: "111111111111", region: eu-west-1 } }`,
        failing,
      ),
    )
    expect(report.surprises).toEqual([])
    expect(said(report)).toContain('web: RollbackSuccessful')
  })
  test('a place lacks something for a while: what is launched there fails, and AWS rolls it back', async () => {
    const begun = scenario(
      `incidents:
  - at: 0s
    do: { shortage: { of: key-grant, account: "111111111111", region: eu-west-1, image: "image:next", for: 3h } }`,
      failing,
    )
    const report = await playIn(files(), begun)
    expect(report.surprises).toEqual([])
    expect(said(report)).toContain('web: RollbackSuccessful')
    const over = await playIn(files(), begun.replace('for: 3h', 'for: 20m').replace(failing, 'runs: [{ workflow: w.yml }]'))
    expect(over.surprises).toEqual([])
  })
  test('at a step the run is cancelled, or its runner dies', async () => {
    const cancelled = await playIn(
      files(),
      scenario('incidents: [{ step: { step: Refresh, after: 90s }, do: { cancel: w } }]', 'runs: [{ workflow: w.yml, expect: cancelled }]'),
    )
    expect(cancelled.surprises).toEqual([])
    expect(cancelled.runs[0]!.jobs.map(({ result }) => result)).toEqual(['cancelled', 'cancelled'])
    const dead = await playIn(files(), scenario('incidents: [{ at: 100s, do: { runner-dies: refresh } }]', failing))
    expect(dead.surprises).toEqual([])
    expect((dead.ended - dead.started) / 1000).toBe(100)
  })
  test('calls are throttled, and the SDK tries again', async () => {
    const report = await playIn(
      files(),
      scenario('incidents: [{ calls: { service: ssm, operation: GetParameter, times: 2 }, do: { throttle: } }]'),
    )
    expect(report.surprises).toEqual([])
    expect(report.journal.filter(({ error }) => error !== undefined).map(({ operation, error }) => [operation, error])).toEqual([
      ['GetParameter', 'ThrottlingException'],
      ['GetParameter', 'ThrottlingException'],
    ])
  })
  test('a vendor publishes the next image of a line', async () => {
    const parameter = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
    const ask = {
      'ask/action.yml': manifest(),
      'ask/main.mjs': `
        import { createRequire } from 'node:module'
        import { setTimeout } from 'node:timers/promises'
        const S = createRequire(import.meta.url)('${sdk('ssm')}')
        const newest = async () => (await new S.SSMClient({}).send(new S.GetParameterCommand({ Name: '${parameter}' }))).Parameter.Version
        const before = await newest()
        await setTimeout(3600_000)
        console.log('web: moved by', (await newest()) - before)
      `,
      'w.yml': WORKFLOW.replaceAll('$/refresh', '$/ask').replace('group: [web, api]', 'group: [web]'),
    }
    const report = await playIn({ ...files(), ...ask }, scenario(`incidents: [{ at: 30m, do: { publish: ${parameter} } }]`))
    expect(said(report)).toEqual(['web: moved by 1'])
  })
  test('packages and vulnerabilities come out', async () => {
    let told: unknown
    await playIn(
      files(),
      scenario(
        `incidents:
  - at: 1m
    do: { software: { packages: [{ name: curl, version: 8.6.0 }], vulnerabilities: [{ id: CVE-1, package: curl, severity: HIGH, fixed-in: 8.6.0 }], scanned: ["111111111111"] } }`,
      ),
      {
        atEnd: ({ world }) => {
          const { packages, vulnerabilities, scanned } = world.state(PackageRepository)
          told = { packages, vulnerabilities, scanned: [...scanned] }
        },
      },
    )
    const at = Date.UTC(2026, 10, 21, 2, 1)
    expect(told).toEqual({
      packages: [{ name: 'curl', version: '8.6.0', from: at }],
      vulnerabilities: [{ id: 'CVE-1', package: 'curl', severity: 'HIGH', fixedIn: '8.6.0', published: at }],
      scanned: ['111111111111'],
    })
  })
  /** Asks for a parameter or writes one each minute, ten times, and says what came of it. */
  const EACH_MINUTE = {
    'tick/action.yml': manifest(),
    'tick/main.mjs': `
      import { createRequire } from 'node:module'
      import { setTimeout } from 'node:timers/promises'
      const S = createRequire(import.meta.url)('${sdk('ssm')}')
      const ssm = new S.SSMClient({ maxAttempts: 1 })
      const began = Date.now()
      for (let n = 1; n <= 10; n++) {
        const put = ssm.send(new S.PutParameterCommand({ Name: '/tick', Value: String(n), Type: 'String', Overwrite: true }))
        const told = await put.then(() => 'ok', error => error.code ?? error.name)
        const { Parameter } = await ssm.send(new S.GetParameterCommand({ Name: '/tick' })).catch(error => ({ Parameter: { Value: error.code ?? error.name } }))
        console.log('web:', (Date.now() - began) / 60_000, told, Parameter.Value)
        await setTimeout(60_000)
      }
    `,
    'w.yml': WORKFLOW.replaceAll('$/refresh', '$/tick').replace('group: [web, api]', 'group: [web]'),
  }
  const tick = async (incidents: string, runs?: string) => {
    const report = await playIn({ ...files([...ALLOWED, 'ssm:PutParameter']), ...EACH_MINUTE }, scenario(`incidents: ${incidents}`, runs))
    expect(report.surprises).toEqual([])
    return report
  }
  test('a region cannot be reached for a while', async () => {
    const report = await tick(`
  - at: 90s
    do: { outage: { region: eu-west-1, for: 2m } }
  - at: 5m
    do: { outage: { region: eu-west-1, account: "222222222222", for: 2m } }`)
    expect(said(report).slice(0, 6)).toEqual([
      'web: 0 ok 1',
      'web: 1 ok 2',
      'web: 2 ECONNRESET ECONNRESET',
      'web: 3 ECONNRESET ECONNRESET',
      'web: 4 ok 5',
      'web: 5 ok 6',
    ])
    expect(report.journal.filter(({ error }) => error !== undefined).map(({ error }) => error)).toEqual(Array(4).fill('lost-request'))
    expect(report.log.filter(({ run, text }) => run === 'scenario' && text.startsWith('outage'))).toHaveLength(2)
  })
  test('no role can be assumed in a region that cannot be reached', async () => {
    const report = await tick(
      '[{ at: 0s, do: { outage: { region: eu-west-1, service: sts, for: 1m } } }]',
      `
runs: [{ workflow: w.yml, at: 30s, expect: failure }, { id: later, workflow: w.yml, at: 1m }]`,
    )
    expect(report.runs.map(({ jobs }) => jobs[0]!.result)).toEqual(['failure', 'success'])
  })
  test('each call takes its time: two in a row twice, two at a time once', async () => {
    const action = {
      'ask/action.yml': manifest([]),
      'ask/main.mjs': `
        import { createRequire } from 'node:module'
        const require = createRequire(import.meta.url)
        const S = require('${sdk('ssm')}')
        const ssm = new S.SSMClient({}), ask = () => ssm.send(new S.GetParameterCommand({ Name: '/next' }))
        await ask()
        const begun = Date.now()
        await ask(); await ask()
        const half = Date.now()
        await Promise.all([ask(), ask()])
        console.log('asked in ' + (half - begun) + ' and ' + (Date.now() - half) + ' ms')
      `,
      'w.yml': WORKFLOW.replace('uses: $/refresh', 'uses: $/ask')
        .replace(/with: \{ group:.*\n/, '\n')
        .replace('[web, api]', '[web]'),
    }
    const report = await playIn({ ...files(), ...action }, `latency: 80ms\n${scenario('')}`)
    expect(report.surprises).toEqual([])
    expect(report.log.map(({ text }) => text)).toContain('asked in 160 and 80 ms')
  })
  test('calls are late or slow', async () => {
    const report = await tick(`
  - calls: { operation: PutParameter, nth: 2 }
    do: { late: { by: 90s, answer: lost } }
  - calls: { operation: PutParameter, nth: 5 }
    do: { late: { by: 90s, answer: waits } }
  - calls: { operation: GetParameter, nth: 8 }
    do: { slow: { by: 5m } }`)
    expect(said(report).slice(0, 9)).toEqual([
      'web: 0 ok 1',
      'web: 1 ECONNRESET 1',
      'web: 2 ok 3',
      'web: 3 ok 4',
      'web: 5.5 ok 5',
      'web: 6.5 ok 6',
      'web: 7.5 ok 7',
      'web: 13.5 ok 8',
      'web: 14.5 ok 9',
    ])
    const minute = (at = Number.NaN): number => (at - report.started) / 60_000
    expect(report.journal.filter(({ sent }) => sent !== undefined).map(({ at, sent }) => [minute(sent), minute(at)])).toEqual([
      [1, 2.5],
      [4, 5.5],
    ])
  })
  test('a person deletes an image, a parameter and a group', async () => {
    const call = (service: string, operation: string, input: string) =>
      `  - { at: 30s, do: { call: { service: ${service}, operation: ${operation}, account: "111111111111", region: eu-west-1, input: ${input} } } }`
    const there: unknown[] = []
    const look = ({ world }: Rehearsal) => {
      const place = world.place('111111111111', 'eu-west-1')
      there.push([
        place
          .state(Ec2State)
          .images.owned()
          .flatMap(({ Name, State }) => (State === 'available' ? Name : [])),
        place
          .state(SsmState)
          .parameters.owned()
          .map(({ Name }) => Name),
        place
          .state(AutoScalingState)
          .groups.owned()
          .map(({ AutoScalingGroupName }) => AutoScalingGroupName),
      ])
    }
    const report = await playIn(
      {
        ...files(),
        'w.yml': WORKFLOW.replaceAll('$/refresh', '$/wait'),
        'wait/action.yml': manifest(),
        'wait/main.mjs': "await (await import('node:timers/promises')).setTimeout(600_000)",
      },
      scenario(`incidents:
${call('ec2', 'DeregisterImage', '{ ImageId: "image:next" }')}
${call('ssm', 'DeleteParameter', '{ Name: /next }')}
${call('autoscaling', 'DeleteAutoScalingGroup', '{ AutoScalingGroupName: api, ForceDelete: true }')}`),
      { atStart: look, atEnd: look },
    )
    expect(report.surprises).toEqual([])
    expect(there).toEqual([
      [['web-1', 'web-2'], ['/next'], ['web', 'api']],
      [['web-1'], [], ['web']],
    ])
  })
  test.each([
    ['at a moment', 'at: 30s'],
    ['at a step', 'step: { step: Refresh }'],
    ['at a percentage of a refresh', 'refresh: { group: web, percent: 50 }'],
  ])(
    'a person changes something that is not there, %s: that ends the rehearsal with what AWS says, and with its place',
    async (_, when) => {
      const lines: string[] = []
      const input = '{ Name: /nowhere }'
      const incident = `incidents:
  - ${when}
    do: { call: { service: ssm, operation: DeleteParameter, account: "111111111111", region: eu-west-1, input: ${input} } }`
      const text = scenario(incident)
      const line = text.split('\n').findIndex(one => one.includes(when)) + 1
      await expect(playIn(files(), text, { onLine: ({ text }) => lines.push(text) })).rejects.toMatchObject({
        code: 'rehearsal.scenario',
        message: `scenario.yml:${line}:5: ssm DeleteParameter in 111111111111 eu-west-1 was refused: Parameter /nowhere not found.`,
      })
      expect(lines.at(-1)).toMatch(/^call .*\/nowhere/)
    },
  )
  test('a person changes something', async () => {
    const report = await playIn(
      files(),
      scenario(
        `incidents:
  - at: 30s
    because: somebody tidies up
    do: { call: { service: autoscaling, operation: CancelInstanceRefresh, account: "111111111111", region: eu-west-1, input: { AutoScalingGroupName: web } } }`,
        failing,
      ),
    )
    expect(report.surprises).toEqual([])
    expect(said(report)).toContain('web: Cancelled')
    expect(report.log.some(({ run, text }) => run === 'scenario' && text.endsWith('(somebody tidies up)'))).toBe(true)
  })
})

describe('a scenario file', () => {
  test('as the README shows it has keys that there are', () => {
    const readme = readFileSync(new URL('../../../packages/rehearsal/README.md', import.meta.url), 'utf8')
    const [, shown = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? []
    expect(readScenario(shown, 'README.md').incidents).toHaveLength(shown.match(/\bdo:/g)!.length)
  })
  test('with errors is refused: all of them, with line and column', () => {
    expect(() =>
      readScenario(
        `repository: { nme: acme/web }
environments:
  production:
    wait-timer: 10
    review: [ 'maybe by kim' ]
accounts: { "123": {} }
runs: [{ workflow: w.yml, event: pull }]
incidents:
  - { at: 1h, do: { outage: { region: here, service: ssm } } }
  - { calls: {}, do: { late: { by: 20, answer: never } } }
  - { calls: {}, do: { slow: { by: 20s, answer: lost } } }
`,
        's.yml',
      ),
    ).toThrow(
      expect.objectContaining({
        code: 'rehearsal.scenario',
        message: [
          's.yml:1:15: the key nme is not known here (did you mean name?); allowed: name, root, visibility, default-branch, oidc-subject, annotations-after, vars, secrets',
          's.yml:1:13: the key name is missing; required: name',
          "s.yml:4:17: '10' is not a duration; allowed: 90s, 15m, 24h, 1h30m and the like",
          "s.yml:5:15: 'maybe by kim' is not a review; allowed: 'approve by <login> after <duration>: <comment>', 'reject by <login>'",
          "s.yml:6:13: '123' is not right here; allowed: an account number of 12 digits",
          "s.yml:7:34: 'pull' is not known here; allowed: push, workflow_dispatch, schedule",
          "s.yml:9:39: 'here' is not right here; allowed: a region, like eu-west-1",
          's.yml:9:29: the key for is missing; required: for',
          "s.yml:10:36: '20' is not a duration; allowed: 90s, 15m, 24h, 1h30m and the like",
          "s.yml:10:48: 'never' is not known here; allowed: lost, times-out, waits",
          's.yml:11:41: the key answer is not known here; allowed: by',
        ].join('\n'),
      }),
    )
  })
  test.each([
    [
      '{ workflow: a/w.yml }, { workflow: b/w.yml }, { id: x, workflow: c.yml, after: w }',
      '2:87',
      "a run is to come after 'w', which is several runs; allowed: w#1, w#2",
    ],
    ['{ id: x, workflow: w.yml }, { id: x, workflow: v.yml }', '2:36', "several runs are called 'x'; allowed: an id of its own for each"],
    ['{ id: w, workflow: v.yml }, { workflow: w.yml }', '2:36', "several runs are called 'w'; allowed: an id of its own for each"],
    [
      '{ id: x, workflow: w.yml, after: y }, { id: y, workflow: w.yml, after: x }',
      '2:8',
      "the run 'x' comes after itself; allowed: runs that can all begin",
    ],
    ['{ workflow: w.yml, after: w }', '2:8', "the run 'w' comes after itself; allowed: runs that can all begin"],
    ['{ workflow: w.yml }, { workflow: w.yml, after: v }', '2:55', "a run is to come after 'v', which is no run; allowed: w#1, w#2"],
  ])('whose runs are not told apart is refused: %s', (runs, place, complaint) => {
    expect(() => readScenario(`repository: { name: acme/web }\nruns: [${runs}]\n`, 's.yml')).toThrow(
      expect.objectContaining({
        code: 'rehearsal.scenario',
        message: expect.stringMatching(new RegExp(`^s.yml:${place}: ${complaint}$`, 'm')),
      }),
    )
  })
  test('may be about the newest run of a schedule, and not about several runs at once', () => {
    const about = (incidents: string) => () =>
      readScenario(
        `repository: { name: acme/web }\nuntil: 1h\nschedules: [s.yml]\nruns: [{ workflow: w.yml }, { workflow: w.yml }]\nincidents: [${incidents}]`,
        's.yml',
      )
    expect(about('{ at: 1h, do: { cancel: s } }')).not.toThrow()
    expect(about('{ at: 1h, do: { cancel: w } }')).toThrow("an incident is about 'w', which is several runs; allowed: w#1, w#2")
  })
})
