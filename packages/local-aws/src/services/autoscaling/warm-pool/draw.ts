/** A group that grows takes from its warm pool first. */
import { AwsError } from '../../../wire/protocol.ts'
import { beginActivity } from '../activities.ts'
import { type LaunchChoice, launchChoices, matches } from '../configuration.ts'
import { join } from '../instance-life.ts'
import { isActive } from '../refresh/status.ts'
import type { AutoScalingState, Configuration } from '../state.ts'
import { isReady } from './ready.ts'

/** Where the version is gone, nothing in the pool matches it. */
const choicesNow = (state: AutoScalingState, configuration: Configuration): readonly LaunchChoice[] => {
  try {
    return launchChoices(state.ec2, configuration)
  } catch (error) {
    if (error instanceof AwsError) return []
    throw error
  }
}

/**
 * Whatever a waiting instance was launched from, it is put into service when the group grows; only while a refresh is under way those are
 * left that the refresh is to replace.
 * @returns whether there was one
 * @rule autoscaling.warm-pool.scale-out https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html (unverified)
 */
export const drawFromPool = (state: AutoScalingState, name: string, configuration: Configuration, cause: string): boolean => {
  const group = state.groups.own(name)
  if (!group) return false
  const refresh = state.lastRefresh(name)
  const choices = refresh && isActive(refresh) ? choicesNow(state, configuration) : undefined
  const member = group.pool.find(one => isReady(one) && (!choices || matches(choices, one)))
  if (!member) return false
  const { InstanceId } = member
  const activity = beginActivity(state, group, { Description: `Launching a new EC2 instance from warm pool: ${InstanceId}`, Cause: cause })
  state.groups.patch(name, { pool: group.pool.filter(one => one !== member) })
  state.ec2.start(InstanceId)
  join(state, name, { ...member, LifecycleState: 'Pending', activity })
  return true
}
