/** What must be true at the end of the demo; each complaint is a sentence. */
import type { Snapshot } from './snapshot.ts'

/** Every instance on the pointer's image, proved, and the ledger of the same mind. */
export const agrees = ({ environment, running, pointer, ledger }: Snapshot): readonly string[] => [
  ...(running.length > 0 && running.every(image => image === pointer.image)
    ? []
    : [`${environment}: instances run ${[...new Set(running)].join(', ')}, the pointer says ${pointer.image}`]),
  ...(pointer.verified === pointer.image
    ? []
    : [`${environment}: the label verified is on ${pointer.verified || 'nothing'}, not on ${pointer.image}`]),
  ...(ledger.current === pointer.release && ledger.good[0] === pointer.release
    ? []
    : [`${environment}: the ledger says ${ledger.current}, the pointer ${pointer.release}`]),
]

export interface Acts {
  /** What ran before anything was delivered. */
  readonly before: readonly Snapshot[]
  /** Before the rollback. */
  readonly delivered: readonly Snapshot[]
  readonly end: readonly Snapshot[]
}
const find = (snapshots: readonly Snapshot[], name: string): Snapshot | undefined =>
  snapshots.find(({ environment }) => environment === name)

export const complaints = ({ before, delivered, end }: Acts): readonly string[] => {
  const [old, good, last] = [find(before, 'production'), find(delivered, 'production'), find(end, 'production')]
  return [
    ...delivered.flatMap(agrees),
    ...end.flatMap(agrees),
    ...(good?.pointer.release === '1.0.0/1' ? [] : [`production was to run 1.0.0/1 before the rollback, not ${good?.pointer.release}`]),
    ...(find(delivered, 'development')?.pointer.release === '1.0.1/1'
      ? []
      : ['development was to run the second release, 1.0.1/1, once the first had soaked']),
    ...(good && good.approvers.length > 0 ? [] : ['nobody approved production']),
    ...(last && old && last.running.every(image => old.running.includes(image)) ? [] : ['production does not run what it ran before']),
    ...(last?.ledger.kinds.at(-1) === 'rolled-back' && last.ledger.hold !== ''
      ? []
      : ['the ledger of production does not say that it was rolled back and is held']),
  ]
}
