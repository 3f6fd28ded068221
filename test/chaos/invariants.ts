/** What must hold in every world, by name. */
export const INVARIANTS = [
  'only the holder of the lock changes an environment',
  'each event follows from the one before',
  'verified is written only when every instance runs the image',
  'what is proved for the first time was in service',
  'nothing that is quarantined is promoted without an override',
  'a dry run changes nothing',
  'a run that has ended makes no call',
  'a run does not flood what others have to read',
  'nothing of ours changes what is halted',
  'a rollback goes to what was last good when it began',
  'rollback pressed again changes nothing',
  'what a rollback left is not live later, unless somebody said so by name',
  'what is rejected or quarantined is not labelled verified',
  'one launch template version an image',
  'the pointer says a release that the ledger knows',
  'a run that ends well told the truth',
  'a promotion that ends says which targets were moved',
  'an account that fails keeps no other from its release',
  'an environment that is half moved says so',
  'every run ends with a documented outcome',
  'a quiet world comes to rest',
  'in a quiet world pointer, fleet and ledger agree',
  'local AWS itself does not fail',
  'the same seed gives the same journal',
] as const
export type Invariant = (typeof INVARIANTS)[number]

export interface Broken {
  readonly invariant: Invariant
  readonly why: string
}
