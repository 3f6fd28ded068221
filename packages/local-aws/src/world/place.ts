/** One account in one region: services keep their state here, made when it is first asked for. */
import { createHash } from 'node:crypto'
import { partitionOf } from './regions.ts'
import type { World } from './world.ts'

export class AccountRegion {
  readonly account: string
  readonly region: string
  readonly world: World
  readonly #states = new Map<unknown, unknown>()
  readonly #counts = new Map<string, number>()
  constructor(world: World, account: string, region: string) {
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
