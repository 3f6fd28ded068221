/** Scaling processes, which a person can suspend and resume one by one. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { groupOf } from './group.ts'
import { AutoScalingState, type Group } from './state.ts'

export const SCALING_PROCESSES = [
  'Launch',
  'Terminate',
  'AddToLoadBalancer',
  'AlarmNotification',
  'AZRebalance',
  'HealthCheck',
  'InstanceRefresh',
  'ReplaceUnhealthy',
  'ScheduledActions',
] as const
export type ScalingProcess = (typeof SCALING_PROCESSES)[number]

/**
 * A suspended process does nothing: without Launch or Terminate no instance comes or goes, without ReplaceUnhealthy unhealthy instances
 * stay, without HealthCheck none is found unhealthy, without InstanceRefresh a refresh pauses.
 * @rule autoscaling.processes.suspended https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html (unverified)
 */
export const suspended = (group: Group, ...processes: readonly ScalingProcess[]): boolean =>
  (group.SuspendedProcesses ?? []).some(({ ProcessName }) => processes.some(process => process === ProcessName))

/**
 * Suspending or resuming without a list means all processes.
 * @rule autoscaling.processes.all-by-default https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html (moto)
 */
const named = (asked: readonly string[] | undefined): readonly string[] => {
  const unknown = asked?.find(process => !SCALING_PROCESSES.some(known => known === process))
  if (unknown !== undefined) throw new AwsError('ValidationError', `Invalid process type: ${unknown}`)
  return asked?.length ? asked : SCALING_PROCESSES
}

export const processOperations = {
  SuspendProcesses({ AutoScalingGroupName, ScalingProcesses }, { place, world }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    const processes = named(ScalingProcesses)
    const others = (group.SuspendedProcesses ?? []).filter(({ ProcessName }) => !processes.includes(ProcessName ?? ''))
    const added = processes.map(ProcessName => ({
      ProcessName,
      SuspensionReason: `User suspended at ${world.timeline.date.toISOString()}`,
    }))
    state.groups.patch(group.AutoScalingGroupName, { SuspendedProcesses: [...others, ...added] })
    return {}
  },
  ResumeProcesses({ AutoScalingGroupName, ScalingProcesses }, { place }) {
    const state = place.state(AutoScalingState)
    const group = groupOf(state, AutoScalingGroupName)
    const processes = named(ScalingProcesses)
    const others = (group.SuspendedProcesses ?? []).filter(({ ProcessName }) => !processes.includes(ProcessName ?? ''))
    state.groups.patch(group.AutoScalingGroupName, { SuspendedProcesses: others })
    return {}
  },
} satisfies Handlers<typeof AutoScaling, Context>
