/** States as rows of whole numbers: they are kept by the million, and told apart by 64 bits. */
import type { State } from './state.ts'

/** Calls that may be on their way at the same time. */
export const MOST_PENDING = 2

/** How many environments, targets and runs a row is of. */
export interface Shape {
  readonly environments: number
  readonly targets: number
  readonly runs: number
}
export const widthOf = ({ environments, targets, runs }: Shape): number => 2 * environments + 2 * targets + runs + 2 + MOST_PENDING

export const toRow = ({ ledgers, locks, pointers, fleets, runs, scene, time, pending }: State): readonly number[] => [
  ...ledgers,
  ...locks,
  ...pointers,
  ...fleets,
  ...runs,
  scene,
  time,
  ...Array.from({ length: MOST_PENDING }, (_, at) => (pending[at] ?? -1) + 1),
]

/** @param at where the row begins */
export const fromRow = ({ environments, targets, runs }: Shape, rows: Int32Array, at: number): State => {
  let from = at
  const next = (count: number): readonly number[] => {
    const list = Array.from(rows.subarray(from, from + count))
    from += count
    return list
  }
  const whole = { ledgers: next(environments), locks: next(environments), pointers: next(targets), fleets: next(targets), runs: next(runs) }
  const [scene = 0, time = 0, ...pending] = next(2 + MOST_PENDING)
  return { ...whole, scene, time, pending: pending.flatMap(one => (one === 0 ? [] : [one - 1])) }
}
