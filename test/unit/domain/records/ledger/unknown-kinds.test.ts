/** Events of kinds that another release has: they count by the state that they tell, and stop nobody. */
import {
  encodeEvent,
  type LedgerEvent,
  type LedgerState,
  lastEvent,
  lastMove,
  ledgerEvent,
  ledgerVersion,
  leftByLedger,
  newestLeft,
  readingOf,
  recordRemarks,
  stateOf,
  verifiedAt,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, digest, environment, ledger, pointer, running, wish, writer } from '../../environment/environment.ts'

type History = ReturnType<typeof ledger>
const goneBack: Parameters<typeof ledger>[0] = [
  ...delivered(A, B),
  { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: true },
  { kind: 'rolled-back', release: A },
]

/** One more version, of a kind that this release does not have. */
const and = (history: History, kind: string, state: (before: LedgerState) => LedgerState = before => before): History => {
  const version = history.length + 1
  const next = ledgerEvent('staging', history, { kind: 'held', release: A, reason: 'x' }, { ...writer(), at: version }, digest)
  const after = state(stateOf(history))
  const event: LedgerEvent = { ...next, id: `id-${version}`, kind, release: after.current ?? A, state: after }
  return [...history, ledgerVersion({ version, value: encodeEvent(event), modified: version, by: 'ada' }, digest)]
}

describe('one that leaves the environment where it is', () => {
  const history = and(ledger(goneBack), 'audited')
  test('is known, and its state is the state', () => {
    expect(readingOf(history, true)).toEqual({ is: 'known' })
    expect([lastEvent(history)?.kind, stateOf(history)]).toEqual(['audited', stateOf(ledger(goneBack))])
  })
  test('what happened last is what happened last before it', () => {
    expect([lastMove(history)?.kind, newestLeft(history), leftByLedger(history)]).toEqual(['rolled-back', B, B])
  })
  test('also when it says more of the state than this release knows', () => {
    const more = and(ledger(goneBack), 'held-back', before => ({
      ...before,
      hold: { reason: 'audit', by: 'eve', at: '2026-11-21T00:00:00Z' },
    }))
    expect([stateOf(more).hold?.by, lastMove(more)?.kind]).toEqual(['eve', 'rolled-back'])
  })
})

describe('one that moves the environment says so in its state', () => {
  const moved = and(ledger(goneBack), 'switched-over', before => ({ ...before, current: C, good: [C, ...before.good] }))
  const moving = and(ledger(goneBack), 'switching-over', before => ({
    ...before,
    intent: { release: C, kind: 'promote', run: 'x', at: '2026-11-21T00:00:00Z' },
  }))
  test.each([
    ['there', moved, 'switched-over'],
    ['on its way', moving, 'switching-over'],
  ])('%s: it is the last move, and nothing is said to have been left by it', (_, history, kind) => {
    expect([lastMove(history)?.kind, newestLeft(history), leftByLedger(history)]).toEqual([kind, undefined, undefined])
  })
  test('and proves nothing', () => {
    expect([stateOf(moved).current, verifiedAt(moved, C)]).toEqual([C, undefined])
  })
  test('the next event goes on from its state', () => {
    const next = ledgerEvent('staging', moved, { kind: 'held', release: C, reason: 'audit' }, { ...writer(), at: 1 }, digest)
    expect(next.state).toMatchObject({ current: C, good: [C, A], hold: { reason: 'audit' }, rejected: [{ release: B }] })
  })
})

describe('whoever looks is told', () => {
  const remarks = (history: History): readonly string[] =>
    recordRemarks('staging', environment({ ledger: history, pointer: pointer([A], 1), groups: [running(A)] }), wish)
  test('of each since the last one that is known', () => {
    const history = and(ledger(delivered(A)), 'audited')
    expect(remarks(history)).toContain(
      'Version 4 of the ledger of staging is of a kind that this release does not know (audited): it counts by the state that it tells.',
    )
  })
  test('and not any more when this release has written again', () => {
    const history = ledger([{ kind: 'held', release: A, reason: 'audit' }], undefined, and(ledger(delivered(A)), 'audited'))
    expect(remarks(history).filter(line => line.includes('audited'))).toEqual([])
  })
})
