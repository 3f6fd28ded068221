/** What a run is shown, as the looks of the actions would show it. */
import {
  type Candidate,
  chooseImage,
  type DistributionWorld,
  type EnvironmentNeed,
  type EnvironmentWorld,
  imagesInQuestion,
  imagesToGoBackTo,
  type LaunchImage,
  type LedgerVersion,
  type LockVersion,
  NO_GITHUB,
  NO_IMAGE,
  type PointerVersion,
  type PromotionNeed,
  type PromotionWorld,
  type TargetWorld,
  versionsByRelease,
} from '@golden-ami/domain'
import { type Fleet, GROUP, groupOf } from './fleet.ts'
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
}
export interface Facts {
  readonly ledger: readonly LedgerVersion[]
  /** As it was before the targets were looked at: it says which images are in question. */
  readonly before: readonly LedgerVersion[]
  readonly lock: readonly LockVersion[]
  readonly targets: readonly SeenTarget[]
}

/** @param gone the image that is not there, as EC2 was asked; undefined: nobody has asked EC2 */
export const environmentSeen = ({ ledger, before, lock, targets }: Facts, gone: string | undefined): EnvironmentWorld => ({
  ...{ ledger, lock, barred: new Map() },
  targets: new Map(targets.map(target => [target.name, targetSeen(target, before, gone)])),
})

const targetSeen = ({ pointer, fleet, past }: SeenTarget, before: readonly LedgerVersion[], gone: string | undefined): TargetWorld => ({
  pointer,
  fleet: { groups: new Map([[GROUP, groupOf(fleet, imagesInQuestion({ ledger: before, pointer }))]]), past: new Set(past) },
  ...(gone === undefined ? {} : { images: launchable(imagesToGoBackTo({ ledger: before }, pointer, undefined), gone) }),
})
const launchable = (ids: readonly string[], gone: string): ReadonlyMap<string, LaunchImage> =>
  new Map(
    ids
      .filter(id => id !== gone)
      .map(id => [id, { ...{ id, state: 'available', unusableKeys: [], unknown: [], own: true, isProtected: false } }]),
  )

export const candidateOf = (letter: Letter): Candidate => ({
  ...{ release: releaseOf(letter), image: imageOf(letter), fingerprint: `f-${letter}` },
})

/** What a promotion is about; undefined: there is no such image. */
export const chosenIn = (
  { before, targets }: Facts,
  release: Letter | 'newest',
  built: readonly Letter[],
  gone: string,
): Letter | undefined => {
  const there = built.filter(letter => imageOf(letter) !== gone)
  if (release === 'newest') {
    const chosen = chooseImage(
      there.map(letter => ({ ...candidateOf(letter), created: 0 })),
      before,
      new Map(),
    )
    return LETTERS.find(letter => releaseOf(letter) === chosen?.candidate.release)
  }
  const isSaid = targets.some(({ pointer }) => versionsByRelease(pointer).has(releaseOf(release)))
  return isSaid || imageOf(release) !== gone ? release : undefined
}

/**
 * @param gone the image that was not there when everything was looked at
 * @param goneNow the image that is not there now; undefined: the machine does not ask where its image is
 */
export const promotionSeen = (facts: Facts, letter: Letter | undefined, gone: string, goneNow: string | undefined): PromotionWorld => ({
  ...{
    ...environmentSeen(facts, gone),
    alarms: [],
    activities: new Map(),
    after: undefined,
    next: new Map(),
    github: NO_GITHUB,
    images: NO_IMAGE,
  },
  candidate: letter === undefined ? { none: 'there is no such image', yet: true } : candidateOf(letter),
  distribution: letter === undefined || goneNow === undefined ? undefined : placed(imageOf(letter), facts.targets, goneNow),
})

const placed = (image: string, targets: readonly SeenTarget[], gone: string): DistributionWorld => {
  const source = {
    ...{ id: image, name: image, state: 'available', created: 0, snapshots: [`snap-${image}`], encrypted: false, watermarks: [] },
    ...{ productCodes: [], deprecation: undefined, protection: 'disabled', tags: new Map<string, string>() },
  }
  const copies = image === gone ? [] : [source]
  return {
    ...{ source: copies[0], cells: new Map(), keys: new Map(), past: { failed: new Set<string>(), available: new Set<string>() } },
    home: new Map(targets.map(({ name }) => [regionOf(name), { copies, permissions: undefined }])),
  }
}
