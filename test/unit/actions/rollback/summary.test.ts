import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../actions/rollback/src/answer.ts'
import { summary } from '../../../../actions/rollback/src/summary.ts'

const ANSWER: Answer = {
  outcome: 'rolled-back',
  left: '1.4.0/2',
  release: '1.3.9/1',
  image: 'ami-1',
  candidates: [
    { release: '1.4.0/2', because: 'it is the one that is left' },
    { release: '1.3.9/1', because: '' },
  ],
  targets: [],
  groups: [{ group: 'web', outcome: 'refreshed', why: '2 of 2 instances run it', instances: { on: 2, of: 2 } }],
  steps: [{ do: 'put-pointer', on: 'the pointer of web', because: 'staging goes back to 1.3.9/1' }],
  why: 'staging runs 1.3.9/1 again',
}

test('the whole page', () => {
  expect(summary('staging', '@oncall: `errors`', ANSWER)).toBe(`### ↩️ Rolled back: staging

From 1.4.0/2 to 1.3.9/1: &#64;<!-- -->oncall: &#96;errors&#96;

staging runs 1.3.9/1 again

| Release | To go back to |
| --- | --- |
| 1.4.0/2 | it is the one that is left |
| 1.3.9/1 | ✅ |

| Step | On | Because |
| --- | --- | --- |
| put-pointer | the pointer of web | staging goes back to 1.3.9/1 |

| Group | Outcome | Instances on the image | Why |
| --- | --- | --- | --- |
| web | refreshed | 2 of 2 | 2 of 2 instances run it |

`)
})

describe('the headline', () => {
  test.each<[Answer['outcome'], string]>([
    ['rolled-back', '### ↩️ Rolled back: staging'],
    ['unchanged', '### ✅ Nothing to do: staging'],
    ['still-running', '### ⏳ Still running: staging'],
    ['planned', '### 📝 Plan: staging'],
    ['contested', '### ⚠️ Taken over: staging'],
    ['failed', '### ❌ Failed: staging'],
  ])('%s', (outcome, headline) => {
    const answer = { ...ANSWER, outcome, left: '', release: '', candidates: [], groups: [], steps: [], why: 'because' }
    expect(summary('staging', 'errors', answer)).toBe(`${headline}\n\nFrom nothing to nothing: errors\n\nbecause\n\n`)
  })
})
