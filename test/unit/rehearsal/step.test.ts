import { World } from '@golden-ami/local-aws'
import { trustOf } from '@golden-ami/local-aws/iam/trust-document'
import { describe, expect, test } from 'vitest'
import { manifest, rehearse, START } from './rehearse.ts'

const SECOND = 1000
/** A workflow of one job with these steps. */
const workflow = (steps: string, more = ''): string => `
on: push
${more}
jobs:
  only:
    runs-on: ubuntu-latest
    steps:
${steps}`
const one = (files: Record<string, string>, setting: Parameters<typeof rehearse>[2] = {}) =>
  rehearse(
    files,
    async ({ start, said, rehearsal }) => {
      const report = await start('w.yml')
      return { report, job: report.jobs[0]!, said: said('only'), journal: rehearsal.world.journal }
    },
    setting,
  )
const action = (name: string, main: string, inputs: readonly string[] = [], more = '') => ({
  [`${name}/action.yml`]: manifest(inputs, more),
  [`${name}/main.mjs`]: main,
})

describe('files of a step', () => {
  test('outputs, heredocs, variables, paths', async () => {
    const { said } = await one({
      'w.yml': workflow(`
      - id: a
        run: |
          { echo 'two<<END'; echo one; echo two=2; echo END; } >> "$GITHUB_OUTPUT"
          echo 'COLOUR=red' >> "$GITHUB_ENV"
          mkdir -p "$RUNNER_TEMP/bin"; printf '#!/bin/sh\\necho hello from bin' > "$RUNNER_TEMP/bin/hi"; chmod +x "$RUNNER_TEMP/bin/hi"
          echo "$RUNNER_TEMP/bin" >> "$GITHUB_PATH"
      - run: |
          echo "$COLOUR \${{ env.COLOUR }} $OWN"
          hi
          echo '\${{ toJSON(steps.a.outputs.two) }}' '{x}'
        env: { OWN: mine }
`),
    })
    expect(said).toEqual(expect.arrayContaining(['red red mine', 'hello from bin', '"one\\ntwo=2" {x}']))
  })
  test('what differs between rehearsals is not in the report', async () => {
    const { job } = await one({
      'w.yml': workflow(`
      - id: a
        run: |
          echo "where=$PWD" >> "$GITHUB_OUTPUT"
          echo "$AWS_ENDPOINT_URL $GITHUB_API_URL" >> "$GITHUB_STEP_SUMMARY"
      - run: test -d "\${{ steps.a.outputs.where }}"
`),
    })
    expect(job.result).toBe('success')
    expect(job.steps[0]!.outputs).toEqual({ where: '/home/runner/work/w#1/only/web' })
    expect(job.steps[0]!.summary).toBe('https://aws https://api.github.com\n')
  })
  test.each([
    ['a block without its end', 'echo "a<<EOF" >> "$GITHUB_OUTPUT"', "Invalid value. Matching delimiter not found 'EOF'"],
    ['a line that is no pair', 'echo "nothing" >> "$GITHUB_OUTPUT"', "Invalid format 'nothing'"],
  ])('%s fails the step', async (_, script, message) => {
    const { job } = await one({ 'w.yml': workflow(`      - run: ${JSON.stringify(script)}\n`) })
    expect(job.result).toBe('failure')
    expect(job.steps[0]!.annotations).toEqual([
      { level: 'error', message: "Unable to process file command 'output' successfully." },
      { level: 'error', message },
    ])
  })
  test('a summary over 1 MiB is refused, and the step succeeds', async () => {
    const { job } = await one({
      'w.yml': workflow(`
      - run: head -c 1048576 /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"
      - run: head -c 1048577 /dev/zero | tr '\\0' x > "$GITHUB_STEP_SUMMARY"
`),
    })
    expect(job.result).toBe('success')
    expect(job.steps.map(({ summary, annotations }) => [summary.length, annotations.length])).toEqual([
      [1_048_576, 0],
      [0, 1],
    ])
  })
})

describe('output of a step', () => {
  test('annotations with their place; masks hide in logs, summaries and outputs', async () => {
    const { job, said } = await one({
      'w.yml': workflow(`
      - run: |
          echo '::error file=a.yml,line=3,col=7,title=Bad%3A thing::one%0Atwo'
          echo '::add-mask::swordfish'
          echo 'the word is swordfish'
          echo 'swordfish' >> "$GITHUB_STEP_SUMMARY"
          echo '::stop-commands::pause'
          echo '::error::not a command'
          echo '::pause::'
          echo '::notice::done'
`),
    })
    expect(job.steps[0]!.annotations).toEqual([
      { level: 'error', message: 'one\ntwo', title: 'Bad: thing', file: 'a.yml', line: 3, column: 7 },
      { level: 'notice', message: 'done' },
    ])
    expect(said).toContain('the word is ***')
    expect(said).toContain('::error::not a command')
    expect(job.steps[0]!.summary).toBe('***\n')
  })
})

describe('secrets', () => {
  test('are masked, GITHUB_TOKEN is one of them, and an output with one is not passed on', async () => {
    const { job, said } = await one({
      'w.yml': workflow(`
      - id: a
        run: |
          echo "token $TOKEN \${{ secrets.GITHUB_TOKEN == github.token }}"
          echo "leak=$TOKEN" >> "$GITHUB_OUTPUT"
          echo "fine=1" >> "$GITHUB_OUTPUT"
        env: { TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
`).replace('    steps', '    outputs: { leak: "${{ steps.a.outputs.leak }}", fine: "${{ steps.a.outputs.fine }}" }\n    steps'),
    })
    expect(said).toContain('token *** true')
    expect(job.outputs).toEqual({ fine: '1' })
    expect(job.annotations).toEqual([{ level: 'warning', message: "Skip output 'leak' since it may contain secret." }])
  })
})

describe('actions', () => {
  test('get inputs by name, defaults evaluated, and a warning for what they do not know', async () => {
    const { job, said } = await one({
      'act/action.yml':
        'name: a\ndescription: a\ninputs: { recipe-arn: { description: a }, sha: { description: b, default: "at ${{ github.sha }}" } }\nruns: { using: node24, main: main.mjs }\n',
      'act/main.mjs': 'console.log(process.env["INPUT_RECIPE-ARN"], process.env.INPUT_SHA, process.version.split(".")[0])',
      'w.yml': workflow('      - uses: $/act\n        with: { Recipe-Arn: x, typo: 1 }\n'),
    })
    expect(said).toContain(`x at c0ffee${'0'.repeat(34)} v24`)
    expect(job.steps[0]!.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'typo', valid inputs are ['recipe-arn', 'sha']" },
    ])
  })
  test('of the workspace are there after a checkout only', async () => {
    const files = action('act', 'console.log("here")')
    const without = await one({ ...files, 'w.yml': workflow('      - uses: ./act\n') })
    expect(without.job.steps[0]!.annotations[0]!.message).toMatch(/can't find 'action.yml'/)
    const after = await one({ ...files, 'w.yml': workflow('      - uses: actions/checkout@v5\n      - uses: ./act\n') })
    expect(after.said).toContain('here')
  })
  test('see nothing of the environment in which the rehearsal runs', async () => {
    process.env.AWS_PROFILE = 'mine'
    process.env.GITHUB_HEAD_REF = 'mine'
    try {
      const { said } = await one({
        ...action('act', 'console.log(JSON.stringify(Object.entries(process.env).filter(([, value]) => value === "mine")))'),
        'w.yml': workflow('      - uses: $/act\n'),
      })
      expect(said).toContain('[]')
    } finally {
      delete process.env.AWS_PROFILE
      delete process.env.GITHUB_HEAD_REF
    }
  })
  test('cannot be led away from local AWS, nor told another repository', async () => {
    const { said } = await one({
      ...action('act', 'for (const name of process.env.INPUT_NAMES.split(" ")) console.log(name, process.env[name])', ['names']),
      'w.yml': workflow(
        `
      - run: echo "AWS_ENDPOINT_URL_EC2=https://ec2.amazonaws.com" >> "$GITHUB_ENV"
      - uses: $/act
        with: { names: AWS_ENDPOINT_URL AWS_ENDPOINT_URL_EC2 AWS_IGNORE_CONFIGURED_ENDPOINT_URLS GITHUB_REPOSITORY GITHUB_TOKEN }
        env: { AWS_ENDPOINT_URL: "https://amazonaws.com", GITHUB_REPOSITORY: other/one }
`,
        'env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true", GITHUB_TOKEN: mine }',
      ),
    })
    expect(said).toEqual(
      expect.arrayContaining([
        'AWS_ENDPOINT_URL https://aws',
        'AWS_ENDPOINT_URL_EC2 undefined',
        'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS undefined',
        'GITHUB_REPOSITORY acme/web',
        'GITHUB_TOKEN mine',
      ]),
    )
  })
  test.each([
    ['uses: someone/else@v1', /^w.yml:\d+:15: 'someone\/else@v1' is a remote action/],
    ['uses: docker://alpine', /not a reference/],
  ])('%s is refused before anything runs', async (uses, message) => {
    await rehearse({ 'w.yml': workflow(`      - run: exit 1\n      - ${uses}\n`) }, async ({ start, rehearsal }) => {
      await expect(start('w.yml')).rejects.toMatchObject({ code: 'rehearsal.workflow', message: expect.stringMatching(message) })
      expect(rehearsal.github.runs).toEqual([])
    })
  })
})

describe('cancellation', () => {
  const stubborn = (handlers: string) => ({
    ...action(
      'act',
      `import { setTimeout } from 'node:timers/promises'
      const say = text => console.log(text + ' at ' + (Date.now() - ${START}) / 1000)
      ${handlers}
      say('up')
      await setTimeout(3600_000)
      say('never')`,
      [],
      ', post: post.mjs, post-if: cancelled()',
    ),
    'act/post.mjs': 'console.log("post")',
    'w.yml': workflow(`
      - uses: $/act
      - run: echo not any more
      - run: echo cancelled
        if: cancelled()
`),
  })
  const cancelAfter = (files: Record<string, string>, ms: number, how: 'cancel' | 'die' = 'cancel') =>
    rehearse(files, async ({ start, said, rehearsal }) => {
      rehearsal.processes.alarm('cancel', START + ms, () => {
        if (how === 'cancel') rehearsal.github.runs[0]!.cancel('enough')
        else for (const job of rehearsal.running) job.die('gone')
      })
      const report = await start('w.yml')
      return { report, job: report.jobs[0]!, said: said('only') }
    })
  test.each([
    ['a process without handlers dies of SIGINT', '', 60, []],
    ['a handler ends it, also well', "process.on('SIGINT', () => { say('SIGINT'); process.exit(0) })", 60, ['SIGINT at 60']],
    [
      'SIGTERM comes 7.5 s after SIGINT',
      "process.on('SIGINT', () => say('SIGINT')); process.on('SIGTERM', () => { say('SIGTERM'); process.exit(1) })",
      67.5,
      ['SIGINT at 60', 'SIGTERM at 67.5'],
    ],
    [
      'SIGKILL comes 2.5 s after SIGTERM',
      "process.on('SIGINT', () => say('SIGINT')); process.on('SIGTERM', () => say('SIGTERM'))",
      70,
      ['SIGINT at 60', 'SIGTERM at 67.5'],
    ],
  ])('%s', async (_, handlers, seconds, heard) => {
    const { report, job, said } = await cancelAfter(stubborn(handlers), 60 * SECOND)
    expect(report.result).toBe('cancelled')
    expect(job.steps.map(({ outcome }) => outcome)).toEqual(['cancelled', 'skipped', 'success', 'success'])
    expect((job.steps[0]!.ended - START) / SECOND).toBe(seconds)
    expect(said.filter(line => / at \d/.test(line))).toEqual(['up at 0', ...heard])
    expect(said).toEqual(expect.arrayContaining(['cancelled', 'post']))
  })
  test('when the runner dies nothing more runs, post steps neither', async () => {
    const { report, job, said } = await cancelAfter(stubborn("process.on('SIGINT', () => say('SIGINT'))"), 60 * SECOND, 'die')
    expect(report.result).toBe('failure')
    expect(job.steps.map(({ outcome }) => outcome)).toEqual(['failure'])
    expect(said.filter(line => / at \d/.test(line))).toEqual(['up at 0'])
    expect(job.ended - START).toBe(60 * SECOND)
  })
  test('time limits of step and job', async () => {
    const files = stubborn('')
    const step = await cancelAfter(
      { ...files, 'w.yml': workflow('      - uses: $/act\n        timeout-minutes: 5\n      - run: echo on\n        if: always()\n') },
      1e9,
    )
    expect(step.job.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'success', 'skipped'])
    expect((step.job.ended - START) / SECOND).toBe(300)
    const whole = await cancelAfter(
      { ...files, 'w.yml': workflow('      - uses: $/act\n').replace('    steps', '    timeout-minutes: 7\n    steps') },
      1e9,
    )
    expect(whole.job.result).toBe('cancelled')
    expect((whole.job.ended - START) / SECOND).toBe(420)
  })
})

describe('configure-aws-credentials', () => {
  const configure = (inputs: string, permissions: string) => ({
    'w.yml': workflow(
      `
      - uses: aws-actions/configure-aws-credentials@v6
        id: aws
        with: ${inputs}
      - run: echo "$AWS_REGION \${AWS_ACCESS_KEY_ID:0:4} \${{ steps.aws.outputs.aws-account-id }}"
`,
      `permissions: ${permissions}`,
    ),
  })
  const ROLE = 'arn:aws:iam::111111111111:role/golden-ami'
  test('gives the later steps a session of the role', async () => {
    const { said } = await one(configure(`{ aws-region: eu-west-1, role-to-assume: "${ROLE}" }`, '{ id-token: write }'))
    expect(said).toContain('eu-west-1 ASIA 111111111111')
  })
  test.each([
    ['{ aws-region: eu-west-1, role-to-assume: "ROLE" }', '{ contents: read }', /id-token: write/],
    ['{ role-to-assume: "ROLE" }', '{ id-token: write }', /aws-region/],
    ['{ aws-region: eu-west-1 }', '{ id-token: write }', /Could not load credentials/],
    ['{ aws-region: eu-west-1, role-to-assume: "ROLE", role-duration-seconds: 60 }', '{ id-token: write }', /DurationSeconds 60/],
  ])('%s with %s is refused', async (inputs, permissions, message) => {
    const { job } = await one(configure(inputs.replace('ROLE', ROLE), permissions))
    expect(job.steps[0]!.annotations[0]!.message).toMatch(message)
  })
  test('asks the trust policy of the role', async () => {
    const files = configure(`{ aws-region: eu-west-1, role-to-assume: "${ROLE}" }`, '{ id-token: write }')
    const trusted = (pattern: string, role = ROLE) => {
      const world = new World({ start: START })
      world.identities.rolesAreDeclared = true
      world.identities.trusts.set(role, { policy: trustOf('111111111111', [pattern]) })
      return one(files, { world })
    }
    expect((await trusted('repo:acme/web:ref:refs/heads/*')).job.result).toBe('success')
    expect((await trusted('*', `${ROLE}-other`)).job.result).toBe('failure')
    expect((await trusted('repo:acme/web:environment:production')).job.steps[0]!.annotations[0]!.message).toMatch(
      /AssumeRoleWithWebIdentity/,
    )
  })
})

describe('what GitHub sets where nobody writes it', () => {
  test('defaults of an action see its job and its place in the matrix, the post step too', async () => {
    const inputs = `inputs:
  total: { description: test, default: "\${{ strategy.job-total }}" }
  index: { description: test, default: "\${{ strategy.job-index }}" }
  fast: { description: test, default: "\${{ strategy.fail-fast }}" }
  check: { description: test, default: "\${{ job.check_run_id }}" }
  file: { description: test, default: "\${{ job.workflow_file_path }}" }
  ref: { description: test, default: "\${{ job.workflow_ref }}" }
  sha: { description: test, default: "\${{ job.workflow_sha == github.sha }}" }
  none: { description: test, default: "\${{ job.nothing }}" }
`
    const main = `const { INPUT_TOTAL, INPUT_INDEX, INPUT_FAST, INPUT_CHECK, INPUT_FILE, INPUT_REF, INPUT_SHA, INPUT_NONE } = process.env
console.log(JSON.stringify({ INPUT_TOTAL, INPUT_INDEX, INPUT_FAST, INPUT_CHECK, INPUT_FILE, INPUT_REF, INPUT_SHA, INPUT_NONE }))\n`
    const files = {
      'w.yml': 'on: push\njobs:\n  called:\n    uses: ./called.yml\n',
      'called.yml': `on: workflow_call
jobs:
  leg:
    runs-on: ubuntu-latest
    strategy: { fail-fast: false, matrix: { n: [a, b] } }
    steps: [{ uses: actions/checkout@v5 }, { uses: ./own }]
`,
      'own/action.yml': `name: test\ndescription: test\n${inputs}runs: { using: node24, main: main.mjs, post: main.mjs }\n`,
      'own/main.mjs': main,
    }
    await rehearse(files, async ({ start, said }) => {
      const { jobs } = await start('w.yml')
      expect(jobs.map(({ result }) => result)).toEqual(['success', 'success'])
      const told = jobs.map(job => said(job.name).filter(line => line.startsWith('{')))
      expect(told.map(lines => lines.length)).toEqual([2, 2])
      for (const [index, [main, post]] of told.entries()) {
        expect(main).toBe(post)
        expect(JSON.parse(main!)).toEqual({
          ...{ INPUT_TOTAL: '2', INPUT_INDEX: String(index), INPUT_FAST: 'false', INPUT_CHECK: String(jobs[index]!.number) },
          ...{ INPUT_FILE: 'called.yml', INPUT_REF: 'acme/web/called.yml@refs/heads/main', INPUT_SHA: 'true', INPUT_NONE: '' },
        })
      }
      expect(new Set(jobs.map(({ number }) => number)).size).toBe(2)
    })
  })
})

test('the API tells a job that goes on by its check run, to whom may ask', async () => {
  const asking = (permissions: string) => `
on: push
jobs:
  only:
    runs-on: ubuntu-latest
    permissions: ${permissions}
    steps:
      - run: |
          curl -s -H "authorization: Bearer \${{ github.token }}" "$GITHUB_API_URL/repos/acme/web/actions/jobs/\${{ job.check_run_id }}"; echo
`
  const { said } = await one({ 'w.yml': asking('{ actions: read }') })
  expect(JSON.parse(said.find(line => line.startsWith('{'))!)).toMatchObject({
    status: 'in_progress',
    started_at: '2026-11-21T02:00:00Z',
    run_attempt: 1,
  })
  const { said: refused } = await one({ 'w.yml': asking('{ contents: read }') })
  expect(refused.join()).toContain('Resource not accessible by integration')
})
