/** `canary`: an instance refresh that stops at checkpoints, at each of which what it has brought is watched before the rest follows. */
import { advanceOf, type Canary, checkpointsAhead, checkpointsOf } from '../canary/reached.ts'
import type { Group } from '../group/group.ts'
import type { RollStep } from '../roll-step.ts'
import { type Rolling, rolling } from './rolling.ts'
import type { Prepared, StrategyModule } from './strategy.ts'

/** An instance refresh with the checkpoints that are still ahead: the first of them are left out where a group has its share already. */
const begin = (strategy: Canary, prepared: Prepared): RollStep => {
  const ahead = checkpointsAhead(strategy, prepared.group, prepared.image)
  return rolling.begin(asRolling(strategy, ahead.length > 1 ? ahead : []), prepared)
}

/** How long AWS waits: until the verdicts are in, or as long as it is watched. */
const asRolling = (strategy: Canary, checkpoints: readonly number[]): Rolling => {
  const { advance: _, holdLimit, suspend: __, inconclusive: ___, verdicts: ____, ...common } = strategy
  return { ...common, type: 'rolling', checkpoints, checkpointDelay: advanceOf(strategy) === 'timed' ? strategy.bake : holdLimit }
}

/** Back is the same for both. */
const fastPath = (strategy: Canary) => rolling.fastPath(asRolling(strategy, []))

/** Each checkpoint is watched. */
const estimate = (strategy: Canary, group: Pick<Group, 'desired' | 'warmUp'>): number =>
  rolling.estimate(asRolling(strategy, []), group) + (checkpointsOf(strategy).length - 1) * strategy.bake

const surge: StrategyModule<'canary'>['surge'] = (strategy, group) => rolling.surge(asRolling(strategy, []), group)

export const canary: StrategyModule<'canary'> = { begin, fastPath, estimate, surge }
