/** What every strategy of the delivery file answers. */
import type { Strategy, StrategyType } from '../../../delivery-file/types.ts'
import type { Group } from '../group/group.ts'
import type { RollStep } from '../roll-step.ts'

/** A group whose versions are there, and the image that it is to run. */
export interface Prepared {
  readonly group: Group
  readonly image: string
  readonly because: string
}
/** What a strategy answers. */
export interface StrategyModule<T extends StrategyType> {
  /** The step that begins to replace instances. */
  readonly begin: (strategy: Strategy<T>, prepared: Prepared) => RollStep
  /** The same in a hurry, for the way back. */
  readonly fastPath: (strategy: Strategy<T>) => Strategy<T | 'rolling'>
  /** ms that it will take to replace the instances of a group, on the safe side. */
  readonly estimate: (strategy: Strategy<T>, group: Pick<Group, 'desired' | 'warmUp'>) => number
  /** Units of capacity that are launched before others end; 0: others end first, or none is launched. */
  readonly surge: (strategy: Strategy<T>, group: Pick<Group, 'desired' | 'instances' | 'policy'>) => number
}
