/** The only timer of an action. Rehearsal replaces `setTimeout` of node:timers/promises and `Date`; nothing else may be used to wait. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@golden-ami/domain'

export const systemClock = (signal: AbortSignal): Clock => ({
  now: () => Date.now(),
  cancelled: () => signal.aborted,
  async sleep(ms) {
    if (signal.aborted) return wait(ms)
    await wait(ms, undefined, { signal }).catch(error => {
      if (!signal.aborted) throw error
    })
  },
})
