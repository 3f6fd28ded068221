/** What a run is shown, as the looks of the actions would show it. */
import {
  type AwayHome,
  type Candidate,
  checkpointIn,
  chooseImage,
  chooseRelease,
  type DistributionWorld,
  type Environment,
  type EnvironmentNeed,
  type EnvironmentWorld,
  type FoundTarget,
  type GithubEvidence,
  type Group,
  type GroupActivities,
  type Halt,
  imagesInQuestion,
  imagesToGoBackTo,
  isRead,
  type LaunchImage,
  type LedgerVersion,
  type LockVersion,
  NO_GITHUB,
  NO_IMAGE,
  type PointerVersion,
  type PromotionNeed,
  type PromotionWorld,
  type Quarantine,
  questionsAt,
  type Release,
  readable,
  type ServiceChange,
  type SoakingWorld,
  type VerdictAnswer,
  versionsByRelease,
  type WatchWish,
  watchedAs,
} from '@golden-ami/domain'
import { type Fleet, GROUP, groupOf, instanceId, type Verdict } from './fleet.ts'
import { imageOf, LETTERS, type Letter, releaseOf } from './names.ts'
import { regionOf } from './setting.ts'

export type Need = EnvironmentNeed | PromotionNeed
export type Seen = EnvironmentWorld | PromotionWorld

export interface SeenTarget {
  readonly name: string
  readonly pointer: readonly PointerVersion[]
  readonly fleet: Fleet
  /** Ids of refreshes. */
  readonly past: readonly string[]
  /** It cannot be read, and whether that passes; absent: it can. */
  readonly unread?: { readonly passes: boolean }
}
/** An environment. */
export interface Facts {
  readonly environment: Environment
  readonly ledger: readonly LedgerVersion[]
  /** As it was before the targets were looked at: it says which images are in question. */
  readonly before: readonly LedgerVersion[]
  readonly lock: readonly LockVersion[]
  readonly targets: readonly SeenTarget[]
  readonly quarantined: readonly Release[]
  readonly isHalted: boolean
  readonly away: AwayHome | undefined
  /** A release that somebody would go back to: EC2 is asked for its images too. */
  readonly named: Release | undefined
  /** ms */
  readonly now: number
}

const HALT: Halt = { reason: 'an incident' }

/** @param gone the image that is not there, as EC2 was asked; undefined: nobody has asked EC2 */
export const environmentSeen = (facts: Facts, gone: string | undefined): EnvironmentWorld => {
  const { ledger, lock, targets, quarantined, isHalted, away } = facts
  const world: EnvironmentWorld = {
    ...{ ledger, lock, quarantined: quarantineOf(quarantined) },
    ...(isHalted ? { halt: HALT } : {}),
    ...(away ? { away } : {}),
    targets: new Map(targets.map(target => [target.name, targetSeen(target, facts, gone)])),
  }
  return { ...world, targets: new Map([...world.targets].map(([name, found]) => [name, withAnswers(world, name, found, facts)])) }
}

/** What is asked at a checkpoint is asked once it has been watched, as the look of the action does. */
const withAnswers = (world: EnvironmentWorld, name: string, found: FoundTarget, { environment, targets, now }: Facts): FoundTarget => {
  const wish = watchedAs(environment, name, world, now)
  const verdict = targets.find(target => target.name === name)?.fleet.verdict
  if (!wish || !isRead(found) || found.fleet.kind !== 'asg') return found
  const groups = [...found.fleet.groups].map(([group, one]) => [group, readable(one) ? answered(wish, one, verdict, now) : one] as const)
  return { ...found, fleet: { ...found.fleet, groups: new Map(groups) } }
}
const answered = (wish: WatchWish, group: Group, verdict: Verdict | undefined, now: number): Group => {
  const checkpoint = checkpointIn(wish, group)
  if (!checkpoint || now < checkpoint.asked || wish.strategy.type !== 'canary') return group
  const answers = new Map(questionsAt(wish.strategy, checkpoint).map(({ name }) => [name, answerOf(name, verdict)]))
  return { ...group, answers: { checkpoint, answers } }
}
const answerOf = (name: string, verdict: Verdict | undefined): VerdictAnswer =>
  verdict === 'unasked' ? { unknown: true, why: 'no step says it' } : { name, verdict: verdict ?? 'pass', because: 'so it is' }

const quarantineOf = (quarantined: readonly Release[]): ReadonlyMap<Release, Quarantine> =>
  new Map(quarantined.map(release => [release, { release, reason: 'it is bad', by: 'ada', at: '', run: '' }]))

const targetSeen = ({ pointer, fleet, past, unread }: SeenTarget, facts: Facts, gone: string | undefined): FoundTarget => {
  if (unread)
    return unread.passes
      ? { unknown: true, why: 'AWS does not answer there', transient: true }
      : { unknown: true, why: 'the role may not read there', code: 'aws.denied' }
  const ledger = facts.before
  const away = facts.away ? { away: facts.away } : {}
  return {
    pointer,
    fleet: { kind: 'asg', groups: new Map([[GROUP, groupOf(fleet, imagesInQuestion({ ledger, pointer }))]]), past: new Set(past) },
    ...(gone === undefined ? {} : { images: launchable(imagesToGoBackTo({ ledger, ...away }, pointer, facts.named), gone) }),
  }
}
const launchable = (ids: readonly string[], gone: string): ReadonlyMap<string, LaunchImage> =>
  new Map(
    ids
      .filter(id => id !== gone)
      .map(id => [id, { ...{ id, state: 'available', unusableKeys: [], unknownKeys: [], own: true, isProtected: false } }]),
  )

export const candidateOf = (letter: Letter): Candidate => ({
  ...{ release: releaseOf(letter), image: imageOf(letter), fingerprint: `f-${letter}` },
})
const letterIn = (release: Release | undefined): Letter | undefined => LETTERS.find(letter => releaseOf(letter) === release)

/** What is looked at for a promotion. */
export interface PromotionFacts {
  readonly own: Facts
  /** The environment before, and the one after it. */
  readonly before: Facts | undefined
  readonly next: Facts | undefined
}

/** What a promotion is about; undefined: there is no such image. */
export const chosenIn = (
  { own, before }: PromotionFacts,
  release: Letter | 'newest',
  built: readonly Letter[],
  gone: string,
  now: number,
): Letter | undefined => {
  const there = built.filter(letter => imageOf(letter) !== gone)
  if (release === 'newest' && before) {
    const { environment, ledger, quarantined } = own
    const facts = { environment, ledger, quarantined: quarantineOf(quarantined), before: before.environment, soakOverridden: false }
    return letterIn(chooseRelease({ ...facts, after: soakingIn(before, gone) }, now)?.release)
  }
  if (release === 'newest')
    return letterIn(
      chooseImage(
        there.map(letter => ({ ...candidateOf(letter), created: 0 })),
        own.before,
        quarantineOf(own.quarantined),
      )?.candidate.release,
    )
  const isSaid = (before ?? own).targets.some(({ pointer }) => versionsByRelease(pointer).has(releaseOf(release)))
  return isSaid || imageOf(release) !== gone ? release : undefined
}

/** An environment in which releases soak. */
const soakingIn = (facts: Facts, gone: string): SoakingWorld => ({
  ...environmentSeen(facts, gone),
  alarms: [],
  activities: new Map(facts.targets.map(({ name, fleet }) => [name, new Map([[GROUP, activitiesOf(fleet)]])])),
})
/** Of the instances that are there: what left before them ran another image. */
const activitiesOf = ({ since }: Fleet): GroupActivities => ({
  changes: (since ?? []).map((at, index): ServiceChange => ({ instance: instanceId(index, since), does: 'enters', at, unhealthy: false })),
})

/**
 * @param gone the image that was not there when everything was looked at
 * @param goneNow the image that is not there now; undefined: the machine does not ask where its image is
 */
export const promotionSeen = (
  { own, before, next }: PromotionFacts,
  letter: Letter | undefined,
  gone: string,
  goneNow: string | undefined,
): PromotionWorld => ({
  ...soakingIn(own, gone),
  after: before && soakingIn(before, gone),
  next: new Map(next && next.environment.soak > 0 ? [[next.environment.name, next.ledger]] : []),
  github: githubOf(own.environment),
  images: NO_IMAGE,
  candidate: letter === undefined ? { none: 'there is no such image', yet: true } : candidateOf(letter),
  distribution: letter === undefined || goneNow === undefined ? undefined : placed(imageOf(letter), own.targets, goneNow),
})

/** Its job runs once somebody has approved it: GitHub tells that of every attempt. */
const githubOf = ({ name, approvals }: Environment): GithubEvidence =>
  approvals.count === 0
    ? NO_GITHUB
    : { ...NO_GITHUB, reviews: [{ login: 'grace', state: 'approved', environments: [name] }], reviewable: [name] }

const placed = (image: string, targets: readonly SeenTarget[], gone: string): DistributionWorld => {
  const source = {
    ...{ id: image, name: image, state: 'available', created: 0, snapshots: [`snap-${image}`], encrypted: false, watermarks: [] },
    ...{ productCodes: [], deprecation: undefined, protection: 'disabled', tags: new Map<string, string>() },
  }
  const copies = image === gone ? [] : [source]
  return {
    ...{
      source: copies[0],
      cells: new Map(),
      keys: new Map(),
      cellKeys: new Map(),
      past: { failed: new Set<string>(), available: new Set<string>() },
    },
    home: new Map(targets.map(({ name }) => [regionOf(name), { copies, permissions: undefined }])),
  }
}
