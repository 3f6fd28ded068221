/** Looks at one environment, home and all targets at once, and changes what it says of itself. */
import {
  type ConvergeStep,
  type EnvironmentNeed,
  type EnvironmentWorld,
  type FoundTarget,
  imagesInQuestion,
  imagesToGoBackTo,
  isRead,
  type Judgement,
  type LabelPointer,
  type LockStep,
  type LockVersion,
  ledgerName,
  lockName,
  newestVersion,
  type PutPointer,
  pointerName,
  quarantineName,
  type Release,
  type StateStep,
  type Target,
  type TargetRollStep,
  type TargetWorld,
  type UnlabelPointer,
} from '@golden-ami/domain'
import { act } from '../acts/acts.ts'
import type { FleetClients } from '../autoscaling/fleet.ts'
import type { cloudWatch } from '../cloudwatch/client.ts'
import { allEnded } from '../connection/all-ended.ts'
import { classifyError, passes } from '../connection/classify-error.ts'
import type { DistributionClients } from '../distribution/distribution.ts'
import type { ec2 } from '../ec2/client.ts'
import { type LaunchClients, lookAtLaunchImages } from '../ec2/launch-images.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { ssm } from '../ssm/client.ts'
import { lookAtTargetFleet } from './fleet.ts'
import {
  type EnvironmentName,
  type HomeFacts,
  type HomeState,
  homeFacts,
  type Newest,
  namesAtHome,
  namesInTarget,
  newestOnce,
  type Parameters,
  readHome,
  readLock,
  readTarget,
} from './records.ts'

export { type EnvironmentName, type HomeState, readLedger } from './records.ts'

/** Makes calls with the credentials of an account; see `Session.use`. */
type Use = <T>(calls: () => Promise<T>) => Promise<T>

/** In the home account and region: ledger, lock, quarantine, and the images that are built. */
export interface HomeClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
  readonly use: Use
  /** Gets its session and compares its account. */
  readonly meet: () => Promise<void>
  /** What is known between two looks; absent: everything is read. */
  readonly facts?: HomeFacts
}
/** In a target's account and region. */
export interface TargetClients extends FleetClients, LaunchClients {
  readonly parameters: ReturnType<typeof ssm>
  readonly cloudWatch: ReturnType<typeof cloudWatch>
  /** Only if the credentials belong to the target's account, and for a few targets at a time. */
  readonly use: Use
}
export interface EnvironmentClients {
  readonly home: HomeClients
  /** By the target's name. */
  readonly targets: ReadonlyMap<string, TargetClients>
  /** The targets of the environment before. */
  readonly before: ReadonlyMap<string, TargetClients>
  /** Home in every region, and each account and region of the targets. */
  readonly places: DistributionClients
}

export const lookAtHome = (
  { parameters, use, facts = homeFacts(() => 0) }: HomeClients,
  name: EnvironmentName,
  previous: HomeState | undefined,
  newest?: Newest,
): Promise<HomeState> => use(() => readHome(parameters, name, previous, facts, newest))

/** Who holds the lock, for a run that waits for it: nothing else is asked. */
export const lookAtLock = ({ parameters, use }: HomeClients, { family, environment }: EnvironmentName): Promise<readonly LockVersion[]> =>
  use(() => readLock(parameters, family, environment))

/** How an environment is looked at. */
export interface EnvironmentLook {
  readonly name: EnvironmentName
  readonly targets: readonly Target[]
  /** What the machine has asked to be shown besides. */
  readonly needs: ReadonlySet<EnvironmentNeed>
  /** A release that somebody would go back to: EC2 is asked for its images too. */
  readonly named?: Release | undefined
  /** A home that cannot be read is in the world as away, with its reason; false: it throws. */
  readonly homeMayBeAway: boolean
  /** ms since the epoch */
  readonly now: () => number
}
/** Looks that the targets may take until home says the same after them as before them. */
const MOST_LOOKS = 3

/**
 * Everything that a decision on the environment needs. Home is read last: whoever holds its lock then has held it while the targets were
 * read, and what the ledger says is not older than what they show. So are the pointers, once they are known; where one has moved its groups
 * are looked at once more.
 */
export const lookAtEnvironment = async (
  { home: clients, targets: there }: Pick<EnvironmentClients, 'home' | 'targets'>,
  look: EnvironmentLook,
  previous: EnvironmentWorld | undefined,
): Promise<EnvironmentWorld> => {
  const { name, targets, needs, named } = look
  let before: EnvironmentWorld = previous ?? { ...(await homeOrAway(clients, look, undefined)), targets: new Map() }
  for (let times = 1; ; times++) {
    const parts = { records: false, images: needs.has('images'), named }
    const fleets = await lookAtTargets(there, name, targets, before, before.targets, parts)
    const newest = newestOnce([...askedOfTargets(there, name, fleets), [clients.parameters, namesAtHome(name, before.ledger)]])
    const found = await lookAtRecords(there, name, targets, before, fleets, newest)
    const home = await homeOrAway(clients, look, before, newest)
    const seen = { ...home, targets: found }
    // What is asked of the groups depends on ledger and pointer: the images in question.
    if (times >= MOST_LOOKS || isAsBefore(before, fleets, seen)) return seen
    before = seen
  }
}

const askedOfTargets = (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  found: EnvironmentWorld['targets'],
): readonly (readonly [Parameters, readonly string[]])[] =>
  [...found].flatMap(([target, one]) => (isRead(one) ? [[clientsOf(clients, target).parameters, namesInTarget(name)] as const] : []))

/** What the targets say of themselves, of those whose groups could be read. */
const lookAtRecords = async (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  targets: readonly Target[],
  home: HomeState,
  fleets: EnvironmentWorld['targets'],
  newest: Newest,
): Promise<EnvironmentWorld['targets']> => {
  const read = targets.filter(target => {
    const found = fleets.get(target.name)
    return found !== undefined && isRead(found)
  })
  const found = await lookAtTargets(clients, name, read, home, fleets, { fleets: false, newest })
  return new Map([...fleets].map(([target, fleet]) => [target, found.get(target) ?? fleet]))
}

const isAsBefore = (before: HomeState, fleets: EnvironmentWorld['targets'], seen: EnvironmentWorld): boolean =>
  newestVersion(seen.ledger)?.version === newestVersion(before.ledger)?.version &&
  [...seen.targets].every(([target, found]) => {
    const fleet = fleets.get(target)
    return (
      !isRead(found) ||
      (fleet !== undefined && isRead(fleet) && newestVersion(fleet.pointer)?.version === newestVersion(found.pointer)?.version)
    )
  })

/** ms for which a home that could not be read is not asked again: a way back must not wait for its time-outs at every look. */
const ASKED_AGAIN_AFTER = 60_000

/** As it was last read, where it cannot be read now. */
const homeOrAway = async (
  home: HomeClients,
  { name, homeMayBeAway, now }: EnvironmentLook,
  previous: HomeState | undefined,
  newest?: Newest,
): Promise<HomeState> => {
  if (previous?.away && now() < previous.away.asked + ASKED_AGAIN_AFTER) return previous
  try {
    await home.meet()
    return await lookAtHome(home, name, previous, newest)
  } catch (error) {
    const judgement = classifyError(error)
    if (!homeMayBeAway || !isAway(judgement)) throw error
    const { ledger = [], lock = [], quarantined = new Map(), halt } = previous ?? {}
    const since = previous?.away?.since ?? now()
    const why = passes(judgement)
      ? { unreadable: (error as Error).message, passes: true as const }
      : { unreadable: judgement.refused.message, code: judgement.refused.code }
    const before = previous && (!previous.away || previous.away.wasRead) ? { wasRead: true as const } : {}
    return { ledger, lock, quarantined: quarantined, ...(halt ? { halt } : {}), away: { ...why, ...before, since, asked: now() } }
  }
}

/** Not away is a home that says no: a missing permission is mended, not gone around. That its role cannot be had is no answer of home's. */
const isAway = (judgement: Judgement): boolean => passes(judgement) || judgement.refused.code === 'aws.no-session'

/** What of the targets is read. */
export interface TargetParts {
  /** Absent: pointers and halts are read; false: they are as they were, where they were read before. */
  readonly records?: boolean
  /** Absent: they are asked for by themselves. */
  readonly newest?: Newest
  /** Absent: they are read; false: they are as they were. */
  readonly fleets?: boolean
  /** Whether EC2 is asked for the images that could be gone back to; absent: they are as they were. */
  readonly images?: boolean
  /** Whose images are asked for besides. */
  readonly named?: Release | undefined
}

/** All targets at once. One that cannot be read is told with its reason, and whether that passes. */
export const lookAtTargets = async (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  targets: readonly Target[],
  home: HomeState,
  previous: EnvironmentWorld['targets'] | undefined,
  parts: TargetParts = {},
): Promise<EnvironmentWorld['targets']> =>
  new Map(
    await allEnded(
      targets.map(async target => {
        const before = lastRead(previous?.get(target.name))
        const there = clientsOf(clients, target.name)
        return [target.name, await readable(before, () => there.use(() => lookAtTarget(there, name, target, home, before, parts)))] as const
      }),
    ),
  )

const clientsOf = (clients: ReadonlyMap<string, TargetClients>, target: string): TargetClients => {
  const there = clients.get(target)
  if (!there) throw new Error(`no clients for target ${target}`)
  return there
}

const lastRead = (found: FoundTarget | undefined): TargetWorld | undefined => (found && !isRead(found) ? found.before : found)

const lookAtTarget = async (
  clients: TargetClients,
  name: EnvironmentName,
  target: Target,
  home: HomeState,
  before: TargetWorld | undefined,
  { records = true, newest, fleets = true, images = false, named }: TargetParts,
): Promise<TargetWorld> => {
  const { ledger } = home
  const { pointer, halt } = !records && before ? before : await readTarget(clients.parameters, name, before, newest)
  const known = images ? await lookAtLaunchImages(clients, target.account, imagesToGoBackTo(home, pointer, named)) : before?.images
  const fleet =
    !fleets && before ? before.fleet : await lookAtTargetFleet(clients, target, imagesInQuestion({ ledger, pointer }), before?.fleet)
  return { pointer, fleet, ...(halt ? { halt } : {}), ...(known ? { images: known } : {}) }
}

/** An error of the network is told in its own words only, which name nobody. */
const passingText = (judgement: Judgement, { message }: Error): string =>
  judgement === 'throttled' ? message : `AWS does not answer there (${message})`

const readable = async (before: TargetWorld | undefined, look: () => Promise<TargetWorld>): Promise<FoundTarget> => {
  try {
    return await look()
  } catch (error) {
    const judgement = classifyError(error)
    const was = before ? { before } : {}
    if (passes(judgement)) return { unreadable: passingText(judgement, error as Error), passes: true, ...was }
    return { unreadable: judgement.refused.message, code: judgement.refused.code, ...was }
  }
}

type HomeStep = Exclude<StateStep, PutPointer | LabelPointer | UnlabelPointer> | LockStep

const homeActs = ({ parameters }: HomeClients, { family, environment }: EnvironmentName) => {
  const lock = ({ value, after }: LockStep): Promise<void> => parameters.append(lockName(family, environment), value, after)
  return act<HomeStep>({
    'write-event': ({ value, after }) => parameters.append(ledgerName(family, environment), value, after),
    'write-quarantine': ({ release, value }) => parameters.create(quarantineName(family, release), value),
    'claim-lock': lock,
    'renew-lock': lock,
    'free-lock': lock,
  })
}

const targetActs = ({ parameters, autoScaling, ec2 }: TargetClients, { family, environment, architecture }: EnvironmentName) =>
  act<TargetRollStep | PutPointer | LabelPointer | UnlabelPointer>({
    ...autoScaling.acts,
    ...ec2.acts,
    'put-pointer': ({ image, description }) => parameters.point(pointerName(family, environment, architecture), image, description),
    'label-pointer': ({ version, label }) => parameters.label(pointerName(family, environment, architecture), version, label),
    'unlabel-pointer': ({ version, label }) => parameters.unlabel(pointerName(family, environment, architecture), version, label),
  })

/** Carries out one step, at home or in its target. */
export const environmentAct = ({ home, targets }: Pick<EnvironmentClients, 'home' | 'targets'>, name: EnvironmentName) => {
  const atHome = homeActs(home, name)
  return (step: ConvergeStep | LockStep): Promise<void> => {
    if (!('target' in step)) return home.use(() => atHome(step))
    const there = clientsOf(targets, step.target)
    return there.use(() => targetActs(there, name)(step))
  }
}
