/** What keeps a rollout from being begun between a promotion and its proof, and whose override lets it begin. */
import { encodeEvent, type LedgerChange, type LedgerVersion, ledgerEvent, ledgerVersion, type Release } from '@golden-ami/domain'
import { closedGates } from '@golden-ami/domain/environment/one-target/closed-gates'
import { expect, test } from 'vitest'
import { A, B, delivered, digest, FORMER, ledger, RUN, writer } from '../environment.ts'

/** Promoted by overrides of these gates. */
const promoting = (
  release: Release,
  gates: readonly string[],
  before: readonly LedgerVersion[] = [],
  by: string = FORMER,
): readonly LedgerVersion[] => {
  const version = before.length + 1
  const evidence = { 'baseline.windows': 'ami-1', ...Object.fromEntries(gates.map(gate => [`override.${gate}`, 'it burns'])) }
  const event = ledgerEvent('staging', before, { kind: 'promoting', release }, { ...writer(by), at: version, evidence }, digest)
  return [...before, ledgerVersion({ version, modified: version, value: encodeEvent(event), by: 'ci' }, digest)]
}
const then = (before: readonly LedgerVersion[], ...changes: readonly LedgerChange[]) => ledger(changes, FORMER, before)
/** A Saturday, in a freeze. */
const NOW = Date.UTC(2026, 0, 3, 12)
const closed = (versions: readonly LedgerVersion[], release: Release): readonly string[] =>
  closedGates(
    {
      windows: [{ days: ['Mon'], from: '09:00', to: '17:00' }],
      freezes: [{ from: '2026-01-01', to: '2026-01-05', reason: 'holidays' }],
      zone: 'UTC',
    },
    { ledger: versions },
    release,
    NOW,
  )
    .split('; ')
    .flatMap(text => /^(hold|windows|freezes): /.exec(text)?.[1] ?? [])

const BOTH = ['windows', 'freezes']
const back: LedgerChange = { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: true }
test.each<[string, readonly LedgerVersion[], Release, readonly string[]]>([
  ['nobody has overridden anything, whatever else was looked at', promoting(B, []), B, BOTH],
  ['of the gate that was overridden no more is asked', promoting(B, ['windows']), B, ['freezes']],
  ['of all that were', promoting(B, BOTH), B, []],
  ['an override of another release does not hold', promoting(A, BOTH), B, BOTH],
  ['nor does that of the release that was promoted before', promoting(B, [], promoting(A, BOTH)), A, BOTH],
  ['nor does that of an earlier promotion of the same', promoting(B, [], promoting(B, BOTH), RUN), B, BOTH],
  ['what was written since changes nothing', then(promoting(B, BOTH), { kind: 'promoted', release: B }), B, []],
  ['a hold stays', then(promoting(B, [...BOTH, 'hold'], ledger(delivered(A, B))), back), B, ['hold']],
  ['where nothing was promoted yet', [], A, BOTH],
])('%s', (_, versions, release, gates) => {
  expect(closed(versions, release)).toEqual(gates)
})
test('where nothing is closed nothing is said', () => {
  expect(closedGates({ windows: [], freezes: [], zone: 'UTC' }, { ledger: promoting(B, []) }, B, NOW)).toBe('')
})
