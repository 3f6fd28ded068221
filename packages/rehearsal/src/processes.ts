/**
 * What runs side by side in a rehearsal (jobs, reviewers, timers, faults), each a participant of the scheduler: exactly one is awake,
 * and time moves only when all sleep.
 */
import { UserError } from '@golden-ami/domain'
import type { Participant, World } from '@golden-ami/local-aws'
import { ProcessGroups } from './process-groups.ts'

export class Processes {
  readonly world: World
  /** Rejects with the first error that a process did not handle, which ends the rehearsal: nobody else wakes after it. */
  readonly failed: Promise<never>
  /** Of the steps' processes. */
  readonly groups = new ProcessGroups()
  /** Nothing begins any more, and nobody hears of what ends: time stands still for good. */
  halted = false
  readonly #waiting = new Set<Participant>()
  #fail: (error: unknown) => void = () => {}

  constructor(world: World) {
    this.world = world
    this.failed = new Promise((_, reject) => {
      this.#fail = reject
    })
    this.failed.catch(() => {}) // told by whoever races it
  }

  /** Ends the rehearsal. */
  fail(error: unknown): void {
    this.#fail(error)
  }
  /** For good: what is to begin or to go on after this waits for ever. */
  async unlessHalted(): Promise<void> {
    if (this.halted) await new Promise(() => {})
  }

  /** Runs `body` as a participant. It begins when it is given the floor, after what is awake now has gone to sleep. */
  spawn(name: string, body: (self: Participant) => Promise<void>): void {
    const live = async () => {
      const self = await this.world.scheduler.enter(name)
      await body(self)
      self.leave()
    }
    // One that failed does not leave: awake for good, it has time stand still.
    live().catch(error => this.#fail(error))
  }

  /**
   * Something that happens at a moment (ms since the epoch) unless it is called off before.
   * @throws UserError for what is no moment: nobody would ever wake
   */
  alarm(name: string, at: number, action: () => void): { off(): void } {
    if (Number.isNaN(at)) throw new UserError('rehearsal.workflow', `The ${name} is not a number of minutes.`)
    let off = false
    let timer: Participant | undefined
    this.spawn(name, async self => {
      timer = self
      if (!off) await self.sleep(at)
      if (!off) action()
    })
    return {
      off() {
        off = true
        timer?.interrupt()
      },
    }
  }

  /** Sleeps until the condition holds, at most until `deadline` (ms since the epoch). Tells whether it holds. */
  async until(self: Participant, condition: () => boolean, deadline = Number.POSITIVE_INFINITY): Promise<boolean> {
    while (!condition()) {
      this.#waiting.add(self)
      const { now } = await self.sleep(deadline)
      this.#waiting.delete(self)
      if (now >= deadline) return condition()
    }
    return true
  }
  /** Said by whoever changes what a condition looks at. */
  changed(): void {
    for (const waiting of this.#waiting) waiting.interrupt()
  }
}
