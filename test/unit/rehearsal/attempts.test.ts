/** Runs that are run again, all of their jobs or those that failed. */
import { type RehearsalReport, type RunReport, renderReport, renderSummaries } from '@golden-ami/rehearsal/report'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

/** Prints what the API answers to GET requests of its input, one a line. */
const ASKER = {
  'ask/action.yml': manifest(['paths', 'token']),
  'ask/main.mjs': `
    for (const path of process.env.INPUT_PATHS.split(' ')) {
      const answer = await fetch(process.env.GITHUB_API_URL + '/repos/' + process.env.GITHUB_REPOSITORY + '/actions/runs/' + process.env.GITHUB_RUN_ID + path, {
        headers: { authorization: 'Bearer ' + process.env.INPUT_TOKEN },
      })
      console.log('answer ' + JSON.stringify([path, answer.status, await answer.json()]))
    }
  `,
}
const step = (script: string, more = '') => `[{ run: ${JSON.stringify(script)}${more} }]`
/** Fails in the first attempt. */
const SHAKY = step('echo "$GITHUB_JOB in $GITHUB_RUN_ATTEMPT" >> "$GITHUB_STEP_SUMMARY"; test "$GITHUB_RUN_ATTEMPT" = 2')
const outputs = (value: string) =>
  `outputs: { n: "\${{ steps.s.outputs.n }}" }, steps: ${step(`echo "n=${value}" >> "$GITHUB_OUTPUT"`, ', id: s')}`
const GRAPH = `
on: push
jobs:
  good: { runs-on: x, ${outputs('good-in-$GITHUB_RUN_ATTEMPT')} }
  beside: { runs-on: x, steps: ${step('echo "beside in $GITHUB_RUN_ATTEMPT" >> "$GITHUB_STEP_SUMMARY"')} }
  shaky: { runs-on: x, needs: good, steps: ${SHAKY} }
  behind: { runs-on: x, needs: [shaky, good], steps: ${step('echo "got ${{ needs.good.outputs.n }} by $GITHUB_ACTOR and $GITHUB_TRIGGERING_ACTOR"')} }
  far: { runs-on: x, needs: behind, if: always(), ${outputs('far-in-$GITHUB_RUN_ATTEMPT')} }
`
const scenario = (incidents: string, run = 'attempts: [failure, success]', more = '') => `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
runs: [{ id: one, workflow: w.yml${run === '' ? '' : `, ${run}`} }]
incidents: ${incidents}
${more}
`
const AGAIN = '[{ end: { run: one, after: 10m }, do: { rerun-failed: { run: one, actor: lee } } }]'
const ALL = '[{ at: 1h, do: { rerun: { run: one, actor: lee } } }]'

const jobsOf = (run: RunReport | undefined, attempt: number): Record<string, string> =>
  Object.fromEntries(
    (run?.attempts.find(({ number }) => number === attempt)?.jobs ?? []).map(job => [job.name, `${job.result} in ${job.attempt}`]),
  )
const said = (report: RehearsalReport, pattern: RegExp): string[] =>
  report.log.filter(({ text }) => pattern.test(text)).map(({ run, text }) => `${run}: ${text}`)

describe('a re-run of failed jobs', () => {
  test('runs them and what depends on them; the others keep results and outputs', async () => {
    const report = await playIn({ 'w.yml': GRAPH }, scenario(AGAIN))
    expect(report.surprises).toEqual([])
    const [run] = report.runs
    expect(run).toMatchObject({ result: 'success', actor: 'dana' })
    expect(run?.attempts.map(({ actor, reruns, result, started }) => [actor, reruns, result, new Date(started).toISOString()])).toEqual([
      ['dana', undefined, 'failure', '2026-11-21T02:00:00.000Z'],
      ['lee', 'failed', 'success', '2026-11-21T02:10:00.000Z'],
    ])
    expect(jobsOf(run, 1)).toEqual({
      ...{ good: 'success in 1', beside: 'success in 1', shaky: 'failure in 1', behind: 'skipped in 1', far: 'success in 1' },
    })
    expect(jobsOf(run, 2)).toEqual({
      ...{ good: 'success in 1', beside: 'success in 1', shaky: 'success in 2', behind: 'success in 2', far: 'success in 2' },
    })
    expect(said(report, /^got/)).toEqual(['w#1 attempt 2: got good-in-1 by dana and lee'])
    expect(run?.jobs.find(({ id }) => id === 'far')?.outputs).toEqual({ n: 'far-in-2' })
  })
  test('runs the failed legs of a matrix, and the failed jobs of a called workflow', async () => {
    const report = await playIn(
      {
        'w.yml': `
on: push
jobs:
  legs:
    runs-on: x
    strategy: { fail-fast: false, matrix: { n: [1, 2] } }
    steps: ${step('test "$GITHUB_RUN_ATTEMPT" = ${{ matrix.n }}')}
  call: { uses: ./called.yml }
  after: { runs-on: x, needs: call, steps: ${step('echo "the call told ${{ needs.call.outputs.n }}"')} }
`,
        'called.yml': `
on: { workflow_call: { outputs: { n: { value: "\${{ jobs.first.outputs.n }}" } } } }
jobs:
  first: { runs-on: x, ${outputs('first-in-$GITHUB_RUN_ATTEMPT')} }
  second: { runs-on: x, steps: ${SHAKY} }
  third: { runs-on: x, needs: [first, second], steps: ${step('true')} }
`,
      },
      scenario(AGAIN),
    )
    expect(report.surprises).toEqual([])
    expect(jobsOf(report.runs[0], 2)).toEqual({
      ...{ 'legs (1)': 'success in 1', 'legs (2)': 'success in 2' },
      ...{ 'call / first': 'success in 1', 'call / second': 'success in 2', 'call / third': 'success in 2' },
      after: 'success in 2',
    })
    expect(said(report, /^the call told/)).toEqual(['w#1 attempt 2: the call told first-in-1'])
  })
  test('can be followed by another', async () => {
    const report = await playIn(
      { 'w.yml': `on: push\njobs: { a: { runs-on: x, steps: ${step('test "$GITHUB_RUN_ATTEMPT" = 3')} } }\n` },
      scenario(
        '[{ end: { run: one }, do: { rerun-failed: { run: one } } }, { end: { run: one, attempt: 2 }, do: { rerun-failed: { run: one } } }]',
        'attempts: [failure, failure, success]',
      ),
    )
    expect(report.surprises).toEqual([])
    expect(report.runs[0]?.attempts.map(({ actor }) => actor)).toEqual(['dana', 'dana', 'dana'])
  })
})

test('what was cancelled counts as failed', async () => {
  const gated = `on: push\njobs: { a: { runs-on: x, steps: ${step('true')} }, b: { runs-on: x, environment: e, steps: ${step('true')} } }\n`
  const report = await playIn(
    { 'w.yml': gated },
    scenario(
      '[{ at: 1h, do: { cancel: one } }, { at: 2h, do: { rerun-failed: { run: one } } }]',
      'attempts: [cancelled, success]',
      'environments: { e: { reviewers: [kim], review: ["approve by kim after 90m"] } }',
    ),
  )
  expect(report.surprises).toEqual([])
  expect(jobsOf(report.runs[0], 2)).toEqual({ a: 'success in 1', b: 'success in 2' })
})

test('a re-run of all jobs runs them all', async () => {
  const report = await playIn({ 'w.yml': GRAPH }, scenario(ALL))
  expect(report.surprises).toEqual([])
  expect(Object.values(jobsOf(report.runs[0], 2))).toEqual(Array(5).fill('success in 2'))
})

/** What the API answers, as far as it is looked at; the status alone when it is not 200. */
interface Told {
  readonly status?: number
  readonly length?: number
  readonly actor?: { readonly login: string }
  readonly triggering_actor?: { readonly login: string }
  readonly jobs?: readonly { readonly name: string; readonly run_attempt: number; readonly status: string; readonly started_at: string }[]
}

describe('what is asked again', () => {
  const GATED = `
on: push
permissions: { actions: read }
jobs:
  before: { runs-on: x, environment: production, steps: ${step('true')} }
  gated:
    runs-on: x
    needs: before
    environment: production
    steps:
      - uses: $/ask
        with: { token: "\${{ github.token }}", paths: "/approvals /attempts/1 /attempts/2 /attempts/3 /attempts/1/jobs /jobs /jobs?filter=all" }
      - run: test "$GITHUB_RUN_ATTEMPT" = 2
`
  const ENVIRONMENT =
    'environments: { production: { reviewers: [kim, lee], review: ["approve by kim after 5m"], prevent-self-review: true } }'
  const answers = (report: RehearsalReport, run: string): Record<string, Told> =>
    Object.fromEntries(
      report.log
        .filter(line => line.run === run && line.text.startsWith('answer '))
        .map(({ text }) => JSON.parse(text.slice('answer '.length)) as [string, number, Told])
        .map(([path, status, body]) => [path, status === 200 ? body : { status }]),
    )

  test('reviews of all attempts are told without their attempt; runs, attempts and jobs with it', async () => {
    const report = await playIn({ ...ASKER, 'w.yml': GATED }, scenario(AGAIN, 'attempts: [failure, success]', ENVIRONMENT))
    expect(report.surprises).toEqual([])
    expect(report.runs[0]?.approvals.map(({ attempt, user, at }) => [attempt, user, new Date(at).toISOString()])).toEqual([
      [1, 'kim', '2026-11-21T02:05:00.000Z'],
      [1, 'kim', '2026-11-21T02:10:00.000Z'],
      [2, 'kim', '2026-11-21T02:25:00.000Z'],
    ])
    const told = answers(report, 'w#1 attempt 2')
    expect(told['/approvals']).toHaveLength(3)
    expect(JSON.stringify(told['/approvals'])).not.toContain('attempt')
    expect(told['/attempts/1']).toMatchObject({
      ...{ run_attempt: 1, conclusion: 'failure', run_started_at: '2026-11-21T02:00:00Z', previous_attempt_url: null },
      ...{ actor: { login: 'dana' }, triggering_actor: { login: 'dana' } },
    })
    expect(told['/attempts/2']).toMatchObject({
      ...{
        run_attempt: 2,
        status: 'in_progress',
        conclusion: null,
        created_at: '2026-11-21T02:00:00Z',
        run_started_at: '2026-11-21T02:20:00Z',
      },
      ...{ actor: { login: 'dana' }, triggering_actor: { login: 'lee' } },
      previous_attempt_url: expect.stringMatching(/\/attempts\/1$/),
    })
    expect(told['/attempts/3']).toEqual({ status: 404 })
    const jobs = (path: string) =>
      told[path]?.jobs?.map(({ name, run_attempt, status, started_at }) => [name, run_attempt, status, started_at])
    const before = ['before', 1, 'completed', '2026-11-21T02:05:00Z']
    const failed = ['gated', 1, 'completed', '2026-11-21T02:10:00Z']
    const now = ['gated', 2, 'in_progress', '2026-11-21T02:25:00Z']
    expect(jobs('/attempts/1/jobs')).toEqual([before, failed])
    expect(jobs('/jobs')).toEqual([before, now])
    expect(jobs('/jobs?filter=all')).toEqual([before, failed, now])
  })
  test('nobody reviews the attempt that they started', async () => {
    const report = await playIn(
      { ...ASKER, 'w.yml': GATED },
      scenario(AGAIN.replace('lee', 'kim'), 'attempts: [failure, failure]', ENVIRONMENT),
    )
    expect(report.surprises).toEqual([])
    expect(said(report, /cannot review/)).toEqual(['w#1 attempt 2: kim started this run and cannot review production'])
  })
})

describe('reports', () => {
  test('tell attempts apart', async () => {
    const report = await playIn({ 'w.yml': GRAPH }, scenario(AGAIN))
    const text = renderReport(report)
    expect(text).toContain('w#1  failure  (push by dana, 0s)\n')
    expect(text).toContain('w#1 attempt 2  success  (re-run of failed jobs by lee, 0s)\n  shaky  success  0s\n')
    expect(
      renderSummaries(report)
        .split('\n')
        .filter(line => /^─|in/.test(line)),
    ).toEqual([
      ...[expect.stringMatching(/^──── w#1 › beside › /), 'beside in 1'],
      ...[expect.stringMatching(/^──── w#1 › shaky › /), 'shaky in 1'],
      ...[expect.stringMatching(/^──── w#1 attempt 2 › shaky › /), 'shaky in 2'],
    ])
  })
  test.each([
    ['', []],
    ['expect: success', []],
    ['expect: failure', ['w#1 ended as success, not failure']],
    ['attempts: [success, success]', ['attempt 1 of w#1 ended as failure, not success']],
    ['attempts: [failure, failure]', ['w#1 ended as success, not failure']],
    ['attempts: [failure]', ['w#1 ended as success, not failure', 'w#1 had 2 attempts, not 1']],
    ['attempts: [failure, success, success]', ['w#1 had 2 attempts, not 3']],
  ])('expectations: %s', async (run, surprises) => {
    expect((await playIn({ 'w.yml': GRAPH }, scenario(AGAIN, run))).surprises).toEqual(surprises)
  })
})

describe('is refused', () => {
  const QUICK = `on: push\njobs: { a: { runs-on: x, steps: ${step('true')} } }\n`
  test.each([
    ['{ at: 1h, do: { rerun-failed: { run: one } } }', 'scenario.yml:5:13: w#1 cannot be run again: none of its jobs has failed.'],
    ['{ at: 721h, do: { rerun: { run: one } } }', 'w#1 cannot be run again: it was started more than 30 days ago.'],
    ['{ at: 1h, do: { rerun: { run: two } } }', "an incident is about 'two', which is no run"],
    ['{ end: { run: two }, do: { rerun: { run: one } } }', "an incident is about 'two', which is no run"],
    ['{ end: { run: one }, at: 1h, do: { rerun: { run: one } } }', 'exactly one of at, step, end, refresh, calls'],
  ])('%s', async (incident, message) => {
    await expect(playIn({ 'w.yml': QUICK }, scenario(`[${incident}]`, ''))).rejects.toThrow(message)
  })
  test('what has not ended', async () => {
    const gated = QUICK.replace('runs-on: x,', 'runs-on: x, environment: e,')
    const never = 'environments: { e: { reviewers: [kim] } }'
    await expect(playIn({ 'w.yml': gated }, scenario('[{ at: 1h, do: { rerun: { run: one } } }]', '', never))).rejects.toThrow(
      'w#1 cannot be run again: it has not ended.',
    )
  })
})
