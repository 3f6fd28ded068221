/** Looks at targets: their groups, pointers and halts. */
import {
  type AsgFleet,
  desiredVersion,
  type EnvironmentWorld,
  type Fleet,
  type FoundTarget,
  imagesInQuestion,
  imagesToGoBackTo,
  isRead,
  isUnknown,
  type Release,
  type Target,
  type TargetWorld,
} from '@golden-ami/domain'
import type { PlaceFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { type LaunchQuestion, lookBeforeLaunch } from '../autoscaling/before-launch.ts'
import { allEnded } from '../connection/all-ended.ts'
import { slots } from '../connection/slots.ts'
import { orUnknown, type TellPassing } from '../connection/unknown.ts'
import { lookAtLaunchImages } from '../ec2/launch-images.ts'
import { clientsOf, type TargetClients } from './clients.ts'
import { lookAtTargetFleet } from './fleet.ts'
import { type EnvironmentName, type HomeState, type Newest, readTarget } from './records.ts'

/** What of the targets is read. */
export interface TargetParts {
  /** Absent: pointers and halts are read; false: they are as they were, where they were read before. */
  readonly records?: boolean
  /** Absent: they are asked for by themselves. */
  readonly newest?: Newest
  /** Absent: they are read; false: they are as they were. */
  readonly fleets?: boolean
  /** Absent: what proves its groups is read too; false: nobody decides on that. */
  readonly proof?: boolean
  /** Whether EC2 is asked for the images that could be gone back to; absent: they are as they were. */
  readonly images?: boolean
  /** Whose images are asked for besides. */
  readonly named?: Release | undefined
  /** How each target is asked what its launches rest on, once; absent: what is known of that stays. */
  readonly launches?: LaunchQuestions
}

/** By the target: what it is asked, for the image that it is to run as far as its pointer says it. */
export type LaunchQuestions = (target: Target, desired: string | undefined) => LaunchQuestion

/** Targets that are looked at a time. */
const MOST_TARGETS = 32

/** All targets side by side. One that cannot be read is told with its reason, and whether that passes. */
export const lookAtTargets = async (
  clients: ReadonlyMap<string, TargetClients>,
  name: EnvironmentName,
  targets: readonly Target[],
  home: HomeState,
  previous: EnvironmentWorld['targets'] | undefined,
  parts: TargetParts = {},
): Promise<EnvironmentWorld['targets']> => {
  const slot = slots(MOST_TARGETS)
  const looked = async (target: Target): Promise<FoundTarget> => {
    const before = lastRead(previous?.get(target.name))
    const there = clientsOf(clients, target.name)
    return slot(() => orUnreadable(before, () => there.use(() => lookAtTarget(there, name, target, home, before, parts))))
  }
  return new Map(await allEnded(targets.map(async target => [target.name, await looked(target)] as const)))
}

const lastRead = (found: FoundTarget | undefined): TargetWorld | undefined => (found && !isRead(found) ? found.before : found)

const lookAtTarget = async (
  clients: TargetClients,
  name: EnvironmentName,
  target: Target,
  home: HomeState,
  before: TargetWorld | undefined,
  { records = true, newest, fleets = true, proof = true, images = false, named, launches }: TargetParts,
): Promise<TargetWorld> => {
  const { ledger } = home
  const { pointer, halt } = !records && before ? before : await readTarget(clients.parameters, name, before, newest)
  const known = images ? await lookAtLaunchImages(clients, target.account, imagesToGoBackTo(home, pointer, named)) : before?.images
  const fleet =
    !fleets && before ? before.fleet : await lookAtTargetFleet(clients, target, imagesInQuestion({ ledger, pointer }), before?.fleet, proof)
  const asked = launches?.(target, desiredVersion(pointer)?.image)
  const rested = asked ? await lookOnceBeforeLaunch(clients, fleet, asked, before?.launches) : before?.launches
  return { pointer, fleet, ...(halt ? { halt } : {}), ...(known ? { images: known } : {}), ...(rested ? { launches: rested } : {}) }
}

/**
 * The targets, with what launches rest on of those that can be read.
 * @param questions what each is asked
 */
export const lookBeforeLaunches = async (
  clients: ReadonlyMap<string, TargetClients>,
  targets: readonly Target[],
  found: EnvironmentWorld['targets'],
  questions: LaunchQuestions,
): Promise<EnvironmentWorld['targets']> => {
  const slot = slots(MOST_TARGETS)
  const asked = targets.map(async (target): Promise<readonly [string, FoundTarget][]> => {
    const one = found.get(target.name)
    if (!one || !isRead(one)) return one ? [[target.name, one]] : []
    const there = clientsOf(clients, target.name)
    const question = questions(target, desiredVersion(one.pointer)?.image)
    const look = () => there.use(() => lookOnceBeforeLaunch(there, one.fleet, question, one.launches))
    return [[target.name, await slot(() => orUnreadable(one, async () => ({ ...one, launches: await look() })))]]
  })
  return new Map((await allEnded(asked)).flat())
}

/** Never twice for an image: what is asked is only of a matter before anything is changed. */
const lookOnceBeforeLaunch = async (
  clients: TargetClients,
  fleet: Fleet,
  asked: LaunchQuestion,
  before: PlaceFacts | undefined,
): Promise<PlaceFacts> => {
  if (before && before.image === asked.image) return before
  return lookBeforeLaunch(clients, fleet.kind === 'asg' ? fleet : NO_GROUPS, asked)
}
const NO_GROUPS: AsgFleet = { kind: 'asg', groups: new Map(), past: new Set() }

/** An error of the network is told in its own words only, which name nobody. */
const passingText: TellPassing = (judgement, { message }) =>
  judgement === 'throttled' ? message : `AWS does not answer there (${message})`

const orUnreadable = async (before: TargetWorld | undefined, look: () => Promise<TargetWorld>): Promise<FoundTarget> => {
  const found = await orUnknown(look, passingText)
  return isUnknown(found) && before ? { ...found, before } : found
}
