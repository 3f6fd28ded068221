/** An environment in local AWS, looked at and changed as the actions do it. */
import { type AwsContext, classifyError, connect, type EnvironmentClients, environmentAct, lookAtEnvironment } from '@golden-ami/aws'
import type { DeliveryFile, Environment, EnvironmentWorld } from '@golden-ami/domain'
import { minutes, seconds, transport, type World } from '@golden-ami/local-aws'
import type { AnyStep } from '../steps.ts'
import { restlessTargets } from './at-rest.ts'
import { Remembering } from './remembering.ts'
import { onGroup } from './steps-at-random.ts'

/** What AWS says to a call. `unknown`: one of its guards says no, and the next look tells; `refused`: it is told to people. */
export type Answer = 'accepted' | 'unknown' | 'refused'

export const FAMILY = 'web'
export const ARCHITECTURE = 'x86_64'
/** Until Systems Manager has looked at the image of a pointer. */
const CHECKED = seconds(11)
/** Longer than a refresh that cannot launch goes on, and its way back after it. */
const MOST_MINUTES = 6 * 60

export class LocalEnvironment {
  readonly world: World
  readonly environment: Environment
  /** An image whose instances never pass their health check. */
  readonly doomed: string | undefined
  readonly #edge: AwsContext
  readonly #file: DeliveryFile
  #remembering: Remembering | undefined
  constructor(world: World, environment: Environment, doomed: string | undefined) {
    this.world = world
    this.environment = environment
    this.doomed = doomed
    const [{ account = '', region = '' } = {}] = environment.targets
    this.#edge = {
      ...{ region, seed: 1, requestHandler: transport(world, 'a run') },
      credentials: { accessKeyId: account, secretAccessKey: 'secret' },
      clock: { now: () => world.now, cancelled: () => false, sleep: async ms => world.advance(ms) },
    }
    this.#file = {
      ...{ family: FAMILY, architecture: ARCHITECTURE, home: { account, region, role: undefined } },
      ...{ stages: [], environments: [environment], written: new Map() },
    }
  }

  /** Clients that know nothing yet: those that have looked before show what they have read a moment ago once more, for a run that waits. */
  #connected(): Promise<EnvironmentClients> {
    return connect(this.#edge, this.#file, this.environment, true)
  }

  get #name() {
    return { family: FAMILY, environment: this.environment.name, architecture: ARCHITECTURE }
  }

  /** Until what it does is there: an image is looked at before its pointer says it. */
  async act(step: AnyStep): Promise<Answer> {
    if ('in' in step) throw new Error(`${step.do} is not of one environment`)
    const clients = await this.#connected()
    // Nobody acts but on a look.
    if (this.#remembering) await this.lookAgain()
    try {
      await environmentAct(clients, this.#name)(step)
    } catch (error) {
      const judgement = classifyError(error)
      return typeof judgement === 'string' ? 'unknown' : 'refused'
    } finally {
      this.#remembering?.did(step)
    }
    if (step.do === 'put-pointer') this.world.advance(CHECKED)
    return 'accepted'
  }

  /** As somebody sees it who looks for the first time. */
  async look(): Promise<EnvironmentWorld> {
    return this.#lookWith(await this.#connected(), undefined)
  }
  /** As a run sees it that has done everything that was done, and is about to change each group: they stand on no more than that. */
  async lookAgain(): Promise<EnvironmentWorld> {
    this.#remembering ??= new Remembering(await this.#connected(), (clients, previous) => this.#lookWith(clients, previous))
    return this.#remembering.look(this.environment.targets.map(({ name }) => ({ do: 'cancel-refresh', ...onGroup(name) })))
  }
  #lookWith(clients: EnvironmentClients, previous: EnvironmentWorld | undefined): Promise<EnvironmentWorld> {
    const { now } = this.world
    const how = { name: this.#name, targets: this.environment.targets, homeMayBeAway: false, now: () => now }
    return lookAtEnvironment(clients, { ...how, needs: new Set(['images'] as const) }, previous)
  }

  /** Names of the targets in which something happens by itself. */
  restless(world: EnvironmentWorld): ReadonlySet<string> {
    return restlessTargets(world, this.doomed)
  }

  /** Time passes until nothing happens any more, or a group tries for ever what it cannot do. */
  async settled(): Promise<EnvironmentWorld> {
    let world = await this.look()
    for (let passed = 0; passed < MOST_MINUTES && this.restless(world).size > 0; passed += 20) {
      this.world.advance(minutes(20))
      world = await this.look()
    }
    return world
  }
}
