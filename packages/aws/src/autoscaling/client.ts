/** Auto Scaling: groups and their instance refreshes. The only file that knows this client. */
import {
  type Activity,
  AutoScalingClient,
  type AutoScalingGroup,
  CancelInstanceRefreshCommand,
  DescribeInstanceRefreshesCommand,
  DescribeLifecycleHooksCommand,
  type Instance,
  type InstanceRefresh,
  type InstanceRefreshStatus,
  type LifecycleHook,
  type MixedInstancesPolicy,
  paginateDescribeAutoScalingGroups,
  paginateDescribeScalingActivities,
  paginateDescribeWarmPool,
  type RefreshPreferences,
  RollbackInstanceRefreshCommand,
  StartInstanceRefreshCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import {
  type MixedPolicy,
  type Refresh,
  type RefreshState,
  type RollStep,
  refreshGoalOf,
  type ScalingActivity,
  type ServiceChange,
} from '@golden-ami/domain'
import type { HookFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import type { Acts } from '../acts/acts.ts'
import { type AwsContext, addingConfig, clientConfig } from '../connection/aws-context.ts'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { paced } from '../connection/paced.ts'
import { suspensionActs } from './suspension.ts'

/** A status that AWS adds does not compile here, and one that the service sends before the SDK knows it counts as going. */
const STATE = {
  Pending: 'going',
  InProgress: 'going',
  Baking: 'going',
  Cancelling: 'ending',
  RollbackInProgress: 'ending',
  Successful: 'done',
  Failed: 'failed',
  Cancelled: 'cancelled',
  RollbackSuccessful: 'rolled-back',
  RollbackFailed: 'failed',
} as const satisfies Record<InstanceRefreshStatus, RefreshState>

/** Records of a page, and names of a call with pages of that size: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html */
const PAGE = 100

/** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeWarmPool.html */
const POOL_PAGE = 50

/** ms that a lifecycle hook can hold an instance back: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html */
const LONGEST_HOOK = 48 * 3_600_000

/** What Auto Scaling says of a group; images are EC2's to say. */
export type GroupFacts = AutoScalingGroup & { readonly AutoScalingGroupName: string }

export const autoScaling = (edge: AwsContext) => {
  const client = paced(new AutoScalingClient(clientConfig(edge)), edge)
  const adding = paced(new AutoScalingClient(addingConfig(edge)), edge)
  return {
    /** Every group of the account and region. */
    async groups(): Promise<readonly GroupFacts[]> {
      const pages = paginateDescribeAutoScalingGroups({ client, pageSize: PAGE }, {})
      return collect(pages, page => page.AutoScalingGroups as GroupFacts[] | undefined)
    },
    /** Those of the names that are there. */
    async groupsNamed(names: readonly string[]): Promise<readonly GroupFacts[]> {
      const groups: GroupFacts[] = []
      for (const AutoScalingGroupNames of batches(names, PAGE)) {
        const pages = paginateDescribeAutoScalingGroups({ client, pageSize: PAGE }, { AutoScalingGroupNames })
        groups.push(...(await collect(pages, page => page.AutoScalingGroups as GroupFacts[] | undefined)))
      }
      return groups
    },
    /** https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Filter.html */
    async groupsTagged(key: string, value: string): Promise<readonly GroupFacts[]> {
      const Filters = [{ Name: `tag:${key}`, Values: [value] }]
      const pages = paginateDescribeAutoScalingGroups({ client, pageSize: PAGE }, { Filters })
      return collect(pages, page => page.AutoScalingGroups as GroupFacts[] | undefined)
    },
    /** Newest first; AWS keeps six weeks. One page of 100 is more than a run needs. */
    async refreshes(group: string): Promise<readonly Refresh[]> {
      const answer = await client.send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: group, MaxRecords: PAGE }))
      return (answer.InstanceRefreshes ?? []).map(refreshOf)
    },
    /** The instances that wait in a group's warm pool, which DescribeAutoScalingGroups does not tell. */
    async warmPool(group: string): Promise<readonly Instance[]> {
      return collect(paginateDescribeWarmPool({ client, pageSize: POOL_PAGE }, { AutoScalingGroupName: group }), page => page.Instances)
    },
    /**
     * When instances of the group began to come into service, came there and left it, oldest or newest first.
     * @param since ms since the epoch: what changed before may be missing
     */
    async changes(group: string, since: number): Promise<readonly ServiceChange[]> {
      return (await activitiesSince(client, group, since - LONGEST_HOOK)).flatMap(changesOf)
    },
    /** What the group did since a moment, ms since the epoch; what began before may be told too. */
    async activities(group: string, since: number): Promise<readonly ScalingActivity[]> {
      return (await activitiesSince(client, group, since)).map(activityOf)
    },
    async hooks(group: string): Promise<readonly HookFacts[]> {
      return ((await client.send(new DescribeLifecycleHooksCommand({ AutoScalingGroupName: group }))).LifecycleHooks ?? []).map(hookOf)
    },
    acts: {
      'pin-template': async ({ group, ...step }) => {
        await adding.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: group, ...configuration(step) }))
      },
      'start-refresh': async ({ group, preferences: { Alarms, CheckpointPercentages, ...preferences }, ...step }) => {
        await adding.send(
          new StartInstanceRefreshCommand({
            AutoScalingGroupName: group,
            Strategy: step.strategy ?? 'Rolling',
            DesiredConfiguration: configuration(step),
            Preferences: knownToAws({
              ...preferences,
              ...(CheckpointPercentages ? { CheckpointPercentages: [...CheckpointPercentages] } : {}),
              ...(Alarms ? { AlarmSpecification: { Alarms: [...Alarms] } } : {}),
            }),
          }),
        )
      },
      ...suspensionActs(adding),
      'cancel-refresh': async ({ group }) => {
        await adding.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: group }))
      },
      'rollback-refresh': async ({ group }) => {
        await adding.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: group }))
      },
    } satisfies Pick<Acts<RollStep>, Exclude<RollStep['do'], 'add-version' | 'send-command'>>,
  }
}

/**
 * AWS tells activities by their start, those in progress before all others, and keeps them for six weeks.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html
 */
const activitiesSince = async (client: AutoScalingClient, group: string, since: number): Promise<readonly Activity[]> => {
  const told: Activity[] = []
  for await (const { Activities = [] } of paginateDescribeScalingActivities({ client, pageSize: PAGE }, { AutoScalingGroupName: group })) {
    told.push(...Activities)
    const last = Activities.at(-1)?.StartTime
    if (last && last.getTime() < since) break
  }
  return told
}

/** One that AWS does not have does not compile here: among what is spread the compiler looks for none, and the client would leave it out. */
const knownToAws = <P extends RefreshPreferences>(
  preferences: P & { readonly [K in Exclude<keyof P, keyof RefreshPreferences>]: never },
): RefreshPreferences => preferences

/** A group has one or the other. */
const configuration = ({
  template,
  version,
  policy,
}: Pick<Extract<RollStep, { readonly do: 'pin-template' }>, 'template' | 'version' | 'policy'>) =>
  policy ? { MixedInstancesPolicy: policy as MixedInstancesPolicy } : { LaunchTemplate: { LaunchTemplateId: template, Version: version } }

/** AWS's own defaults: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html */
const hookOf = ({ LifecycleHookName = '', LifecycleTransition, HeartbeatTimeout = 3600, DefaultResult }: LifecycleHook): HookFacts => ({
  name: LifecycleHookName,
  at: LifecycleTransition === 'autoscaling:EC2_INSTANCE_TERMINATING' ? 'termination' : 'launch',
  heartbeat: HeartbeatTimeout * 1_000,
  otherwise: DefaultResult === 'CONTINUE' ? 'CONTINUE' : 'ABANDON',
})

const activityOf = ({ StatusCode, StatusMessage = '', Description = '', Cause = '', StartTime, Details }: Activity): ScalingActivity => {
  const zone = zoneIn(Details)
  return {
    ...{ status: StatusCode ?? '', message: StatusMessage, description: Description, cause: Cause },
    ...(zone === undefined ? {} : { zone }),
    started: StartTime?.getTime() ?? 0,
  }
}

/** `Details` is a text of JSON, as far as AWS documents it. */
const zoneIn = (details = '{}'): string | undefined => {
  try {
    const { 'Availability Zone': zone }: { readonly 'Availability Zone'?: unknown } = JSON.parse(details)
    return typeof zone === 'string' ? zone : undefined
  } catch {
    return undefined
  }
}

const INSTANCE = /\b(i-[0-9a-f]{8,17})\b/
/** Towards service; also into a warm pool, where an instance waits for it. */
const BEGINS = /^(Launching a new EC2 instance|Attaching|Moving EC2 instance out of Standby)\b/i
const WARM = /^Launching a new EC2 instance into\b/i
/** Its service ends and begins again. That AWS tells it in words with the volume in them is an assumption. */
const IN_PLACE = 'root volume'
const awayAndBack = (instance: string, at: number, back: number | undefined): readonly ServiceChange[] => [
  { instance, does: 'leaves', at, unhealthy: false },
  ...(back === undefined ? [] : [{ instance, does: 'enters', at: back, unhealthy: false } as const]),
]

/**
 * AWS tells what an activity did in words only. Words that nobody knows are taken to end the service of the instance that they name.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-verify-scaling-activity.html
 */
const changesOf = ({ Description = '', Cause = '', StatusCode, StartTime, EndTime }: Activity): readonly ServiceChange[] => {
  const instance = INSTANCE.exec(Description)?.[1]
  if (instance === undefined || !StartTime) return []
  const at = StartTime.getTime()
  if (Description.toLowerCase().includes(IN_PLACE))
    return awayAndBack(instance, at, StatusCode === 'Successful' ? EndTime?.getTime() : undefined)
  if (!BEGINS.test(Description)) return [{ instance, does: 'leaves', at, unhealthy: /health[- ]?check/i.test(Cause) }]
  const begins: ServiceChange = { instance, does: 'begins', at, unhealthy: false }
  const enters = StatusCode === 'Successful' && EndTime && !WARM.test(Description)
  return enters ? [begins, { ...begins, does: 'enters', at: EndTime.getTime() }] : [begins]
}

/**
 * Whether somebody asked for a rollback. AWS documents that the reason tells manual from automatic, and not in which words: those of a
 * failure decide.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RollbackDetails.html
 */
const isRequested = (reason = ''): boolean =>
  /\b(manual(ly)?|request(ed)?|user)\b/i.test(reason) && !/alarm|fail|automatic|unhealthy|time/i.test(reason)

/** A rollback that was cancelled, or has failed, keeps its details. */
const isGoingBack = ({ Status }: InstanceRefresh): boolean => Status === 'RollbackInProgress' || Status === 'RollbackSuccessful'

const goalOf = ({ DesiredConfiguration = {} }: InstanceRefresh): Refresh['to'] => {
  const { LaunchTemplate, MixedInstancesPolicy } = DesiredConfiguration
  if (MixedInstancesPolicy) return refreshGoalOf(MixedInstancesPolicy as MixedPolicy)
  return LaunchTemplate && { template: LaunchTemplate.LaunchTemplateId ?? '', version: LaunchTemplate.Version ?? '' }
}

const refreshOf = (refresh: InstanceRefresh): Refresh => {
  return {
    id: refresh.InstanceRefreshId ?? '',
    to: goalOf(refresh),
    state: STATE[refresh.Status as InstanceRefreshStatus] ?? 'going',
    status: refresh.Status ?? '',
    percent: refresh.PercentageComplete ?? 0,
    // What a refresh was rolled back for stays there, whatever its status says afterwards.
    why: refresh.RollbackDetails?.RollbackReason ?? refresh.StatusReason ?? '',
    ...(isGoingBack(refresh) && isRequested(refresh.RollbackDetails?.RollbackReason) ? { requested: true as const } : {}),
    ...(refresh.Strategy === 'ReplaceRootVolume' ? { inPlace: true as const } : {}),
    ...(refresh.Preferences?.InstanceWarmup === undefined ? {} : { warmUp: refresh.Preferences.InstanceWarmup }),
    ...(refresh.Preferences?.CheckpointPercentages?.length ? { checkpoints: refresh.Preferences.CheckpointPercentages } : {}),
    started: refresh.StartTime?.getTime(),
    ended: refresh.EndTime?.getTime(),
  }
}
