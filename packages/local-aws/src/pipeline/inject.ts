/** Mishaps that are armed: which one befalls a call, and how; and those that happen at a moment or as soon as the world is so. */
import type { CallFilter, Fault, What } from '../fault.ts'
import { MonitoringState } from '../services/monitoring/state.ts'
import type { Task } from '../time/timeline.ts'
import { AwsError } from '../wire/protocol.ts'
import type { World } from '../world/world.ts'
import { Hangup } from './hangup.ts'
import { matches } from './matches.ts'
import { Outages } from './outages.ts'

interface Armed {
  readonly what: What
  readonly of: CallFilter
  /** Matching calls to spare first. */
  spare: number
  /** Matching calls still to befall. */
  left: number
}

export class Faults {
  readonly outages = new Outages()
  readonly #world: World
  readonly #armed: Armed[] = []
  readonly #tasks: Task[] = []
  constructor(world: World) {
    this.#world = world
  }

  add({ when, what, times = 1 }: Fault): void {
    if ('call' in when) {
      this.#armed.push({ what, of: when.of ?? {}, spare: when.call, left: times })
      return
    }
    const { timeline } = this.#world
    const happen = () => this.#happen(what, times)
    if ('at' in when) this.#tasks.push(timeline.at(when.at, happen))
    else
      this.#tasks.push(
        timeline.spawn(
          (function* (world: World) {
            yield () => when.once(world)
            happen()
          })(this.#world),
        ),
      )
  }
  clear(): void {
    this.#armed.length = 0
    this.outages.clear()
    for (const task of this.#tasks.splice(0)) this.#world.timeline.interrupt(task, 'no longer needed')
  }
  /** What befalls this call, if anything. Every armed mishap counts every call that it could have befallen. */
  draw(call: Required<CallFilter>): What | undefined {
    let drawn: What | undefined
    for (const armed of this.#armed) {
      if (armed.left < 1 || !matches(armed.of, call)) continue
      if (armed.spare > 0) armed.spare--
      else if (!drawn) {
        armed.left--
        drawn = armed.what
      }
    }
    return drawn
  }

  /** At its moment: what befalls calls befalls the next ones, the rest happens now. */
  #happen(what: What, times: number): void {
    if (isOfCalls(what)) this.#armed.push({ what, of: {}, spare: 0, left: times })
    else happenNow(this.#world, what)
  }
}

/** Is there nothing to it without a call? */
const isOfCalls = (what: What): boolean => {
  if (what.do === 'crash' || what.do === 'cancel') return what.process === undefined
  return !isOfTheWorld(what)
}

/** Does it happen to the world, whoever calls? */
const isOfTheWorld = ({ do: kind }: What): boolean => kind === 'alarm' || kind === 'change' || kind === 'outage'

const happenNow = (world: World, what: What): void => {
  if (what.do === 'crash') world.processes.get(what.process ?? '')?.crash()
  if (what.do === 'cancel') world.processes.get(what.process ?? '')?.cancel()
  if (what.do === 'outage') world.pipeline.faults.outages.begin(what.of, world.now + what.for, what.how)
  if (what.do === 'alarm') world.place(what.account, what.region).state(MonitoringState).set(what.name, what.state)
  if (what.do === 'change') what.change(world)
}

/** Code and HTTP status; the modelled status where none is given, ThrottlingException where a service is not here. */
const THROTTLED: Readonly<Record<string, readonly [code: string, status?: number]>> = {
  autoscaling: ['Throttling'],
  ec2: ['RequestLimitExceeded', 503],
  imagebuilder: ['CallRateLimitExceededException'],
  monitoring: ['Throttling'],
  sts: ['Throttling'],
}
const FAILED: Readonly<Record<string, readonly [code: string, status: number]>> = {
  ec2: ['InternalError', 500],
  imagebuilder: ['ServiceException', 500],
  logs: ['ServiceUnavailableException', 503],
  monitoring: ['InternalServiceError', 500],
  ssm: ['InternalServerError', 500],
}

/**
 * What happens before the call takes effect.
 * @param process that makes the call
 * @throws AwsError or Hangup where the call does not get through
 */
export const injectBefore = (world: World, what: What | undefined, { service, process }: { service: string; process: string }): void => {
  if (what?.do === 'throttle') {
    const [code, status] = THROTTLED[service] ?? ['ThrottlingException']
    throw new AwsError(code, 'Rate exceeded', status === undefined ? {} : { status })
  }
  if (what?.do === 'server-error' && !what.after) throw serverError(service)
  if (what?.do === 'refuse')
    throw new AwsError(what.code, what.message ?? what.code, what.status === undefined ? {} : { status: what.status })
  if (what?.do === 'lose-request') throw new Hangup('lost-request')
  if (what?.do === 'crash' && !what.after) crash(world, what.process ?? process, process)
  if (what?.do === 'cancel') world.processes.get(what.process ?? process)?.cancel()
  if (what && isOfTheWorld(what)) happenNow(world, what)
}

/** An error of AWS's own. */
export const serverError = (service: string): AwsError => {
  const [code, status] = FAILED[service] ?? ['InternalFailure', 500]
  return new AwsError(code, 'An internal error has occurred', { status })
}

/** What happens when the call has taken effect, before it is answered. */
export const injectAfter = (world: World, what: What | undefined, { service, process }: { service: string; process: string }): void => {
  if (what?.do === 'server-error' && what.after) throw serverError(service)
  if (what?.do === 'lose-answer') throw new Hangup('lost-answer')
  if (what?.do === 'crash' && what.after) crash(world, what.process ?? process, process)
}

/** The process that dies; the caller gets no answer when it is the one. */
const crash = (world: World, dying: string, caller: string): void => {
  world.processes.get(dying)?.crash()
  if (dying === caller) throw new Hangup('crash')
}
