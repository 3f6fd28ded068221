/** Looks at an image in every account and region that is to have it. One place that cannot be read does not keep the others from it. */
import {
  type AccountRegion,
  type AccountRegionFacts,
  accountRegionName,
  type CopyFacts,
  type DistributionStep,
  type DistributionWish,
  type DistributionWorld,
  type HomeFacts,
  homeIn,
  isCopyOf,
  isForeign,
  isKnown,
  isSettled,
  isUnknown,
  type KeyFacts,
  keysOfCells,
  keysOfCopies,
  liveCopy,
  needsPermissions,
  pastOf,
  regionsOf,
  type Unknown,
  unansweredKeys,
} from '@golden-ami/domain'
import { act } from '../acts/acts.ts'
import { allEnded } from '../connection/all-ended.ts'
import { slots } from '../connection/slots.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { Descendant, Ec2Copies } from '../ec2/copies.ts'
import type { kms } from '../kms/client.ts'

/** In an account and region. */
export interface PlaceClient extends Ec2Copies {
  readonly kms: ReturnType<typeof kms>
}
/** Makes calls with the client of an account and region; see `Session.use`. Throws when its role cannot be assumed. */
export type DistributionClients = <T>(cell: AccountRegion, calls: (client: PlaceClient) => Promise<T>) => Promise<T>

/** Places that are read at a time. */
const READERS = 20

/** In the order of the places. */
const readAll = <P, F>(places: readonly P[], read: (place: P) => Promise<F>): Promise<readonly F[]> => {
  const slot = slots(READERS)
  return allEnded(places.map(place => slot(() => read(place))))
}

type Seen = Omit<DistributionWorld, 'past'>
type Facts<F> = F | Unknown

export const lookAtDistribution = async (
  clients: DistributionClients,
  wish: DistributionWish,
  previous: DistributionWorld | undefined,
): Promise<DistributionWorld> => {
  const known = previous?.source
  const source =
    known && isSettled(wish, wish.home, [known], known) ? known : await clients(wish.home, client => client.own(wish.source.image))
  const home = await lookAtHome(clients, wish, source, previous)
  const cells = await lookAtCells(clients, wish, home, previous)
  const asked =
    previous && unansweredKeys(previous).length === 0
      ? previous
      : { keys: await lookAtKeys(clients, wish, source), cellKeys: await lookAtCellKeys(clients, wish, source) }
  const seen: Seen = { source, home, cells, keys: asked.keys, cellKeys: asked.cellKeys }
  const past = previous?.past
  const all: Seen = { ...seen, home: await lookAtPermissions(clients, wish, { ...seen, past: past ?? pastOf(wish, seen) }) }
  return { ...all, past: past ?? pastOf(wish, all) }
}

/** Copies of the image itself: what was made of an instance of it, or has other content, is not one. */
const copiesAmong = (
  descendants: readonly Descendant[],
  { source: { fingerprint } }: DistributionWish,
  { name }: CopyFacts,
): readonly CopyFacts[] =>
  descendants.filter(({ facts, fromInstance }) => !fromInstance && isCopyOf(facts, { name, fingerprint })).map(({ facts }) => facts)

const lookAtHome = async (
  clients: DistributionClients,
  wish: DistributionWish,
  source: CopyFacts | undefined,
  previous: DistributionWorld | undefined,
): Promise<DistributionWorld['home']> => {
  const read = async (region: string): Promise<Facts<HomeFacts>> => {
    const known = previous?.home.get(region)
    const permissions = isKnown(known) ? known.permissions : undefined
    if (region === wish.home.region) return { copies: source ? [source] : [], permissions }
    if (source && isKnown(known) && isSettled(wish, homeIn(wish, region), known.copies, source)) return known
    return orUnknown(async () => {
      const place = homeIn(wish, region)
      const descendants = await clients(place, client => client.descendants(wish.source.image, wish.home.region))
      return { copies: source ? copiesAmong(descendants, wish, source) : [], permissions }
    })
  }
  const regions = regionsOf(wish)
  const facts = await readAll(regions, read)
  return new Map(regions.map((region, index) => [region, facts[index]!]))
}

const lookAtCells = async (
  clients: DistributionClients,
  wish: DistributionWish,
  home: DistributionWorld['home'],
  previous: DistributionWorld | undefined,
): Promise<DistributionWorld['cells']> => {
  const cells = wish.cells.filter(cell => isForeign(wish, cell))
  const read = async (cell: AccountRegion): Promise<Facts<AccountRegionFacts>> => {
    const known = previous?.cells.get(accountRegionName(cell))
    const source = previous?.source
    if (isKnown(known) && source && (known.sees || isSettled(wish, cell, known.copies, source))) return known
    const place = home.get(cell.region)
    const copy = isKnown(place) ? liveCopy(place.copies) : undefined
    if (copy?.state !== 'available') return isKnown(known) ? known : { copies: [], sees: false }
    return orUnknown(() => clients(cell, client => lookAtCell(client, wish, cell, copy)))
  }
  const facts = await readAll(cells, read)
  return new Map(cells.map((cell, index) => [accountRegionName(cell), facts[index]!]))
}

const lookAtCell = async (
  client: Ec2Copies,
  wish: DistributionWish,
  { region }: AccountRegion,
  home: CopyFacts,
): Promise<AccountRegionFacts> => {
  const { id } = home
  if (wish.distribute === 'share') return { copies: [], sees: await client.sees(id) }
  const copies = copiesAmong(await client.descendants(id, region), wish, home)
  return { copies, sees: wish.distribute === 'none' && copies.length === 0 && (await client.sees(id)) }
}

const lookAtPermissions = async (
  clients: DistributionClients,
  wish: DistributionWish,
  world: DistributionWorld,
): Promise<DistributionWorld['home']> => {
  const read = async ([region, facts]: readonly [string, Facts<HomeFacts>]): Promise<Facts<HomeFacts>> => {
    const copy = isKnown(facts) ? liveCopy(facts.copies) : undefined
    if (!isKnown(facts) || copy?.state !== 'available' || !needsPermissions(wish, world, region)) return facts
    return orUnknown(async () => {
      const withVolumes = wish.distribute === 'copy'
      const ask = (client: Ec2Copies) => client.permissions(copy.id, copy.snapshots, withVolumes)
      return { ...facts, permissions: await clients(homeIn(wish, region), ask) }
    })
  }
  const places = [...world.home]
  const facts = await readAll(places, read)
  return new Map(places.map(([region], index) => [region, facts[index]!]))
}

/** What KMS tells home of the keys of an encrypted image, and of those under which it is to copy. */
const lookAtKeys = async (
  clients: DistributionClients,
  wish: DistributionWish,
  source: CopyFacts | undefined,
): Promise<DistributionWorld['keys']> => {
  if (!source || wish.distribute === 'none') return new Map()
  const isShared = wish.cells.some(cell => isForeign(wish, cell))
  const own = source.encrypted && isShared ? await orUnknown(() => clients(wish.home, client => client.keysOf(source.snapshots))) : []
  const unread: readonly (readonly [string, KeyFacts])[] = isUnknown(own) ? [['the key of its snapshots', own]] : []
  const keys = [...new Set([...(isUnknown(own) ? [] : own), ...keysOfCopies(wish)])]
  const withGrants = isShared && wish.distribute === 'share'
  const facts = await readAll(keys, key => {
    const place = homeIn(wish, key.split(':')[3] ?? wish.home.region)
    return orUnknown(() => clients(place, client => lookAtKey(client.kms, key, withGrants)))
  })
  return new Map([...unread, ...keys.map((key, index) => [key, facts[index]!] as const)])
}

/** What KMS tells other accounts of the keys under which they are to copy. */
const lookAtCellKeys = async (
  clients: DistributionClients,
  wish: DistributionWish,
  source: CopyFacts | undefined,
): Promise<DistributionWorld['cellKeys']> => {
  const cells = source ? keysOfCells(wish) : []
  const facts = await readAll(cells, ([cell, key]) => orUnknown(() => clients(cell, client => lookAtKey(client.kms, key, false))))
  return new Map(cells.map(([cell], index) => [accountRegionName(cell), facts[index]!]))
}

/** Nobody needs a grant for a key that AWS manages: it cannot be shared at all. */
const lookAtKey = async (client: PlaceClient['kms'], key: string, withGrants: boolean): Promise<KeyFacts> => {
  const known = await client.key(key)
  if (!known) return { isMissing: true }
  const { arn, state, manager } = known
  return { manager, state, grantees: manager === 'AWS' || !withGrants ? [] : await orUnknown(() => client.grantees(arn)) }
}

/** Each step in its own account and region. */
export const distributionActs =
  (clients: DistributionClients) =>
  (step: DistributionStep): Promise<void> =>
    clients(step.in, ({ acts }) => act<DistributionStep>(acts)(step))
