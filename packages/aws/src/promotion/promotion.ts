/** Looks at everything that a promotion into one environment depends on. */
import {
  type Candidate,
  type ChosenImage,
  candidateOf,
  candidateOfRelease,
  chooseImage,
  chooseRelease,
  type DistributionWish,
  type Environment,
  type EnvironmentWorld,
  type GithubEvidence,
  type Home,
  isAnnounced,
  isDecided,
  type LockStep,
  METADATA,
  newestCounting,
  type PromotionNeed,
  type PromotionStep,
  type PromotionWorld,
  type Release,
  readTargets,
  SOAK_EVIDENCE,
  type SoakingWorld,
  stateOf,
  versionsByRelease,
} from '@golden-ami/domain'
import { lookAtActivities } from '../autoscaling/activities.ts'
import { lookAtAlarms } from '../cloudwatch/alarms.ts'
import { allEnded } from '../connection/all-ended.ts'
import { distributionActs, lookAtDistribution } from '../distribution/distribution.ts'
import { environmentAct } from '../environment/acts.ts'
import type { EnvironmentClients, HomeClients } from '../environment/clients.ts'
import { lookAtHome } from '../environment/home.ts'
import { type EnvironmentName, type HomeState, readLedger } from '../environment/records.ts'
import { type LaunchQuestions, lookAtTargets, lookBeforeLaunches, type TargetParts } from '../environment/targets.ts'
import { lookAtImages } from './images.ts'

export interface PromotionLook {
  readonly family: string
  readonly architecture: string
  readonly home: Home
  readonly environment: Environment
  /** Every environment of the delivery file. */
  readonly environments: readonly Environment[]
  /** Stages whose images are delivered: nothing is built on them. Empty: the delivery file has no stages. */
  readonly lastStages: readonly string[]
  /** What the workflow names; neither: what has soaked in the environment before, or where there is none the newest image. */
  readonly wanted: { readonly image: string | undefined; readonly release: string | undefined }
  /** The gate `soak` is overridden. */
  readonly soakOverridden: boolean
  readonly github: () => Promise<GithubEvidence>
  /** How targets are asked what their launches rest on, as far as it is known where the image is. Absent: they are not. */
  readonly launches?: (world: PromotionWorld) => LaunchQuestions
  /** How a candidate is to be made available. */
  readonly distribution: (candidate: Candidate) => DistributionWish
  /** ms since the epoch, for how far back alarms are asked. */
  readonly now: () => number
}
/**
 * Once the intent is written the decision has been made: only what the environment says of itself is read again. Home is read last, so that
 * its lock and ledger are not older than what the targets show.
 * @param needs what the machine has asked to be shown besides
 */
export const lookAtPromotion = async (
  clients: EnvironmentClients,
  wish: PromotionLook,
  previous: PromotionWorld | undefined,
  needs: ReadonlySet<PromotionNeed>,
): Promise<PromotionWorld> => {
  const home = previous && isDecided(previous) ? previous : await lookAtHome(clients.home, nameOf(wish), previous)
  const seen = previous && isDecided(home) ? await lookAgain(clients, wish, home, previous) : await lookAtAll(clients, wish, home, previous)
  const placed = needs.has('distribution') ? await withDistribution(clients, wish, seen, previous) : seen
  const shown = needs.has('launches') ? await withLaunches(clients, wish, placed) : placed
  const { halt: _, ...others } = shown
  return { ...others, ...(await lookAtHome(clients.home, nameOf(wish), home)) }
}

const nameOf = ({ family, architecture, environment }: PromotionLook): EnvironmentName => ({
  family,
  environment: environment.name,
  architecture,
})

/** Pointers only: nobody asks any more whether they may be moved. */
const lookAgain = async (
  clients: EnvironmentClients,
  wish: PromotionLook,
  home: HomeState,
  previous: PromotionWorld,
): Promise<PromotionWorld> => ({
  ...previous,
  targets: await lookAtTargets(clients.targets, nameOf(wish), wish.environment.targets, home, previous.targets, { fleets: false }),
})

const lookAtAll = async (
  clients: EnvironmentClients,
  wish: PromotionLook,
  home: HomeState,
  previous: PromotionWorld | undefined,
): Promise<PromotionWorld> => {
  const { family, environment, environments } = wish
  const before = environments.find(one => one.name === environment.after)
  const own = await lookAtSoaking(clients.targets, wish, environment, home, previous, { images: true })
  const after = before && (await lookAtBefore(clients, wish, before, previous?.after))
  const next = environments.filter(one => one.after === environment.name && one.soak > 0)
  const ledgers = await clients.home.use(() =>
    allEnded(next.map(async one => [one.name, await readLedger(clients.home.parameters, family, one.name)] as const)),
  )
  const chosen =
    before && after && chooses(wish)
      ? chooseRelease({ environment, before, after, ...own, soakOverridden: wish.soakOverridden }, wish.now())
      : undefined
  const newest = before || !chooses(wish) ? undefined : await clients.home.use(() => newestImage(clients.home, wish, own))
  const found =
    newest?.candidate ?? (await clients.home.use(() => candidate(clients.home, wish, own, after, wish.wanted.release ?? chosen?.release)))
  const images = await lookAtImages(clients, environment, own, 'none' in found ? undefined : found.image)
  const because = chosen?.because ?? newest?.because
  const why = because === undefined ? {} : { chosen: because }
  const seen = { ...own, after, next: new Map(ledgers), candidate: found, ...why, images, github: await wish.github() }
  return { ...seen, distribution: undefined }
}

/** Where the candidate is. */
const withDistribution = async (
  { places }: EnvironmentClients,
  question: PromotionLook,
  seen: PromotionWorld,
  previous: PromotionWorld | undefined,
): Promise<PromotionWorld> => {
  if ('none' in seen.candidate) return { ...seen, distribution: undefined }
  const wish = question.distribution(seen.candidate)
  const before = previous?.distribution
  const isSame = before?.source?.id === wish.source.image
  return { ...seen, distribution: await lookAtDistribution(places, wish, isSame ? before : undefined) }
}

/** Before anything is announced: then it is what a refresh asks. */
const withLaunches = async (
  { targets: clients }: EnvironmentClients,
  { launches, environment }: PromotionLook,
  seen: PromotionWorld,
): Promise<PromotionWorld> =>
  launches && !('none' in seen.candidate) && !isAnnounced(seen, seen.candidate)
    ? { ...seen, targets: await lookBeforeLaunches(clients, environment.targets, seen.targets, launches(seen)) }
    : seen

/** Carries out one step: at home, in a target, or in the account and region where the image is made available. */
export const promotionAct = (clients: EnvironmentClients, name: EnvironmentName) => {
  const inEnvironment = environmentAct(clients, name)
  const inPlace = distributionActs(clients.places)
  return (step: PromotionStep | LockStep): Promise<void> => ('in' in step ? inPlace(step) : inEnvironment(step))
}

const lookAtBefore = async (
  { home, before: clients }: EnvironmentClients,
  wish: PromotionLook,
  before: Environment,
  previous: SoakingWorld | undefined,
): Promise<SoakingWorld> => {
  const { family, architecture } = wish
  const state = await lookAtHome(home, { family, environment: before.name, architecture }, previous)
  return lookAtSoaking(clients, wish, before, state, previous)
}

/** The workflow names neither an image nor a release. */
const chooses = ({ wanted }: PromotionLook): boolean => wanted.image === undefined && wanted.release === undefined

const lookAtSoaking = async (
  clients: EnvironmentClients['targets'],
  { family, architecture, environments, now }: PromotionLook,
  environment: Environment,
  home: HomeState,
  previous: EnvironmentWorld | undefined,
  parts: TargetParts = {},
): Promise<SoakingWorld> => {
  const name = { family, environment: environment.name, architecture }
  const targets = await lookAtTargets(clients, name, environment.targets, home, previous?.targets, { ...parts, proof: false })
  const since = now() - SOAK_EVIDENCE
  const alarms = await lookAtAlarms(clients, environment, { targets }, since)
  const isSoakedIn = environments.some(one => one.after === environment.name && one.soak > 0)
  const activities = isSoakedIn ? await lookAtActivities(clients, { targets }, since) : new Map()
  return { ...home, targets, alarms, activities }
}

const candidate = async (
  clients: HomeClients,
  wish: PromotionLook,
  own: EnvironmentWorld,
  after: SoakingWorld | undefined,
  release: Release | undefined,
): Promise<PromotionWorld['candidate']> => {
  const { wanted, environment } = wish
  if (wanted.image !== undefined) return fromImage(clients, wish, wanted.image)
  if (release === undefined) {
    if (environment.after === undefined)
      return { none: `There is no available image of family ${wish.family} for ${wish.architecture} that tag-ami has tagged.`, yet: true }
    return { none: `Nothing that was delivered is verified in ${environment.after} yet${whyNothing(after)}.`, yet: true }
  }
  const [metadata] = readTargets(after ?? own).flatMap(([, { pointer }]) => versionsByRelease(pointer).get(release)?.metadata ?? [])
  if (metadata) return { release, image: metadata.source, fingerprint: metadata.fingerprint }
  return fromRelease(clients, wish, release)
}

const whyNothing = (after: SoakingWorld | undefined): string => {
  if (!after || !newestCounting(after.ledger)) return ': its ledger is empty'
  const { intent } = stateOf(after.ledger)
  return intent?.kind === 'promote' ? `: ${intent.release} is on its way there` : ''
}

/** Of those that tag-ami has tagged: what is not tagged is not finished. */
const newestImage = async (clients: HomeClients, wish: PromotionLook, own: EnvironmentWorld): Promise<ChosenImage | undefined> => {
  const { family, architecture, lastStages } = wish
  const images = await clients.ec2.images([
    { name: `tag:${METADATA.family}`, values: [family] },
    { name: `tag:${METADATA.architecture}`, values: [architecture] },
    { name: `tag:${METADATA.imageArn}`, values: ['*'] },
    ...(lastStages.length > 0 ? [{ name: `tag:${METADATA.stage}`, values: lastStages }] : []),
  ])
  const tagged = images.flatMap(image => {
    const found = candidateOf(wish, image)
    return 'none' in found ? [] : [{ ...found, created: image.created }]
  })
  return chooseImage(tagged, own.ledger, own.quarantined)
}

const fromImage = async (clients: HomeClients, wish: PromotionLook, id: string): Promise<PromotionWorld['candidate']> => {
  const [image] = await clients.ec2.images([{ name: 'image-id', values: [id] }])
  return image ? candidateOf(wish, image) : { none: `There is no available image ${id} in this account and region.` }
}
const fromRelease = async (clients: HomeClients, wish: PromotionLook, release: Release): Promise<PromotionWorld['candidate']> => {
  const images = await clients.ec2.images([
    { name: `tag:${METADATA.family}`, values: [wish.family] },
    { name: `tag:${METADATA.architecture}`, values: [wish.architecture] },
    { name: `tag:${METADATA.imageArn}`, values: [`*/${release}`] },
  ])
  return candidateOfRelease(wish, release, images)
}
