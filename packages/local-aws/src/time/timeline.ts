/**
 * Virtual time as a discrete-event simulation. A process is a generator that yields how long it waits (ms) or what it waits for
 * (a predicate). Nothing runs by itself: `settle()` runs, in order of virtual time, what is due up to now, each at its own moment,
 * so a forty-minute build is a handful of resumptions and every stamp is exact however late it is evaluated.
 *
 * An error that nobody in a process catches ends that process and nothing else: it is told as a defect, never thrown at whoever happened
 * to let time pass.
 */
export interface Clock {
  now(): number
}
/** Milliseconds to wait, or a condition to wait for (asked again after every event and at each settle). */
export type Wait = number | (() => boolean)
export type Process<T = void> = Generator<Wait, T, void>

/** Thrown into a process by `Timeline.interrupt`; `reason` is whatever the interrupter said. */
export class Interrupted extends Error {
  readonly reason: unknown
  constructor(reason: unknown) {
    super('interrupted')
    this.reason = reason
  }
}

export class Task {
  done = false
  waiting: (() => boolean) | undefined
  readonly process: Process
  /** Gives the process's thing its end when an error has ended the process. */
  readonly failed: ((error: unknown) => void) | undefined
  constructor(process: Process, failed?: (error: unknown) => void) {
    this.process = process
    this.failed = failed
  }
}

interface Due {
  readonly at: number
  readonly task: Task
}

/** Stands still unless told (rate 0), or follows the wall clock times `rate` (1: real time). */
export class VirtualClock implements Clock {
  #base: number
  #wall = performance.now()
  readonly #rate: number
  constructor(start: number, rate = 0) {
    this.#base = start
    this.#rate = rate
  }
  now(): number {
    return Math.floor(this.#base + (performance.now() - this.#wall) * this.#rate)
  }
  advance(ms: number): void {
    this.#base = this.now() + ms
    this.#wall = performance.now()
  }
  /** Does time go by by itself? */
  get runs(): boolean {
    return this.#rate > 0
  }
  /** Calls back in so many virtual ms, should they go by by themselves. */
  alarm(ms: number, callback: () => void): void {
    if (this.#rate > 0) setTimeout(callback, Math.ceil(ms / this.#rate) + 1).unref()
  }
}

export class Timeline {
  readonly #queue: Due[] = [] // sorted by time, then by order of arrival; a simulated account has tens of entries
  readonly #waiting = new Set<Task>()
  readonly #clock: Clock
  /** Told of every error that nobody expected. */
  readonly defect: (error: unknown) => void
  /** What takes back the changes of the attempt that is going on, newest last; undefined: none is. */
  #changes: (() => void)[] | undefined
  #at: number
  #settling = false

  constructor(clock: Clock, defect: (error: unknown) => void) {
    this.#clock = clock
    this.defect = defect
    this.#at = clock.now()
  }

  /** Virtual now in ms since the epoch; within a process, the moment it was due. */
  get now(): number {
    return this.#settling ? this.#at : Math.max(this.#clock.now(), this.#at)
  }
  get date(): Date {
    return new Date(this.now)
  }
  /** The next moment at which something is due by time; undefined when nothing is. */
  get next(): number | undefined {
    return this.#queue[0]?.at
  }

  /** @param failed gives the process's thing its end when an error has ended the process */
  spawn(process: Process, failed?: (error: unknown) => void): Task {
    const task = new Task(process, failed)
    this.changed(() => this.#drop(task))
    this.#resume(task)
    return task
  }
  at(moment: number, action: () => void, failed?: (error: unknown) => void): Task {
    const wait = Math.max(0, moment - this.now)
    return this.spawn(
      (function* () {
        yield wait
        action()
      })(),
      failed,
    )
  }

  /** All or nothing: what the body has changed and begun is taken back when it throws. */
  attempt<T>(body: () => T): T {
    const outer = this.#changes
    const changes: (() => void)[] = []
    this.#changes = changes
    try {
      const result = body()
      outer?.push(...changes)
      return result
    } catch (error) {
      for (const takeBack of changes.reverse()) takeBack()
      throw error
    } finally {
      this.#changes = outer
    }
  }
  /** Notes how a change is taken back, should the attempt that it is part of fail. */
  changed(takeBack: () => void): void {
    this.#changes?.push(takeBack)
  }
  interrupt(task: Task, reason: unknown): void {
    if (!task.done) this.#resume(task, new Interrupted(reason))
  }

  settle(): void {
    if (this.#settling) return
    const until = this.#clock.now()
    this.#settling = true
    try {
      this.#wake()
      for (let due = this.#queue[0]; due && due.at <= until; due = this.#queue[0]) {
        this.#queue.shift()
        this.#at = Math.max(this.#at, due.at)
        if (!due.task.done) {
          this.#resume(due.task)
          this.#wake()
        }
      }
      this.#at = Math.max(this.#at, until)
    } finally {
      this.#settling = false
    }
  }

  #wake(): void {
    for (let woke = true; woke; ) {
      woke = false
      for (const task of this.#waiting) if (this.#ask(task)) woke = true
    }
  }
  /** Goes on with a task when what it waits for has come true, or cannot even be asked. */
  #ask(task: Task): boolean {
    try {
      if (!task.waiting?.()) return false
      this.#resume(task)
    } catch (error) {
      this.#resume(task, error as Error)
    }
    return true
  }

  #drop(task: Task): void {
    this.#waiting.delete(task)
    task.waiting = undefined
    const pending = this.#queue.findIndex(due => due.task === task)
    if (pending >= 0) this.#queue.splice(pending, 1)
  }
  #end(task: Task, error: unknown): void {
    this.defect(error)
    try {
      task.failed?.(error)
    } catch (worse) {
      this.defect(worse)
    }
  }

  #resume(task: Task, thrown?: Error): void {
    this.#drop(task)
    let step: IteratorResult<Wait, void>
    try {
      step = thrown ? task.process.throw(thrown) : task.process.next()
    } catch (error) {
      task.done = true
      if (!(error instanceof Interrupted && error === thrown)) this.#end(task, error)
      return
    }
    if (step.done) {
      task.done = true
      return
    }
    if (typeof step.value === 'function') {
      task.waiting = step.value
      this.#waiting.add(task)
      return
    }
    const due = { at: this.now + step.value, task }
    const later = this.#queue.findIndex(other => other.at > due.at)
    this.#queue.splice(later < 0 ? this.#queue.length : later, 0, due)
  }
}

export const seconds = (n: number): number => n * 1_000
export const minutes = (n: number): number => n * 60_000
export const hours = (n: number): number => n * 3_600_000

/** Runs a process without end: one that an error has ended begins again after a while (ms). */
export function* everAgain(timeline: Timeline, pause: number, process: () => Process): Process {
  for (;;) {
    try {
      return yield* process()
    } catch (error) {
      if (error instanceof Interrupted) throw error
      timeline.defect(error)
    }
    yield pause
  }
}

/** Waits for a condition, at most `ms`; tells whether it came true. */
export function* within(timeline: Timeline, ms: number, condition: () => boolean): Process<boolean> {
  let late = false
  const alarm = timeline.at(timeline.now + ms, () => {
    late = true
  })
  yield () => late || condition()
  timeline.interrupt(alarm, 'no longer needed')
  return condition()
}
