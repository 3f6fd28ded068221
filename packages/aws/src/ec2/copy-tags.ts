/** Looks at the copies of an image and their tags, in every account and region that there is a role for. */
import {
  type AccountRegion,
  type AccountRegionFacts,
  accountRegionName,
  type Copies,
  type DistributionWish,
  type HomeFacts,
  homeIn,
  isForeign,
  isUnknown,
  type PlaceOfCopies,
  regionsOf,
  type TaggedResource,
  type Unknown,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { digest } from '../connection/digest.ts'
import { slots } from '../connection/slots.ts'
import { orUnknown } from '../connection/unknown.ts'
import { lookAtDistribution, type PlaceClient } from '../distribution/distribution.ts'
import type { ec2 } from './client.ts'

/** The clients in an account and region, the same at every call. Throws when its role cannot be assumed. */
export type CopyClients = (cell: AccountRegion) => Promise<{ readonly copies: PlaceClient; readonly tags: ReturnType<typeof ec2> }>

export interface CopyQuestion {
  /** AMI id at home, and the tag that it and its copies are born with. */
  readonly image: string
  readonly fingerprint: string
  readonly home: AccountRegion
  /** Where copies may be, each once; home's own regions besides. */
  readonly cells: readonly AccountRegion[]
}
/** Places that are read at a time. */
const READERS = 20

export const lookAtCopies = async (clients: CopyClients, { image, fingerprint, home, cells }: CopyQuestion): Promise<Copies> => {
  if (cells.length === 0) return []
  const wish: DistributionWish = {
    ...{ source: { image, fingerprint }, home, cells, distribute: 'none', shareWith: [], keys: [], watermark: undefined },
    ...{ deadline: 0, digest },
  }
  const world = await lookAtDistribution(async (cell, calls) => calls((await clients(cell)).copies), wish, undefined)
  const atHome = regionsOf(wish).filter(region => region !== home.region)
  const places = [
    ...atHome.map(region => ({ in: homeIn(wish, region), facts: world.home.get(region) })),
    ...cells.filter(cell => isForeign(wish, cell)).map(cell => ({ in: cell, facts: world.cells.get(accountRegionName(cell)) })),
  ]
  const slot = slots(READERS)
  return allEnded(places.map(place => slot(async () => ({ in: place.in, facts: await withTags(clients, place.in, place.facts) }))))
}

const withTags = async (
  clients: CopyClients,
  cell: AccountRegion,
  facts: HomeFacts | AccountRegionFacts | Unknown | undefined,
): Promise<PlaceOfCopies | Unknown> => {
  if (!facts || isUnknown(facts)) return facts ?? { resources: [], shared: false }
  const shared = 'sees' in facts && facts.sees
  const copies = facts.copies.filter(({ state }) => state === 'available' || state === 'pending')
  const snapshots = copies.flatMap(copy => copy.snapshots)
  if (snapshots.length === 0) return { resources: copies, shared }
  return orUnknown(async () => {
    const tags = await (await clients(cell)).tags.tagsOf(snapshots)
    return { resources: [...copies, ...snapshots.map((id): TaggedResource => ({ id, tags: tags.get(id) ?? new Map() }))], shared }
  })
}
