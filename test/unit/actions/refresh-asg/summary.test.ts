import type { SeenCheckpoint, Watching } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../actions/refresh-asg/src/answer.ts'
import { summary } from '../../../../actions/refresh-asg/src/summary.ts'

const ANSWER: Answer = {
  outcome: 'refreshed',
  release: '1.4.0/2',
  image: 'ami-0123456789abcdef0',
  targets: [],
  groups: [
    { group: 'web', outcome: 'refreshed', why: '2 of 2 instances run it', instances: { on: 2, of: 2 } },
    { group: 'a|pi', outcome: 'unchanged', why: '<none>', instances: { on: 0, of: 0 } },
  ],
  steps: [{ do: 'add-version', on: 'web', because: '0 of 2 instances run it' }],
  why: 'every *instance* runs it',
}

test('the whole page', () => {
  expect(summary('staging', ANSWER)).toBe(`### ✅ staging runs 1.4.0/2 (ami-0123456789abcdef0)

every &#42;instance&#42; runs it

| Step | On | Because |
| --- | --- | --- |
| add-version | web | 0 of 2 instances run it |

| Group | Progress | Instances | Checkpoint | Still takes | Outcome | Why |
| --- | --- | --- | --- | --- | --- | --- |
| web | ████████████████████ 100 % | 2 of 2 on the image |  |  | refreshed | 2 of 2 instances run it |
| a&#124;pi |  | 0 of 0 on the image |  |  | unchanged | &lt;none&gt; |

`)
})

const NOON = Date.UTC(2026, 0, 5, 12)
const MINUTE = 60_000
const checkpoint = (percent: number, since: number, verdicts: SeenCheckpoint['verdicts']) => ({
  ...{ percent, since, until: since + 15 * MINUTE, goesOn: since + 48 * 60 * MINUTE, verdicts },
})
const WEB = { group: 'web', target: 'eu' }
const PASS = { name: 'errors', by: 'metric', verdict: 'pass', because: 'Errors is 3 at most in 15 periods, and 5 are *allowed*' } as const
const AT_25 = checkpoint(25, NOON - 10 * MINUTE, [])
const WATCHING: Watching = {
  at: NOON,
  rows: [
    {
      ...{ ...WEB, image: 'ami-new', on: 5, of: 20, bakesAhead: 15 * MINUTE, checkpoint: AT_25 },
      instances: [
        { image: 'ami-new', state: 'in service', count: 5 },
        { image: '', state: 'coming', count: 1 },
        { image: 'ami-old', state: 'in service', count: 15 },
      ],
      refreshes: [
        { id: 'r-2', state: 'going', started: NOON - 20 * MINUTE, ended: undefined, toImage: true },
        { id: 'r-1', state: 'cancelled', started: NOON - 50 * MINUTE, ended: NOON - 20 * MINUTE, toImage: true },
      ],
    },
  ],
  began: [{ ...WEB, on: 0, at: NOON - 50 * MINUTE }],
  checkpoints: [
    { ...WEB, ...checkpoint(5, NOON - 36 * MINUTE, [PASS]), at: NOON - 21 * MINUTE },
    { ...WEB, ...AT_25, at: NOON - 10 * MINUTE },
  ],
  capacity: [
    { at: NOON - 50 * MINUTE, on: 0, others: 20 },
    { at: NOON, on: 5, others: 15 },
  ],
}

test('of a canary that somebody has left at a checkpoint: what AWS does if nobody comes, its verdicts, waves and capacity', () => {
  const groups = [
    { ...WEB, outcome: 'open' as const, why: '5 of 20 instances run it', instances: { on: 5, of: 20 }, checkpoint: AT_25 },
    { group: 'api', outcome: 'failed' as const, cause: 'place' as const, why: 'no capacity', instances: { on: 0, of: 2 } },
  ]
  const answer: Answer = { ...ANSWER, outcome: 'still-running', why: 'its time is over', steps: [], groups, watching: WATCHING }
  expect(
    summary('staging', answer, { zone: 'Europe/Berlin', waves: [['eu'], ['us']] }),
  ).toBe(`### ⏳ staging is still on its way to 1.4.0/2 (ami-0123456789abcdef0)

its time is over

| Group | Progress | Instances | Checkpoint | Still takes | Outcome | Why |
| --- | --- | --- | --- | --- | --- | --- |
| web in eu | █████░░░░░░░░░░░░░░░ 25 % | 5 of 20 on the image<br>5 in service: ami-new<br>1 coming: image not known<br>15 in service: ami-old | 25 %, watched until 13:05 (in 5m)<br>⚠️ if nobody comes, AWS goes on by itself Wed 2026-01-07 12:50 (in 1d23h50m) | about 1h35m | open | 5 of 20 instances run it |
| api | ░░░░░░░░░░░░░░░░░░░░ 0 % | 0 of 2 on the image |  |  | failed<br>cause: place | no capacity |

| Group | Checkpoint | Verdict | By | Came to | Because | At |
| --- | --- | --- | --- | --- | --- | --- |
| web in eu | 5 % | errors | metric | ✅ pass | Errors is 3 at most in 15 periods, and 5 are &#42;allowed&#42; | 12:39 |

Times are those of Europe/Berlin.

\`\`\`mermaid
gantt
  dateFormat x
  axisFormat %H:%M
  section #119;ave 1
    #114;efresh of web in eu :done, ${NOON - 50 * MINUTE}, 1800s
    #114;efresh of web in eu :active, ${NOON - 20 * MINUTE}, 1200s
    #99;heckpoint 5 of web in eu :done, ${NOON - 36 * MINUTE}, 900s
    #99;heckpoint 25 of web in eu :active, ${NOON - 10 * MINUTE}, 900s
\`\`\`

Instances in service over 50m, never fewer than 20 as this run saw it: all of them, and below that those on the image.

\`\`\`mermaid
xychart-beta
  title "Instances in service"
  x-axis "minutes" 0 --> 50
  y-axis "instances" 0 --> 20
  line [${Array(24).fill(20).join(', ')}]
  line [${Array(23).fill(0).join(', ')}, 5]
\`\`\`

`)
})

test('many groups are folded, and the page stays under what GitHub takes', () => {
  const why = 'w'.repeat(2_000)
  const groups = Array.from({ length: 1_000 }, (_, index) => ({ ...ANSWER.groups[0]!, group: `web-${index}`, why }))
  const page = summary('staging', { ...ANSWER, groups })
  expect(page).toContain('<details><summary>1000 groups</summary>')
  expect(page).toContain('more in the outputs of the step')
  expect(Buffer.byteLength(page)).toBeLessThan(1_048_576)
})

describe('the headline is a sentence', () => {
  test.each<[Answer['outcome'], string, string]>([
    ['refreshed', '✅ staging runs 1.4.0/2 (ami-1)', '✅ staging runs what it is to run'],
    ['unchanged', '✅ Nothing to do: staging runs 1.4.0/2 (ami-1)', '✅ Nothing to do: staging'],
    [
      'configured',
      '⚙️ staging would launch 1.4.0/2 (ami-1): no instance proves it',
      '⚙️ staging would launch what it is to run: no instance proves it',
    ],
    ['rolled-back', '↩️ staging is back on 1.4.0/2 (ami-1)', '↩️ staging is back'],
    ['paused', '⏸️ staging is paused at a checkpoint on its way to 1.4.0/2 (ami-1)', '⏸️ staging is paused at a checkpoint'],
    ['still-running', '⏳ staging is still on its way to 1.4.0/2 (ami-1)', '⏳ staging is still on its way'],
    ['planned', '📝 Plan: staging, to run 1.4.0/2 (ami-1)', '📝 Plan: staging'],
    ['contested', '⚠️ Another run has taken staging over', '⚠️ Another run has taken staging over'],
    ['failed', '❌ Failed: staging, to run 1.4.0/2 (ami-1)', '❌ Failed: staging'],
  ])('%s', (outcome, whole, bare) => {
    const answer: Answer = { ...ANSWER, outcome, groups: [], steps: [], why: 'because' }
    expect(summary('staging', { ...answer, image: 'ami-1' })).toBe(`### ${whole}\n\nbecause\n\n`)
    expect(summary('staging', { ...answer, release: '', image: '' })).toBe(`### ${bare}\n\nbecause\n\n`)
  })
})
