/** What must hold, by the word that `--only` and `--prune` take. */
export const INVARIANTS = {
  left: 'what a rollback left is not live later, unless somebody overrode it by name',
  lost: 'no event takes away a rejection, a hold or a rollback that is under way, but the one that says so; the ledger is told what was done without it',
  quarantined: 'nothing goes on with a release that is rejected, quarantined or held back, unless somebody overrode that',
  proof:
    'verified and rolled-back are written only while every instance runs the release, and there is one; promoted while every pointer says it',
  gates: 'nothing is announced that is older than what is there, or was not good, and long enough, in the environment before',
  blame: 'a refresh rejects only what has failed, goes back where that is wished, and says what it calls off',
  part: 'who works on a part touches nothing else, and says nothing of all',
  continues: 'who only goes on with what is unfinished begins nothing',
  canary: 'no run takes a canary past a checkpoint whose verdict has not passed, nor proves what failed there',
  waves: 'no wave begins before those before it run the release',
  way: 'a rollback goes to what was last good when it began, and where home said before it went away',
  truth: 'a run that ends well told the truth',
  hold: 'a rollback ends with a hold',
  halt: 'where an environment is halted only a rollback changes it',
  asked: 'nobody is asked twice to approve what is being carried out',
  cancelled: 'only a run that somebody cancelled ends as cancelled, or one whose refresh somebody cancelled',
  holder: 'only the holder of the lock changes the environment',
  lock: 'the lock goes to who claims it while it is free, or by force, is given back by its holder, and kept by nobody who has ended',
  time: 'whose time is over does nothing but give the lock back',
  ended: 'a run that has given its lock back has ended, as what it had come to',
  throws: 'no machine throws an error',
  acts: 'nobody acts for ever, nor does the same over and over',
  stuck: 'nobody waits for nothing',
  pointer: 'where nothing is intended the pointers say what is current',
  label: 'what is rejected or quarantined is not labelled verified, nor what was never proved',
  rest: 'one more refresh brings rest',
  refresh: 'a refresh does not change what is current where nothing is intended',
  rescue: 'where a refresh brings no rest a rollback does',
  pressed: 'rollback pressed again stays with the good release',
} as const
export type Invariant = keyof typeof INVARIANTS

export interface Broken {
  readonly invariant: Invariant
  /** Findings of one kind are one: a few words. */
  readonly kind: string
  /** What was expected, and what came. */
  readonly why: string
  /** What somebody does when all is quiet, which tells: lines of a story. */
  readonly afterwards?: readonly string[]
}
export const findingName = ({ invariant, kind }: Pick<Broken, 'invariant' | 'kind'>): string => `${invariant}: ${kind}`
