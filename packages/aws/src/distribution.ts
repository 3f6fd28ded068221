/** Looks at an image in every account and region that is to have it. One place that cannot be read does not keep the others from it. */
import {
  type Cell,
  type CellFacts,
  type CopyFacts,
  cellName,
  type DistributionStep,
  type DistributionWish,
  type DistributionWorld,
  type HomeFacts,
  homeIn,
  isCopyOf,
  isForeign,
  isSettled,
  type KeyFacts,
  keysOfCopies,
  liveCopy,
  needsPermissions,
  pastOf,
  regionsOf,
  type UnreadablePlace,
} from '@golden-ami/domain'
import { act } from './acts.ts'
import { allEnded } from './all-ended.ts'
import type { Descendant, Ec2Copies } from './ec2-copies.ts'
import { judge, passes } from './judge.ts'
import type { kms } from './kms.ts'
import { slots } from './slots.ts'

/** Makes calls with the client of an account and region; see `Session.use`. Throws when its role cannot be assumed. */
export type DistributionClients = <T>(cell: Cell, calls: (client: Ec2Copies) => Promise<T>) => Promise<T>

/** Places that are read at a time. */
const READERS = 20

/** In the order of the places. */
const readAll = <P, F>(places: readonly P[], read: (place: P) => Promise<F>): Promise<readonly F[]> => {
  const slot = slots(READERS)
  return allEnded(places.map(place => slot(() => read(place))))
}

type Seen = Omit<DistributionWorld, 'past'>
type Facts<F> = F | UnreadablePlace

/** KMS in home's account and a region. */
export type KeyClients = (region: string) => ReturnType<typeof kms>

/** @param keys for encrypted images; without it, what KMS would say is a note of the preflight */
export const lookAtDistribution = async (
  clients: DistributionClients,
  wish: DistributionWish,
  previous: DistributionWorld | undefined,
  keys?: KeyClients,
): Promise<DistributionWorld> => {
  const known = previous?.source
  const source =
    known && isSettled(wish, wish.home, [known], known) ? known : await clients(wish.home, client => client.own(wish.source.image))
  const home = await lookAtHome(clients, wish, source, previous)
  const cells = await lookAtCells(clients, wish, home, previous)
  const seen: Seen = { source, home, cells, keys: previous?.keys ?? (await lookAtKeys(clients, wish, source, keys)) }
  const past = previous?.past
  const asked: Seen = { ...seen, home: await lookAtPermissions(clients, wish, { ...seen, past: past ?? pastOf(wish, seen) }) }
  return { ...asked, past: past ?? pastOf(wish, asked) }
}

/** A place that refuses to be read, or cannot be at the moment, is told as such. */
export const readable = async <F>(read: () => Promise<F>): Promise<Facts<F>> => {
  try {
    return await read()
  } catch (error) {
    const judgement = judge(error)
    if (passes(judgement)) return { unreadable: error instanceof Error ? error.message : String(error), passing: true }
    return { unreadable: judgement.refused.message, passing: false }
  }
}
const isKnown = <F extends object>(facts: Facts<F> | undefined): facts is F => facts !== undefined && !('unreadable' in facts)

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
    return readable(async () => {
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
  const read = async (cell: Cell): Promise<Facts<CellFacts>> => {
    const known = previous?.cells.get(cellName(cell))
    const source = previous?.source
    if (isKnown(known) && source && (known.sees || isSettled(wish, cell, known.copies, source))) return known
    const place = home.get(cell.region)
    const copy = isKnown(place) ? liveCopy(place.copies) : undefined
    if (copy?.state !== 'available') return isKnown(known) ? known : { copies: [], sees: false }
    return readable(() => clients(cell, client => lookAtCell(client, wish, cell, copy)))
  }
  const facts = await readAll(cells, read)
  return new Map(cells.map((cell, index) => [cellName(cell), facts[index]!]))
}

const lookAtCell = async (client: Ec2Copies, wish: DistributionWish, { region }: Cell, home: CopyFacts): Promise<CellFacts> => {
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
    return readable(async () => {
      const withVolumes = wish.distribute === 'copy'
      const ask = (client: Ec2Copies) => client.permissions(copy.id, copy.snapshots, withVolumes)
      return { ...facts, permissions: await clients(homeIn(wish, region), ask) }
    })
  }
  const places = [...world.home]
  const facts = await readAll(places, read)
  return new Map(places.map(([region], index) => [region, facts[index]!]))
}

/** What KMS says of the keys of an encrypted image that is to be used by other accounts. */
const lookAtKeys = async (
  clients: DistributionClients,
  wish: DistributionWish,
  source: CopyFacts | undefined,
  clientIn: KeyClients | undefined,
): Promise<DistributionWorld['keys']> => {
  if (!source || wish.distribute === 'none' || !wish.cells.some(cell => isForeign(wish, cell))) return new Map()
  const own = source.encrypted ? await readable(() => clients(wish.home, client => client.keysOf(source.snapshots))) : []
  const unread: readonly (readonly [string, KeyFacts])[] = 'unreadable' in own ? [['the key of its snapshots', own]] : []
  const keys = [...new Set([...('unreadable' in own ? [] : own), ...keysOfCopies(wish)])]
  const asked = keys.map(async key => {
    const client = clientIn?.(key.split(':')[3] ?? wish.home.region)
    return [key, await readable(() => lookAtKey(client, key))] as const
  })
  return new Map([...unread, ...(await allEnded(asked))])
}

/** Nobody needs a grant for a key that AWS manages: it cannot be shared at all. */
const lookAtKey = async (client: ReturnType<typeof kms> | undefined, key: string): Promise<KeyFacts> => {
  const known = await client?.key(key)
  if (!client || !known) return { unreadable: client ? 'KMS does not know it' : 'KMS was not asked', passing: false }
  const { arn, manager } = known
  return { manager, grantees: manager === 'AWS' ? [] : await readable(() => client.grantees(arn)) }
}

/** Each step in its own account and region. */
export const distributionActs =
  (clients: DistributionClients) =>
  (step: DistributionStep): Promise<void> =>
    clients(step.in, ({ acts }) => act<DistributionStep>(acts)(step))
