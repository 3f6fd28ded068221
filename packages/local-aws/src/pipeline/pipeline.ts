/**
 * The way of every call, in this order: identify → settle → journal → outage → session over or region not enabled → constrain →
 * authorize → fault → serve → settle. A call that is late goes through journal, constrain, authorize and serve when it takes effect.
 */
import { createHash } from 'node:crypto'
import type { CallFilter, OutageKind, What } from '../fault.ts'
import type { Principal } from '../iam/principal.ts'
import { AwsError, type Request, type Response } from '../wire/protocol.ts'
import type { Entry } from '../world/journal.ts'
import type { Context } from '../world/serve.ts'
import { DEFAULT_ERRORS, type ServiceErrors } from '../world/service-errors.ts'
import type { WorldState } from '../world/world-state.ts'
import { authorize } from './authorize.ts'
import { constrain } from './constrain.ts'
import { errorIn } from './error-in.ts'
import { expired } from './expired.ts'
import { Hangup } from './hangup.ts'
import { HeldAnswers } from './held-answers.ts'
import { calledBy, type Identified, identify, spoken } from './identify.ts'
import { Faults, serverError } from './inject.ts'
import { type Outcome, type PutOff, putOff } from './put-off.ts'
import { recorded } from './record.ts'
import { regionNotEnabled } from './region-not-enabled.ts'
import { serve } from './serve.ts'
import type { Loaded, ServiceFinder } from './services.ts'
import { settle } from './settle.ts'
import { shortened } from './short-page.ts'

export interface Caller {
  /** The process that asks, by the name it entered the scheduler with. */
  readonly process?: string
  /** Told when the answer is not there before a virtual moment (ms since the epoch), so that the process can sleep until then. */
  readonly wait?: (until: number) => void
}
/** One call on its way. */
interface Call {
  readonly identified: Identified
  readonly request: Request
  readonly process: string
  /** It can sleep until its answer is there. */
  readonly waits: boolean
  readonly requestId: string
  readonly principal: Principal
}

type Late = Extract<What, { readonly do: 'late' }>
interface Answer {
  /** Virtual moment before which it is not there, ms since the epoch. */
  readonly until?: number
  readonly response: () => Response | Promise<Response>
}

export class Pipeline {
  readonly faults: Faults
  readonly heldAnswers = new HeldAnswers()
  readonly #world: WorldState
  readonly #services: ServiceFinder
  /** Calls are served in the order in which they arrived, also while the first call to a service loads it. */
  #last: Promise<unknown> = Promise.resolve()
  #requests = 0

  constructor(world: WorldState, services: ServiceFinder) {
    this.#world = world
    this.#services = services
    this.faults = new Faults(world)
  }

  /** @throws Hangup when the caller gets no answer; every other error is answered */
  async handle(request: Request, caller: Caller = {}): Promise<Response> {
    const handled = this.#last.then(() => this.#handle(request, caller))
    // Who waits for an answer that comes later keeps nobody else waiting.
    this.#last = handled.catch(() => undefined)
    const { until, response } = await handled
    if (until !== undefined) caller.wait?.(until)
    return response()
  }

  async #handle(request: Request, { process = request.headers['x-sim-process'] ?? '', wait }: Caller): Promise<Answer> {
    const requestId = this.#requestId()
    this.#world.scheduler.find(process)?.hear()
    let loaded: Loaded | undefined
    let identified: Identified
    try {
      loaded = await this.#services(calledBy(request))
      identified = identify(request, loaded)
    } catch (error) {
      const protocol = spoken(request, loaded?.service)
      return { response: () => protocol.error(NO_SERVICE, this.#answered(error, DEFAULT_ERRORS), undefined, requestId) }
    }
    const response = (outcome: Outcome): Response => this.#respond(identified, outcome, requestId)
    const principal = this.#world.identities.principal(identified.accessKeyId, identified.region)
    const outcome = this.#call({ identified, request, process, waits: wait !== undefined, requestId, principal })
    if ('until' in outcome) return { until: outcome.until, response: () => outcome.outcome.then(response) }
    return { response: () => response(outcome) }
  }

  #respond({ protocol, operation, loaded }: Identified, outcome: Outcome, requestId: string): Response {
    const refuse = (error: unknown): Response => {
      const told = this.#answered(error, loaded.errors)
      return protocol.error(loaded.service, told, loaded.service.errors.get(told.code), requestId)
    }
    if ('error' in outcome) return refuse(outcome.error)
    try {
      return protocol.result(loaded.service, operation, outcome.output, requestId)
    } catch (error) {
      return refuse(error)
    }
  }
  /**
   * Who asked for what local AWS fails at hears what AWS says then; why is printed where local AWS runs.
   * @throws Hangup, which is no answer
   */
  #answered(error: unknown, errors: ServiceErrors): AwsError {
    if (error instanceof Hangup) throw error
    if (error instanceof AwsError) return error
    this.#world.defect(error)
    return serverError(errors)
  }

  /** What comes of a call, and when its caller hears of it. */
  #call(call: Call): Outcome | PutOff {
    const world = this.#world
    const outcome = this.#take(call)
    const broken = 'error' in outcome && outcome.error instanceof Hangup
    const heardLater = world.latency > 0 && (call.waits || world.clock.runs)
    if (!heardLater || broken || 'until' in outcome) return outcome
    return putOff(world, world.latency, () => outcome)
  }
  #take(call: Call): Outcome | PutOff {
    const world = this.#world
    // What happens at this very moment comes before the call, a fault of the world included.
    settle(world)
    const entry = this.#enter(call)
    const outage = this.faults.outages.strike(asFilter(entry), world.now)
    if (outage === 'hangs') return this.#timesOut(call, entry)
    const admitted = journalled(entry, () => this.#reach(call, outage))
    if ('error' in admitted) return admitted
    const fault = this.faults.draw(asFilter(entry))
    if (fault?.do === 'late') return this.#late(call, entry, fault)
    const outcome = journalled(entry, () => this.#effect(call, admitted.output, fault))
    return fault?.do === 'slow' ? putOff(world, world.latency + fault.by, () => outcome) : outcome
  }

  #enter({ identified, process, principal: { account, role } }: Call, sent?: number): Entry {
    const { signingName: service, operation, region } = identified
    const at = this.#world.now
    const entry: Entry = {
      at,
      process,
      service,
      operation: operation.name,
      account,
      region,
      role: role ?? '',
      ...(sent === undefined ? {} : { sent }),
    }
    this.#world.journal.push(entry)
    return entry
  }
  /** The input of a call that comes through to its service. */
  #reach(call: Call, outage: OutageKind | undefined): object {
    const { now } = this.#world
    if (outage === 'refuses') throw new Hangup('lost-request')
    if (outage === 'errors') throw serverError(call.identified.loaded.errors)
    if (this.#world.identities.isOver(call.identified.accessKeyId, now)) throw expired(call.identified)
    if (this.#world.identities.isNotEnabled(call.principal.account, call.identified.region)) throw regionNotEnabled(call.identified)
    return this.#admit(call)
  }
  #admit({ identified, request, principal, requestId }: Call): object {
    const input = constrain(identified, request)
    const policies = { identity: this.#world.identities.policiesOf(principal), controls: this.#world.identities.controlsOf(principal) }
    authorize(identified, input, this.#context({ identified, principal, requestId }, 0), policies)
    return input
  }
  /** @param behind ms by which the caller sees the world late */
  #context({ identified, principal, requestId }: Pick<Call, 'identified' | 'principal' | 'requestId'>, behind: number): Context {
    const world = this.#world
    const place = world.place(principal.account, identified.region)
    return { place, world, principal, requestId, asOf: world.now - behind }
  }
  #effect(call: Call, input: object, fault: What | undefined): object {
    const world = this.#world
    const of = { errors: call.identified.loaded.errors, process: call.process }
    this.faults.before(fault, of)
    const asked = fault?.do === 'short-page' ? shortened(call.identified, input, fault.items) : input
    const output = this.#serve(call, asked, fault?.do === 'stale-read' ? fault.by : world.lag)
    settle(world)
    this.faults.after(fault, of)
    return output
  }
  #serve(call: Call, input: object, behind: number): object {
    const context = this.#context(call, behind)
    const { identified, request } = call
    const { signingName: service, operation, accessKeyId } = identified
    const said = { service, operation: operation.name, accessKeyId, userAgent: request.headers['user-agent'], input }
    return recorded(said, context, () => serve(identified, input, context))
  }

  /** Whose answer is not heard is journalled twice: as the lost request that its process saw, and when it takes effect. */
  #late(call: Call, entry: Entry, { by, answer }: Late): Outcome | PutOff {
    const world = this.#world
    if (answer === 'waits') world.journal.pop()
    const landing = putOff(world, by, () => this.#land(call, entry.at))
    if (answer === 'waits') return landing
    if (answer === 'times-out') return this.#timesOut(call, entry)
    return journalled(entry, () => {
      throw new Hangup('lost-request')
    })
  }
  /** Its client gives up; one that cannot sleep does so at once. */
  #timesOut({ waits }: Call, entry: Entry): Outcome | PutOff {
    const outcome = journalled(entry, () => {
      throw new Hangup('timed-out')
    })
    if (!waits) return outcome
    return putOff(this.#world, CLIENT_TIMEOUT, () => outcome)
  }
  /** It was let in while its session lasted; what its role may do is asked when it takes effect. */
  #land(call: Call, sent: number): Outcome {
    return journalled(this.#enter(call, sent), () => this.#serve(call, this.#admit(call), this.#world.lag))
  }

  #requestId(): string {
    const hex = createHash('sha256')
      .update(`request ${this.#requests++}`)
      .digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}

/** ms after which a client takes a call for lost that nobody answers: those of the actions do so. */
export const CLIENT_TIMEOUT = 30_000

/** For answers to requests that mean no service. */
const NO_SERVICE = { xmlNamespace: '', namespace: '', queryCompatible: false }

const asFilter = ({ service, operation, account, region, process }: Entry): Required<CallFilter> => ({
  service,
  operation,
  account,
  region,
  process,
})
const journalled = (entry: Entry, body: () => object): Outcome => {
  try {
    return { output: body() }
  } catch (error) {
    entry.error = errorIn(error)
    return { error }
  }
}
