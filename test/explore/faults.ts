/** What may go wrong; each costs one. Free are the order of turns, the progress of refreshes, and when what is late lands. */
export const FAULTS = {
  late: 'a call is on its way, and its run waits for the answer',
  lost: 'a run gives up waiting for an answer; its call lands later, or never',
  repeated: 'a write of a parameter is done twice',
  throttled: 'AWS is too busy for a call',
  refused: 'a role may not make a call',
  targets: 'others act between the look at the targets and the look at home',
  split: 'others act between the look at the ledger and the look at the lock',
  stale: 'a look shows the ledger without its newest version, never less than was seen before',
  crash: 'a run is killed, and run again as the next attempt or as another run, or not',
  rerun: 'a run that has ended is run again, as the next attempt',
  expire: '31 minutes pass',
  cancel: 'a run is cancelled',
  fail: 'a refresh fails half way, or AWS rolls it back',
  stopped: 'a person cancels a refresh in the console, or has it rolled back',
  gone: 'an image is deregistered',
  moved: 'a person moves a pointer',
  edited: 'a person writes something into the ledger or the lock, or puts a version back',
  zero: 'a group is scaled to zero, and perhaps up again',
  deleted: 'a group is deleted',
  halt: 'somebody halts an environment, and perhaps lifts that',
  away: 'home cannot be read, for a while or for good',
  unread: 'a target cannot be read, for a while or for good',
} as const
export type Fault = keyof typeof FAULTS
export const ALL_FAULTS = Object.keys(FAULTS) as readonly Fault[]
