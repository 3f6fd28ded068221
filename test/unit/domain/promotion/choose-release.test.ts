import { type ChoiceFacts, chooseRelease, type LedgerChange, type LedgerVersion } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import {
  A,
  B,
  C,
  delivered,
  environment,
  FORMER,
  ledger,
  pointer,
  quarantined,
  running,
  soaking as soakingIn,
} from '../environment/environment.ts'
import { HOUR, staging, wish } from './promotion.ts'

const [development] = wish().environments
/** Development: A soaked for `soaked` hours before B came, B before C; C was verified when the world began. */
const overtaken = (soaked: number): readonly LedgerChange[] => [
  ...delivered(A),
  { kind: 'promoting', release: B, soaked: soaked * HOUR },
  { kind: 'promoted', release: B },
  { kind: 'verified', release: B },
  { kind: 'promoting', release: C, soaked: soaked * HOUR },
  { kind: 'promoted', release: C },
  { kind: 'verified', release: C },
]
const facts = (soaked: number, here: readonly LedgerVersion[], more: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  environment: staging(),
  before: development!,
  after: soakingIn(environment({ ledger: ledger(overtaken(soaked)), pointer: pointer([A, B, C], 3), groups: [running(C)] })),
  ...{ ledger: here, quarantined: new Map(), soakOverridden: false },
  ...more,
})
const NOTHING_YET = ledger([{ kind: 'baseline', release: 'baseline/ami-01234567' }])
const rejecting = (release: string) => ledger([...delivered(A), { kind: 'failed', release, reason: 'x' }], FORMER)

describe('the release that a promotion is about', () => {
  test.each<[string, number, ChoiceFacts, string | undefined]>([
    ['the newest, once it has soaked', 25, facts(30, NOTHING_YET), C],
    ['before that the newest that had soaked', 5, facts(30, NOTHING_YET), B],
    ['when none has soaked, the newest', 5, facts(23, NOTHING_YET), C],
    ['not one that is older than what is here', 5, facts(30, ledger(delivered(B))), C],
    ['not one that was rejected here', 5, facts(30, rejecting(B)), C],
    ['not one in quarantine: the one before it', 5, facts(30, NOTHING_YET, { quarantined: quarantined(B) }), A],
    ['the newest when the gate soak is overridden', 5, facts(30, NOTHING_YET, { soakOverridden: true }), C],
    ['the newest when no soak is asked for', 5, facts(30, NOTHING_YET, { environment: staging({ soak: 0 }) }), C],
    ['none', 5, facts(30, NOTHING_YET, { after: { ...facts(30, []).after, ledger: NOTHING_YET } }), undefined],
  ])('%s', (_, hour, given, expected) => {
    expect(chooseRelease(given, hour * HOUR)?.release).toBe(expected)
  })

  test('says why', () => {
    expect(chooseRelease(facts(30, NOTHING_YET), 5 * HOUR)?.because).toBe(
      `it has soaked in development, and ${C}, which was verified there last, has not`,
    )
    expect(chooseRelease(facts(30, NOTHING_YET), 25 * HOUR)?.because).toBe('it was verified last in development')
  })
})
