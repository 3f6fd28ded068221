/** What befalls every call, in this order: identify → constrain → authorize → mishap → settle → serve → journal. */
import { createHash } from 'node:crypto'
import { Identities } from '../iam/identities.ts'
import { AwsError, type Request, type Response } from '../wire/protocol.ts'
import type { World } from '../world/world.ts'
import { authorize } from './authorize.ts'
import { constrain } from './constrain.ts'
import { expired } from './expired.ts'
import { Hangup } from './hangup.ts'
import { type Identified, identify, spoken } from './identify.ts'
import { type Entry, errorIn } from './journal.ts'
import { befallAfter, befallBefore, Mishaps } from './mishap.ts'
import { serve } from './serve.ts'
import type { ServiceFinder } from './services.ts'
import { settle } from './settle.ts'
import { shortened } from './short-page.ts'

export interface Caller {
  /** The process that asks, by the name it entered the turnstile with. */
  readonly process?: string
}

export class Door {
  readonly mishaps: Mishaps
  readonly identities = new Identities()
  readonly #world: World
  readonly #services: ServiceFinder
  /** Calls are served in the order in which they arrived, also while the first call to a service loads it. */
  #last: Promise<unknown> = Promise.resolve()
  #requests = 0

  constructor(world: World, services: ServiceFinder) {
    this.#world = world
    this.#services = services
    this.mishaps = new Mishaps(world)
  }

  /** @throws Hangup when the caller gets no answer; every other error is answered */
  handle(request: Request, caller: Caller = {}): Promise<Response> {
    const answer = this.#last.then(() => this.#handle(request, caller.process ?? request.headers['x-sim-process'] ?? ''))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #handle(request: Request, process: string): Promise<Response> {
    const requestId = this.#requestId()
    this.#world.turnstile.find(process)?.hear()
    let identified: Identified | undefined
    try {
      identified = await identify(request, this.#services)
      const output = this.#call(identified, request, process, requestId)
      return identified.protocol.result(identified.loaded.service, identified.operation, output, requestId)
    } catch (error) {
      if (error instanceof Hangup) throw error
      const told =
        error instanceof AwsError ? error : new AwsError('InternalFailure', `local AWS: ${(error as Error).stack}`, { status: 500 })
      if (!identified) return spoken(request).error(NO_SERVICE, told, undefined, requestId)
      const { service } = identified.loaded
      return identified.protocol.error(service, told, service.errors.get(told.code), requestId)
    }
  }

  #call(identified: Identified, request: Request, process: string, requestId: string): object {
    const world = this.#world
    const { signingName: service, region } = identified
    const operation = identified.operation.name
    const principal = this.identities.principal(identified.accessKeyId)
    const { account, role } = principal
    const entry: Entry = { at: world.now, process, service, operation, account, region, role: role ?? '' }
    world.journal.push(entry)
    try {
      if (this.identities.isOver(identified.accessKeyId, world.now)) throw expired(identified)
      const input = constrain(identified, request)
      authorize(identified, principal, role === undefined ? undefined : this.identities.roles.get(role), input)
      // What happens at this very moment comes before the call, a mishap of the world included.
      settle(world)
      const mishap = this.mishaps.draw({ service, operation, account, region, process })
      befallBefore(world, mishap, { service, process })
      const asOf = world.now - (mishap?.do === 'stale-read' ? mishap.by : world.lag)
      const asked = mishap?.do === 'short-page' ? shortened(identified, input, mishap.items) : input
      const output = serve(identified, asked, { place: world.place(account, region), world, principal, requestId, asOf })
      settle(world)
      befallAfter(world, mishap, { process })
      return output
    } catch (error) {
      entry.error = errorIn(error)
      throw error
    }
  }

  #requestId(): string {
    const hex = createHash('sha256')
      .update(`request ${this.#requests++}`)
      .digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}

/** For answers to requests that mean no service. */
const NO_SERVICE = { xmlNamespace: '', namespace: '', queryCompatible: false }
