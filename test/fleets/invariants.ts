/** What must hold of every fleet, by name. */
export const INVARIANTS = [
  'the fleet is what the outcome says',
  'the capacity in service is never below what is promised',
  'verified is written and labelled only where every instance in service runs it',
  'nothing is rejected for a reason of the place',
  'every run ends in time, with a documented outcome',
  'nobody comes: each group is one image, or what the last run says',
  'a quiet fleet comes to rest',
  'local AWS itself does not fail',
] as const
export type Invariant = (typeof INVARIANTS)[number]

export interface Broken {
  readonly invariant: Invariant
  readonly why: string
}
