/**
 * The control endpoint: what tests, rehearsals and preloaded processes ask of the world itself, beside AWS, under `/_sim/` of the same
 * port. Arguments are query parameters; answers are JSON.
 *
 * | route          | arguments            | answer                                                                |
 * |----------------|----------------------|-----------------------------------------------------------------------|
 * | `now`          |                      | `{ now }`, ms since the epoch                                         |
 * | `advance`      | `ms`                 | `{ now }`, after virtual time has moved on                            |
 * | `journal`      | `from`               | the calls so far, from that index on                                  |
 * | `participants` |                      | `[{ name, awake }]`                                                   |
 * | `inject`       | body: a fault        | `{}`; a fault that is plain data (`call` or `at`)                     |
 * | `software`     | body: `SoftwareNews` | `{}`; packages and vulnerabilities that come out, accounts that Inspector scans |
 * | `enter`        | `process`            | `{ now }`, held until that process has the floor                      |
 * | `sleep`        | `process`, `until`   | `{ now, signal? }`, held until the scheduler wakes that process       |
 * | `wake`         | `process`            | `{}`; ends that process's sleep early, without a signal               |
 * | `answer`       | `call`               | `{}`; releases the answer that waits for its process under that name  |
 * | `leave`        | `process`            | `{}`                                                                  |
 */
import type { Fault } from './fault.ts'
import { PackageRepository, type SoftwareNews } from './software/repository.ts'
import type { Participant } from './time/scheduler.ts'
import type { World } from './world.ts'

export interface ControlRequest {
  readonly route: string
  readonly search: URLSearchParams
  readonly body: Uint8Array
  /** Calls back when the asker's connection ends. */
  readonly onceGone: (callback: () => void) => void
}
/** The asker's mistake; answered with status 400. */
export class ControlError extends Error {
  override readonly name = 'ControlError'
}
type Route = (world: World, request: ControlRequest) => unknown

const ROUTES: Readonly<Record<string, Route>> = {
  now: world => ({ now: world.now }),
  advance(world, { search }) {
    world.pass(number(search, 'ms'))
    return { now: world.now }
  },
  journal: (world, { search }) => world.journal.slice(search.has('from') ? number(search, 'from') : 0),
  participants: ({ scheduler }) =>
    scheduler.participants.map(participant => ({ name: participant.name, awake: scheduler.awake.includes(participant) })),
  inject(world, { body }) {
    world.inject(JSON.parse(Buffer.from(body).toString('utf8')) as Fault)
    return {}
  },
  software(world, { body }) {
    world.state(PackageRepository).tell(JSON.parse(Buffer.from(body).toString('utf8')) as SoftwareNews)
    return {}
  },
  async enter(world, { search, onceGone }) {
    const name = text(search, 'process')
    // Whoever started the process has usually entered for it and keeps the place until the process has ended.
    if (!world.scheduler.find(name)) {
      const participant = await world.scheduler.enter(name)
      onceGone(() => participant.leave())
    }
    return { now: world.now }
  },
  sleep: (world, { search }) => participant(world, search).sleep(number(search, 'until')),
  wake(world, { search }) {
    participant(world, search).interrupt()
    return {}
  },
  answer(world, { search }) {
    const name = text(search, 'call')
    if (!world.pipeline.heldAnswers.release(name)) throw new ControlError(`no answer waits under the name '${name}'`)
    return {}
  },
  leave(world, { search }) {
    participant(world, search).leave()
    return {}
  },
}

/** Answers one request to the control endpoint; throws `ControlError` for a request that means nothing. */
export const control = async (world: World, request: ControlRequest): Promise<unknown> => {
  const route = Object.hasOwn(ROUTES, request.route) ? ROUTES[request.route] : undefined
  if (!route) throw new ControlError(`no route '${request.route}'; there are ${Object.keys(ROUTES).join(', ')}`)
  return route(world, request)
}

const text = (search: URLSearchParams, name: string): string => {
  const value = search.get(name)
  if (!value) throw new ControlError(`the parameter '${name}' is missing`)
  return value
}
const number = (search: URLSearchParams, name: string): number => {
  const value = Number(text(search, name))
  if (!Number.isFinite(value)) throw new ControlError(`the parameter '${name}' is not a number`)
  return value
}
const participant = (world: World, search: URLSearchParams): Participant => {
  const name = text(search, 'process')
  const found = world.scheduler.find(name)
  if (!found) throw new ControlError(`no process '${name}' has entered`)
  return found
}
