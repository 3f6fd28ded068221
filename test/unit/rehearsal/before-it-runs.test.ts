/** What a scenario is told before anything runs, and at its end. */
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'

const WORKFLOW = `on: { workflow_dispatch: { inputs: { environment: { default: production }, role: { default: ci } } } }
jobs:
  ship:
    runs-on: x
    environment: \${{ inputs.environment }}
    steps:
      - { id: true, run: 'true' }
      - if: inputs.role != 'ci'
        uses: aws-actions/configure-aws-credentials@v6
        with: { aws-region: eu-west-1, role-to-assume: "arn:aws:iam::111111111111:role/\${{ inputs.role }}" }
`
const FILES = {
  'w.yml': WORKFLOW,
  'push.yml': 'on: push\njobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n',
}
const SCENARIO = `repository: { name: acme/web }
environments: { production: {} }
accounts: { "111111111111": { roles: { ci: {}, cd: {} }, regions: { eu-west-1: { images: { base: { name: web-1 } } } } } }
`
const run = (more = '') => `runs: [{ workflow: w.yml, event: workflow_dispatch${more} }]\n`

describe('is refused', () => {
  test.each<[string, string, string]>([
    [
      'an event',
      'runs: [{ workflow: push.yml, event: workflow_dispatch }]\n',
      'scenario.yml:4:8: push.yml is not started by workflow_dispatch; it has push',
    ],
    ['a workflow', 'runs: [{ workflow: gone.yml }]\n', 'scenario.yml:4:8: the workflow gone.yml is not there'],
    [
      'a workflow that is to start by its own schedule',
      'until: 1h\nschedules: [push.yml, gone.yml]\n',
      'scenario.yml:5:23: the workflow gone.yml is not there',
    ],
    [
      'an input',
      run(', inputs: { enviroment: x }'),
      "scenario.yml:4:8: w.yml: the input 'enviroment' is not defined; there are environment, role",
    ],
    [
      'a schedule',
      'until: 1h\nschedules: [push.yml]\n',
      "push.yml:1:5: push.yml is under 'schedules' and has no schedule; give it 'on: schedule'",
    ],
    [
      'a job',
      `${run()}incidents: [{ at: 1h, do: { deaf: shp } }]\n`,
      "scenario.yml:5:13: no workflow has a job 'shp' (did you mean ship?); there are ship",
    ],
    [
      'a step',
      `${run()}incidents: [{ step: { step: tru }, do: { deaf: ship } }]\n`,
      "scenario.yml:5:13: no workflow has a step 'tru' (did you mean true?); there are true, Run true",
    ],
    [
      'a call that local AWS does not have',
      `${run()}incidents: [{ at: 1h, do: { call: { service: ssm, operation: PutParametr, account: "111111111111", region: eu-west-1 } } }]\n`,
      'scenario.yml:5:13: Local AWS does not have ssm PutParametr (did you mean PutParameter?)',
    ],
    [
      'an image in a call',
      `${run()}incidents: [{ at: 1h, do: { call: { service: ec2, operation: CopyImage, account: "111111111111", region: eu-west-1, input: { SourceImageId: "image:bse" } } } }]\n`,
      "scenario.yml:5:13: No image 'bse' is defined in 111111111111 eu-west-1",
    ],
  ])('%s', async (_, lines, message) => {
    await expect(playIn(FILES, SCENARIO + lines)).rejects.toThrow(message)
  })
  test('all together', async () => {
    const lines = `runs: [{ workflow: gone.yml }, { workflow: push.yml, event: schedule }]\nincidents: [{ at: 1h, do: { deaf: shp } }]\n`
    await expect(playIn(FILES, SCENARIO + lines)).rejects.toThrow(
      /^scenario.yml:4:8: the workflow gone.yml.*\nscenario.yml:4:32: push.yml is not started by schedule.*\nscenario.yml:5:13: no workflow has a job 'shp'/,
    )
  })
  test.each<[string, string, string]>([
    [
      'an account',
      'incidents: [{ at: 1h, do: { outage: { account: "111111111112", for: 1h } } }]',
      "1:48: '111111111112' is no account of the scenario (did you mean 111111111111?)",
    ],
    [
      'a group',
      'incidents: [{ refresh: { group: wbe, percent: 1 }, do: { deaf: ship } }]',
      "1:33: 'wbe' is no group of the scenario (did you mean web?)",
    ],
    ['schedules without an end', 'schedules: [w.yml]', "1:12: schedules go on for ever; allowed: with 'until' beside them"],
  ])('%s', (_, line, message) => {
    const rest = `\nrepository: { name: acme/web }\naccounts: { "111111111111": { regions: { eu-west-1: { templates: { t: { image: "ami-1" } }, groups: { web: { template: t, size: 1 } } } } } }\n`
    expect(() => readScenario(line + rest, 's.yml')).toThrow(`s.yml:${message}`)
  })
  test('a template and an image that are not defined', () => {
    const place = '{ images: { base: { name: x } }, templates: { t: { image: "image:bse" } }, groups: { web: { template: s, size: 1 } } }'
    expect(() =>
      readScenario(`repository: { name: acme/web }\naccounts: { "111111111111": { regions: { eu-west-1: ${place} } } }\n`, 's.yml'),
    ).toThrow(
      /^s.yml:2:\d+: no image 'bse' is defined here \(did you mean base\?\); allowed: image:base\ns.yml:2:\d+: no template 's' is defined here/,
    )
  })
})

describe('is warned of', () => {
  test.each<[string, string, readonly string[]]>([
    ['nothing', '', []],
    [
      'an environment',
      ', inputs: { environment: producton }',
      [
        "w.yml:5:18: the scenario has no environment 'producton' (did you mean production?); it comes into being without reviewers, branches, variables and secrets, as on GitHub",
      ],
    ],
    [
      'a role',
      ', inputs: { role: cl }, expect: failure',
      [
        "w.yml:10:56: the scenario has no role 'cl' in 111111111111 (did you mean ci?); it cannot be assumed: name it under 'accounts: \"111111111111\": roles'",
      ],
    ],
  ])('%s', async (_, more, warnings) => {
    const report = await playIn(FILES, SCENARIO + run(more))
    expect(report.warnings).toEqual(warnings)
    expect(report.log.map(({ text }) => text)).toEqual(expect.arrayContaining(warnings.map(text => `##[warning]${text}`)))
    expect(report.surprises).toEqual([])
  })
})

test('the report tells what was pretended, and what never happened', async () => {
  const report = await playIn(
    FILES,
    `${SCENARIO}${run()}incidents:
  - { at: 0s, do: { deaf: ship } }
  - { at: 90h, do: { deaf: ship }, because: nobody waits so long }
  - { calls: { service: ssm }, do: { throttle } }
`,
  )
  expect(report.pretended).toEqual([
    expect.stringMatching(/^aws-actions\/configure-aws-credentials is not run; in its place: /),
    expect.stringMatching(/^steps with 'run' live in real time/),
  ])
  expect(report.neverHappened).toEqual(['scenario.yml:7:5: deaf ship (nobody waits so long)', 'scenario.yml:8:5: throttle'])
})
