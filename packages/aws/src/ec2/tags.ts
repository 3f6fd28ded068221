/** Looks at the tags of one image, its snapshots and its copies. */
import { type Copies, copiesIn, METADATA, type TaggedResource, type TagWorld } from '@golden-ami/domain'
import type { ec2 } from './client.ts'
import type { CopyQuestion } from './copy-tags.ts'

/** @param copies asked when the image is there; its fingerprint, where a tag says it */
export const lookAtTags = async (
  client: ReturnType<typeof ec2>,
  image: string,
  copies: (fingerprint: CopyQuestion['fingerprint'] | undefined) => Promise<Copies>,
  previous: TagWorld | undefined,
): Promise<TagWorld> => {
  const [found] = await client.images([{ name: 'image-id', values: [image] }])
  if (!found) return { image: undefined, snapshots: [], copies: [], past: previous?.past ?? new Map() }
  const tags = found.snapshots.length === 0 ? new Map() : await client.tagsOf(found.snapshots)
  const snapshots = found.snapshots.map((id): TaggedResource => ({ id, tags: tags.get(id) ?? new Map() }))
  const elsewhere = await copies(found.tags.get(METADATA.fingerprint))
  const past = previous?.past ?? new Map([found, ...snapshots, ...copiesIn(elsewhere)].map(resource => [resource.id, resource.tags]))
  return { image: found, snapshots, copies: elsewhere, past }
}
