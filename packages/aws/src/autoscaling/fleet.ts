/** Looks at the groups of one account and region. */
import type { Instance as InstanceFacts } from '@aws-sdk/client-auto-scaling'
import {
  type AsgFleet,
  type Found,
  type Group,
  type GroupSelector,
  type Instance,
  type Launch,
  launchedImages,
  NOT_KNOWN,
  pastRefreshes,
  runningImages,
  type Unreadable,
} from '@golden-ami/domain'
import { classifyError, passes } from '../connection/classify-error.ts'
import type { ec2, LaunchedInstance } from '../ec2/client.ts'
import type { autoScaling, GroupFacts } from './client.ts'
import { ownersOf, trafficOf } from './group-facts.ts'
import { lookAtLaunches, policyOf } from './group-launches.ts'

export interface FleetClients {
  readonly autoScaling: ReturnType<typeof autoScaling>
  readonly ec2: ReturnType<typeof ec2>
}
/**
 * @param selector the groups to read, by name or by tag. One that cannot be read is in the world with its reason.
 * @param wished the images in question: versions that have one of them are looked up.
 * @param previous the fleet of the look before; keeps which refreshes are past.
 */
export const lookAtFleet = async (
  clients: FleetClients,
  selector: GroupSelector,
  wished: readonly string[],
  previous: AsgFleet | undefined,
): Promise<AsgFleet> => {
  const all = await clients.autoScaling.groups()
  const names =
    selector.by === 'names' ? selector.names : all.filter(group => hasTag(group, selector)).map(group => group.AutoScalingGroupName)
  const found = names.flatMap(name => all.find(group => group.AutoScalingGroupName === name) ?? [])
  const pools = new Map<string, readonly InstanceFacts[] | Unreadable>()
  for (const { AutoScalingGroupName: name } of found.filter(hasPool))
    pools.set(name, await orUnreadable(name, () => clients.autoScaling.warmPool(name)))
  const members = found.flatMap(group => [...(group.Instances ?? []), ...waiting(pools.get(group.AutoScalingGroupName))])
  const instances = await clients.ec2.instances(members.flatMap(({ InstanceId }) => InstanceId ?? []))
  const groups = new Map<string, Found>()
  for (const name of names) {
    const facts = found.find(group => group.AutoScalingGroupName === name)
    groups.set(
      name,
      facts
        ? await readGroup(clients, facts, all, pools.get(name), instances, wished)
        : { name, unreadable: `Auto Scaling group ${name} does not exist.`, code: 'group.missing' },
    )
  }
  return { kind: 'asg', groups, past: previous?.past ?? pastRefreshes(groups.values()) }
}

type Pool = readonly InstanceFacts[] | Unreadable | undefined
const waiting = (pool: Pool): readonly InstanceFacts[] => (pool && !('unreadable' in pool) ? pool : [])

/** What AWS refuses to show is told of the group; what passes is no answer. */
const orUnreadable = async <T>(name: string, look: () => Promise<T>): Promise<T | Unreadable> => {
  try {
    return await look()
  } catch (error) {
    const judgement = classifyError(error)
    if (passes(judgement)) throw error
    const { message, code } = judgement.refused
    return { name, unreadable: message, code }
  }
}

const hasPool = ({ WarmPoolConfiguration }: GroupFacts): boolean => WarmPoolConfiguration !== undefined

const readGroup = async (
  clients: FleetClients,
  facts: GroupFacts,
  all: readonly GroupFacts[],
  pool: Pool,
  ec2: ReadonlyMap<string, LaunchedInstance>,
  wished: readonly string[],
): Promise<Found> => {
  const name = facts.AutoScalingGroupName
  const instances = (facts.Instances ?? []).map(instance => instanceOf(instance, ec2))
  if (pool && 'unreadable' in pool) return pool
  const warm = pool?.map(instance => instanceOf(instance, ec2))
  const policy = policyOf(facts)
  return orUnreadable(name, async () => {
    const running = runningImages({ instances, ...(warm ? { pool: warm } : {}) })
    const [own = NONE, ...overrides] = await lookAtLaunches(clients.ec2, facts, all, wished, running)
    const group: Group = {
      ...own,
      name,
      desired: facts.DesiredCapacity ?? 0,
      max: facts.MaxSize ?? 0,
      ...(policy ? { policy } : {}),
      ...(overrides.length > 0 ? { overrides } : {}),
      refreshes: await clients.autoScaling.refreshes(name),
      instances,
      ...(warm ? { pool: warm } : {}),
      suspended: (facts.SuspendedProcesses ?? []).flatMap(process => process.ProcessName ?? []),
      healthCheck: facts.HealthCheckType ?? 'EC2',
      ...trafficOf(facts),
      warmUp: facts.DefaultInstanceWarmup ?? facts.HealthCheckGracePeriod ?? 0,
      ...ownersOf(facts),
    }
    const architectures = await lookAtArchitectures(clients, group)
    return architectures ? { ...group, architectures } : group
  })
}
const NONE: Launch = { template: '', version: '$Default', number: '', versions: [], followers: [] }

/** Where a group launches one image only, nobody needs to know. */
const lookAtArchitectures = async ({ ec2 }: FleetClients, group: Group): Promise<Group['architectures']> => {
  const named = [...new Set(launchedImages(group))].flatMap(image => image ?? [])
  if (named.length < 2) return undefined
  const images = named.filter(image => image.startsWith('ami-'))
  // A parameter does not say what is behind it: beside anything else it may be of another architecture.
  const parameters = named.filter(image => !image.startsWith('ami-')).map(image => [image, NOT_KNOWN] as const)
  return new Map([...(images.length > 0 ? await ec2.architectures(images) : []), ...parameters])
}

const instanceOf = (
  { InstanceId = '', LifecycleState: state, ProtectedFromScaleIn = false, WeightedCapacity }: Partial<InstanceFacts>,
  ec2: ReadonlyMap<string, LaunchedInstance>,
): Instance => ({
  id: InstanceId,
  ...launched(ec2.get(InstanceId)),
  inService: state === 'InService',
  leaving: /^(Warmed:)?Terminat/.test(state ?? ''),
  standby: state === 'Standby' || state === 'EnteringStandby',
  protectedFromScaleIn: ProtectedFromScaleIn,
  ...(WeightedCapacity === undefined ? {} : { weight: Number(WeightedCapacity) }),
})
const launched = (instance: LaunchedInstance | undefined): Pick<Instance, 'image' | 'launched'> => ({
  image: instance?.image ?? '',
  ...(instance?.launched === undefined ? {} : { launched: instance.launched }),
})

const hasTag = (group: GroupFacts, { key, value }: { readonly key: string; readonly value: string }): boolean =>
  (group.Tags ?? []).some(tag => tag.Key === key && tag.Value === value)
