/** What somebody has put back in an environment. */

import { desiredVersion } from '../../records/pointer.ts'
import type { PutBack } from '../../workload/asg/put-back/put-back.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { goalOf } from '../goal.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'
import { formerOf } from './former.ts'

export interface Reversal extends PutBack {
  readonly target: string
}

/** The groups of which CloudTrail is asked who did that. @param now ms since the epoch */
export const reversalsIn = (
  wish: Pick<ConvergeWish, 'drift'>,
  world: Pick<EnvironmentWorld, 'ledger' | 'quarantined' | 'targets'>,
  now: number,
): readonly Reversal[] => {
  const goal = goalOf(world.ledger)
  if (!goal) return []
  return readTargets(world).flatMap(([target, found]) => {
    const former = formerOf(wish, world, found, goal)
    const image = desiredVersion(found.pointer)?.image
    if (!former || image === undefined) return []
    return workloadOf(found.fleet)
      .putBack(image, former, now)
      .map(back => ({ target, ...back }))
  })
}
