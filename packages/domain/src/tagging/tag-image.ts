/** Puts the metadata and the caller's tags on an image, its snapshots, and every copy of it with its snapshots. */
import type { AccountRegion } from '../distribution/wish.ts'
import { type Moment, refusalCode, type Step, type Turn } from '../machine/machine.ts'
import { type Release, releaseOfImage } from '../release.ts'
import { isKnown, isUnknown } from '../unknown.ts'
import type { ErrorCode } from '../user-error.ts'
import { blindAccounts, copiesIn, unread } from './copies.ts'
import { METADATA } from './metadata.ts'
import { overLimits, type Tags } from './tag-limits.ts'
import { type TagWish, wantedTags } from './wanted-tags.ts'
import type { TaggedResource, TagWorld } from './world.ts'

/** `on`: the id of the image or snapshot. `tags`: only those that are missing there or have another value. */
export type TagStep = Step & {
  readonly do: 'tag'
  readonly tags: Readonly<Record<string, string>>
  /** Where, when that is not where the image was built. */
  readonly in?: AccountRegion
}

export interface Tagged {
  readonly outcome: 'tagged' | 'unchanged' | 'cancelled' | 'failed'
  readonly release: Release | undefined
  /** What image and snapshots are to have, besides what they have anyway. */
  readonly tags: Tags
  /** What the tags do not reach; full sentences. */
  readonly notes: readonly string[]
  readonly why: string
  readonly code?: ErrorCode
}
const NO_TAGS: Tags = new Map()

export const tagImage = (wish: TagWish, world: TagWorld, at: Moment): Turn<TagStep, Tagged> => {
  const failed = (code: ErrorCode, why: string, tags: Tags = NO_TAGS): Turn<TagStep, Tagged> => ({
    end: { outcome: 'failed', release: releaseOfImage(tags.get(METADATA.imageArn) ?? ''), tags, notes: [], why, code },
  })
  const { image } = world
  if (!image) return failed('image.missing', `This account has no available image ${wish.image} in this region.`)
  const wanted = wantedTags(wish, image)
  if ('complaints' in wanted) return failed('tag.metadata', wanted.complaints.join('\n'))
  const { tags } = wanted
  const resources: readonly Placed[] = [image, ...world.snapshots, ...copiesIn(world.copies)]
  const over = resources.flatMap(({ id, tags: present }) => overLimits(id, present, tags))
  if (over.length > 0) return failed('tag.limits', over.join('\n'), tags)

  const release = releaseOfImage(tags.get(METADATA.imageArn) ?? '')
  const end = (outcome: Tagged['outcome'], why: string, code?: ErrorCode): Turn<TagStep, Tagged> => ({
    end: { outcome, release, tags, notes: blindAccounts(world.copies), why, ...(code ? { code } : {}) },
  })
  const open = resources.flatMap(resource => stepFor(resource, tags))
  const steps = open.filter(({ on }) => !at.refused.has(on))
  if (at.cancelled && steps.length > 0) return end('cancelled', `not tagged: ${steps.map(({ on }) => on).join(', ')}`, 'run.cancelled')
  if (steps.length > 0) return { act: steps }
  const refusals = open.flatMap(({ on }) => {
    const refused = at.refused.get(on)
    return refused ? [{ code: refusalCode(refused), text: `${on}: ${refused.message}` }] : []
  })
  const [refusal] = refusals
  if (refusal) return end('failed', refusals.map(({ text }) => text).join('\n'), refusal.code)
  const { passing, refused } = unread(world.copies)
  if (passing.length > 0 && !at.cancelled) return { wait: passing.join('; '), stuck: 'aws.unreachable' }
  const left = [...refused, ...passing]
  if (left.length > 0) return end('failed', `not looked at: ${left.join('; ')}`, 'tag.copies')
  const touched = resources.filter(({ id }) => lacking(world.past.get(id) ?? NO_TAGS, tags).length > 0)
  const copies = world.copies.filter(({ facts }) => isKnown(facts) && facts.resources.length > 0).length
  const everywhere = copies === 0 ? '' : `, and so have its copies in ${copies} ${copies === 1 ? 'place' : 'places'}`
  return touched.length === 0
    ? end('unchanged', `${wish.image} and its ${world.snapshots.length} snapshots have all tags already${everywhere}`)
    : end('tagged', `${touched.map(({ id }) => id).join(', ')} have all tags`)
}

const lacking = (present: Tags, wanted: Tags): readonly (readonly [string, string])[] =>
  [...wanted].filter(([key, value]) => present.get(key) !== value)

type Placed = TaggedResource & { readonly in?: AccountRegion }

const stepFor = ({ id, tags: present, in: place }: Placed, wanted: Tags): readonly TagStep[] => {
  const tags = lacking(present, wanted)
  if (tags.length === 0) return []
  const because = `${tags.map(([key]) => key).join(', ')} ${tags.length === 1 ? 'is' : 'are'} missing or different`
  return [{ do: 'tag', on: id, because, tags: Object.fromEntries(tags), ...(place ? { in: place } : {}) }]
}

/** For plans on paper: the world after a step that succeeds. */
export const predictTags = (world: TagWorld, step?: TagStep): TagWorld => {
  if (!step) return world
  const tagged = <R extends TaggedResource>(resource: R): R =>
    resource.id === step.on ? { ...resource, tags: new Map([...resource.tags, ...Object.entries(step.tags)]) } : resource
  const copies = world.copies.map(({ facts, ...place }) => ({
    ...place,
    facts: isUnknown(facts) ? facts : { ...facts, resources: facts.resources.map(tagged) },
  }))
  return { ...world, copies, image: world.image && tagged(world.image), snapshots: world.snapshots.map(tagged) }
}
