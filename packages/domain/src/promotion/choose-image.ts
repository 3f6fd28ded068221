/** Which image a promotion is about when the workflow names none and no environment comes before. */
import { objections } from '../environment/ways-back/obstacles.ts'
import type { Quarantine } from '../records/quarantine.ts'
import { compareReleases, type Release } from '../release.ts'
import type { Candidate, PromotionWorld } from './world.ts'

export interface ImageCandidate extends Candidate {
  /** ms since the epoch, of the AMI */
  readonly created: number
}
export interface ChosenImage {
  readonly candidate: Candidate
  /** A clause that begins with `it`. */
  readonly because: string
}

/**
 * The newest by its release, then by its age, of those that may come here: one that was rejected here or is quarantined is passed over.
 * When all are, the newest, so that the gates say why it does not go. Undefined: no image is tagged.
 * @param images of the last stage that tag-ami has tagged
 */
export const chooseImage = (
  images: readonly ImageCandidate[],
  ledger: PromotionWorld['ledger'],
  quarantined: ReadonlyMap<Release, Quarantine>,
): ChosenImage | undefined => {
  const newestFirst = images.toSorted((a, b) => compareReleases(b.release, a.release) || b.created - a.created)
  const passed = ({ release }: Candidate): boolean => objections({ ledger, quarantined: quarantined }, release).length > 0
  const [newest] = newestFirst
  if (newest === undefined) return undefined
  const best = newestFirst.find(image => !passed(image)) ?? newest
  const { created: _, ...candidate } = best
  const tagged = 'it is the newest that tag-ami has tagged'
  if (best === newest) return { candidate, because: tagged }
  return { candidate, because: `${tagged} and that is neither rejected here nor quarantined, unlike ${newest.release}` }
}
