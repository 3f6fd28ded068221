/** What may go wrong; each costs one. */
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
