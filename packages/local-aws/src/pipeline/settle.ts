import type { World } from '../world/world.ts'

/**
 * Lets everything happen that has become due: before a call, so that it finds the world as it is now; after it, so that what waits for
 * the world to be so (a mishap, an alarm's watcher) sees what the call has done.
 */
export const settle = (world: World): void => world.timeline.settle()
