/** Looks at the tags of one image and its snapshots. */
import type { TaggedResource, TagWorld } from '@golden-ami/domain'
import type { ec2 } from './ec2.ts'

export const lookAtTags = async (client: ReturnType<typeof ec2>, image: string, previous: TagWorld | undefined): Promise<TagWorld> => {
  const [found] = await client.images([{ name: 'image-id', values: [image] }])
  if (!found) return { image: undefined, snapshots: [], past: previous?.past ?? new Map() }
  const tags = found.snapshots.length === 0 ? new Map() : await client.tagsOf(found.snapshots)
  const snapshots = found.snapshots.map((id): TaggedResource => ({ id, tags: tags.get(id) ?? new Map() }))
  const past = previous?.past ?? new Map([found, ...snapshots].map(resource => [resource.id, resource.tags]))
  return { image: found, snapshots, past }
}
