/** The sleeps of one run: its calls go side by side, so several of them may pause at once, but it is one participant of its world. */
import { setImmediate as untilAllElseHasRun } from 'node:timers/promises'
import type { Participant } from '@golden-ami/local-aws'

interface Sleep {
  until: number
  readonly wake: () => void
}

export class Sleeps {
  readonly #participant: Participant
  readonly #now: () => number
  #pending: Sleep[] = []
  #watching = false
  #dead = false
  constructor(participant: Participant, now: () => number) {
    this.#participant = participant
    this.#now = now
  }
  /** Until a virtual moment, ms since the epoch, unless something has come to its end before. */
  sleep(until: number, unless?: Promise<unknown>): Promise<void> {
    return new Promise(wake => {
      const sleep = { until, wake }
      const early = (): void => {
        if (!this.#pending.includes(sleep)) return
        sleep.until = this.#now()
        this.#participant.interrupt()
      }
      this.#pending.push(sleep)
      unless?.then(early, early)
      if (!this.#watching) void this.#watch()
    })
  }
  /** Whoever sleeps now wakes now. */
  interrupt(): void {
    for (const sleep of this.#pending) sleep.until = this.#now()
    this.#participant.interrupt()
  }
  /** Nobody wakes any more. */
  die(): void {
    this.#dead = true
  }
  /** The run sleeps when all that it does sleeps: nothing in this process waits for anything but the world. */
  async #watch(): Promise<void> {
    this.#watching = true
    while (this.#pending.length > 0) {
      await untilAllElseHasRun()
      if (this.#dead) return
      await this.#participant.sleep(Math.min(...this.#pending.map(({ until }) => until)))
      if (this.#dead) return
      const due = this.#pending.filter(({ until }) => until <= this.#now())
      this.#pending = this.#pending.filter(sleep => !due.includes(sleep))
      for (const { wake } of due) wake()
    }
    this.#watching = false
  }
}
