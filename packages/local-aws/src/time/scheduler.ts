/**
 * Who may run. Participants (an action in process, an action as a child process, a job, a reviewer) are awake or sleep until a
 * virtual moment. Time moves only when all sleep, to the earliest moment, and wakes one participant at a time in the order in which
 * they entered: the same scenario gives the same journal, however fast the machine is.
 */
export interface Wake {
  /** Virtual moment of waking, ms since the epoch. */
  readonly now: number
  /** Why the sleep ended early, when a signal ended it. */
  readonly signal?: 'SIGINT' | 'SIGTERM'
}
interface Sleep {
  readonly until: number
  readonly wake: (wake: Wake) => void
}

/** Who sleeps for two reasons wakes when the first of them is over, and both are told. */
const both = (one: Sleep, other: Sleep): Sleep => ({
  until: Math.min(one.until, other.until),
  wake(wake) {
    one.wake(wake)
    other.wake(wake)
  },
})

export class Scheduler {
  readonly #participants = new Map<Participant, Sleep | undefined>()
  readonly #now: () => number
  readonly #advance: (to: number) => void
  #entered = 0

  /**
   * @param now the virtual present, ms since the epoch
   * @param advance moves virtual time towards a moment; it may stop earlier, where something happens that can change who is due
   */
  constructor(now: () => number, advance: (to: number) => void) {
    this.#now = now
    this.#advance = advance
  }

  /** Joins at the present moment and waits for the floor like anyone else. */
  async enter(name: string): Promise<Participant> {
    const participant = new Participant(this, name, this.#entered++)
    await participant.sleep(this.#now())
    return participant
  }
  get participants(): readonly Participant[] {
    return [...this.#participants.keys()]
  }
  /** Who is awake now. */
  get awake(): readonly Participant[] {
    return [...this.#participants].filter(([, sleep]) => !sleep).map(([participant]) => participant)
  }
  /** Does each wait for an interruption that nobody is awake to make? */
  get stuck(): boolean {
    const sleeps = [...this.#participants.values()]
    return sleeps.length > 0 && sleeps.every(sleep => sleep?.until === Number.POSITIVE_INFINITY)
  }
  /** The participant of that name; the newest, should several have it. */
  find(name: string): Participant | undefined {
    return this.participants.findLast(participant => participant.name === name)
  }

  /** @internal */
  sleep(participant: Participant, until: number): Promise<Wake> {
    return new Promise(wake => {
      // The clock knows whole milliseconds: a fraction would never be reached.
      const sleep = { until: Math.ceil(until), wake }
      const other = this.#participants.get(participant)
      this.#participants.set(participant, other ? both(other, sleep) : sleep)
      queueMicrotask(() => this.#next())
    })
  }
  /** @internal Wakes a sleeper before its time, as soon as nobody else is awake. */
  interrupt(participant: Participant, signal: Wake['signal']): void {
    const sleep = this.#participants.get(participant)
    if (!sleep) return
    const wake = signal ? ({ now }: Wake) => sleep.wake({ now, signal }) : sleep.wake
    this.#participants.set(participant, { until: this.#now(), wake })
    queueMicrotask(() => this.#next())
  }
  /** @internal */
  leave(participant: Participant): void {
    this.#participants.delete(participant)
    queueMicrotask(() => this.#next())
  }

  #next(): void {
    for (;;) {
      const sleeps: [Participant, Sleep][] = []
      for (const [participant, sleep] of this.#participants) {
        if (!sleep) return
        sleeps.push([participant, sleep])
      }
      const until = Math.min(...sleeps.map(([, sleep]) => sleep.until))
      // Nobody is here, or each waits for an interruption from outside.
      if (until === Number.POSITIVE_INFINITY) return
      if (until > this.#now()) {
        this.#advance(until)
        continue
      }
      const due = sleeps.filter(([, sleep]) => sleep.until <= this.#now())
      const [first, sleep] = due.reduce((a, b) => (b[0].order < a[0].order ? b : a))
      this.#participants.set(first, undefined)
      first.hear()
      sleep.wake({ now: this.#now() })
      return
    }
  }
}

export class Participant {
  readonly name: string
  readonly order: number
  readonly #scheduler: Scheduler
  /** A signal that came while this participant was awake; delivered at its next sleep. */
  #pending: Wake['signal']
  #left = false
  #heard = performance.now()

  constructor(scheduler: Scheduler, name: string, order: number) {
    this.#scheduler = scheduler
    this.name = name
    this.order = order
  }
  /** Sleeps until a virtual moment (ms since the epoch; Infinity: until interrupted). Once it has left, it never wakes. */
  async sleep(until: number): Promise<Wake> {
    if (this.#left) return new Promise(() => {})
    const slept = this.#scheduler.sleep(this, until)
    if (this.#pending) {
      this.#scheduler.interrupt(this, this.#pending)
      this.#pending = undefined
    }
    return slept
  }
  /** Ends this participant's sleep early, with a signal or without. */
  interrupt(signal?: Wake['signal']): void {
    if (!this.#scheduler.awake.includes(this)) this.#scheduler.interrupt(this, signal)
    else if (signal) this.#pending = signal
  }
  leave(): void {
    if (this.#left) return
    this.#left = true
    this.#scheduler.leave(this)
  }
  /** Notes a sign of life: a wake, a call. */
  hear(): void {
    this.#heard = performance.now()
  }
  /** Real milliseconds since the last sign of life. */
  get silence(): number {
    return performance.now() - this.#heard
  }
}
