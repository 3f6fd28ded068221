/** StartInstanceRefresh, DescribeInstanceRefreshes, CancelInstanceRefresh, RollbackInstanceRefresh. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { hours } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/aws-error.ts'
import type { Context, Handlers } from '../../../world/serve.ts'
import { accept, configurationOf, refuseBothOrNeither } from '../configuration.ts'
import { groupOf, refuseOperated } from '../group.ts'
import { recordsPage } from '../records-page.ts'
import { AutoScalingState, type Configuration, type Refresh } from '../state.ts'
import { irreversible } from './preconditions.ts'
import { validatePreferences, withDefaults } from './preferences.ts'
import { startProcess } from './process.ts'
import { refuseRootVolumes } from './root-volume-rules.ts'
import { isActive } from './status.ts'
import { stopProcess } from './stop.ts'

/** Refreshes are told for six weeks. */
const REMEMBERED = hours(6 * 7 * 24)

export const refreshOperations = {
  StartInstanceRefresh({ AutoScalingGroupName, Strategy, DesiredConfiguration, Preferences = {} }, { place, world }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    refuseOperated(group)
    refuseSecondRefresh(state.lastRefresh(group.AutoScalingGroupName))
    validatePreferences(Preferences)
    const desired = DesiredConfiguration && acceptDesired(state, DesiredConfiguration)
    if (Strategy === 'ReplaceRootVolume') refuseRootVolumes(state, group, desired)
    if (Preferences.AutoRollback) {
      const reason = irreversible(state, configurationOf(group), desired)
      if (reason) throw new AwsError('ValidationError', `AutoRollback cannot be enabled: ${reason}`)
    }
    const InstanceRefreshId = place.uuid('instance-refresh')
    state.refreshes.put(InstanceRefreshId, {
      InstanceRefreshId,
      AutoScalingGroupName: group.AutoScalingGroupName,
      Status: 'Pending',
      Strategy: Strategy ?? 'Rolling',
      Preferences: withDefaults(Preferences, group),
      ...(desired && { DesiredConfiguration: desired }),
      group: group.AutoScalingGroupARN,
      requestedAt: world.now,
    })
    startProcess(state, InstanceRefreshId)
    return { InstanceRefreshId }
  },
  /**
   * Instance refreshes are told newest first, for six weeks.
   * @rule autoscaling.refresh.six-weeks https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeInstanceRefreshes.html (unverified)
   */
  DescribeInstanceRefreshes({ AutoScalingGroupName, InstanceRefreshIds, MaxRecords, NextToken }, context) {
    const state = context.place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    const all = state.refreshes
      .all(context)
      .filter(refresh => refresh.group === group.AutoScalingGroupARN)
      .filter(refresh => !InstanceRefreshIds?.length || InstanceRefreshIds.includes(refresh.InstanceRefreshId))
      .filter(refresh => refresh.requestedAt > context.world.now - REMEMBERED)
      .reverse()
    const { items, next } = recordsPage(all, { NextToken, MaxRecords })
    return { InstanceRefreshes: items.map(({ requestedAt: _, group: __, ...shown }) => shown), NextToken: next }
  },
  CancelInstanceRefresh({ AutoScalingGroupName, WaitForTransitioningInstances }, { place }) {
    const state = place.state(AutoScalingState)
    const { InstanceRefreshId } = activeRefresh(state, AutoScalingGroupName)
    stopProcess(state, InstanceRefreshId, { why: 'cancel', waitForTransitioning: WaitForTransitioningInstances ?? true })
    return { InstanceRefreshId }
  },
  RollbackInstanceRefresh({ AutoScalingGroupName }, { place }) {
    const state = place.state(AutoScalingState)
    const refresh = activeRefresh(state, AutoScalingGroupName, ['Pending', 'InProgress', 'Baking'])
    const previous = configurationOf(groupOf(state, AutoScalingGroupName))
    const reason = irreversible(state, previous, refresh.DesiredConfiguration)
    if (reason) throw new AwsError('IrreversibleInstanceRefresh', `The instance refresh cannot be rolled back: ${reason}`)
    stopProcess(state, refresh.InstanceRefreshId, { why: 'rollback' })
    return { InstanceRefreshId: refresh.InstanceRefreshId }
  },
} satisfies Handlers<typeof AutoScaling, Context>

/**
 * A group has one active refresh at a time.
 * @rule autoscaling.refresh.one-at-a-time https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html (unverified)
 */
const refuseSecondRefresh = (last: Refresh | undefined): void => {
  if (last && isActive(last))
    throw new AwsError(
      'InstanceRefreshInProgress',
      'An Instance Refresh is already in progress and blocks the execution of this Instance Refresh.',
    )
}
const acceptDesired = (state: AutoScalingState, desired: Configuration): Configuration => {
  refuseBothOrNeither(desired)
  return accept(state.ec2, desired)
}
/**
 * A refresh or rollback can be cancelled while it is in progress; a refresh can be rolled back while it is in progress.
 * @rule autoscaling.refresh.must-be-active https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html (unverified)
 */
const activeRefresh = (
  state: AutoScalingState,
  name: string | undefined,
  statuses: readonly Refresh['Status'][] = ['Pending', 'InProgress', 'Baking', 'RollbackInProgress'],
): Refresh => {
  const last = state.lastRefresh(groupOf(state, name).AutoScalingGroupName)
  if (!last || !statuses.includes(last.Status))
    throw new AwsError('ActiveInstanceRefreshNotFound', 'No in progress or pending Instance Refresh found.')
  return last
}
