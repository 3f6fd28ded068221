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
  expect(summary('staging', ANSWER)).toBe(`### ✅ Refreshed: staging (1.4.0/2, ami-0123456789abcdef0)

every &#42;instance&#42; runs it

| Step | On | Because |
| --- | --- | --- |
| add-version | web | 0 of 2 instances run it |

| Group | Outcome | Instances on the image | Why |
| --- | --- | --- | --- |
| web | refreshed | 2 of 2 | 2 of 2 instances run it |
| a&#124;pi | unchanged | 0 of 0 | &lt;none&gt; |

`)
})

describe('the headline', () => {
  test.each<[Answer['outcome'], string]>([
    ['refreshed', '### ✅ Refreshed: staging'],
    ['unchanged', '### ✅ Nothing to do: staging'],
    ['rolled-back', '### ↩️ Rolled back: staging'],
    ['paused', '### ⏸️ Paused: staging'],
    ['still-running', '### ⏳ Still running: staging'],
    ['planned', '### 📝 Plan: staging'],
    ['contested', '### ⚠️ Taken over: staging'],
    ['failed', '### ❌ Failed: staging'],
  ])('%s', (outcome, headline) => {
    expect(summary('staging', { ...ANSWER, outcome, release: '', image: '', groups: [], steps: [], why: 'because' })).toBe(
      `${headline}\n\nbecause\n\n`,
    )
  })
})
