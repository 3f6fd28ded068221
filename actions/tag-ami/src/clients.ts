/** Clients in every account and region of the delivery file. */
import { type AwsContext, type CopyClients, contextIn, ec2, placeClient } from '@golden-ami/aws'
import { type AccountRegion, accountRegionName, type DeliveryFile } from '@golden-ami/domain'

const SESSION = 'golden-ami-tag-ami'

type Clients = Awaited<ReturnType<CopyClients>>

/** Each once. */
const once = (cells: readonly AccountRegion[]): readonly AccountRegion[] => [
  ...new Map(cells.map(cell => [accountRegionName(cell), cell])).values(),
]

/**
 * Where copies may be. An environment that shares has none of its own: it launches home's, in its regions; unless builds themselves put a
 * copy into its account.
 */
export const placesOf = ({ environments, home, stages }: DeliveryFile): readonly AccountRegion[] => {
  const built = new Set(stages.flatMap(({ distribution }) => distribution.accounts))
  return once(
    environments.flatMap(({ targets, availability }) =>
      targets.map(({ account, region }) => ({
        account: availability.distribute === 'share' && !built.has(account) ? home.account : account,
        region,
      })),
    ),
  )
}
/** Where an environment launches home's image by a share, and so does not see its tags. */
export const blindPlaces = ({ environments, home }: DeliveryFile, environment: string | undefined): readonly AccountRegion[] => {
  const found = environments.find(({ name }) => name === environment)
  if (found?.availability.distribute !== 'share') return []
  return once(found.targets.map(({ account, region }) => ({ account, region })).filter(({ account }) => account !== home.account))
}

/** One session an account, one client a place. The first role that the file names for an account is taken. */
export const clientsIn = (edge: AwsContext, home: AwsContext, file: DeliveryFile): CopyClients => {
  const edges = new Map<string, Promise<AwsContext>>([[file.home.account, Promise.resolve(home)]])
  const clients = new Map<string, Clients>()
  const edgeOf = (account: string): Promise<AwsContext> => {
    const target = file.environments.flatMap(({ targets }) => targets).find(each => each.account === account)
    const there = edges.get(account) ?? contextIn(edge, account, file.home.region, target?.role, SESSION)
    edges.set(account, there)
    // It is tried again when it is asked for again.
    there.catch(() => edges.delete(account))
    return there
  }
  return async cell => {
    const there = { ...(await edgeOf(cell.account)), region: cell.region }
    const known = clients.get(accountRegionName(cell)) ?? { copies: placeClient(there), tags: ec2(there) }
    clients.set(accountRegionName(cell), known)
    return known
  }
}

type TagClient = Clients['tags']

/** The client that tags in a place: home's, unless a step names another. */
export const tagClientIn =
  (clients: CopyClients | undefined, home: TagClient) =>
  (place: AccountRegion | undefined): Promise<TagClient> =>
    clients && place ? clients(place).then(({ tags }) => tags) : Promise.resolve(home)
