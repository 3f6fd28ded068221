/**
 * What befalls every call, in this order: identify → constrain → authorize → mishap → settle → serve → journal.
 */
import { createHash } from 'node:crypto'
import { Identities } from '../iam/identities.ts'
import { allows } from '../iam/policy.ts'
import { WireError } from '../wire/notation.ts'
import { AwsError, json11, type Request, type Response } from '../wire/protocol.ts'
import type { Context } from '../world/serve.ts'
import type { Entry, World } from '../world/world.ts'
import { type Identified, identify } from './identify.ts'
import { Mishaps } from './mishaps.ts'
import type { ServiceFinder } from './services.ts'

export interface Caller {
  /** The process that asks, by the name it entered the turnstile with. */
  readonly process?: string
}
/** Thrown to cut the connection without an answer. */
export class Hangup extends Error {
  override readonly name = 'Hangup'
}
const THROTTLED: Readonly<Record<string, [code: string, status?: number]>> = {
  ec2: ['RequestLimitExceeded', 503],
  autoscaling: ['Throttling'],
  imagebuilder: ['CallRateLimitExceededException'],
  sts: ['Throttling'],
}

export class Door {
  readonly mishaps = new Mishaps()
  readonly identities = new Identities()
  readonly #world: World
  #requests = 0
  /** Calls are served in the order in which they arrived, also while the first call to a service loads it. */
  #last: Promise<unknown> = Promise.resolve()
  readonly #services: ServiceFinder
  constructor(world: World, services: ServiceFinder) {
    this.#world = world
    this.#services = services
  }

  handle(request: Request, caller: Caller = {}): Promise<Response> {
    const answer = this.#last.then(() => this.#handle(request, caller))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async #handle(request: Request, caller: Caller): Promise<Response> {
    const requestId = this.#requestId()
    let identified: Identified | undefined
    try {
      identified = await identify(request, this.#services)
      const output = this.#serve(identified, request, { process: caller.process ?? request.headers['x-sim-process'] ?? '' }, requestId)
      return identified.protocol.result(identified.loaded.service, identified.operation, output ?? {}, requestId)
    } catch (error) {
      if (error instanceof Hangup) throw error
      const known =
        error instanceof AwsError
          ? error
          : error instanceof WireError
            ? new AwsError('SerializationException', error.message)
            : new AwsError('InternalFailure', `local AWS: ${(error as Error).stack}`, { status: 500 })
      if (!identified) return json11.error({ namespace: '' } as never, known, undefined, requestId)
      return identified.protocol.error(identified.loaded.service, known, identified.loaded.service.errors.get(known.code), requestId)
    }
  }

  #serve(
    { signingName, loaded, protocol, operation, region, accessKeyId }: Identified,
    request: Request,
    { process }: Required<Caller>,
    requestId: string,
  ): unknown {
    const world = this.#world
    world.turnstile.find(process)?.hear()
    const principal = this.identities.principal(accessKeyId)
    const entry: Entry = {
      at: world.now,
      process,
      service: signingName,
      operation: operation.name,
      account: principal.account,
      region,
      role: principal.role ?? '',
    }
    world.journal.push(entry)
    try {
      const input = protocol.input(operation, request)
      this.#authorize(principal.role, loaded.authority, signingName, operation.name, input)
      world.timeline.settle()
      const mishap = this.mishaps.draw({
        service: signingName,
        operation: operation.name,
        account: principal.account,
        region,
        process,
      })?.what
      if (mishap?.do === 'throttle')
        throw new AwsError(THROTTLED[signingName]?.[0] ?? 'ThrottlingException', 'Rate exceeded', {
          status: THROTTLED[signingName]?.[1] ?? 400,
        })
      if (mishap?.do === 'server-error') throw new AwsError('InternalFailure', 'Internal failure', { status: 500 })
      if (mishap?.do === 'refuse')
        throw new AwsError(mishap.code, mishap.message ?? mishap.code, mishap.status ? { status: mishap.status } : {})
      if (mishap?.do === 'lose-request') throw new Hangup()
      if (mishap?.do === 'cancel') world.processes.get(mishap.process ?? process)?.cancel()
      if (mishap?.do === 'crash' && !mishap.after) this.#crash(mishap.process ?? process)
      const handler = loaded.handlers[operation.name]
      if (!handler)
        throw new AwsError('NotImplemented', `local AWS does not have ${loaded.service.serviceId} ${operation.name}`, { status: 501 })
      const context: Context = {
        place: world.place(principal.account, region),
        world,
        principal,
        requestId,
        asOf: world.now - (mishap?.do === 'stale-read' ? mishap.by : world.lag),
      }
      const output = handler(input, context)
      if (mishap?.do === 'lose-answer') throw new Hangup()
      if (mishap?.do === 'crash') this.#crash(mishap.process ?? process)
      return output
    } catch (error) {
      entry.error = error instanceof AwsError ? error.code : (error as Error).name
      throw error
    }
  }
  #crash(process: string): never {
    this.#world.processes.get(process)?.crash()
    throw new Hangup()
  }
  #authorize(
    role: string | undefined,
    authority: import('../world/serve.ts').Authority,
    signingName: string,
    operation: string,
    input: unknown,
  ): void {
    const policies = role === undefined ? undefined : this.identities.roles.get(role)
    if (!policies) return
    const own = authority.operations?.[operation]
    const actions =
      own === undefined ? [`${authority.prefix ?? signingName}:${operation}`] : typeof own === 'function' ? own(input as never) : own
    const refused = actions.find(action => !allows(policies, action))
    if (refused)
      throw new AwsError(
        signingName === 'ec2'
          ? 'UnauthorizedOperation'
          : signingName === 'autoscaling' || signingName === 'sts'
            ? 'AccessDenied'
            : 'AccessDeniedException',
        `User: ${role} is not authorized to perform: ${refused}`,
        { status: 403 },
      )
  }
  #requestId(): string {
    const hex = createHash('sha256')
      .update(`request ${this.#requests++}`)
      .digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}
