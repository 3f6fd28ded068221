import type { Environment } from '@golden-ami/rehearsal/github/github'
import { describe, expect, test } from 'vitest'
import { manifest, rehearse, START, type Staged } from './rehearse.ts'

/** Sleeps for its input `minutes`, then sets the output `slept` and a summary; its post step says so. */
const SLEEPER = {
  'sleeper/action.yml': manifest(['minutes'], ', post: post.mjs'),
  'sleeper/main.mjs': `
    import { setTimeout } from 'node:timers/promises'
    import { appendFileSync } from 'node:fs'
    appendFileSync(process.env.GITHUB_STATE, 'from=' + Date.now() + '\\n')
    await setTimeout(Number(process.env.INPUT_MINUTES) * 60_000)
    console.log('awake again')
    appendFileSync(process.env.GITHUB_OUTPUT, 'slept=' + process.env.INPUT_MINUTES + '\\n')
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# slept\\n')
  `,
  'sleeper/post.mjs': `console.log('began at ' + new Date(Number(process.env.STATE_from)).toISOString())`,
}
const minutesOf = (moment: number) => (moment - START) / 60_000
const ENVIRONMENT: Environment = {
  name: 'production',
  reviewers: ['kim'],
  preventSelfReview: true,
  waitTimer: 0,
  branches: undefined,
  adminsCanBypass: true,
  vars: { PLACE: 'prod' },
  secrets: { KEY: 'opensesame' },
  reviews: [],
}
/** Runs one workflow and gives what its jobs ended as, by id, and the log. */
const resultsOf = (workflow: string, setting: Parameters<typeof rehearse>[2] = {}, files: Record<string, string> = {}) =>
  rehearse(
    { ...SLEEPER, ...files, 'w.yml': workflow },
    async ({ start, said, rehearsal }: Staged) => {
      const report = await start('w.yml')
      const results = Object.fromEntries(report.jobs.map(({ name, result }) => [name, result]))
      return { report, results, said, log: rehearsal.lines.map(line => line.text), github: rehearsal.github }
    },
    setting,
  )
const job = (id: string, steps: string, more = '') => `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps:\n${steps}`
const run = (script: string) => `      - run: ${script}\n`

describe('jobs', () => {
  test('pass outputs on, in virtual time', async () => {
    const { report, said } = await resultsOf(`
on: push
jobs:
${job('first', '      - uses: $/sleeper\n        id: nap\n        with: { minutes: 90 }\n', '    outputs: { slept: "${{ steps.nap.outputs.slept }}" }\n')}
${job('beside', '      - uses: $/sleeper\n        with: { minutes: 30 }\n')}
${job('second', run('echo "the first slept ${{ needs.first.outputs.slept }} minutes"'), '    needs: [first, beside]\n')}
`)
    expect(report.result).toBe('success')
    expect(report.jobs.map(({ id, ended }) => [id, minutesOf(ended)])).toEqual([
      ['beside', 30],
      ['first', 90],
      ['second', 90],
    ])
    expect(said('second')).toContain('the first slept 90 minutes')
    expect(report.jobs[1]!.steps.map(({ name, summary }) => [name, summary])).toEqual([
      ['Run $/sleeper', '# slept\n'],
      ['Post Run $/sleeper', ''],
    ])
    expect(said('first')).toContain('began at 2026-11-21T02:00:00.000Z')
  })

  test('say things at the moments at which they say them', async () => {
    const { rehearsal } = await rehearse(
      {
        ...SLEEPER,
        'sleeper/main.mjs': `console.log('before')\n${SLEEPER['sleeper/main.mjs']}`,
        'w.yml': `on: push\njobs:\n${job('nap', '      - uses: $/sleeper\n        with: { minutes: 5 }\n')}`,
      },
      async ({ start, rehearsal }) => ({ report: await start('w.yml'), rehearsal }),
    )
    const moments = rehearsal.lines.filter(({ step }) => step === 'Run $/sleeper').map(({ at, text }) => [text, minutesOf(at)])
    expect(moments).toEqual([
      ['before', 0],
      ['awake again', 5],
    ])
  })

  test('after a failure run only when they ask for it', async () => {
    const { results, report } = await resultsOf(`
on: push
jobs:
${job('broken', run('exit 3'))}
${job('next', run('true'), '    needs: broken\n')}
${job('far', run('true'), '    needs: next\n')}
${job('always', run('true'), '    needs: next\n    if: always()\n')}
${job('behind', run('true'), '    needs: always\n')}
${job('onfailure', run('true'), "    needs: broken\n    if: failure() && needs.broken.result == 'failure'\n")}
${job('forgiven', run('exit 1'), '    continue-on-error: true\n')}
${job('afterwards', run('true'), '    needs: forgiven\n')}
`)
    expect(results).toEqual({
      broken: 'failure',
      next: 'skipped',
      far: 'skipped',
      always: 'success',
      behind: 'skipped',
      onfailure: 'success',
      forgiven: 'success',
      afterwards: 'success',
    })
    expect(report.result).toBe('failure')
    expect(report.jobs.find(({ id }) => id === 'broken')!.steps[0]!.annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ])
  })

  test('of a matrix: include, exclude, fail-fast, max-parallel', async () => {
    const legs = (more: string) => `
on: push
jobs:
${job('leg', '      - uses: $/sleeper\n        with: { minutes: "${{ matrix.n }}" }\n      - run: exit ${{ matrix.code || 0 }}\n', `    strategy:\n      ${more}\n`)}
`
    const plain = await resultsOf(legs('matrix: { n: [10, 20], os: [a, b], exclude: [{ n: 20, os: b }], include: [{ n: 30, os: c }] }'))
    expect(plain.results).toEqual({
      'leg (10, a)': 'success',
      'leg (10, b)': 'success',
      'leg (20, a)': 'success',
      'leg (30, c)': 'success',
    })
    const failFast = await resultsOf(legs('matrix: { include: [{ n: 10, code: 1 }, { n: 20, code: 0 }] }'))
    expect(failFast.results).toEqual({ 'leg (10, 1)': 'failure', 'leg (20, 0)': 'cancelled' })
    expect(failFast.report.jobs.map(({ ended }) => minutesOf(ended))).toEqual([10, 10])
    const slow = await resultsOf(
      legs('fail-fast: false\n      max-parallel: 1\n      matrix: { include: [{ n: 10, code: 1 }, { n: 20, code: 0 }] }'),
    )
    expect(slow.results).toEqual({ 'leg (10, 1)': 'failure', 'leg (20, 0)': 'success' })
    expect(slow.report.jobs.map(({ ended }) => minutesOf(ended))).toEqual([10, 30])
  })

  test('of a matrix share their outputs: the last one that sets one wins', async () => {
    const { report } = await resultsOf(`
on: push
jobs:
${job('leg', '      - id: a\n        if: matrix.n != 3\n        run: echo "n=${{ matrix.n }}" >> "$GITHUB_OUTPUT"\n', '    strategy: { max-parallel: 1, matrix: { n: [1, 2, 3] } }\n    outputs: { n: "${{ steps.a.outputs.n }}" }\n')}
${job('next', '      - id: b\n        run: echo "n=${{ needs.leg.outputs.n }}" >> "$GITHUB_OUTPUT"\n', '    needs: leg\n    outputs: { n: "${{ steps.b.outputs.n }}" }\n')}
`)
    expect(report.jobs.map(({ outputs }) => outputs)).toEqual([{ n: '1' }, { n: '2' }, {}, { n: '2' }])
  })
  test.each([
    [{ event: 'push', branch: 'topic' }, 'is not started by a push to topic; it has main, release/**'],
    [{ event: 'schedule' }, 'is not started by schedule; it has push, workflow_dispatch'],
    [{ event: 'workflow_dispatch', inputs: { x: '1' } }, "the input 'x' is not defined"],
  ] as const)('do not begin by %j', async (trigger, message) => {
    const workflow = `on: { push: { branches: [main, "release/**"] }, workflow_dispatch: {} }\njobs:\n${job('a', run('true'))}`
    await rehearse({ 'w.yml': workflow }, async ({ start }) => {
      await expect(start('w.yml', trigger)).rejects.toThrow(message)
      expect((await start('w.yml', { branch: 'release/1/2' })).result).toBe('success')
    })
  })

  test('are called from another workflow, with inputs, secrets and outputs', async () => {
    const { results, said, report } = await resultsOf(
      `
on: push
jobs:
  deploy:
    uses: ./called.yml
    with: { times: 2 }
    secrets: { token: hush }
${job('after', run('echo "got ${{ needs.deploy.outputs.answer }}"'), '    needs: deploy\n')}
`,
      {},
      {
        'called.yml': `
on:
  workflow_call:
    inputs: { times: { type: number, required: true }, loud: { type: boolean, default: true } }
    secrets: { token: { required: true } }
    outputs: { answer: { value: "\${{ jobs.inner.outputs.answer }}" } }
jobs:
${job('inner', '      - id: a\n        run: echo "answer=${{ inputs.times }}-${{ inputs.loud }}" >> "$GITHUB_OUTPUT"\n      - run: echo "secret ${{ secrets.token }}"\n', '    outputs: { answer: "${{ steps.a.outputs.answer }}" }\n')}
`,
      },
    )
    expect(report.result).toBe('success')
    expect(results).toEqual({ 'deploy / inner': 'success', after: 'success' })
    expect(said('after')).toContain('got 2-true')
    expect(said('deploy / inner')).toContain('secret ***')
  })
})

describe('a job that calls a workflow', () => {
  const called = {
    'called.yml': `
on: { workflow_call: { inputs: { n: { type: number } } } }
jobs:
${job('inner', '      - uses: $/sleeper\n        with: { minutes: "${{ inputs.n }}" }\n      - run: exit ${{ inputs.n == 10 }}\n')}
${job('later', run('true'), '    needs: inner\n')}
`.replace('inputs.n == 10 }}', 'inputs.n == 10 && 1 || 0 }}'),
  }
  test('in a matrix: a failure of one cancels the jobs of the others', async () => {
    const { results, report } = await resultsOf(
      'on: push\njobs:\n  call:\n    strategy: { matrix: { n: [10, 20] } }\n    uses: ./called.yml\n    with: { n: "${{ matrix.n }}" }\n',
      {},
      called,
    )
    expect(results).toEqual({
      'call (10) / inner': 'failure',
      'call (10) / later': 'skipped',
      'call (20) / inner': 'cancelled',
      'call (20) / later': 'cancelled',
    })
    expect(report.result).toBe('failure')
  })
  test('passes all secrets on with inherit, and must give those that are required', async () => {
    const demanding = {
      'called.yml': `
on: { workflow_call: { secrets: { key: { required: true } } } }
jobs:
${job('inner', run('test "${{ secrets.key }}" = opensesame'))}
`,
    }
    const call = (more: string) =>
      resultsOf(
        `on: push\njobs: { call: { uses: ./called.yml${more} } }\n`,
        { repository: { secrets: { key: 'opensesame' } } as never },
        demanding,
      )
    expect((await call(', secrets: inherit')).report.result).toBe('success')
    await expect(call('')).rejects.toThrow(/^w.yml:2:23: called.yml requires the secret 'key'/)
  })
  test('is refused when it gives the wrong inputs', async () => {
    const calling = resultsOf('on: push\njobs: { call: { uses: ./called.yml, with: { n: ten } } }\n', {}, called)
    await expect(calling).rejects.toThrow(/^w.yml:2:48: the input 'n' is 'ten', which is not a number/)
  })
  test('fails when it computes the wrong inputs', async () => {
    const { report } = await resultsOf(
      `on: push\njobs: { call: { uses: ./called.yml, with: { n: "\${{ github.event_name }}" } } }\n`,
      {},
      called,
    )
    expect(report.jobs[0]!.annotations[0]!.message).toMatch(/job 'call': the input 'n' is 'push', which is not a number/)
  })
})

describe('environments', () => {
  const gated = `
on: push
jobs:
${job('gated', run('echo "in ${{ vars.PLACE }} with ${{ secrets.KEY }}"'), '    environment: production\n')}
`
  test.each([
    ['a reviewer approves', [{ state: 'approved', user: 'kim', comment: 'fine', after: 1_800_000 }], 0, 'success', 30],
    ['a reviewer rejects', [{ state: 'rejected', user: 'kim', comment: '', after: 600_000 }], 0, 'failure', 10],
    ['nobody comes', [], 0, 'failure', 30 * 24 * 60],
    [
      'a stranger comes first',
      [
        { state: 'approved', user: 'eve', comment: '', after: 1000 },
        { state: 'approved', user: 'kim', comment: '', after: 60_000 },
      ],
      0,
      'success',
      1,
    ],
    ['the wait timer outlasts the review', [{ state: 'approved', user: 'kim', comment: '', after: 60_000 }], 3_600_000, 'success', 60],
  ] as const)('%s', async (_, reviews, waitTimer, result, minutes) => {
    const { report, said } = await resultsOf(gated, { environments: [{ ...ENVIRONMENT, reviews, waitTimer }] })
    expect(report.jobs.map(({ result: of, ended }) => [of, minutesOf(ended)])).toEqual([[result, minutes]])
    if (result === 'success') expect(said('gated')).toContain('in prod with ***')
  })
  test('nobody reviews what they started, and other branches do not deploy', async () => {
    const own = { ...ENVIRONMENT, reviewers: ['dana'], reviews: [{ state: 'approved' as const, user: 'dana', comment: '', after: 1 }] }
    expect((await resultsOf(gated, { environments: [own] })).results).toEqual({ gated: 'failure' })
    expect((await resultsOf(gated, { environments: [{ ...own, preventSelfReview: false }] })).results).toEqual({ gated: 'success' })
    const branches = { ...own, reviewers: [], branches: ['release/*'] }
    expect((await resultsOf(gated, { environments: [branches] })).report.jobs[0]!.annotations[0]!.message).toMatch(/not allowed to deploy/)
  })
  test('one review is for all jobs that wait for it', async () => {
    const reviews = [{ state: 'approved' as const, user: 'kim', comment: '', after: 60_000 }]
    const { report, results } = await resultsOf(
      gated.replace('    environment', '    strategy: { matrix: { n: [1, 2] } }\n    environment'),
      {
        environments: [{ ...ENVIRONMENT, reviews }],
      },
    )
    expect(results).toEqual({ 'gated (1)': 'success', 'gated (2)': 'success' })
    expect(report.approvals).toEqual([
      { attempt: 1, environment: 'production', state: 'approved', user: 'kim', comment: '', at: START + 60_000 },
    ])
  })
  test('a run that is cancelled does not wait for its reviewer', async () => {
    await rehearse(
      { 'w.yml': gated },
      async ({ start, rehearsal }) => {
        rehearsal.processes.alarm('cancel', START + 300_000, () => rehearsal.github.runs[0]!.cancel('enough'))
        const report = await start('w.yml')
        expect([report.result, minutesOf(report.ended)]).toEqual(['cancelled', 5])
      },
      { environments: [ENVIRONMENT] },
    )
  })
  test('keep deployments with their statuses', async () => {
    const { github } = await resultsOf(gated, { environments: [{ ...ENVIRONMENT, reviewers: [] }] })
    expect(github.deployments.map(({ environment, statuses }) => [environment, statuses.map(({ state }) => state)])).toEqual([
      ['production', ['in_progress', 'success']],
    ])
  })
})

describe('concurrency', () => {
  const file = (concurrency: string) => ({
    ...SLEEPER,
    'w.yml': `
on: push
concurrency: ${concurrency}
jobs:
${job('only', '      - uses: $/sleeper\n        with: { minutes: 10 }\n')}
`,
  })
  test.each([
    ['the newest replaces the one that waits', '{ group: g }', ['success', 'cancelled', 'success']],
    ['a queue keeps all', '{ group: g, queue: max }', ['success', 'success', 'success']],
    ['cancel-in-progress', '{ group: g, cancel-in-progress: true }', ['cancelled', 'cancelled', 'success']],
    ['groups of their own', '"g-${{ github.run_id }}"', ['success', 'success', 'success']],
  ])('%s', async (_, concurrency, results) => {
    await rehearse(file(concurrency), async ({ start }) => {
      const reports = await Promise.all([start('w.yml'), start('w.yml'), start('w.yml')])
      expect(reports.map(({ result }) => result)).toEqual(results)
    })
  })
})
