/** Faults that are armed: which one a call meets, and how; and those that happen at a moment or as soon as the world is so. */
import type { CallFilter, Fault, What } from '../fault.ts'
import type { Task } from '../time/timeline.ts'
import { AwsError } from '../wire/protocol.ts'
import type { ServiceErrors } from '../world/service-errors.ts'
import type { WorldState } from '../world/world-state.ts'
import { Hangup } from './hangup.ts'
import { matches } from './matches.ts'
import { Outages } from './outages.ts'

interface Armed {
  readonly what: What
  readonly of: CallFilter
  /** Matching calls to spare first. */
  spare: number
  /** Matching calls still to meet. */
  left: number
}

export class Faults {
  readonly outages = new Outages()
  readonly #world: WorldState
  readonly #armed: Armed[] = []
  readonly #tasks: Task[] = []
  constructor(world: WorldState) {
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
          (function* (world: WorldState) {
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
  /** The fault that this call meets, if any. Every armed one counts every call that it could have met. */
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

  /**
   * What happens before the call takes effect.
   * @throws AwsError or Hangup where the call does not get through
   */
  before(what: What | undefined, { errors, process }: Of): void {
    if (what?.do === 'throttle') {
      const { code, status } = errors.throttled
      throw new AwsError(code, 'Rate exceeded', { status })
    }
    if (what?.do === 'server-error' && !what.after) throw serverError(errors)
    if (what?.do === 'refuse') throw new AwsError(what.code, what.message ?? what.code, { status: what.status })
    if (what?.do === 'lose-request') throw new Hangup('lost-request')
    if (what?.do === 'crash' && !what.after) this.#crash(what.process ?? process, process)
    if (what?.do === 'cancel') this.#world.processes.get(what.process ?? process)?.cancel()
    if (what && isOfTheWorld(what)) this.#happenNow(what)
  }
  /** What happens when the call has taken effect, before it is answered. */
  after(what: What | undefined, { errors, process }: Of): void {
    if (what?.do === 'server-error' && what.after) throw serverError(errors)
    if (what?.do === 'lose-answer') throw new Hangup('lost-answer')
    if (what?.do === 'crash' && what.after) this.#crash(what.process ?? process, process)
  }

  /** At its moment: what is of calls meets the next ones, the rest happens now. */
  #happen(what: What, times: number): void {
    if (isOfCalls(what)) this.#armed.push({ what, of: {}, spare: 0, left: times })
    else this.#happenNow(what)
  }
  #happenNow(what: What): void {
    const { processes, now } = this.#world
    if (what.do === 'crash') processes.get(what.process ?? '')?.crash()
    if (what.do === 'cancel') processes.get(what.process ?? '')?.cancel()
    if (what.do === 'outage') this.outages.begin(what.of, now + what.for, what.how)
    if (what.do === 'change') what.change(this.#world)
  }
  /** The process that dies; the caller gets no answer when it is the one. */
  #crash(dying: string, caller: string): void {
    this.#world.processes.get(dying)?.crash()
    if (dying === caller) throw new Hangup('crash')
  }
}

/** Is there nothing to it without a call? */
const isOfCalls = (what: What): boolean => {
  if (what.do === 'crash' || what.do === 'cancel') return what.process === undefined
  return !isOfTheWorld(what)
}

/** Does it happen to the world, whoever calls? */
const isOfTheWorld = ({ do: kind }: What): boolean => kind === 'change' || kind === 'outage'

/** Of the call that a fault meets. */
interface Of {
  /** Of the service that is called. */
  readonly errors: ServiceErrors
  /** That makes the call. */
  readonly process: string
}

/** An error of AWS's own. */
export const serverError = ({ failed: { code, status } }: ServiceErrors): AwsError =>
  new AwsError(code, 'An internal error has occurred', { status })
