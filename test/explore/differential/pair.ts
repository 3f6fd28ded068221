/** The same is done in local AWS, in the abstract one, and on paper; after each step the same world is there. */
import { type EnvironmentWorld, predictEnvironment } from '@golden-ami/domain'
import { minutes, seconds } from '@golden-ami/local-aws'
import { Random } from '../../chaos/random.ts'
import { beginning } from '../begin.ts'
import { Estate } from '../estate.ts'
import { ALL_FAULTS } from '../faults.ts'
import { MACHINES } from '../machines.ts'
import { imageOf } from '../names.ts'
import { Plot } from '../plot.ts'
import type { EnvironmentDef } from '../scenarios.ts'
import { type AnyStep, callText } from '../steps.ts'
import { AbstractEnvironment } from './abstract-environment.ts'
import { type ByHand, everythingByHand } from './by-hand.ts'
import { Differs } from './differs.ts'
import { foretold, hasEndedWell, isAwaited, isComeTrue, isForeknown, isSeenAgain, newestRefresh, stoppedIn } from './foretold.ts'
import { GivenAway } from './given-away.ts'
import type { LocalEnvironment } from './local-environment.ts'
import { OPENINGS, type Opening } from './openings.ts'
import { raised } from './raise.ts'
import { startOf, stepAtRandom, stopOf } from './steps-at-random.ts'

export interface Pairing {
  readonly seed: number
  readonly environment: EnvironmentDef
  readonly targets: number
  /** How much is done. */
  readonly length: number
  /** Instances of C never pass their health check. */
  readonly isDoomed: boolean
}
/** How often each kind of thing was done. */
export type Tally = Map<string, number>

export const paired = async ({ seed, environment, targets, length, isDoomed }: Pairing, tally: Tally): Promise<void> => {
  const plot = new Plot({ environments: [environment], built: [], runs: [{ name: 'refresh', action: 'refresh', run: '1' }] }, targets)
  const estate = new Estate(plot, new Set(ALL_FAULTS), MACHINES)
  const state = beginning(estate)
  const doomed = isDoomed ? imageOf('C') : undefined
  const local = await raised(estate, state, doomed)
  const pair = new Pair(estate, new AbstractEnvironment(estate, state, doomed), local, new Random(seed), tally)
  try {
    await pair.begins()
    for (const opening of OPENINGS[seed % OPENINGS.length] ?? []) await pair.opens(opening)
    for (let done = 0; done < length; done++) await pair.goesOn()
    await pair.comesToRest()
  } catch (error) {
    if (!(error instanceof Differs)) throw error
    throw new Error(`seed ${seed}: ${error.message}\nafter:\n${pair.story.join('\n')}`, { cause: error })
  }
}

const TIMES = [seconds(30), minutes(1), minutes(2), minutes(4), minutes(6), minutes(20)] as const

class Pair {
  readonly story: string[] = []
  readonly #abstract: AbstractEnvironment
  readonly #local: LocalEnvironment
  readonly #random: Random
  readonly #tally: Tally
  readonly #byHand: readonly ByHand[]
  readonly #numbers = new GivenAway()
  #seen: EnvironmentWorld | undefined

  constructor(estate: Estate, abstract: AbstractEnvironment, local: LocalEnvironment, random: Random, tally: Tally) {
    this.#abstract = abstract
    this.#local = local
    this.#random = random
    this.#tally = tally
    this.#byHand = everythingByHand(local, estate)
  }

  async begins(): Promise<void> {
    this.#agree(await this.#local.look())
  }
  async opens(opening: Opening): Promise<void> {
    const { environment } = this.#local
    const [{ name = '' } = {}] = environment.targets
    const scene = { environment, world: this.#world, now: this.#local.world.now }
    if ('rests' in opening) return this.comesToRest()
    if ('passes' in opening) return this.#passes(this.#random.between(...opening.passes))
    if ('starts' in opening) return this.#does(startOf(scene, name, opening.starts))
    if ('calls' in opening) return this.#does(stopOf(name, opening.calls), opening.settles)
    const one = this.#possible().get(opening.byHand)?.[0]
    if (one) return this.#isTouched(one)
  }
  async goesOn(): Promise<void> {
    const choice = this.#random.fraction()
    if (choice < 0.2) return this.#passes(this.#random.pick(TIMES))
    if (choice < 0.25) return this.comesToRest()
    if (choice < 0.4) {
      const one = this.#random.pick(this.#random.pick([...this.#possible().values()]))
      return one.isRare && this.#random.chance(0.8) ? undefined : this.#isTouched(one)
    }
    const { environment, world } = this.#local
    const step = stepAtRandom(this.#random, { environment, world: this.#world, now: world.now })
    if (step) await this.#does(step, this.#random.chance(0.4))
  }

  get #world(): EnvironmentWorld {
    if (!this.#seen) throw new Error('nobody has looked')
    return this.#seen
  }
  #agree(seen: EnvironmentWorld): void {
    const { world } = this.#local
    this.#abstract.agrees(seen, world.now, {
      restless: this.#local.restless(seen),
      number: (target, version) => this.#numbers.without(target, version),
    })
    this.#seen = seen
  }
  #tell(what: string, kind = what): void {
    this.story.push(what)
    this.#tally.set(kind, (this.#tally.get(kind) ?? 0) + 1)
  }

  /** @param time ms */
  async #passes(time: number): Promise<void> {
    this.#tell(`${time / seconds(1)} seconds pass`, 'time passed')
    await this.#local.lookAgain()
    this.#local.world.advance(time)
    this.#agree(await this.#local.look())
    isSeenAgain(this.#world, await this.#local.lookAgain())
  }

  async comesToRest(): Promise<void> {
    const before = this.#world
    const after = await this.#settle()
    if (!isAwaited(before) || !isForeknown(before) || !hasEndedWell(before, after)) return
    isComeTrue('the good end', predictEnvironment(before), after, { restless: this.#uncertain(before, after) })
    this.#tell('(that came as foretold)', 'good end foretold')
  }
  async #settle(): Promise<EnvironmentWorld> {
    this.#tell('it comes to rest', 'came to rest')
    const after = await this.#local.settled()
    this.#agree(after)
    return after
  }

  /** What people may do, by kind. */
  #possible(): ReadonlyMap<string, readonly ByHand[]> {
    const offered = this.#abstract.people
    return Map.groupBy(
      this.#byHand.filter(({ what }) => offered.has(what)),
      ({ kind }) => kind,
    )
  }
  async #isTouched({ kind, what, does }: ByHand): Promise<void> {
    this.#tell(what, kind)
    const { now } = this.#local.world
    await does()
    this.#abstract.isTouched(what, now)
    this.#agree(await this.#local.look())
  }

  /** @param settles of a refresh that is stopped: nothing else is done until that has ended */
  async #does(step: AnyStep, settles = false): Promise<void> {
    const before = this.#world
    const { now } = this.#local.world
    const answer = await this.#local.act(step)
    this.#tell(`${callText(step)}${'target' in step ? ` in ${step.target}` : ''}: ${answer}`, `${step.do}: ${answer}`)
    const isLost = step.do === 'put-pointer' && step.image === this.#abstract.gone && answer === 'accepted'
    if (isLost) {
      this.#numbers.give(step.target, before)
      this.#tell('(its image is gone)', 'image of a pointer was gone')
    }
    this.#abstract.lands(this.#numbers.inAbstract(step), now, answer)
    this.#agree(await this.#local.look())
    if (answer === 'accepted' && !isLost) await this.#isForetold(before, step, now, settles)
  }

  async #isForetold(before: EnvironmentWorld, step: AnyStep, now: number, settles: boolean): Promise<void> {
    const expected = foretold(before, step, now)
    if (step.do === 'cancel-refresh' || step.do === 'rollback-refresh')
      return settles ? this.#isStopped(before, step.do, step.target, expected) : undefined
    // While an image is looked at, a fleet goes on.
    if (step.do === 'put-pointer' && this.#local.restless(before).size > 0) return
    isComeTrue(callText(step), expected, this.#world, { number: (target, version) => this.#numbers.foretold(before, target, version) })
  }

  /** Names of targets whose instances nobody can foretell. */
  #uncertain(before: EnvironmentWorld, after: EnvironmentWorld): ReadonlySet<string> {
    return new Set([...stoppedIn(before), ...this.#local.restless(after)])
  }

  /** It takes a while. What was replaced before a cancel stays, and how much that is nobody foretells. */
  async #isStopped(before: EnvironmentWorld, verb: string, target: string, expected: EnvironmentWorld): Promise<void> {
    const wasPending = newestRefresh(before, target)?.status === 'Pending'
    const after = await this.#settle()
    if (newestRefresh(after, target)?.state === 'failed' || !isForeknown(before) || !hasEndedWell(expected, after)) return
    const stopped = verb === 'cancel-refresh' && !wasPending ? [target] : []
    const restless = new Set([...this.#uncertain(before, after), ...stopped])
    isComeTrue(verb, predictEnvironment(expected), after, { restless })
    this.#tell('(it ended as foretold)', `${verb} foretold`)
  }
}
