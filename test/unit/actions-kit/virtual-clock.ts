import type { Clock } from '@golden-ami/domain'

/** Time passes only where somebody sleeps, and only where nothing has come to its end first. */
export const virtual = (cancelledAt = Number.POSITIVE_INFINITY) => {
  let now = 0
  const clock: Clock = {
    now: () => now,
    cancelled: () => now >= cancelledAt,
    sleep: async (ms, unless) => {
      let over = false
      const end = (): void => {
        over = true
      }
      unless?.then(end, end)
      for (let turn = 0; unless && turn < 20 && !over; turn++) await Promise.resolve()
      if (over) return
      now = now < cancelledAt ? Math.min(now + ms, Math.max(now, cancelledAt)) : now + ms
    },
  }
  return clock
}
