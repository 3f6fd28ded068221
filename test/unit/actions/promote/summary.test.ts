import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../actions/promote/src/answer.ts'
import { summary } from '../../../../actions/promote/src/summary.ts'

const ANSWER: Answer = {
  outcome: 'planned',
  release: '1.4.0/2',
  image: 'ami-2',
  previous: { release: '1.3.9/1', image: 'ami-1' },
  targets: [],
  cells: [],
  notes: [],
  verdicts: [
    { gate: 'after', verdict: 'pass', because: 'verified in <development>' },
    { gate: 'soak', verdict: 'fail', because: '2h of 24h', passesAt: Date.UTC(2026, 10, 21, 6) },
    { gate: 'hold', verdict: 'fail', because: 'held by @ada', override: 'mended | in 1.4.0' },
    { gate: 'approvals', verdict: 'inconclusive', because: 'reviews cannot be read' },
    { gate: 'windows', verdict: 'pass', because: 'open', passesAt: 5 },
  ],
  steps: [{ do: 'put-pointer', on: 'the pointer of web', because: 'staging is to run 1.4.0/2' }],
  planHash: 'v1 image:0123456789ab',
  planTargets: [],
  decision: 'defer',
  dueAt: '2026-11-21T06:00:00.000Z',
  why: 'soak: 2h of 24h',
}

test('the whole page', () => {
  expect(summary('staging', ANSWER, '')).toBe(`### 📝 Decision: ⏳ May not go yet: staging

From 1.3.9/1, ami-1 to 1.4.0/2, ami-2.

soak: 2h of 24h

Due at 2026-11-21T06:00:00.000Z if nothing changes.

> ⚠️ Gate **hold** is overridden: mended &#124; in 1.4.0

| Gate | Verdict | Because | Passes at |
| --- | --- | --- | --- |
| after | ✅ pass | verified in &lt;development&gt; |  |
| soak | ❌ fail | 2h of 24h | 2026-11-21T06:00:00.000Z |
| hold | ⚠️ overridden (fail) | mended &#124; in 1.4.0 — held by &#64;<!-- -->ada |  |
| approvals | ❔ inconclusive | reviews cannot be read |  |
| windows | ✅ pass | open |  |

| Step | On | Because |
| --- | --- | --- |
| put-pointer | the pointer of web | staging is to run 1.4.0/2 |

Plan: \`v1 image:0123456789ab\`

`)
})

describe('the headline', () => {
  test.each<[Answer['outcome'], string]>([
    ['promoted', '### ✅ Promoted: staging'],
    ['unchanged', '### ✅ Nothing to do: staging'],
    ['deferred', '### ⏳ Not due yet: staging'],
    ['planned', '### 📝 Decision: ⏳ May not go yet: staging'],
    ['still-running', '### ⏳ Still running: staging'],
    ['contested', '### ⚠️ Taken over: staging'],
    ['failed', '### ❌ Not promoted: staging'],
  ])('%s', (outcome, headline) => {
    const nothing = { release: '', image: '' }
    const answer = { ...ANSWER, ...nothing, previous: nothing, outcome, verdicts: [], steps: [], planHash: '', dueAt: '', why: 'because' }
    expect(summary('staging', answer, '')).toBe(`${headline}\n\nFrom nothing to nothing.\n\nbecause\n\n`)
  })
})
