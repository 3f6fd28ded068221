/**
 * What may go wrong; each costs one. Free are the order of turns, the progress of refreshes, and when what is late lands.
 *
 * There are none of these: what AWS refuses or throttles, a target or a home that cannot be read, what people write by hand, halts, soak,
 * windows, approvals, waves, quarantine, copies, a hundred versions of a parameter. Template versions are there already, and instances are
 * in service at once.
 */
export const MISHAPS = {
  late: 'a call is on its way, and its run waits for the answer',
  lost: 'a run gives up waiting for an answer; its call lands later, or never',
  targets: 'others act between the look at the targets and the look at home',
  split: 'others act between the look at the ledger and the look at the lock',
  stale: 'a look shows the ledger without its newest version, never less than was seen before',
  crash: 'a run is killed, and run again as the next attempt, or not',
  expire: '31 minutes pass',
  fail: 'a refresh fails half way, or AWS rolls it back',
  cancel: 'a run is cancelled',
  gone: 'an image is deregistered',
} as const
export type Mishap = keyof typeof MISHAPS
export const ALL_MISHAPS = Object.keys(MISHAPS) as readonly Mishap[]
