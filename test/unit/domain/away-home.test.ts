import { homeWithoutWrites, type Moment, type Unanswered } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const MINUTE = 60_000
const write = { do: 'write-event', on: 'the ledger', because: 'it is proved', after: 3 }
const lost: Unanswered = { do: 'write-event', after: 3, since: 0, times: 3, message: 'socket hang up' }
const at = (more: Partial<Unanswered> = {}, now = 2 * MINUTE): Moment => ({
  ...{ now, cancelled: false, refused: new Map() },
  unanswered: new Map([['the ledger', { ...lost, ...more }]]),
})

test('home takes no writes when nobody has answered three of them in two minutes', () => {
  expect(homeWithoutWrites({ act: [write] }, at())).toEqual({
    ...{ unknown: true, why: 'socket hang up', takesNoWrites: true, transient: true, wasRead: true, since: 0, asked: 2 * MINUTE },
  })
})
test.each<[string, object, Moment]>([
  ['two', { act: [write] }, at({ times: 2 })],
  ['a minute', { act: [write] }, at({}, 2 * MINUTE - 1)],
  ['none was tried', { act: [write] }, { now: 2 * MINUTE, cancelled: false, refused: new Map() }],
  ['decided on another version', { act: [{ ...write, after: 4 }] }, at()],
  ['another verb', { act: [{ ...write, do: 'claim-lock' }] }, at()],
  ['another subject', { act: [{ ...write, on: 'the lock' }] }, at()],
  ['of a target, which is not home', { act: [{ ...write, target: 'eu' }] }, at()],
  ['it waits', { wait: 'for a window' }, at()],
  ['it ends', { end: 'rolled-back' }, at()],
])('home is not given up: %s', (_, turn, moment) => expect(homeWithoutWrites(turn, moment)).toBeUndefined())
