/** Looks at the groups of one account and region. */
import type { Instance as InstanceFacts } from '@aws-sdk/client-auto-scaling'
import {
  type AsgFleet,
  type Found,
  type Group,
  type GroupSelector,
  isKnown,
  isUnknown,
  type Launch,
  missingGroup,
  namesEveryImage,
  pastRefreshes,
  readable,
  runningImages,
  type UnreadableGroup,
} from '@golden-ami/domain'
import { SUSPENDED_TAG } from '@golden-ami/domain/workload/asg/group/suspended'
import { allEnded } from '../connection/all-ended.ts'
import { slots } from '../connection/slots.ts'
import { orRefused } from '../connection/unknown.ts'
import type { ec2 } from '../ec2/client.ts'
import type { LaunchedInstance } from '../ec2/instances.ts'
import type { elasticLoadBalancing } from '../elasticloadbalancing/client.ts'
import type { autoScaling, GroupFacts } from './client.ts'
import {
  ALL,
  ALL_GROUPS_AFTER,
  type FleetFacts,
  fleetFacts,
  lookAsksRefreshes,
  lookBegins,
  lookEnds,
  noteEnd,
  sameSince,
} from './fleet-facts.ts'
import { lookAtArchitectures } from './group-architectures.ts'
import { ownersOf, trafficOf } from './group-facts.ts'
import { instanceOf } from './group-instances.ts'
import { lookAtLaunches, policyOf } from './group-launches.ts'
import { withTargetHealth } from './group-targets.ts'
import { lookAtRefreshes } from './refreshes.ts'
import { lookAtVolumes } from './root-volumes.ts'

export interface FleetClients {
  readonly autoScaling: ReturnType<typeof autoScaling>
  readonly ec2: ReturnType<typeof ec2>
  readonly loadBalancing: ReturnType<typeof elasticLoadBalancing>
  /** What is known of the account and region; absent: everything is read. */
  readonly facts?: FleetFacts
}

/** Groups of an account and region that are read at a time. */
const MOST_GROUPS = 8

/**
 * @param selector the groups to read, by name or by tag. One that cannot be read is in the world with its reason.
 * @param wished the images in question: versions that have one of them are looked up.
 * @param previous the fleet of the look before; keeps which refreshes are past.
 * @param proof whether target groups are asked for the health that proves a group.
 */
export const lookAtFleet = async (
  { facts = fleetFacts(() => 0), ...services }: FleetClients,
  selector: GroupSelector,
  wished: readonly string[],
  previous: AsgFleet | undefined,
  proof = true,
): Promise<AsgFleet> => {
  const clients = { ...services, facts }
  lookBegins(facts)
  try {
    const groups = new Map(await lookAtGroups(clients, selector, wished, { proof, past: previous?.past }))
    return { kind: 'asg', groups, past: previous?.past ?? pastRefreshes(groups.values()) }
  } finally {
    lookEnds(facts)
  }
}

const lookAtGroups = async (
  clients: KnowingClients,
  selector: GroupSelector,
  wished: readonly string[],
  { proof, past }: { readonly proof: boolean; readonly past: AsgFleet['past'] | undefined },
): Promise<readonly (readonly [string, Found])[]> => {
  const { autoScaling, facts } = clients
  const { names, found, all } = await selected(clients, selector)
  const slot = slots(MOST_GROUPS)
  const pools = new Map(
    await allEnded(
      [...found.values()].filter(hasPool).map(async ({ AutoScalingGroupName: name }) => {
        const pool = await slot(() => orUnreadable(name, () => autoScaling.warmPool(name)))
        return [name, pool] as const
      }),
    ),
  )
  const members = [...found.values()].flatMap(group => [...(group.Instances ?? []), ...waiting(pools.get(group.AutoScalingGroupName))])
  const instances = await lookAtInstances(
    clients,
    members.flatMap(({ InstanceId }) => InstanceId ?? []),
  )
  lookAsksRefreshes(facts)
  return allEnded(
    names.map(async (name): Promise<readonly [string, Found]> => {
      const group = found.get(name)
      if (!group) return [name, missingGroup(name)]
      return [
        name,
        await slot(async () => {
          const read = await readGroup(clients, group, all, pools.get(name), instances, wished, past)
          return proof && readable(read) ? withTargetHealth(clients, read, wished) : read
        }),
      ]
    }),
  )
}

type KnowingClients = Required<FleetClients>
interface Selected {
  readonly names: readonly string[]
  readonly found: ReadonlyMap<string, GroupFacts>
  /** Every group of the account and region; those that are not selected as they were last read. */
  readonly all: readonly GroupFacts[]
}

/** The whole account is read once in a while, and before anything is done; what is selected, at every look. */
const selected = async ({ autoScaling, facts }: KnowingClients, selector: GroupSelector): Promise<Selected> => {
  const before = facts.groups.known(ALL)
  const all = await facts.groups.recall(ALL, facts.now() - ALL_GROUPS_AFTER, () => autoScaling.groups())
  const isOnlyRecalled = before !== undefined && facts.groups.known(ALL) === before
  const shown = await facts.selected.recall(JSON.stringify(selector), isOnlyRecalled ? sameSince(facts) : facts.now(), async () =>
    isOnlyRecalled ? selectedAgain(autoScaling, selector) : all.filter(isSelected(selector)),
  )
  const found = new Map(shown.map(group => [group.AutoScalingGroupName, group]))
  return {
    names: selector.by === 'names' ? selector.names : [...found.keys()],
    found,
    all: inPlaceOf(all, found),
  }
}

/** In the order in which the account tells them. */
const inPlaceOf = (all: readonly GroupFacts[], found: ReadonlyMap<string, GroupFacts>): readonly GroupFacts[] => {
  const known = new Set(all.map(({ AutoScalingGroupName: name }) => name))
  return [
    ...all.map(group => found.get(group.AutoScalingGroupName) ?? group),
    ...[...found.values()].filter(({ AutoScalingGroupName: name }) => !known.has(name)),
  ]
}

const isSelected =
  (selector: GroupSelector) =>
  (group: GroupFacts): boolean =>
    selector.by === 'names' ? selector.names.includes(group.AutoScalingGroupName) : hasTag(group, selector)

const selectedAgain = (client: KnowingClients['autoScaling'], selector: GroupSelector): Promise<readonly GroupFacts[]> =>
  selector.by === 'names' ? client.groupsNamed(selector.names) : client.groupsTagged(selector.key, selector.value)

/** EC2 is asked for those that nobody knows yet. */
const lookAtInstances = async ({ ec2, facts }: KnowingClients, ids: readonly string[]): Promise<ReadonlyMap<string, LaunchedInstance>> => {
  const unknown = ids.filter(id => !facts.instances.known(id))
  const told = unknown.length > 0 ? await ec2.instances(unknown) : new Map<string, LaunchedInstance>()
  for (const [id, instance] of told) await facts.instances.recall(id, 0, async () => instance)
  return new Map(
    ids.flatMap(id => {
      const instance = facts.instances.known(id)
      return instance ? [[id, instance.value]] : []
    }),
  )
}

type Pool = readonly InstanceFacts[] | UnreadableGroup | undefined
const waiting = (pool: Pool): readonly InstanceFacts[] => (isKnown(pool) ? pool : [])

/** What AWS refuses to show is told of the group. */
const orUnreadable = async <T>(name: string, look: () => Promise<T>): Promise<T | UnreadableGroup> => {
  const found = await orRefused(look)
  return isUnknown(found) ? { ...found, name } : found
}

const hasPool = ({ WarmPoolConfiguration }: GroupFacts): boolean => WarmPoolConfiguration !== undefined

const readGroup = async (
  clients: KnowingClients,
  facts: GroupFacts,
  all: readonly GroupFacts[],
  pool: Pool,
  ec2: ReadonlyMap<string, LaunchedInstance>,
  wished: readonly string[],
  past: AsgFleet['past'] | undefined,
): Promise<Found> => {
  const name = facts.AutoScalingGroupName
  const policy = policyOf(facts)
  const isWhole = policy !== undefined && namesEveryImage(policy)
  const instances = (facts.Instances ?? []).map(instance => instanceOf(instance, ec2, isWhole))
  if (isUnknown(pool)) return pool
  const warm = pool?.map(instance => instanceOf(instance, ec2))
  return orUnreadable(name, async () => {
    const running = runningImages({ instances, ...(warm ? { pool: warm } : {}) })
    const launches = await lookAtLaunches(clients, facts, all, wished, running)
    clients.facts.templates.set(name, new Set(launches.map(({ template }) => template)))
    const [own = NONE, ...overrides] = launches
    const told = await lookAtRefreshes(clients, facts, past)
    const group: Group = {
      ...own,
      name,
      desired: facts.DesiredCapacity ?? 0,
      max: facts.MaxSize ?? 0,
      ...(policy ? { policy } : {}),
      ...(overrides.length > 0 ? { overrides } : {}),
      ...told,
      instances,
      ...(warm ? { pool: warm } : {}),
      suspended: (facts.SuspendedProcesses ?? []).flatMap(process => process.ProcessName ?? []),
      ...suspendedForOf(facts),
      healthCheck: facts.HealthCheckType ?? 'EC2',
      ...trafficOf(facts),
      warmUp: facts.DefaultInstanceWarmup ?? facts.HealthCheckGracePeriod ?? 0,
      ...ownersOf(facts),
    }
    noteEnd(clients.facts, group)
    return { ...group, ...(await lookAtImages(clients, group, wished)) }
  })
}
const lookAtImages = async (
  clients: KnowingClients,
  group: Group,
  wished: readonly string[],
): Promise<Pick<Group, 'architectures' | 'volumesOf'>> => {
  const architectures = await lookAtArchitectures(clients, group)
  const volumesOf = await lookAtVolumes(clients, group, wished)
  return { ...architectures, ...(volumesOf ? { volumesOf } : {}) }
}
const suspendedForOf = ({ Tags = [] }: GroupFacts): Pick<Group, 'suspendedFor'> => {
  const tag = Tags.find(({ Key }) => Key === SUSPENDED_TAG)
  return tag ? { suspendedFor: tag.Value ?? '' } : {}
}
const NONE: Launch = { template: '', version: '$Default', number: '', versions: [], followers: [] }

const hasTag = (group: GroupFacts, { key, value }: { readonly key: string; readonly value: string }): boolean =>
  (group.Tags ?? []).some(tag => tag.Key === key && tag.Value === value)
