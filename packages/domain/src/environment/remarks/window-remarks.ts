/** Whether a rollout that is about to begin is over before its window closes: told, as promote's gate has been asked, and time went by since. */
import { windowsGate } from '../../gates/windows.ts'
import { isBegun } from '../converge/before-rollout.ts'
import { estimateOf } from '../estimate.ts'
import { goalOf } from '../goal.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld } from '../world.ts'

type WindowWish = Pick<ConvergeWish, 'name' | 'windows' | 'zone' | 'waves' | 'strategy'>

/** Full sentences; none while the windows are closed, as nothing is begun then. */
export const windowRemarks = (wish: WindowWish, world: EnvironmentWorld, now: number): readonly string[] => {
  const goal = goalOf(world.ledger)
  if (goal?.way !== 'forward' || isBegun(world, goal)) return []
  const { windows, zone } = wish
  const isOpen = windowsGate({ windows, zone, estimate: 0 }, now).verdict === 'pass'
  const roomy = windowsGate({ windows, zone, estimate: estimateOf(wish, world) }, now)
  return isOpen && roomy.verdict !== 'pass'
    ? [
        `The rollout of ${goal.release} into ${wish.name} begins, and what has not begun when the window closes waits for another one: ${roomy.because}.`,
      ]
    : []
}
