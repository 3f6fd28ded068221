/** A rollout that somebody has called off, or whose release was quarantined meanwhile, is taken back: its ledger says so first. */
import {
  type ConvergeWish,
  calledOff,
  converge,
  dueRemarks,
  type EnvironmentWorld,
  type FoundTarget,
  lastEvent,
  predictEnvironment,
  stateOf,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, delivered, inWords, ledger, pointer, quarantined, RUN, refreshTo, running, target, wish } from '../environment.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const world = (eu: FoundTarget, us: FoundTarget, more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: new Map() },
  targets: new Map([
    [EU, eu],
    [US, us],
  ]),
  ...more,
})
const atRest = { ledger: ledger(delivered(A, B)) }
const [old, there, going] = [running(A), running(B), running(A, { refreshes: [refreshTo(B, 'going')] })].map(group =>
  target({ pointer: pointer([A, B], 1), groups: [group] }),
) as [FoundTarget, FoundTarget, FoundTarget]
/** Verified, and being brought back. */
const restored = target({ pointer: pointer([A, B], 2), groups: [running(A, { refreshes: [refreshTo(B, 'going')] })] })
/** A late call has moved its pointer since. */
const strayed = target({ pointer: pointer([A, B, A], 1), groups: [running(A)] })
const unread: FoundTarget = { unknown: true, why: 'AWS does not answer there', transient: true }
const asked: ConvergeWish = { ...wish, waves: [[EU, US]], onCancel: 'rollback' }
const turn = (seen: EnvironmentWorld, more: Partial<ConvergeWish> = {}, cancelled = true) =>
  converge({ ...asked, ...more }, seen, moment({ cancelled }))
const back = 'write rolling-back 1.0.0/1'

describe('cancelled with on-cancel: rollback', () => {
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, string]>([
    ['what is under way', world(going, old), {}, `${back}, web: rollback-refresh`],
    ['and nothing else is done: a pointer stays where it is', world(going, strayed), {}, `${back}, web: rollback-refresh`],
    ['between two waves', world(there, old), { waves: [[EU], [US]] }, back],
    ['nothing that was not begun', world(old, old), {}, 'cancelled'],
    ['nothing that only restores what is verified', world(restored, restored, atRest), {}, 'cancelled'],
    ['nothing where that is not wished', world(going, old), { onCancel: 'leave' }, 'cancelled'],
  ])('%s', (_, seen, more, words) => {
    expect(inWords(turn(seen, more))).toBe(words)
  })
})

describe('quarantined while it is on its way', () => {
  const bars = { quarantined: quarantined(B) }
  test.each<[string, EnvironmentWorld, Partial<ConvergeWish>, string]>([
    ['what is under way', world(going, old, bars), {}, back],
    ['what only the pointers say yet: others launch by them', world(old, old, bars), {}, back],
    ['what is only announced', world(strayed, strayed, bars), {}, back],
    [
      'where a rollout is to stay: what is under way, by AWS itself',
      world(going, old, bars),
      { onFailure: 'stop' },
      'web: rollback-refresh',
    ],
    ['where a rollout is to stay, nothing that is there', world(there, old, bars), { onFailure: 'stop' }, 'failed: release.quarantined'],
    ['nothing where no target can be read: nobody knows where could be gone to', world(unread, unread, bars), {}, 'wait'],
    ['what can be seen, where another target cannot be read', world(going, unread, bars), {}, back],
    ['nothing that only restores what was verified', world(restored, restored, { ...bars, ...atRest }), {}, 'label 1, label 1'],
    ['nothing where another one is quarantined', world(going, going, { quarantined: quarantined(A) }), {}, 'unlabel 1, unlabel 1'],
  ])('%s', (_, seen, more, words) => {
    expect(inWords(turn(seen, more, false))).toBe(words)
  })
})

describe('not proved in its time', () => {
  const limit = { undoAfter: 3_600_000, continuing: { count: 0, of: undefined } }
  /** Its ledger says that it was announced at ms 4. */
  const at = (now: number, more: Partial<ConvergeWish> = {}, seen = world(going, old), cancelled = false): string =>
    inWords(converge({ ...asked, ...limit, ...more }, seen, moment({ now, cancelled })))
  const [before, over] = [3_600_003, 3_600_004]
  const again = world(going, old, {
    ledger: ledger([{ kind: 'promoting', release: B }], RUN, promoted).map((one, index) => ({
      ...one,
      modified: index === 5 ? 1_000 : one.modified,
    })),
  })
  test.each<[string, string, string]>([
    ['a moment before it is gone on with', at(before), 'web: refresh to 1.1.0/1'],
    ['from then on it is taken back', at(over), back],
    ['by a run that only continues', at(over, { continuing: undefined }), 'web: refresh to 1.1.0/1'],
    ['where rollouts that fail are to stay, too', at(over, { onFailure: 'stop' }), back],
    ['whoever has approved it', at(over, { continuing: { count: 2, of: undefined } }), back],
    ['what was only announced, too', at(over, {}, world(strayed, strayed)), back],
    ['without a limit it may take as long as it takes', at(over, { undoAfter: undefined }), 'web: refresh to 1.1.0/1'],
    [
      'a run of a part of the environment takes nothing back',
      at(over, { leftOut: { targets: [US], reason: 'it is down' }, waves: [[EU]] }),
      'wait',
    ],
    ['nor does one that is cancelled', at(over, { onCancel: 'leave' }, undefined, true), 'cancelled'],
    ['announced anew it has as much time again', at(over, {}, again), 'web: refresh to 1.1.0/1'],
    ['which ends, too', at(over + 1_000, {}, again), back],
    ['what only restores is over no time', at(over, { continuing: undefined }, world(restored, restored, atRest)), 'wait'],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected)
  })
  test('how long it still has is told by the clock of AWS', () => {
    expect(dueRemarks({ name: 'staging', undoAfter: limit.undoAfter }, world(going, old))).toEqual([
      `staging is to run ${B} since 1970-01-01T00:00:00.004Z: what is not proved 1h later, by 1970-01-01T01:00:00.004Z, is taken back by the next run that only continues.`,
    ])
    const wayBack = ledger([...delivered(A, B), { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }])
    for (const seen of [
      world(restored, restored, atRest),
      world(going, old, { ledger: ledger(delivered(A)) }),
      world(going, old, { ledger: wayBack }),
    ])
      expect(dueRemarks({ name: 'staging', undoAfter: limit.undoAfter }, seen)).toEqual([])
    expect(dueRemarks({ name: 'staging', undoAfter: undefined }, world(going, old))).toEqual([])
  })
})

test.each<[string, ReturnType<typeof turn>, string]>([
  ['was cancelled', turn(world(going, old)), `the rollout of ${B} was cancelled`],
  [
    'was not done in its time',
    converge({ ...asked, undoAfter: 3_600_000, continuing: { count: 0, of: undefined } }, world(going, old), moment({ now: 3_700_000 })),
    `the rollout of ${B} was not done within 1h (undo-after)`,
  ],
  [
    'was quarantined',
    turn(world(going, old, { quarantined: quarantined(B) }), {}, false),
    `${B} was quarantined while it was on its way: CVE`,
  ],
])('its ledger says that it %s: nothing is rejected, nothing is held', (_, taken, reason) => {
  const [event] = 'act' in taken ? taken.act : []
  expect(event).toMatchObject({ do: 'write-event', because: reason })
  const after = predictEnvironment(world(going, old), event, 0).ledger
  expect(lastEvent(after)).toMatchObject({ kind: 'rolling-back', release: A, run: RUN, reason })
  expect(stateOf(after)).toMatchObject({ intent: { kind: 'rollback', release: A }, good: [A], rejected: [], hold: null })
  expect(calledOff(after)).toBe(B)
})
