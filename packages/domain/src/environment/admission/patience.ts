/** How long a run waits, before it begins anything, for what cannot be read. */
import { holder } from '../../records/lock/holder.ts'
import { heldSince } from '../../records/lock/in-the-way.ts'
import type { EnvironmentWorld } from '../world.ts'

/** ms: it holds the lock meanwhile, and whoever would leave the target out waits for it. */
const LONGEST_UNREAD = 15 * 60_000

/** ms at which the holder of the lock claimed it: a run that is waiting has written down since when. Now, while nobody holds it. */
export const watchedSince = ({ lock }: Pick<EnvironmentWorld, 'lock'>, now: number): number => {
  const held = holder(lock, now)
  return held ? heldSince(lock, held) : now
}

export const isPatient = (world: Pick<EnvironmentWorld, 'lock'>, now: number): boolean => now < watchedSince(world, now) + LONGEST_UNREAD
