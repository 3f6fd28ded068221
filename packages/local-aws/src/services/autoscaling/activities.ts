/** The record of what a group launched and terminated. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { hours } from '../../time/timeline.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { groupOf } from './group.ts'
import { recordsPage } from './records-page.ts'
import { AutoScalingState, type Group } from './state.ts'

/** Scaling activities are told for six weeks. */
const REMEMBERED = hours(6 * 7 * 24)

interface Begun {
  readonly Description: string
  /** A clause without its moment: it gets that in front. */
  readonly Cause: string
  /** Absent: the first that the group has. */
  readonly AvailabilityZone?: string | undefined
  readonly SubnetId?: string | undefined
}

/** A scaling activity that begins now. */
export const beginActivity = (state: AutoScalingState, group: Group, activity: Begun): string => {
  const ActivityId = state.place.uuid('activity')
  const { date } = state.place.world.timeline
  state.activities.put(ActivityId, {
    Description: activity.Description,
    Cause: `At ${date.toISOString()} ${activity.Cause}.`,
    ActivityId,
    AutoScalingGroupName: group.AutoScalingGroupName,
    AutoScalingGroupARN: group.AutoScalingGroupARN,
    StartTime: date,
    StatusCode: 'InProgress',
    Progress: 50,
    Details: JSON.stringify({
      ...(activity.SubnetId !== undefined && { 'Subnet ID': activity.SubnetId }),
      'Availability Zone': activity.AvailabilityZone ?? group.AvailabilityZones?.[0],
    }),
  })
  return ActivityId
}
export const endActivity = (
  state: AutoScalingState,
  id: string,
  StatusCode: AutoScaling.ScalingActivityStatusCode,
  StatusMessage?: string,
): void => {
  if (state.activities.own(id)?.StatusCode !== 'InProgress') return
  state.activities.patch(id, { StatusCode, StatusMessage, Progress: 100, EndTime: state.place.world.timeline.date })
}

export const activityOperations = {
  /**
   * Scaling activities are told for six weeks, newest first by their start, those still in progress before all others.
   * @rule autoscaling.activities.six-weeks https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DescribeScalingActivities.html (unverified)
   */
  DescribeScalingActivities({ AutoScalingGroupName, ActivityIds, MaxRecords, NextToken, IncludeDeletedGroups }, context) {
    const state = context.place.state(AutoScalingState)
    if (AutoScalingGroupName !== undefined && !IncludeDeletedGroups) groupOf(state, AutoScalingGroupName)
    const all = state.activities
      .all(context)
      .filter(activity => AutoScalingGroupName === undefined || activity.AutoScalingGroupName === AutoScalingGroupName)
      .filter(activity => !ActivityIds?.length || ActivityIds.includes(activity.ActivityId ?? ''))
      .filter(activity => (activity.StartTime?.getTime() ?? 0) > context.world.now - REMEMBERED)
      .reverse()
      .sort((a, b) => Number(b.StatusCode === 'InProgress') - Number(a.StatusCode === 'InProgress'))
    const { items, next } = recordsPage(all, { NextToken, MaxRecords }, { usual: 100, most: 100 })
    return { Activities: items, NextToken: next }
  },
} satisfies Handlers<typeof AutoScaling, Context>
