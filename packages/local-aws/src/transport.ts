/** For actions in the same process: a request handler for SDK clients that spares the socket. */
import { setImmediate as untilAllElseHasRun } from 'node:timers/promises'
import { HttpResponse } from '@smithy/core/protocols'
import type { HttpRequest } from '@smithy/types'
import { Hangup } from './pipeline/hangup.ts'
import type { Participant } from './time/scheduler.ts'
import type { Request, Response } from './wire/protocol.ts'
import type { World } from './world.ts'

/**
 * The `requestHandler` of a client's configuration. A lost request or answer is a broken connection, and one that does not come in time is
 * given up; after a crash of the process nothing is answered any more, so that its code stands still as a dead process's does.
 * @param process the name of the process that makes the calls
 * @param self its participant, where that has another name
 */
export const transport = (world: World, process?: string, self?: Participant) => {
  const calls = new Calls(world, process, self)
  let crashed = false
  const handle = async (request: HttpRequest) => {
    if (crashed) return standStill()
    try {
      const { status, headers, body } = await calls.make(requestFrom(request))
      const response = new HttpResponse({ statusCode: status, headers: { ...headers }, body: bytes(body) })
      return crashed ? standStill() : { response }
    } catch (error) {
      if (!(error instanceof Hangup)) throw error
      if (error.why === 'crash') crashed = true
      if (crashed) return standStill()
      throw unanswered(error)
    }
  }
  return { handle }
}
/** What a client of AWS throws. */
const unanswered = ({ why }: Hangup): Error =>
  why === 'timed-out' ? timedOut() : Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

/** The calls of one process. */
class Calls {
  readonly #world: World
  readonly #process: string | undefined
  readonly #self: Participant | undefined
  /** Calls that are neither answered nor waiting. */
  #underWay = 0
  constructor(world: World, process: string | undefined, self: Participant | undefined) {
    this.#world = world
    this.#process = process
    this.#self = self
  }

  async make(request: Request): Promise<Response> {
    let floor: Promise<void> = Promise.resolve()
    let waits = false
    const wait = (until: number): void => {
      waits = true
      this.#underWay--
      floor = this.#sleep(until)
    }
    this.#underWay++
    try {
      return await this.#world.handle(request, {
        ...(this.#sleeper === undefined ? {} : { wait }),
        ...(this.#process === undefined ? {} : { process: this.#process }),
      })
    } finally {
      if (!waits) this.#underWay--
      // An answer that has come is heard when its process has the floor.
      await floor
    }
  }

  /** Who sleeps for its process; undefined: nobody does, and whoever calls keeps the floor. */
  get #sleeper(): Participant | undefined {
    return this.#self ?? this.#world.scheduler.find(this.#process ?? '')
  }

  /** Its process sleeps until the answer is there; what else it does goes on, and wakes it meanwhile. */
  async #sleep(until: number): Promise<void> {
    const self = this.#sleeper
    while (self && this.#world.now < until) {
      await untilAllElseHasRun()
      if (this.#underWay === 0 && this.#world.now < until) await self.sleep(until)
    }
  }
}

/** As the SDK's own handler tells it. */
const timedOut = (): Error => Object.assign(new Error('the request took too long'), { name: 'TimeoutError' })
const standStill = (): Promise<never> => new Promise(() => {})
const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? Buffer.from(body) : body)

const requestFrom = ({ method, path, query, headers, body }: HttpRequest): Request => ({
  method,
  path,
  query: new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) => [value ?? ''].flat().map(one => [name, one] as [string, string])),
  ).toString(),
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: body === undefined ? new Uint8Array() : bytes(body as string | Uint8Array),
})
