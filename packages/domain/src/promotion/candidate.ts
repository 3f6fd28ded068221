/** From images of the home account, by the tags that tag-ami wrote, to what is promoted. */
import { type Release, releaseOfImage } from '../release.ts'
import { METADATA } from '../tagging/metadata.ts'
import type { Candidate } from './world.ts'

export interface ReleasedImage {
  /** AMI id */
  readonly id: string
  readonly tags: ReadonlyMap<string, string>
}
export interface CandidateWish {
  readonly family: string
  readonly architecture: string
}
/** `none`: why it is no candidate. */
type MaybeCandidate = Candidate | { readonly none: string }

export const candidateOf = ({ family, architecture }: CandidateWish, { id, tags }: ReleasedImage): MaybeCandidate => {
  const release = releaseOfImage(tags.get(METADATA.imageArn) ?? '')
  const fingerprint = tags.get(METADATA.fingerprint)
  if (release === undefined || fingerprint === undefined)
    return { none: `Image ${id} has no metadata (tags ${METADATA.imageArn}, ${METADATA.fingerprint}): run tag-ami on it.` }
  if (tags.get(METADATA.family) !== family)
    return { none: `Image ${id} belongs to family ${tags.get(METADATA.family) ?? 'none'}, not ${family}.` }
  if (tags.get(METADATA.architecture) !== architecture)
    return { none: `Image ${id} is for ${tags.get(METADATA.architecture) ?? 'an unknown architecture'}, not ${architecture}.` }
  return { release, image: id, fingerprint }
}

/** @param images all that say the release. Two of them have one name and another content: neither is taken. */
export const candidateOfRelease = (wish: CandidateWish, release: Release, images: readonly ReleasedImage[]): MaybeCandidate => {
  const [image, other] = images
  if (!image) return { none: `No available image of family ${wish.family} is release ${release}.` }
  if (!other) return candidateOf(wish, image)
  return { none: `Several images are release ${release}: ${images.map(({ id }) => id).join(', ')}. Name the one that is meant by ami-id.` }
}
