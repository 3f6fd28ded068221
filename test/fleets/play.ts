/** One seed: a fleet, a release that is to come on it, what goes wrong, and what is left of it. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { hours, type World } from '@golden-ami/local-aws'
import { Random } from '../chaos/random.ts'
import { type Ran, runInProcess } from '../support/in-process.ts'
import { allWell, bring, mend, perform } from './bring.ts'
import { CapacityWatch } from './capacity-watch.ts'
import { eventsOf, factsOf, inShort, isWholly, ledgerStateOf, verifiedImage } from './fleet-facts.ts'
import { ENVIRONMENT, type FleetScene, setTheScene } from './fleet-scene.ts'
import type { Broken, Invariant } from './invariants.ts'
import { isSettled, LEFT_ALONE } from './left-alone.ts'
import { isBroken, isOfImage, type Mishap, writeMishaps } from './mishaps.ts'
import { ProofWatch } from './proof-watch.ts'
import { toldFalsely } from './told-falsely.ts'

export interface Played {
  readonly broken: readonly Broken[]
  readonly calls: number
  readonly story: readonly string[]
  /** How the runs of the workload ended. */
  readonly ends: readonly string[]
}
const OUTCOMES = ['refreshed', 'unchanged', 'configured', 'rolled-back', 'paused', 'still-running', 'contested', 'failed']
/** The code of an error, with which its message ends. */
const CODE = /\[([a-z]+\.[a-z-]+)\]$/
/** ms beyond its timeout that a run may take: another lock to wait for, a way back to begin. */
const LENIENT = hours(1)

export const play = async (seed: number): Promise<Played> => {
  const random = new Random(seed)
  const scene = await setTheScene(random)
  return new Play(scene, random).play()
}

class Play {
  readonly #scene: FleetScene
  readonly #world: World
  readonly #random: Random
  readonly #broken: Broken[] = []
  readonly #story: string[] = []
  readonly #ends: string[] = []
  constructor(scene: FleetScene, random: Random) {
    this.#scene = scene
    this.#world = scene.delivery.world
    this.#random = random
  }

  async play(): Promise<Played> {
    const { groups, rule } = this.#scene
    this.#tell(`${groups.map(group => JSON.stringify(group)).join(' ')}`)
    this.#tell(this.#scene.files['.github/golden-ami.yml'] ?? '')
    allWell(this.#scene)
    await this.#promote('true')
    const promoted = await this.#promote('false')
    const mishaps = writeMishaps(this.#random, this.#scene)
    if (promoted.failed === undefined) {
      const watches = groups.map(group => new CapacityWatch(this.#world, group, rule.minHealthy))
      const proof = new ProofWatch(this.#scene)
      await this.#workload(mishaps, watches)
      await this.#later(mishaps)
      await this.#quiet(mishaps)
      for (const watch of watches)
        for (const why of watch.broken.slice(0, 1)) this.#say('the capacity in service is never below what is promised', why)
      for (const why of proof.broken.slice(0, 1))
        this.#say('verified is written and labelled only where every instance in service runs it', why)
    } else this.#ends.push(`promote ${CODE.exec(promoted.failed)?.[1]}`)
    for (const defect of this.#world.defects) this.#say('local AWS itself does not fail', String((defect as Error).stack))
    return { broken: this.#broken, calls: this.#world.journal.length, story: this.#story, ends: this.#ends }
  }

  /** The run, what befalls it, and who comes an hour later where it died. */
  async #workload(mishaps: readonly Mishap[], watches: readonly CapacityWatch[]): Promise<void> {
    for (const mishap of mishaps) {
      this.#tell(`mishap: ${JSON.stringify(mishap)} ${'fate' in mishap ? mishap.fate : ''}`)
      bring(this.#scene, mishap, 'refresh 1')
      for (const watch of watches) excuse(watch, mishap, this.#scene)
    }
    const begin = this.#world.now
    const people = mishaps.flatMap((mishap, index) => (mishap.is === 'person' ? [this.#person(mishap, begin, index)] : []))
    const returns = !mishaps.some(mishap => mishap.is === 'crash' && !mishap.comesBack)
    const run = async () => {
      const participant = await this.#world.scheduler.enter('workflow')
      const ran = await this.#refresh('refresh 1', '1', {}, participant)
      if (ran.crashed && returns) {
        await participant.sleep(this.#world.now + hours(1))
        await this.#refresh('refresh 1 again', this.#random.pick(['1', '2']), {}, participant)
      }
      participant.leave()
    }
    await Promise.all([run(), ...people])
  }
  async #person(mishap: Extract<Mishap, { readonly is: 'person' }>, begin: number, index: number): Promise<void> {
    const person = await this.#world.scheduler.enter(`person ${index}`)
    await person.sleep(begin + mishap.at)
    this.#tell(`somebody: ${mishap.act}`)
    await perform(this.#scene, mishap, ms => person.sleep(this.#world.now + ms)).catch((error: unknown) =>
      this.#tell(`refused: ${(error as Error).name}`),
    )
    person.leave()
  }

  async #promote(baseline: 'true' | 'false'): Promise<Ran> {
    const wish = baseline === 'true' ? { baseline } : { baseline, 'ami-id': this.#scene.next }
    return this.#start(promote, `promote ${baseline}`, baseline === 'true' ? '800' : '801', {
      'when-not-due': 'fail',
      'github-token': 'token',
      ...wish,
    })
  }
  async #refresh(
    name: string,
    runId: string,
    inputs: { readonly [name: string]: string } = {},
    participant?: Parameters<typeof runInProcess>[1]['participant'],
  ): Promise<Ran> {
    const begun = this.#world.now
    const ran = await this.#start(refreshAsg, name, runId, inputs, participant)
    if (!ran.crashed) this.#ended(name, ran, this.#world.now - begun)
    return ran
  }
  async #start(
    action: typeof promote,
    name: string,
    runId: string,
    inputs: { readonly [name: string]: string },
    participant?: Parameters<typeof runInProcess>[1]['participant'],
  ): Promise<Ran> {
    const ran = await runInProcess(this.#world, {
      ...{ action, name, files: this.#scene.files, github: { runId, job: action.name } },
      inputs: { 'dry-run': 'false', environment: ENVIRONMENT, ...inputs },
      ...(participant ? { participant } : {}),
    })
    this.#tell(
      `${name}: ${ran.crashed ? 'crashed' : `${ran.outputs.get('outcome')} ${ran.failed ?? ''}`}; ${inShort(factsOf(this.#scene))}`,
    )
    for (const line of ran.lines) this.#story.push(`    ${line}`)
    this.#story.push(`    ${ran.outputs.get('targets')} ${ran.outputs.get('groups')}`)
    return ran
  }

  #ended(name: string, ran: Ran, took: number): void {
    const outcome = ran.outputs.get('outcome') ?? ''
    if (!name.startsWith('quiet')) this.#ends.push(`${this.#scene.rule.type} ${ran.failed?.match(CODE)?.[1] ?? outcome}`)
    const coded = ran.failed === undefined || (CODE.test(ran.failed) && !ran.failed.startsWith('Unexpected'))
    if (!OUTCOMES.includes(outcome) || !coded || took > this.#scene.rule.timeout + LENIENT)
      this.#say('every run ends in time, with a documented outcome', `${name}, after ${took / 60_000} min: ${outcome} ${ran.failed}`)
    const facts = factsOf(this.#scene)
    const wholly = outcome === 'refreshed' ? 'next' : outcome === 'rolled-back' ? 'base' : undefined
    if (wholly && ran.failed === undefined && !isWholly(facts, wholly))
      this.#say('the fleet is what the outcome says', `${name} ended as ${outcome}: ${inShort(facts)}`)
    for (const why of toldFalsely(this.#scene, ran)) this.#say('the fleet is what the outcome says', `${name} says ${why}`)
  }

  /** 48 h later, with nobody there. */
  async #later(mishaps: readonly Mishap[]): Promise<void> {
    const before = factsOf(this.#scene)
    this.#world.advance(LEFT_ALONE)
    const facts = factsOf(this.#scene)
    this.#tell(`48 h later: ${inShort(facts)}`)
    if (!facts.every((now, index) => isSettled(this.#scene, mishaps, before[index], now)))
      this.#say('nobody comes: each group is one image, or what the last run says', `${inShort(before)}; 48 h later ${inShort(facts)}`)
  }

  /** All is mended: runs go on until two of them end alike. */
  async #quiet(mishaps: readonly Mishap[]): Promise<void> {
    await mend(this.#scene)
    let last = ''
    for (let round = 0; round < 6; round++) {
      this.#world.advance(hours(2))
      const ran = await this.#refresh(`quiet ${round}`, `9${round}`)
      const said = `${ran.outputs.get('outcome')} ${ran.failed ?? ''}`
      if (ran.outputs.get('outcome') === 'unchanged' || said === last) return this.#rests(said, mishaps)
      last = said
    }
    this.#say('a quiet fleet comes to rest', last)
  }
  #rests(said: string, mishaps: readonly Mishap[]): void {
    const facts = factsOf(this.#scene)
    const isBad = mishaps.some(isBroken)
    const isEmpty = facts.every(({ wanted }) => wanted === 0)
    const verified = verifiedImage(this.#scene)
    const which = verified === this.#scene.next ? 'next' : 'base'
    const isProved = isWholly(facts, which) || isEmpty
    // What stands still says why: a group without instances proves nothing.
    const isSaid = said.startsWith('configured') && facts.some(({ wanted }) => wanted === 0)
    // Where nothing was ever recorded as good there is nothing to go back to.
    const hasNoWay = (ledgerStateOf(this.#scene)?.good ?? []).length === 0
    const isLeft = this.#scene.rule.onFailure === 'stop' || hasNoWay || isWholly(facts, 'base')
    const isRejected = said.endsWith('[release.rejected]') && mishaps.some(isOfImage) && isLeft
    if (!said.startsWith('unchanged') && !isSaid && !isBad && !isRejected)
      this.#say('a quiet fleet comes to rest', `${said}; ${inShort(facts)}`)
    if (said.startsWith('unchanged') && !isProved) this.#say('the fleet is what the outcome says', `${said}, ${which}: ${inShort(facts)}`)
    const rejected = ledgerStateOf(this.#scene)?.rejected ?? []
    // Who calls a release off, in the console or by cancelling a run that is to go back then, rejects it.
    const isCalledOff = (mishap: Mishap): boolean =>
      (mishap.is === 'person' && mishap.act === 'roll back') || (mishap.is === 'cancelled' && this.#scene.rule.onCancel === 'rollback')
    const meant = mishaps.some(mishap => isOfImage(mishap) || isCalledOff(mishap))
    const kinds = eventsOf(this.#scene).map(({ kind }) => kind)
    if (rejected.length > 0 && !meant)
      this.#say('nothing is rejected for a reason of the place', `${JSON.stringify(rejected)} ${kinds.join(' ')}`)
  }

  #say(invariant: Invariant, why: string): void {
    this.#broken.push({ invariant, why: `${new Date(this.#world.now).toISOString()} ${why}` })
  }
  #tell(what: string): void {
    this.#story.push(`${new Date(this.#world.now).toISOString()} ${what}`)
  }
}

/** Where nothing can be launched, or a person keeps the group from it, what is killed stays away. */
const excuse = (watch: CapacityWatch, mishap: Mishap, scene: FleetScene): void => {
  const { world } = scene.delivery
  const at = mishap.is === 'no capacity' || mishap.is === 'person' ? mishap.at : undefined
  if (at === undefined || (mishap.is === 'person' && mishap.act !== 'suspend and resume')) return
  const length = mishap.is === 'no capacity' ? mishap.length : hours(2)
  world.timeline.at(world.now + at, () => watch.excuseDebt(length + hours(1)))
}
