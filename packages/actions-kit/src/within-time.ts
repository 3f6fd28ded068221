/** Part of a run that has a time of its own. */
import type { Runtime } from './runtime.ts'

/**
 * A runtime on whose clock the run is cancelled from a moment on: whatever waits or asks again there comes to an end.
 * @param until ms since the epoch
 */
export const withinTime = (runtime: Runtime, until: number): Runtime => {
  const { clock } = runtime
  const left = (): number => until - clock.now()
  return {
    ...runtime,
    clock: {
      now: clock.now,
      cancelled: () => clock.cancelled() || left() <= 0,
      sleep: (ms, unless) => clock.sleep(left() > 0 ? Math.min(ms, left()) : ms, unless),
    },
  }
}
