/** Auto Scaling: groups and their instance refreshes. The only file that knows this client. */
import {
  AutoScalingClient,
  type AutoScalingGroup,
  CancelInstanceRefreshCommand,
  DescribeInstanceRefreshesCommand,
  type InstanceRefresh,
  type InstanceRefreshStatus,
  paginateDescribeAutoScalingGroups,
  RollbackInstanceRefreshCommand,
  StartInstanceRefreshCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import type { Refresh, RefreshState, RollStep } from '@golden-ami/domain'
import type { Acts } from './acts.ts'
import { collect } from './collect.ts'
import { type AwsEdge, addingConfig, clientConfig } from './edge.ts'

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

/** Records of a page: https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeAutoScalingGroups.html */
const PAGE = 100

/** What Auto Scaling says of a group; images are EC2's to say. */
export type GroupFacts = AutoScalingGroup & { readonly AutoScalingGroupName: string }

export const autoScaling = (edge: AwsEdge) => {
  const client = new AutoScalingClient(clientConfig(edge))
  const adding = new AutoScalingClient(addingConfig(edge))
  return {
    /** Every group of the account and region. */
    async groups(): Promise<readonly GroupFacts[]> {
      const pages = paginateDescribeAutoScalingGroups({ client, pageSize: PAGE }, {})
      return collect(pages, page => page.AutoScalingGroups as GroupFacts[] | undefined)
    },
    /** Newest first; AWS keeps six weeks. One page of 100 is more than a run needs. */
    async refreshes(group: string): Promise<readonly Refresh[]> {
      const answer = await client.send(new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: group, MaxRecords: PAGE }))
      return (answer.InstanceRefreshes ?? []).map(refreshOf)
    },
    acts: {
      'pin-template': async ({ group, template, version }) => {
        await adding.send(
          new UpdateAutoScalingGroupCommand({
            AutoScalingGroupName: group,
            LaunchTemplate: { LaunchTemplateId: template, Version: version },
          }),
        )
      },
      'start-refresh': async ({ group, template, version, preferences: { Alarms, CheckpointPercentages, ...preferences } }) => {
        await adding.send(
          new StartInstanceRefreshCommand({
            AutoScalingGroupName: group,
            Strategy: 'Rolling',
            DesiredConfiguration: { LaunchTemplate: { LaunchTemplateId: template, Version: version } },
            Preferences: {
              ...preferences,
              ...(CheckpointPercentages ? { CheckpointPercentages: [...CheckpointPercentages] } : {}),
              ...(Alarms ? { AlarmSpecification: { Alarms: [...Alarms] } } : {}),
            },
          }),
        )
      },
      'cancel-refresh': async ({ group }) => {
        await adding.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName: group }))
      },
      'rollback-refresh': async ({ group }) => {
        await adding.send(new RollbackInstanceRefreshCommand({ AutoScalingGroupName: group }))
      },
    } satisfies Pick<Acts<RollStep>, 'pin-template' | 'start-refresh' | 'cancel-refresh' | 'rollback-refresh'>,
  }
}

const refreshOf = (refresh: InstanceRefresh): Refresh => {
  const to =
    refresh.DesiredConfiguration?.LaunchTemplate ??
    refresh.DesiredConfiguration?.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification
  return {
    id: refresh.InstanceRefreshId ?? '',
    to: to ? { template: to.LaunchTemplateId ?? '', version: to.Version ?? '' } : undefined,
    state: STATE[refresh.Status as InstanceRefreshStatus] ?? 'going',
    status: refresh.Status ?? '',
    percent: refresh.PercentageComplete ?? 0,
    // What a refresh was rolled back for stays there, whatever its status says afterwards.
    why: refresh.RollbackDetails?.RollbackReason ?? refresh.StatusReason ?? '',
    started: refresh.StartTime?.getTime(),
    ended: refresh.EndTime?.getTime(),
  }
}
