/** Looks once at what launches of a target's groups rest on, before anything of them is changed. What may not be read is told as that. */
import {
  type AsgFleet,
  type Group,
  isKnown,
  isPinnedTo,
  isUnknown,
  launchedImages,
  launchesOf,
  readable,
  runningImages,
  type Strategy,
  surge,
  type Unknown,
} from '@golden-ami/domain'
import type { GroupLaunchFacts, PlaceFacts, TriedLaunch, VcpuFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import type { cloudWatch } from '../cloudwatch/client.ts'
import { allEnded } from '../connection/all-ended.ts'
import { slots } from '../connection/slots.ts'
import { orUnknown } from '../connection/unknown.ts'
import type { TemplateFacts } from '../ec2/launch-needs.ts'
import type { serviceQuotas } from '../servicequotas/client.ts'
import type { GroupFacts } from './client.ts'
import type { FleetClients } from './fleet.ts'

export interface BeforeLaunchClients extends Pick<FleetClients, 'autoScaling' | 'ec2'> {
  readonly cloudWatch: Pick<ReturnType<typeof cloudWatch>, 'alarmStates'>
  readonly quotas: ReturnType<typeof serviceQuotas>
}

/** What a place is asked about. */
export interface LaunchQuestion {
  readonly strategy: Strategy
  /** AMI id; undefined: nobody knows it there yet. */
  readonly image: string | undefined
  /**
   * Whether who asks is who would begin the refresh, so that a launch is tried as him; else why not. `where-allowed`: he may be, and where he
   * may not launch nothing is said.
   */
  readonly tries: true | 'where-allowed' | Unknown | undefined
}

/** Groups of a place that are looked at a time. */
const MOST_GROUPS = 8

export const lookBeforeLaunch = async (clients: BeforeLaunchClients, { groups }: AsgFleet, asked: LaunchQuestion): Promise<PlaceFacts> => {
  const { strategy, image } = asked
  const changed = [...groups.values()].filter(readable).filter(group => image === undefined || !isPinnedTo(group, image))
  if (changed.length === 0) return { ...NOTHING_ASKED, image }
  const facts = await orUnknown(() => clients.autoScaling.groupsNamed(changed.map(({ name }) => name)))
  const own = isUnknown(facts)
    ? new Map(changed.map(({ name }) => [name, facts]))
    : await lookAtGroups(changed, asked, (group, question) => lookAtGroup(clients, group, factsOf(group, facts), question))
  const known = [...own.values()].filter(isKnown)
  const isLaunching = changed.some(group => surge(strategy, group) > 0)
  const running = isLaunching ? await lookAtRunning(clients) : undefined
  const counted = isKnown(running) ? [...running.instances.keys()] : []
  const [alarms, images, types, addresses] = await allEnded([
    orUnknown(() => clients.cloudWatch.alarmStates(strategy.alarms)),
    orUnknown(() => someOf(imagesOf(changed, image), ids => clients.ec2.imageFacts(ids))),
    orUnknown(() => someOf([...known.flatMap(({ types }) => types), ...counted], names => clients.ec2.typeFacts(names))),
    orUnknown(() => someOf(isLaunching ? known.flatMap(({ subnets }) => subnets) : [], ids => clients.ec2.freeAddresses(ids))),
  ])
  const vcpus = isKnown(running) ? vcpusOf(running, types) : running
  return { image, alarms, images, types, addresses, ...(vcpus === undefined ? {} : { vcpus }), groups: own }
}
const NOTHING_ASKED: Omit<PlaceFacts, 'image'> = {
  ...{ alarms: [], images: new Map(), types: new Map(), addresses: new Map(), groups: new Map() },
}

type LookAtGroup = (group: Group, asked: LaunchQuestion) => Promise<GroupLaunchFacts>

/** Side by side. Where it is only tried who may launch, the first one shows it: what is denied is denied once, and not for each group. */
const lookAtGroups = async (
  groups: readonly Group[],
  asked: LaunchQuestion,
  look: LookAtGroup,
): Promise<ReadonlyMap<string, GroupLaunchFacts | Unknown>> => {
  const slot = slots(MOST_GROUPS)
  const all = async (some: readonly Group[], question: LaunchQuestion) =>
    allEnded(some.map(async group => [group.name, await slot(() => orUnknown(() => look(group, question)))] as const))
  if (asked.tries !== 'where-allowed') return new Map(await all(groups, asked))
  const first = await all(groups.slice(0, 1), asked)
  const isDenied = first.some(([, found]) => isKnown(found) && found.tried === undefined)
  return new Map([...first, ...(await all(groups.slice(1), isDenied ? { ...asked, tries: undefined } : asked))])
}

const factsOf = ({ name }: Group, facts: readonly GroupFacts[]): GroupFacts | undefined =>
  facts.find(({ AutoScalingGroupName }) => AutoScalingGroupName === name)

const someOf = async <T>(
  names: readonly string[],
  look: (names: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> => (names.length === 0 ? new Map() : look([...new Set(names)]))

/** The one that is to run, and those that are launched or run now. */
const imagesOf = (groups: readonly Group[], image: string | undefined): readonly string[] =>
  [
    ...(image === undefined ? [] : [image]),
    ...groups.flatMap(group => [...launchedImages(group).filter(one => one !== undefined), ...runningImages(group)]),
  ].filter(one => one.startsWith('ami-'))

interface Running {
  readonly quota: number
  /** How many by type. */
  readonly instances: ReadonlyMap<string, number>
}

const lookAtRunning = ({ quotas, ec2 }: BeforeLaunchClients): Promise<Running | Unknown | undefined> =>
  orUnknown(async () => {
    const quota = await quotas.standardVcpus()
    return quota === undefined ? undefined : { quota, instances: await ec2.standardInstances() }
  })

/** A type that EC2 does not show is not counted: it is told where it is missed. */
const vcpusOf = ({ quota, instances }: Running, types: PlaceFacts['types']): VcpuFacts | Unknown =>
  isUnknown(types)
    ? types
    : { quota, running: [...instances].reduce((sum, [type, count]) => sum + count * (types.get(type)?.vcpus ?? 0), 0) }

const lookAtGroup = async (
  { autoScaling, ec2 }: BeforeLaunchClients,
  group: Group,
  facts: GroupFacts | undefined,
  { strategy, image, tries }: LaunchQuestion,
): Promise<GroupLaunchFacts> => {
  const launches = launchesOf(group).map(({ template, number }) => ({ template, version: number }))
  const said = (await allEnded(launches.map(launch => ec2.templateFacts(launch)))).filter(one => one !== undefined)
  const [hooks, subnets] = [await orUnknown(() => autoScaling.hooks(group.name)), subnetsOf(facts)]
  const types = typesOf(facts, said)
  const [first] = launches
  const isTried = first !== undefined && strategy.type !== 'replace-root-volume'
  const trial = { image, type: types[0], subnet: said.some(({ hasInterfaces }) => hasInterfaces) ? undefined : subnets[0] }
  const tried = isTried ? await triedAs(tries, () => ec2.tryLaunch({ ...first, ...trial })) : undefined
  const tokens = said.find(one => one.tokens !== undefined)?.tokens
  return {
    types,
    mappings: said.flatMap(({ mappings }) => mappings),
    ...(tokens === undefined ? {} : { tokens }),
    spot: said.some(({ spot }) => spot),
    subnets,
    hooks,
    ...(tried === undefined ? {} : { tried }),
  }
}

const triedAs = async (tries: LaunchQuestion['tries'], attempt: () => Promise<TriedLaunch>): Promise<TriedLaunch | Unknown | undefined> => {
  if (tries !== true && tries !== 'where-allowed') return tries
  const tried = await orUnknown(attempt)
  const isOthers = tries === 'where-allowed' && typeof tried === 'object' && 'denied' in tried
  return isOthers ? undefined : tried
}

const subnetsOf = (facts: GroupFacts | undefined): readonly string[] =>
  (facts?.VPCZoneIdentifier ?? '').split(',').flatMap(subnet => subnet.trim() || [])

/** Overrides come in place of the type of the template; where one chooses by attributes, nobody knows which it will be. */
const typesOf = (facts: GroupFacts | undefined, said: readonly TemplateFacts[]): readonly string[] => {
  const overrides = facts?.MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? []
  if (overrides.some(({ InstanceRequirements }) => InstanceRequirements)) return []
  const named = overrides.flatMap(({ InstanceType }) => InstanceType ?? [])
  return [...new Set(named.length > 0 ? named : said.flatMap(({ type }) => type ?? []))]
}
