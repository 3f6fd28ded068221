/** Plans and plays parts of sweeps in a thread of its own. */
import type { Task } from '../support/sweep.ts'
import type { Seen } from './case.ts'
import { caseOf } from './cases.ts'

export const plan = (index: number): Promise<readonly Task[]> => caseOf(index).plan()

export interface Part {
  /** Index of the case. */
  readonly index: number
  readonly task: Task
}
export const play = ({ index, task }: Part): Promise<Seen> => caseOf(index).play(task)
