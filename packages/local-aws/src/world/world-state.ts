/** Accounts, regions, people and time: all that is there, whoever calls. Services keep their state in an `AccountRegion`. */
import { createHash } from 'node:crypto'
import { Identities } from '../iam/identities.ts'
import { Scheduler } from '../time/scheduler.ts'
import { Timeline, VirtualClock } from '../time/timeline.ts'
import type { Entry } from './journal.ts'
import { partitionOf } from './regions.ts'

export interface WorldStateOptions {
  /** Virtual moment at which the world begins, ms since the epoch. */
  readonly start?: number
  /** 0: time moves only when told or when all participants sleep; 1: real time. */
  readonly rate?: number
  /** ms that each call takes, there and back; 0 when absent. */
  readonly latency?: number
}
/** What a fault does to a process from outside. */
export interface Process {
  crash(): void
  cancel(): void
}

export class WorldState {
  readonly clock: VirtualClock
  readonly timeline: Timeline
  readonly scheduler: Scheduler
  /** The calls in the order in which they arrived. */
  readonly journal: Entry[] = []
  readonly processes = new Map<string, Process>()
  readonly identities = new Identities()
  /** Rows become visible to callers so many ms after they were written. */
  lag = 0
  /**
   * The answer of each call comes so many ms after it was asked: calls one after the other take that long each, calls at a time that long
   * together. Only for who can wait: a process of the scheduler, or anybody where time goes by by itself.
   */
  latency: number
  /** Errors of local AWS itself that nobody expected. Each has ended only the call or task that it came up in; callers hear at most that AWS failed. */
  readonly defects: unknown[] = []
  readonly #places = new Map<string, AccountRegion>()
  readonly #states = new Map<unknown, unknown>()
  /** Whoever moves time on by hand hears of defects himself. */
  #driven = false

  constructor({ start = Date.UTC(2026, 0, 5, 8), rate = 0, latency = 0 }: WorldStateOptions = {}) {
    this.clock = new VirtualClock(start, rate)
    this.latency = latency
    this.timeline = new Timeline(this.clock, error => this.defect(error))
    this.scheduler = new Scheduler(
      () => this.now,
      // One event at a time: what happens on the way may wake somebody before that moment.
      to => this.pass(Math.max(0, Math.min(to, this.timeline.next ?? to) - this.now)),
    )
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
  state<T>(make: new (world: WorldState) => T): T {
    const known = this.#states.get(make) as T | undefined
    if (known) return known
    const state = new make(this)
    this.#states.set(make, state)
    return state
  }
}

/** One account in one region: services keep their state here, made when it is first asked for. */
export class AccountRegion {
  readonly account: string
  readonly region: string
  readonly world: WorldState
  readonly #states = new Map<unknown, unknown>()
  readonly #counts = new Map<string, number>()
  constructor(world: WorldState, account: string, region: string) {
    this.world = world
    this.account = account
    this.region = region
  }
  state<T>(make: new (place: AccountRegion) => T): T {
    const known = this.#states.get(make) as T | undefined
    if (known) return known
    const state = new make(this)
    this.#states.set(make, state)
    return state
  }
  get partition(): string {
    return partitionOf(this.region)
  }
  /** Of the account, whatever the region: roles, users. */
  iamArn(resource: string): string {
    return `arn:${this.partition}:iam::${this.account}:${resource}`
  }
  /** Of AWS or of nobody: public parameters, images. */
  publicArn(service: string, resource: string, owner = ''): string {
    return `arn:${this.partition}:${service}:${this.region}:${owner}:${resource}`
  }
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.account}:${resource}`
  }
  #digest(kind: string): string {
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    return createHash('sha256').update(`${this.account}/${this.region}/${kind}/${count}`).digest('hex')
  }
  /** `ami-…`, `i-…`, `lt-…`: from account, region, kind and count, never from chance. */
  id(prefix: string): string {
    return `${prefix}-${this.#digest(prefix).slice(0, 17)}`
  }
  uuid(kind: string): string {
    const hex = this.#digest(kind)
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}
