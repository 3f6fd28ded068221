/** One seed: the scene, the workload, then quiet. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { run as rollback } from '@golden-ami/actions/rollback'
import { UNWRITTEN } from '@golden-ami/domain'
import { hours, minutes, type Participant, seconds, type World } from '@golden-ami/local-aws'
import { SsmState } from '@golden-ami/local-aws/services/ssm/state'
import { type Ran, runInProcess } from '../support/in-process.ts'
import type { Place } from '../support/place.ts'
import { Checker } from './checker.ts'
import { liftHalts } from './edits.ts'
import type { EnvironmentScene } from './environment-scene.ts'
import { faultOf } from './faults.ts'
import type { Broken } from './invariants.ts'
import { perform } from './operator-actions.ts'
import { bringOutage } from './outage.ts'
import type { ActionName, PlannedRun } from './planned-run.ts'
import { Random } from './random.ts'
import {
  isGone,
  isSuspended,
  journalDigest,
  launchesGone,
  ledgerOf,
  membersOf,
  neverHealthy,
  pointerOf,
  strangers,
  versionsByAction,
} from './records.ts'
import { everythingOf, isGoneSomewhere, liveAgain, mislabelled } from './rollbacks.ts'
import { type Scene, setTheScene } from './scene.ts'
import { imageToldOf, keyOf, notSaidHalfMoved, promotedTruly } from './targets.ts'
import { type PlannedAction, writeWorkload } from './workload.ts'

export interface Played {
  readonly broken: readonly Broken[]
  readonly journal: string
  readonly calls: number
  /** What happened, line by line. */
  readonly story: readonly string[]
  /** How each run ended: its action, and its error's code or its outcome. */
  readonly ends: readonly string[]
}
const ACTIONS = { promote, 'refresh-asg': refreshAsg, rollback }
/** As action.yml says, and what any action may end as. */
const OUTCOMES: Record<ActionName, readonly string[]> = {
  promote: ['promoted', 'unchanged', 'deferred', 'planned'],
  'refresh-asg': ['refreshed', 'unchanged', 'configured', 'rolled-back', 'paused', 'planned'],
  rollback: ['rolled-back', 'unchanged', 'planned'],
}
const ANY = ['still-running', 'contested', 'failed']
/** The code of an error, with which its message ends. */
const CODE = /\[([a-z]+\.[a-z-]+)\]$/

export const play = async (seed: number): Promise<Played> => {
  const random = new Random(seed)
  const scene = await setTheScene(random)
  return new Play(scene, random).play()
}

class Play {
  readonly #scene: Scene
  readonly #world: World
  readonly #checker: Checker
  readonly #random: Random
  readonly #story: string[] = []
  readonly #ends: string[] = []
  #runs = 0
  #over = false
  constructor(scene: Scene, random: Random) {
    this.#scene = scene
    this.#world = scene.delivery.world
    this.#random = random
    this.#checker = new Checker(this.#world, scene.environments)
  }

  async play(): Promise<Played> {
    const { runs, faults, operatorActions, lag, imageCheck, outages, homeAway } = writeWorkload(this.#random, this.#scene)
    this.#world.lag = lag
    // Recording what runs is no matter of slow checks.
    this.#checkImagesIn(seconds(1))
    this.#world.timeline.at(this.#world.now + minutes(2), () => this.#checkImagesIn(imageCheck))
    this.#world.inject(...faults, ...(homeAway ? [faultOf(homeAway)] : []))
    this.#checker.homeAway = homeAway
    const begin = this.#world.now
    for (const outage of outages) bringOutage(this.#world, begin, outage, () => this.#over)
    await Promise.all([
      ...runs.map(run => this.#inTime(begin, run)),
      ...operatorActions.map((action, index) => this.#doInTime(begin, action, index)),
    ])
    this.#over = true
    this.#world.pipeline.faults.clear()
    this.#world.lag = 0
    this.#checkImagesIn(seconds(10))
    this.#world.identities.roles.clear()
    for (const environment of this.#scene.environments) await liftHalts(this.#scene, environment)
    for (const environment of this.#scene.environments) await this.#quiet(environment)
    this.#templates()
    for (const defect of this.#world.defects) this.#checker.say('local AWS itself does not fail', String((defect as Error).stack))
    return {
      ...{ broken: this.#checker.broken, journal: journalDigest(this.#world), calls: this.#world.journal.length },
      ...{ story: this.#story, ends: this.#ends },
    }
  }

  /** ms that Parameter Store takes for it, wherever a target is. */
  #checkImagesIn(ms: number): void {
    for (const { places } of this.#scene.environments)
      for (const { account, region } of places) this.#world.place(account, region).state(SsmState).imageCheck = ms
  }

  async #doInTime(begin: number, action: PlannedAction, index: number): Promise<void> {
    const person = await this.#world.scheduler.enter(`person ${index}`)
    await person.sleep(begin + action.at)
    this.#tell(`somebody: ${action.action} (${action.group.account} ${action.group.name}, ${action.choice})`)
    await perform(this.#scene, action).catch((error: unknown) => this.#tell(`refused: ${(error as Error).name}`))
    person.leave()
  }
  async #inTime(begin: number, planned: PlannedRun): Promise<void> {
    const runId = String(++this.#runs)
    const participant = await this.#world.scheduler.enter(planned.name)
    await participant.sleep(begin + planned.at)
    const ran = await this.#attempt(planned, participant, runId, 1)
    if (!endedWell(ran) && planned.again !== undefined) {
      await participant.sleep(this.#world.now + planned.again)
      await this.#attempt(planned, participant, runId, 2)
    }
    participant.leave()
  }
  /** The job and, when it ended well, the one that needs it. */
  async #attempt(planned: PlannedRun, participant: Participant, runId: string, attempt: number): Promise<Ran> {
    const { name, action, inputs, next, environment } = planned
    const github = { runId, runAttempt: attempt }
    const ran = await this.#job(`${name}.${attempt}`, action, environment, inputs, { ...github, job: action }, participant)
    if (next === undefined || !endedWell(ran) || inputs['dry-run'] !== 'false') return ran
    return this.#job(`${name}.${attempt}.${next}`, next, environment, { 'dry-run': 'false' }, { ...github, job: next }, participant)
  }
  async #job(
    name: string,
    action: ActionName,
    environment: string,
    inputs: PlannedRun['inputs'],
    github: { readonly runId: string; readonly runAttempt: number; readonly job: string },
    participant?: Participant,
  ): Promise<Ran> {
    const run = `https://github.com/acme/images/actions/runs/${github.runId}`
    const dryRun = inputs['dry-run'] === 'true'
    this.#checker.actors.set(name, { action, environment, run, attempt: github.runAttempt, dryRun, to: inputs['to-release'] ?? '' })
    this.#tell(`${name}: ${action} ${environment} ${JSON.stringify(inputs)}`)
    const ran = await runInProcess(this.#world, {
      action: ACTIONS[action],
      name,
      github,
      files: this.#scene.files,
      inputs: { environment, ...inputs },
      ...(participant ? { participant } : {}),
    })
    // What a dead process had under way at its last moment is of no run's making.
    if (!ran.crashed) this.#checker.ended(name)
    this.#tell(`${name}: ${ran.crashed ? 'crashed' : `${ran.outputs.get('outcome')} ${ran.failed ?? ''}`}`)
    for (const line of ran.lines) this.#story.push(`    ${line}`)
    this.#ended(name, action, environment, ran)
    return ran
  }

  #ended(name: string, action: ActionName, environment: string, ran: Ran): void {
    const outcome = ran.outputs.get('outcome') ?? ''
    this.#ends.push(`${action} ${ran.crashed ? 'crashed' : (ran.failed?.match(CODE)?.[1] ?? outcome)}`)
    if (ran.crashed) return
    const known = [...OUTCOMES[action], ...ANY].includes(outcome)
    const coded = ran.failed === undefined || (CODE.test(ran.failed) && !ran.failed.startsWith('Unexpected'))
    if (!known || !coded) this.#checker.say('every run ends with a documented outcome', `${name} ended as ${outcome}: ${ran.failed}`)
    const where = this.#scene.environments.find(one => one.name === environment)
    if (!where) return
    if (action === 'promote')
      for (const broken of promotedTruly(this.#scene, where, ran, this.#checker.begun(name)))
        this.#checker.say(broken.invariant, `${name}: ${broken.why}`)
    const said = action === 'promote' ? [] : ['refreshed', 'unchanged', 'rolled-back']
    if (!said.includes(outcome)) return
    // Nothing is called between the look that an end stands on and the end, but the lock is given back, and that may take its time.
    const seen = this.#world.now - this.#checker.begun(name)
    const wrong = strangers(this.#world, where.groups, imageToldOf(this.#scene, where, ran), seen)
    if (wrong.length > 0) this.#checker.say('a run that ends well told the truth', `${name} ended as ${outcome}: ${JSON.stringify(wrong)}`)
  }

  /** Nothing more hits anybody: a reconciling run an hour until two of them end alike. */
  async #quiet(environment: EnvironmentScene): Promise<void> {
    const drift = this.#random.pick(['stop', 'restore'])
    let last = ''
    for (let round = 0; round < 6; round++) {
      this.#world.advance(hours(2))
      const name = `quiet-${environment.name}-${round}.1`
      const ran = await this.#job(
        name,
        'refresh-asg',
        environment.name,
        { 'dry-run': 'false', drift },
        { runId: String(++this.#runs), runAttempt: 1, job: 'refresh' },
      )
      const said = `${ran.outputs.get('outcome')} ${ran.failed ?? ''}`
      const well = ran.outputs.get('outcome') === 'unchanged'
      if (well || said === last) this.#rests(environment, well)
      if (well) return this.#agrees(environment)
      if (said === last) return this.#stands(environment, said)
      last = said
    }
    this.#checker.say('a quiet world comes to rest', `${environment.name}: ${last}`)
  }
  #rests(environment: EnvironmentScene, well: boolean): void {
    const actors = [...this.#checker.actors.values()]
    for (const { invariant, why } of [...liveAgain(this.#world, environment, actors, well), ...mislabelled(this.#world, environment)])
      this.#checker.say(invariant, why)
  }
  /**
   * What stands still without being well says why, and a person can mend it: what is named below, a rollback to an image that does not come
   * up (promote with an override of `hold`), and one that was proved in a good moment and does not stay up.
   */
  #stands(environment: EnvironmentScene, said: string): void {
    const { name, groups, places } = environment
    const half = notSaidHalfMoved(this.#world, environment)
    // Each target that cannot be brought back is named, with its reason.
    const isNamed = /\[rollback\.(gone|never-ran)\]$/.test(said)
    if (half && !isNamed) this.#checker.say('an environment that is half moved says so', `${half}, stands still as ${said}`)
    const forPeople =
      /^(paused|configured) |\[(pointer\.(missing|foreign|differs)|release\.(quarantined|rejected)|rollback\.(unknown|gone|never-ran)|ledger\.lost|group\.[a-z-]+)\]$/.test(
        said,
      )
    // Where every target has an instance in service the release is proved, or it is said why not.
    if (said.startsWith('configured') && !places.some(place => this.#isEmpty(environment, place)))
      this.#checker.say('a quiet world comes to rest', `${name} stands still as ${said}, and every target has instances in service`)
    const suspended = groups.some(group => isSuspended(this.#world, group))
    const { current, intent, good } = ledgerOf(this.#world, name).at(-1)?.event.state ?? UNWRITTEN
    const stuck = intent?.kind === 'rollback' && said.endsWith('[rollout.failed]')
    const pointers = places.map(place => pointerOf(this.#world, name, place).at(-1))
    // Where it is, and where its ledger says that it belongs.
    const goneAway =
      places.some((place, index) => isGone(this.#world, place, pointers[index]?.image ?? '')) ||
      (current !== null && isGoneSomewhere(this.#world, environment, current)) ||
      groups.some(group => launchesGone(this.#world, group))
    const unsteady = pointers.some(
      pointer => good[0] === pointer?.metadata?.release && neverHealthy(this.#world, pointer?.metadata?.source ?? ''),
    )
    if (!forPeople && !suspended && !stuck && !unsteady && !goneAway)
      this.#checker.say('a quiet world comes to rest', `${name} stands still as ${said}`)
  }
  async #agrees(environment: EnvironmentScene): Promise<void> {
    const { name, groups, places } = environment
    const pointers = new Map(places.map(place => [keyOf(place), pointerOf(this.#world, name, place).at(-1)]))
    const state = ledgerOf(this.#world, name).at(-1)?.event.state
    const releases = new Set([...pointers.values()].map(pointer => pointer?.metadata?.release))
    const [release] = releases
    const wrong = strangers(this.#world, groups, place => pointers.get(keyOf(place))?.image, 0)
    // A promotion that was given up before it moved the pointer leaves its intent: the next promotion goes on from there.
    const settled = state?.intent === null || (state?.intent.kind === 'promote' && state.intent.release !== release)
    const agree = releases.size === 1 && release !== undefined && state?.current === release && state.good[0] === release && settled
    const labels = [...pointers.values()].map(pointer => pointer?.labels ?? [])
    const isLabelled = (place: Place): boolean =>
      pointers.get(keyOf(place))?.labels.includes('verified') || this.#isEmpty(environment, place)
    if (!agree || wrong.length > 0 || !places.every(isLabelled))
      this.#checker.say(
        'in a quiet world pointer, fleet and ledger agree',
        `${name}: ${JSON.stringify({ releases: [...releases], labels, current: state?.current, good: state?.good, intent: state?.intent, wrong })}`,
      )
    const known = [state?.current, state?.intent?.release, ...(state?.good ?? []), ...(state?.rejected ?? []).map(one => one.release)]
    for (const one of releases)
      if (one !== undefined && !known.includes(one))
        this.#checker.say('the pointer says a release that the ledger knows', `${name}: ${one}`)
    const events = ledgerOf(this.#world, name).map(({ event }) => event)
    if (events.findLast(({ kind }) => kind !== 'held')?.kind === 'rolled-back') await this.#again(environment)
  }
  /** Nothing there proves anything. */
  #isEmpty({ groups }: EnvironmentScene, place: Place): boolean {
    return groups
      .filter(group => keyOf(group) === keyOf(place))
      .every(group => membersOf(this.#world, group).every(({ LifecycleState }) => LifecycleState !== 'InService'))
  }
  /** Somebody who does not know that all is done presses it once more. */
  async #again(environment: EnvironmentScene): Promise<void> {
    const inputs = { reason: 'is it back?', quarantine: 'false', 'dry-run': 'false' }
    const pressed = (name: string) =>
      this.#job(`${name}-${environment.name}.1`, 'rollback', environment.name, inputs, {
        runId: String(++this.#runs),
        runAttempt: 1,
        job: 'rollback',
      })
    // An automatic rollback holds nothing; the first person who presses does.
    if (ledgerOf(this.#world, environment.name).at(-1)?.event.state?.hold === null) await pressed('holding')
    const before = everythingOf(this.#world, environment)
    const ran = await pressed('again')
    const outcome = ran.outputs.get('outcome')
    if (outcome !== 'unchanged' || everythingOf(this.#world, environment) !== before)
      this.#checker.say('rollback pressed again changes nothing', `${environment.name}: ${outcome} ${ran.failed ?? ''}`)
  }
  #templates(): void {
    for (const place of this.#scene.environments[0]?.places ?? [])
      for (const [template, versions] of versionsByAction(this.#world, place)) {
        const twice = versions.filter((version, index) => versions.indexOf(version) !== index)
        if (twice.length > 0) this.#checker.say('one launch template version an image', `${place.target} ${template}: ${twice.join(', ')}`)
      }
  }
  #tell(what: string): void {
    this.#story.push(`${new Date(this.#world.now).toISOString()} ${what}`)
  }
}

const endedWell = (ran: Ran): boolean => !ran.crashed && ran.failed === undefined && ran.outputs.get('outcome') !== 'still-running'
