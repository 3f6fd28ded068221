/** A process has changed nothing where ledger and pointers are where it saw them first. */
import { type EnvironmentWorld, type FoundTarget, isAsBefore, type LedgerVersion, ledgerVersion } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { A, B, delivered, digest, ledger, pointer, refreshTo, running, target } from './environment.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const before = ledger(delivered(A, B))
const on = (...releases: readonly (typeof A | typeof B)[]) => target({ pointer: pointer(releases), groups: [running(B)] })
const world = (history: readonly LedgerVersion[], us: FoundTarget, eu: FoundTarget = on(A, B)): EnvironmentWorld => ({
  ...{ ledger: history, lock: [], quarantined: new Map() },
  targets: new Map([
    [EU, eu],
    [US, us],
  ]),
})
const stray = ledgerVersion({ version: before.length + 1, modified: 9, value: 'a note', by: 'eve' }, digest)
/** AWS has forgotten its oldest version. */
const shorter = target({ pointer: pointer([A, B]).slice(1), groups: [running(B)] })
const rolling = target({ pointer: pointer([A, B]), groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })

test.each<[string, EnvironmentWorld, boolean]>([
  ['nothing', world(before, on(A, B)), true],
  ['an event', world(ledger([{ kind: 'held', release: B, reason: 'incident' }], undefined, before), on(A, B)), false],
  ['a stray version of the ledger', world([...before, stray], on(A, B)), true],
  ['the pointer of the first target', world(before, on(A, B), on(A, B, A)), false],
  ['the pointer of another target', world(before, on(A, B, A)), false],
  ['a pointer, which says the same once more', world(before, on(A, B, B)), false],
  ['a pointer is gone', world(before, on()), false],
  ['AWS has forgotten what it said at first', world(before, shorter), true],
  ['versions are told in another order', world(before.toReversed(), target({ pointer: pointer([A, B]).toReversed(), groups: [] })), true],
  ['instances are replaced', world(before, rolling), true],
])('what has changed: %s', (_, last, isSame) => {
  expect(isAsBefore(world(before, on(A, B)), last)).toBe(isSame)
})
