/** A warm pool: instances beside the group that wait until it needs them. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import type { Process } from '../../../time/timeline.ts'
import { beginActivity, endActivity } from '../activities.ts'
import { launchedNow } from '../capacity.ts'
import { launched } from '../launching.ts'
import { suspended } from '../processes.ts'
import type { AutoScalingState, Group, Member } from '../state.ts'

/** Counts towards the size of the pool: it waits there, or is on the way. */
const counts = ({ LifecycleState }: Member): boolean => LifecycleState !== 'Warmed:Terminating'
/**
 * As many as the group could still grow by, or as its prepared capacity leaves, and never less than the pool's minimum size.
 * @rule autoscaling.warm-pool.size https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html (unverified)
 */
const poolSize = ({ MaxSize, DesiredCapacity, WarmPoolConfiguration: pool }: Group): number => {
  if (!pool || pool.Status === 'PendingDelete') return 0
  const { MaxGroupPreparedCapacity: prepared = -1, MinSize = 0 } = pool
  return Math.max(MinSize, (prepared < 0 ? MaxSize : prepared) - DesiredCapacity, 0)
}

/** A process that every group with a warm pool has: it keeps the pool's size, until the pool is deleted and empty. */
export function* keepPool(state: AutoScalingState, name: string): Process {
  let kept: Group | undefined
  for (;;) {
    yield () => {
      const group = state.groups.own(name)
      if (group && group === kept) return false
      if (!group?.WarmPoolConfiguration || isDeleted(group) || difference(group) !== 0) return true
      kept = group
      return false
    }
    const group = state.groups.own(name)
    if (!group?.WarmPoolConfiguration) return
    if (isDeleted(group)) {
      state.groups.patch(name, { WarmPoolConfiguration: undefined })
      return
    }
    const lacking = difference(group)
    for (const { InstanceId } of group.pool.filter(counts).slice(0, Math.max(0, -lacking))) coolDown(state, name, InstanceId)
    for (let missing = lacking; missing > 0; missing--) if (!warmUp(state, name)) break
    kept = state.groups.own(name)
  }
}
const isDeleted = ({ WarmPoolConfiguration, pool }: Group): boolean =>
  WarmPoolConfiguration?.Status === 'PendingDelete' && pool.length === 0

/** How many instances it lacks; negative: it has too many. */
const difference = (group: Group): number => {
  const lacking = poolSize(group) - group.pool.filter(counts).length
  return suspended(group, lacking > 0 ? 'Launch' : 'Terminate') ? 0 : lacking
}

/** Launches one instance into the pool, of what the group launches now. */
export const warmUp = (state: AutoScalingState, name: string): boolean => {
  const group = state.groups.own(name)!
  const Cause = 'an instance was started in response to a difference between desired and actual warm pool capacity'
  const words = { Description: 'Launching a new EC2 instance into warm pool', Cause }
  const member = launched(state, group, launchedNow(state, group), words, 'Warmed:Pending')
  if (!member) return false
  state.groups.patch(name, { pool: [...group.pool, member] })
  state.place.world.timeline.spawn(becomeReady(state, name, member))
  return true
}

const REST: Readonly<Record<AutoScaling.WarmPoolState, AutoScaling.LifecycleState>> = {
  Stopped: 'Warmed:Stopped',
  Running: 'Warmed:Running',
  Hibernated: 'Warmed:Hibernated',
}

/**
 * Once it has booted, an instance of the pool is stopped or hibernated, or goes on running.
 * @rule autoscaling.warm-pool.states https://docs.aws.amazon.com/autoscaling/ec2/userguide/warm-pool-instance-lifecycle.html (unverified)
 */
function* becomeReady(state: AutoScalingState, name: string, { InstanceId, activity }: Member): Process {
  yield () => state.ec2.instances.own(InstanceId)?.State?.Name !== 'pending'
  const group = state.groups.own(name)
  if (group?.pool.find(one => one.InstanceId === InstanceId)?.LifecycleState !== 'Warmed:Pending') return
  const rest = group.WarmPoolConfiguration?.PoolState ?? 'Stopped'
  if (rest !== 'Running') state.ec2.stop(InstanceId)
  state.patchWarm(name, InstanceId, { LifecycleState: REST[rest] })
  endActivity(state, activity, 'Successful')
}

/** Starts to terminate an instance of the pool. */
export const coolDown = (state: AutoScalingState, name: string, instanceId: string): void => {
  const group = state.groups.own(name)!
  const member = group.pool.find(({ InstanceId }) => InstanceId === instanceId)
  if (!member || !counts(member)) return
  endActivity(state, member.activity, 'Cancelled')
  const Cause = 'an instance was taken out of the warm pool'
  const activity = beginActivity(state, group, { Description: `Terminating EC2 instance from warm pool: ${instanceId}`, Cause })
  state.patchWarm(name, instanceId, { LifecycleState: 'Warmed:Terminating', activity })
  state.place.world.timeline.spawn(leave(state, name, instanceId, activity))
}
function* leave(state: AutoScalingState, name: string, instanceId: string, activity: string): Process {
  state.ec2.terminate(instanceId)
  yield () => ['terminated', undefined].includes(state.ec2.instances.own(instanceId)?.State?.Name)
  const group = state.groups.own(name)
  if (group) state.groups.patch(name, { pool: group.pool.filter(({ InstanceId }) => InstanceId !== instanceId) })
  endActivity(state, activity, 'Successful')
}
