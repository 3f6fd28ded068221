/**
 * Who may run. Participants (an action in process, an action as a child process, a job, a reviewer) are awake or sleep until a
 * virtual moment. Time moves only when all sleep, to the earliest moment, and wakes one participant at a time in the order in which
 * they entered: the same scenario gives the same journal, however fast the machine is.
 */
export type Wake = { readonly now: number; readonly signal?: 'SIGINT' | 'SIGTERM' }

export class Turnstile {
  readonly #sleepers = new Map<Participant, { until: number; wake: (wake: Wake) => void } | undefined>()
  readonly #now: () => number
  readonly #advance: (to: number) => void
  #entered = 0

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
    return [...this.#sleepers.keys()]
  }
  /** Who is awake now: for the watchdog's message. */
  get awake(): readonly Participant[] {
    return [...this.#sleepers].filter(([, sleep]) => !sleep).map(([participant]) => participant)
  }

  /** @internal */
  sleep(participant: Participant, until: number): Promise<Wake> {
    return new Promise(wake => {
      this.#sleepers.set(participant, { until, wake })
      queueMicrotask(() => this.#next())
    })
  }
  /** @internal Wakes a sleeper before its time, as soon as nobody else is awake. */
  interrupt(participant: Participant, signal: Wake['signal']): void {
    const sleep = this.#sleepers.get(participant)
    if (!sleep) return
    const wake = sleep.wake
    this.#sleepers.set(participant, { until: this.#now(), wake: ({ now }) => wake(signal ? { now, signal } : { now }) })
    queueMicrotask(() => this.#next())
  }
  /** @internal */
  leave(participant: Participant): void {
    this.#sleepers.delete(participant)
    queueMicrotask(() => this.#next())
  }

  #next(): void {
    const all = [...this.#sleepers]
    if (all.length === 0 || all.some(([, sleep]) => !sleep)) return
    const until = Math.min(...all.map(([, sleep]) => sleep!.until))
    if (until === Number.POSITIVE_INFINITY) return
    if (until > this.#now()) this.#advance(until)
    const due = all.filter(([, sleep]) => sleep!.until <= until).sort(([a], [b]) => a.order - b.order)[0]!
    this.#sleepers.set(due[0], undefined)
    due[1]!.wake({ now: this.#now() })
  }
}

export class Participant {
  readonly name: string
  readonly order: number
  readonly #turnstile: Turnstile
  /** A signal that came while this participant was awake; delivered at its next sleep. */
  #pending: Wake['signal']
  #left = false
  constructor(turnstile: Turnstile, name: string, order: number) {
    this.#turnstile = turnstile
    this.name = name
    this.order = order
  }
  /** Sleeps until a virtual moment (ms since the epoch; Infinity: until interrupted). */
  async sleep(until: number): Promise<Wake> {
    if (this.#left) return new Promise(() => {})
    const slept = this.#turnstile.sleep(this, until)
    if (this.#pending) {
      this.#turnstile.interrupt(this, this.#pending)
      this.#pending = undefined
    }
    return slept
  }
  /** Ends this participant's sleep early, with a signal or without. */
  interrupt(signal?: Wake['signal']): void {
    if (this.#turnstile.awake.includes(this)) this.#pending = signal
    else this.#turnstile.interrupt(this, signal)
  }
  leave(): void {
    if (this.#left) return
    this.#left = true
    this.#turnstile.leave(this)
  }
}
