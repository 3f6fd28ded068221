/** How long a rollout takes, as far as it can be told before it begins. */
import type { Environment } from '../delivery-file/types.ts'
import { workloadOf } from '../workload/workloads.ts'
import { type EnvironmentWorld, type FoundTarget, isRead } from './world.ts'

/**
 * ms that the rollout will take: wave after wave, each as long as its slowest target. What cannot be read is not counted: for good it is not
 * moved either.
 */
export const estimateOf = (
  { strategy, waves }: Pick<Environment, 'strategy' | 'waves'>,
  { targets }: Pick<EnvironmentWorld, 'targets'>,
): number =>
  waves.map(wave => Math.max(0, ...wave.map(name => estimateIn(strategy, targets.get(name))))).reduce((sum, longest) => sum + longest, 0)

const estimateIn = (strategy: Environment['strategy'], found: FoundTarget | undefined): number =>
  found && isRead(found) ? workloadOf(found.fleet).estimate(strategy) : 0
