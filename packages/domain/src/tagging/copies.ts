/** The copies of an image, as tag-ami sees them. */
import { type AccountRegion, accountRegionName } from '../distribution/wish.ts'
import { isUnknown } from '../unknown.ts'
import { SHARED_PREFIX } from './metadata.ts'
import type { Copies, TaggedResource } from './world.ts'

/** Everything that is to be tagged, with its place. */
export const copiesIn = (copies: Copies): readonly (TaggedResource & { readonly in: AccountRegion })[] =>
  copies.flatMap(({ in: place, facts }) => (isUnknown(facts) ? [] : facts.resources.map(resource => ({ ...resource, in: place }))))

/** What could not be read, in words: `passing` may be readable in a while. */
export const unread = (copies: Copies): { readonly passing: readonly string[]; readonly refused: readonly string[] } => {
  const all = copies.flatMap(({ in: place, facts }) =>
    isUnknown(facts) ? [{ ...facts, text: `${accountRegionName(place)}: ${facts.why}` }] : [],
  )
  return {
    passing: all.filter(({ transient }) => transient).map(({ text }) => text),
    refused: all.filter(({ transient }) => !transient).map(({ text }) => text),
  }
}

/**
 * Tags of a shared image are its owner's, but for those that it shares.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#sharing-tags
 */
export const blindAccounts = (copies: Copies): readonly string[] =>
  copies.flatMap(({ in: place, facts }) =>
    isUnknown(facts) || !facts.shared
      ? []
      : [
          `${accountRegionName(place)} launches the image by a share and sees of its tags only ${SHARED_PREFIX}…: family and fingerprint. A watermark crosses too (watermark: true).`,
        ],
  )
