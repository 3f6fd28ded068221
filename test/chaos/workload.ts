/** What happens in the world of a seed: runs that somebody starts, what hits their calls, what people do at the console. Plain data. */

import { type Fault, minutes, seconds } from '@golden-ami/local-aws'
import type { EnvironmentScene, GroupScene } from './environment-scene.ts'
import { anyFault, anyOutage, type HomeAway } from './faults.ts'
import { type Outage, outages } from './outage.ts'
import type { ActionName, PlannedRun } from './planned-run.ts'
import type { Random } from './random.ts'
import type { Scene } from './scene.ts'

export type OperatorAction =
  | 'terminate an instance'
  | 'change the capacity'
  | 'edit the template'
  | 'start a refresh'
  | 'cancel the refresh'
  | 'resume processes'
  | 'move the group to the newest version'
  | 'delete the group'
  | Edit
export type Edit =
  | 'edit the pointer'
  | 'write an unknown image into the pointer'
  | 'write something into the ledger'
  | 'put an old ledger value back'
  | 'write something into the lock'
  | 'deregister an image'
  | 'halt'
  | 'lift the halt'
export interface PlannedAction {
  readonly at: number
  readonly action: OperatorAction
  readonly environment: EnvironmentScene
  readonly group: GroupScene
  /** Tells actions of one kind apart: which instance, how many. */
  readonly choice: number
}
export interface Workload {
  readonly runs: readonly PlannedRun[]
  readonly faults: readonly Fault[]
  readonly operatorActions: readonly PlannedAction[]
  readonly outages: readonly Outage[]
  /** Home's region cannot be reached; undefined: it always can. */
  readonly homeAway: HomeAway | undefined
  /** ms after which a write is visible */
  readonly lag: number
  /** ms that Parameter Store takes to check the image of a pointer */
  readonly imageCheck: number
}
const OPERATOR_ACTIONS: readonly OperatorAction[] = [
  'terminate an instance',
  'change the capacity',
  'edit the template',
  'edit the pointer',
  'edit the pointer',
  'start a refresh',
  'cancel the refresh',
  'resume processes',
  'move the group to the newest version',
  'delete the group',
  'write an unknown image into the pointer',
  'write something into the ledger',
  'put an old ledger value back',
  'write something into the lock',
  'deregister an image',
  'deregister an image',
  'halt',
  'halt',
  'lift the halt',
  'lift the halt',
]
/** What promote takes when nobody says more. */
const PROMOTE = { 'when-not-due': 'fail', baseline: 'false', 'dry-run': 'false', 'github-token': 'token' }
/** `hold` alone is what somebody says who means another release than the one that was left. */
const OVERRIDES = ['hold: it is mended', 'hold: it is mended\nrejected: it is mended', 'rejected: it is mended'] as const
/** Minutes after the last run is started in which still something happens. */
const AFTERWARDS = 30

export const writeWorkload = (random: Random, scene: Scene): Workload => {
  const baselines = scene.environments
    .filter(() => random.chance(0.85))
    .map(
      ({ name }, index): PlannedRun => ({
        ...{ name: `baseline-${index}`, at: index, action: 'promote', environment: name },
        ...{ inputs: { ...PROMOTE, baseline: 'true' }, again: minutes(1), next: undefined },
      }),
    )
  const first = random.chance(0.4) ? [firstDelivery(scene)] : []
  const begins = first.length > 0 ? minutes(40) : minutes(2)
  const started = moments(random, begins).map((at, index, all) => anyRun(random, scene, `run-${index}`, at, index / all.length))
  const span = Math.ceil((started.at(-1)?.at ?? 0) / minutes(1)) + AFTERWARDS
  const calm = random.chance(0.2)
  const severalPlaces = scene.environments.some(({ places }) => places.length > 1)
  const begin = scene.delivery.world.now
  // Where home is the only place an outage is a pause of all runs at once.
  const homeAway = !calm && severalPlaces && random.chance(0.35) ? anyOutage(random, begin + random.pick(started).at) : undefined
  const runs = [...baselines, ...first, ...started, ...(homeAway ? [whileAway(random, scene, homeAway, begin)] : [])]
  return {
    ...{ runs, homeAway },
    faults: calm ? [] : Array.from({ length: random.between(1, 8) }, () => anyFault(random, runs)),
    operatorActions: calm ? [] : Array.from({ length: random.pick([0, 1, 2, 3, 4]) }, () => anyAction(random, scene, started)),
    lag: random.pick([0, 0, 0, 500, 3_000]),
    imageCheck: random.pick([seconds(10), seconds(10), seconds(50), minutes(5)]),
    outages: calm || scene.elsewhere === undefined ? [] : outages(random, scene.elsewhere, span),
  }
}

/** So that there is more to go back to than what ran before the first release. */
const firstDelivery = ({ environments, releases }: Scene): PlannedRun => ({
  ...{ name: 'first', at: minutes(2), action: 'promote', environment: environments[0]!.name, again: undefined, next: 'refresh-asg' },
  inputs: { ...PROMOTE, 'ami-id': releases[0]!.image },
})

/** ms at which runs are started, the first at `begins`: in order, some of them close together. */
const moments = (random: Random, begins: number): readonly number[] => {
  const all: number[] = []
  for (let left = random.between(2, 7), at = begins; left > 0; left--, at += minutes(random.pick([0, 1, 5, 20, 40]))) all.push(at)
  return all
}

/** `progress`: 0 to 1, how far the workload is; what is released and taken back moves on with it, most of the time. */
const anyRun = (random: Random, { environments, releases }: Scene, name: string, at: number, progress: number): PlannedRun => {
  const due = random.chance(0.7) ? releases[Math.floor(progress * releases.length)]! : random.pick(releases)
  const index = random.pick([0, 0, random.between(0, environments.length - 1)])
  const environment = environments[index]!.name
  const action: ActionName = progress > 0 && random.chance(0.4) ? 'rollback' : random.pick(['promote', 'promote', 'promote', 'refresh-asg'])
  const dry = { 'dry-run': String(random.chance(0.12)) }
  const wrong = random.chance(0.03) ? { 'on-cancel': 'maybe', 'dry-run': 'perhaps' } : {}
  const one = {
    name,
    at,
    action,
    environment,
    again: random.chance(0.6) ? minutes(random.between(1, 40)) : undefined,
  }
  switch (action) {
    case 'promote': {
      const what = index === 0 || random.chance(0.2) ? { 'ami-id': due.image } : {}
      const override: { [input: string]: string } = random.chance(0.35) ? { override: random.pick(OVERRIDES) } : {}
      const drift: { [input: string]: string } = random.chance(0.25)
        ? { drift: random.pick(['ami-id' in what ? 'adopt' : 'restore', 'restore']) }
        : {}
      return {
        ...one,
        inputs: { ...PROMOTE, ...what, ...override, ...drift, ...dry, ...wrong },
        next: random.chance(0.8) ? 'refresh-asg' : undefined,
      }
    }
    case 'refresh-asg':
      return {
        ...one,
        inputs: { ...(progress > 0.4 && random.chance(0.4) ? { drift: 'restore' } : {}), ...dry, ...wrong },
        next: undefined,
      }
    case 'rollback': {
      const to: { [input: string]: string } = random.chance(0.15) ? { 'to-release': random.pick(releases).release } : {}
      const inputs = { reason: 'errors since the release', quarantine: String(random.chance(0.35)), ...to, ...dry, ...wrong }
      return { ...one, inputs, next: undefined }
    }
  }
}

/** On call does not wait until home is back. */
const whileAway = (random: Random, { environments }: Scene, { from, until }: HomeAway, begin: number): PlannedRun => ({
  ...{ name: 'away', action: 'rollback', environment: random.pick(environments).name },
  at: random.between(from, until) - begin,
  inputs: { reason: 'errors while home is away', quarantine: String(random.chance(0.3)), 'dry-run': 'false' },
  again: minutes(random.between(1, 40)),
  next: undefined,
})

const anyAction = (random: Random, { environments }: Scene, runs: readonly PlannedRun[]): PlannedAction => {
  const environment = random.pick(environments)
  return {
    // Around a run: before it, in the middle of it, or after it.
    at: Math.max(minutes(2), random.pick(runs).at + minutes(random.between(-5, 25))),
    action: random.pick(OPERATOR_ACTIONS),
    environment,
    group: random.pick(environment.groups),
    choice: random.between(0, 6),
  }
}
