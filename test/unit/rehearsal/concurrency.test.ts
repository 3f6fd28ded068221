/** Groups, and what waits for whom. */
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'

const START = Date.parse('2026-11-21T02:00:00Z')
/** A scenario with runs of `w.yml`, and an environment whose reviewer comes after an hour. */
const scenario = (runs: string, more = '') => `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
environments: { production: { reviewers: [kim], review: ["approve by kim after 1h"], wait-timer: 0s }, slow: { wait-timer: 30m } }
runs: ${runs}
${more}
`
/** Each run: what it ended as, and after how many minutes. */
const ends = ({ runs }: RehearsalReport) =>
  Object.fromEntries(runs.map(({ name, result, ended }) => [name, [result, (ended - START) / 60_000]]))
const messages = ({ runs }: RehearsalReport) =>
  runs.flatMap(({ jobs }) => jobs.flatMap(job => job.annotations.map(({ message }) => `${job.name}: ${message}`)))
const job = (more: string) => `{ runs-on: x, ${more}, steps: [{ run: echo ran }] }`
const ends1 = (more: string) => `on: push\njobs: { a: ${job(more)} }\n`

describe('a job takes its group before its environment', () => {
  const RUNS = '[{ id: one, workflow: w.yml }, { id: two, workflow: w.yml, at: 10m }]'
  test('one that waits for its reviewer holds it', async () => {
    const report = await playIn({ 'w.yml': ends1('environment: production, concurrency: g') }, scenario(RUNS))
    // The second asks for its review only when the first has ended.
    expect(ends(report)).toEqual({ 'w#1': ['success', 60], 'w#2': ['success', 120] })
    expect(report.surprises).toEqual([])
  })
  test('one that waits for its timer holds it', async () => {
    const report = await playIn({ 'w.yml': ends1('environment: slow, concurrency: g') }, scenario(RUNS))
    expect(ends(report)).toEqual({ 'w#1': ['success', 30], 'w#2': ['success', 60] })
  })
  test('a newcomer cancels it while it waits', async () => {
    const report = await playIn(
      { 'w.yml': ends1('environment: production, concurrency: { group: g, cancel-in-progress: true }') },
      scenario(RUNS.replace('workflow: w.yml }', 'workflow: w.yml, expect: cancelled }')),
    )
    expect(ends(report)).toEqual({ 'w#1': ['cancelled', 10], 'w#2': ['success', 70] })
    expect(report.surprises).toEqual([])
  })
  test('a job that is told of starts when it gets its runner', async () => {
    const report = await playIn({ 'w.yml': ends1('environment: production') }, scenario('[{ workflow: w.yml }]'))
    expect(report.runs[0]?.jobs.map(({ started, ended }) => [started - START, ended - START])).toEqual([[3_600_000, 3_600_000]])
  })
})

describe('a deadlock is detected', () => {
  const deadlock = (between: string, and: string) =>
    `Canceling since a deadlock for concurrency group 'deploy' was detected between '${between}' and '${and}'`
  const called = (concurrency: string, inner: string) => ({
    'called.yml': `on: workflow_call\n${concurrency}\njobs: { inner: ${job(inner)} }\n`,
  })
  test.each([
    [
      'of workflow and job',
      `on: push\nconcurrency: deploy\njobs: { a: ${job('concurrency: Deploy')} }\n`,
      {},
      'a',
      'top level workflow',
      'a',
    ],
    [
      'of workflow and called workflow',
      'on: push\nconcurrency: deploy\njobs: { call: { uses: ./called.yml } }\n',
      called('concurrency: deploy', 'name: inner'),
      'call',
      'top level workflow',
      'call',
    ],
    [
      'of a calling job and the workflow that it calls',
      'on: push\njobs: { call: { uses: ./called.yml, concurrency: deploy } }\n',
      called('concurrency: deploy', 'name: inner'),
      'call',
      'call',
      'call',
    ],
    [
      'of workflow and a job of a called workflow',
      'on: push\nconcurrency: deploy\njobs: { call: { uses: ./called.yml } }\n',
      called('', 'name: inner, concurrency: deploy'),
      'call / inner',
      'top level workflow',
      'call / inner',
    ],
  ])('%s', async (_, workflow, others, name, between, and) => {
    const report = await playIn({ 'w.yml': workflow, ...others }, scenario('[{ workflow: w.yml, expect: cancelled }]'))
    expect(report.surprises).toEqual([])
    expect(messages(report).map(message => message.replaceAll('Deploy', 'deploy'))).toEqual([`${name}: ${deadlock(between, and)}`])
    expect(report.log.map(({ text }) => text)).not.toContain('ran')
  })
  test('but not of runs that wait for each other: they end after 35 days', async () => {
    const crossed = (own: string, other: string) => `
on: push
concurrency: ${own}
jobs: { first: { runs-on: x, environment: slow, steps: [{ run: echo }] }, a: ${job(`needs: first, concurrency: ${other}`)} }
`
    const report = await playIn(
      { 'w.yml': crossed('one', 'two'), 'v.yml': crossed('two', 'one') },
      scenario('[{ workflow: w.yml, expect: cancelled }, { workflow: v.yml, expect: cancelled }]'),
    )
    expect(ends(report)).toEqual({ 'w#1': ['cancelled', 35 * 24 * 60], 'v#1': ['cancelled', 35 * 24 * 60] })
  })
})

describe('a queue', () => {
  test('with both modes for one group is warned of, once', async () => {
    const report = await playIn(
      { 'w.yml': ends1('concurrency: { group: g, queue: max }'), 'v.yml': ends1('environment: slow, concurrency: G') },
      scenario('[{ workflow: v.yml }, { workflow: w.yml, at: 1m }, { workflow: v.yml, at: 2h }]'),
    )
    expect(report.warnings).toEqual([
      expect.stringMatching(/^The concurrency group 'g' is asked for with 'queue: single' and with 'queue: max'/),
    ])
  })
  test('of one mode is not', async () => {
    const report = await playIn(
      { 'w.yml': ends1('concurrency: { group: g, queue: max }') },
      scenario('[{ workflow: w.yml }, { workflow: w.yml }]'),
    )
    expect(report.warnings).toEqual([])
  })
  test('does not go with cancel-in-progress', async () => {
    const both = ends1('concurrency: { group: g, queue: max, cancel-in-progress: "${{ 1 == 1 }}" }')
    const report = await playIn({ 'w.yml': both }, scenario('[{ workflow: w.yml, expect: failure }]'))
    expect(messages(report)).toEqual(["a: The concurrency group 'g' has both 'queue: max' and 'cancel-in-progress: true'."])
  })
})

test('an always() job takes its group although the run is cancelled', async () => {
  const workflow = `on: push\njobs: { a: ${job('environment: slow')}, b: ${job('needs: a, if: always(), concurrency: g')} }\n`
  const report = await playIn(
    { 'w.yml': workflow },
    scenario('[{ id: one, workflow: w.yml, expect: cancelled }]', 'incidents: [{ at: 1m, do: { cancel: one } }]'),
  )
  expect(report.runs[0]?.jobs.map(({ name, result }) => [name, result])).toEqual([
    ['a', 'cancelled'],
    ['b', 'success'],
  ])
})
