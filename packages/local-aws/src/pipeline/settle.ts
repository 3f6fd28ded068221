import type { WorldState } from '../world/world-state.ts'

/**
 * Lets everything happen that has become due: before a call, so that it finds the world as it is now; after it, so that what waits for
 * the world to be so (a fault, an alarm's watcher) sees what the call has done.
 */
export const settle = (world: WorldState): void => world.timeline.settle()
