/** Looks at the groups of one account and region. */
import { type Fleet, type Found, type Group, type GroupSelector, type Instance, pastRefreshes } from '@golden-ami/domain'
import type { autoScaling, GroupFacts } from './auto-scaling.ts'
import type { ec2, LaunchedInstance } from './ec2.ts'
import { judge, passes } from './judge.ts'

export interface FleetClients {
  readonly autoScaling: ReturnType<typeof autoScaling>
  readonly ec2: ReturnType<typeof ec2>
}
const floating = (version: string | undefined): boolean => version === undefined || version === '$Latest' || version === '$Default'

/**
 * @param selector the groups to read, by name or by tag. One that cannot be read is in the world with its reason.
 * @param wished the images in question: versions that have one of them are looked up.
 * @param previous the fleet of the look before; keeps which refreshes are past.
 */
export const lookAtFleet = async (
  clients: FleetClients,
  selector: GroupSelector,
  wished: readonly string[],
  previous: Fleet | undefined,
): Promise<Fleet> => {
  const all = await clients.autoScaling.groups()
  const names =
    selector.by === 'names' ? selector.names : all.filter(group => hasTag(group, selector)).map(group => group.AutoScalingGroupName)
  const found = names.flatMap(name => all.find(group => group.AutoScalingGroupName === name) ?? [])
  const instances = await clients.ec2.instances(
    found.flatMap(group => (group.Instances ?? []).flatMap(instance => instance.InstanceId ?? [])),
  )
  const groups = new Map<string, Found>()
  for (const name of names) {
    const facts = found.find(group => group.AutoScalingGroupName === name)
    groups.set(
      name,
      facts
        ? await readGroup(clients, facts, all, instances, wished)
        : { name, unreadable: `Auto Scaling group ${name} does not exist.`, code: 'group.missing' },
    )
  }
  return { groups, past: previous?.past ?? pastRefreshes(groups.values()) }
}

const readGroup = async (
  clients: FleetClients,
  facts: GroupFacts,
  all: readonly GroupFacts[],
  instances: ReadonlyMap<string, LaunchedInstance>,
  wished: readonly string[],
): Promise<Found> => {
  const name = facts.AutoScalingGroupName
  const { LaunchTemplateId: template = '', Version: version = '$Default' } = facts.LaunchTemplate ?? {}
  try {
    const { number, versions } = template ? await clients.ec2.templateVersions(template, version, wished) : { number: '', versions: [] }
    return {
      name,
      desired: facts.DesiredCapacity ?? 0,
      max: facts.MaxSize ?? 0,
      template,
      version,
      number,
      versions,
      followers: all
        .filter(other => other.AutoScalingGroupName !== name && follows(other, template))
        .map(other => other.AutoScalingGroupName),
      refreshes: await clients.autoScaling.refreshes(name),
      instances: (facts.Instances ?? []).map(instance => ({
        id: instance.InstanceId ?? '',
        ...launched(instances.get(instance.InstanceId ?? '')),
        inService: instance.LifecycleState === 'InService',
        leaving: (instance.LifecycleState ?? '').startsWith('Terminat'),
        standby: instance.LifecycleState === 'Standby' || instance.LifecycleState === 'EnteringStandby',
        protectedFromScaleIn: instance.ProtectedFromScaleIn ?? false,
      })),
      suspended: (facts.SuspendedProcesses ?? []).flatMap(process => process.ProcessName ?? []),
      healthCheck: facts.HealthCheckType ?? 'EC2',
      loadBalanced: (facts.TargetGroupARNs?.length ?? 0) + (facts.LoadBalancerNames?.length ?? 0) + (facts.TrafficSources?.length ?? 0) > 0,
      mixed: facts.MixedInstancesPolicy !== undefined,
      warmUp: facts.DefaultInstanceWarmup ?? facts.HealthCheckGracePeriod ?? 0,
    } satisfies Group
  } catch (error) {
    const judgement = judge(error)
    if (passes(judgement)) throw error
    const { message, code } = judgement.refused
    return { name, unreadable: message, code }
  }
}
const launched = (instance: LaunchedInstance | undefined): Pick<Instance, 'image' | 'launched'> => ({
  image: instance?.image ?? '',
  ...(instance?.launched === undefined ? {} : { launched: instance.launched }),
})

const hasTag = (group: GroupFacts, { key, value }: { readonly key: string; readonly value: string }): boolean =>
  (group.Tags ?? []).some(tag => tag.Key === key && tag.Value === value)

const follows = (group: GroupFacts, template: string): boolean =>
  template !== '' && group.LaunchTemplate?.LaunchTemplateId === template && floating(group.LaunchTemplate.Version)
