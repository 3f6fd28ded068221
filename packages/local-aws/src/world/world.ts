/** Accounts, regions, time and everything that befalls a call; services keep their state in a `Place`. */

import type { Fault } from '../fault.ts'
import type { Entry } from '../pipeline/journal.ts'
import { type Caller, Pipeline } from '../pipeline/pipeline.ts'
import { foundServices, type ServiceFinder } from '../pipeline/services.ts'
import { Scheduler } from '../time/scheduler.ts'
import { Timeline, VirtualClock } from '../time/timeline.ts'
import type { Request, Response } from '../wire/protocol.ts'
import { AccountRegion } from './place.ts'

export type { Entry } from '../pipeline/journal.ts'

export interface WorldOptions {
  /** Virtual moment at which the world begins, ms since the epoch. */
  readonly start?: number
  /** 0: time moves only when told or when all participants sleep; 1: real time. */
  readonly rate?: number
  /** ms that each call takes, there and back; 0 when absent. */
  readonly latency?: number
  /** Other services than those in this package's folders. */
  readonly services?: ServiceFinder
}
/** What a mishap does to a process from outside. */
export interface Process {
  crash(): void
  cancel(): void
}

export class World {
  readonly clock: VirtualClock
  readonly timeline: Timeline
  readonly scheduler: Scheduler
  readonly journal: Entry[] = []
  readonly processes = new Map<string, Process>()
  /** Rows become visible to callers so many ms after they were written. */
  lag = 0
  /**
   * The answer of each call comes so many ms after it was asked: calls one after the other take that long each, calls at a time that long
   * together. Only for who can wait: a process of the turnstile, or anybody where time goes by by itself.
   */
  latency: number
  /** Errors of local AWS itself that nobody expected. Each has ended only what it befell; callers hear at most that AWS failed. */
  readonly defects: unknown[] = []
  readonly pipeline: Pipeline
  readonly #places = new Map<string, AccountRegion>()
  readonly #states = new Map<unknown, unknown>()
  /** Whoever moves time on by hand hears of defects himself. */
  #driven = false

  constructor({ start = Date.UTC(2026, 0, 5, 8), rate = 0, latency = 0, services = foundServices() }: WorldOptions = {}) {
    this.clock = new VirtualClock(start, rate)
    this.latency = latency
    this.timeline = new Timeline(this.clock, error => this.defect(error))
    this.scheduler = new Scheduler(
      () => this.now,
      // One event at a time: what happens on the way may wake somebody before that moment.
      to => this.pass(Math.max(0, Math.min(to, this.timeline.next ?? to) - this.now)),
    )
    this.pipeline = new Pipeline(this, services)
  }
  get now(): number {
    return this.timeline.now
  }
  /** Virtual time goes by, and everything happens that becomes due. */
  pass(ms: number): void {
    this.clock.advance(ms)
    this.timeline.settle()
  }
  /**
   * Moves virtual time on by hand.
   * @throws the first defect of what happened meanwhile, when all has happened
   */
  advance(ms: number): void {
    const known = this.defects.length
    this.#driven = true
    try {
      this.pass(ms)
    } finally {
      this.#driven = false
    }
    if (this.defects.length > known) throw this.defects[known]
  }
  /** Notes an error that nobody expected, and prints it unless somebody is there to hear of it. */
  defect(error: unknown): void {
    this.defects.push(error)
    if (!this.#driven) console.error(`local AWS: ${error instanceof Error ? error.stack : String(error)}`)
  }
  place(account: string, region: string): AccountRegion {
    const key = `${account}/${region}`
    const known = this.#places.get(key)
    if (known) return known
    const place = new AccountRegion(this, account, region)
    this.#places.set(key, place)
    return place
  }
  get places(): readonly AccountRegion[] {
    return [...this.#places.values()]
  }
  /** What is the same for all accounts and regions, made when it is first asked for. */
  state<T>(make: new (world: World) => T): T {
    const known = this.#states.get(make) as T | undefined
    if (known) return known
    const state = new make(this)
    this.#states.set(make, state)
    return state
  }
  befall(...mishaps: Fault[]): void {
    for (const mishap of mishaps) this.pipeline.faults.add(mishap)
  }
  /** Answers one request on any of the protocols; `caller.process` names who asks. */
  handle(request: Request, caller?: Caller): Promise<Response> {
    return this.pipeline.handle(request, caller)
  }
}
