/**
 * How instances are replaced: each strategy of the delivery file (`delivery-file/keys/strategies.ts`) has its file here, or this does not
 * compile. One that asks AWS for something else than a rolling instance refresh has a step of its own besides: `roll-step.ts`, and its act.
 */
import type { Strategy, StrategyType } from '../../../delivery-file/types.ts'
import type { Group } from '../group/group.ts'
import type { RollStep } from '../roll-step.ts'
import type { RollWish } from '../roll-wish.ts'
import { canary } from './canary.ts'
import { byNewInstances, replaceRootVolume } from './replace-root-volume.ts'
import { rolling } from './rolling.ts'
import type { Prepared, StrategyModule } from './strategy.ts'

const STRATEGIES: { readonly [T in StrategyType]: StrategyModule<T> } = {
  rolling,
  canary,
  'replace-root-volume': replaceRootVolume,
}

export const begin = <T extends StrategyType>(strategy: Strategy<T>, prepared: Prepared): RollStep =>
  STRATEGIES[strategy.type].begin(strategy, prepared)

export const fastPath = <T extends StrategyType>(strategy: Strategy<T>): Strategy<T | 'rolling'> =>
  STRATEGIES[strategy.type].fastPath(strategy)

/** How groups go back: in a hurry, and where a group does not have what that needs, by new instances. */
export const wayBack = (strategy: Strategy): Pick<RollWish, 'strategy' | 'otherwise'> => {
  const short = fastPath(strategy)
  return short.type === 'replace-root-volume' ? { strategy: short, otherwise: byNewInstances(short) } : { strategy: short }
}

export const estimate = <T extends StrategyType>(strategy: Strategy<T>, group: Pick<Group, 'desired' | 'warmUp'>): number =>
  STRATEGIES[strategy.type].estimate(strategy, group)

export const surge = <T extends StrategyType>(strategy: Strategy<T>, group: Pick<Group, 'desired' | 'instances' | 'policy'>): number =>
  STRATEGIES[strategy.type].surge(strategy, group)
