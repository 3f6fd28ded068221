import { outlook, type Promoted, type Verdict } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const LATER = Date.UTC(2026, 10, 22, 1)
const pass: Verdict = { gate: 'after', verdict: 'pass', because: '' }
const soaking: Verdict = { gate: 'soak', verdict: 'fail', because: '', passesAt: LATER }
const unapproved: Verdict = { gate: 'approvals', verdict: 'fail', because: '' }
const rejected: Verdict = { gate: 'rejected', verdict: 'fail', because: '' }

const ended = (outcome: Promoted['outcome'], code?: Promoted['code']) => ({
  end: {
    outcome,
    candidate: undefined,
    targets: [],
    cells: [],
    notes: [],
    verdicts: [],
    why: '',
    ...(code ? { code } : {}),
  },
})

describe('what a dry run says before anybody has approved', () => {
  test.each([
    ['all gates are open', { act: [] }, [pass], { decision: 'proceed' }],
    ['only the approval is missing', ended('failed', 'gate.closed'), [pass, unapproved], { decision: 'proceed' }],
    ['time is missing', ended('deferred'), [pass, soaking], { decision: 'defer', until: LATER }],
    ['nothing is verified in the environment before yet', ended('deferred'), [], { decision: 'defer' }],
    ['time and the approval are missing', ended('failed', 'gate.closed'), [soaking, unapproved], { decision: 'defer', until: LATER }],
    ['evidence speaks against it', ended('failed', 'gate.closed'), [soaking, rejected, unapproved], { decision: 'refuse' }],
    [
      'the gate against it is overridden',
      ended('failed', 'gate.closed'),
      [{ ...rejected, override: 'mended' }, unapproved],
      { decision: 'proceed' },
    ],
    ['the release is there already', ended('unchanged'), [rejected], { decision: 'nothing' }],
    ['the environment is being rolled back', ended('failed', 'environment.rolling-back'), [pass], { decision: 'refuse' }],
    ['the plan has changed', ended('failed', 'plan.changed'), [pass], { decision: 'refuse' }],
  ] as const)('%s', (_, turn, verdicts, answer) => {
    expect(outlook(turn, verdicts)).toEqual(answer)
  })
})
