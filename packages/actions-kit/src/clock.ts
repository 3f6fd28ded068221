/** The only timer of an action. Rehearsal replaces `setTimeout` of node:timers/promises and `Date`; nothing else may be used to wait. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@golden-ami/domain'

export const systemClock = (signal: AbortSignal): Clock => ({
  now: () => Date.now(),
  cancelled: () => signal.aborted,
  async sleep(ms, unless) {
    const signals = [...(signal.aborted ? [] : [signal]), ...(unless ? [endOf(unless)] : [])]
    if (signals.length === 0) return wait(ms)
    const early = AbortSignal.any(signals)
    await wait(ms, undefined, { signal: early }).catch(error => {
      if (!early.aborted) throw error
    })
  },
})

/** Aborted when it has come to its end, well or not. */
const endOf = (unless: Promise<unknown>): AbortSignal => {
  const controller = new AbortController()
  const end = (): void => controller.abort()
  unless.then(end, end)
  return controller.signal
}
