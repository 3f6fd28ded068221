/** PutLifecycleHook, DescribeLifecycleHooks, DeleteLifecycleHook, CompleteLifecycleAction, RecordLifecycleActionHeartbeat. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { seconds } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/aws-error.ts'
import type { Context, Handlers } from '../../../world/serve.ts'
import { groupOf } from '../group.ts'
import { AutoScalingState, type LifecycleAction } from '../state.ts'
import { hooksOf, keyOf } from './hold.ts'

const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

const TRANSITIONS: readonly string[] = ['autoscaling:EC2_INSTANCE_LAUNCHING', 'autoscaling:EC2_INSTANCE_TERMINATING']
const RESULTS: readonly string[] = ['CONTINUE', 'ABANDON']
/** Seconds, and how much longer than one heartbeat the whole may last: never more than 48 hours. */
const HEARTBEAT = { least: 30, most: 7200, usual: 3600 }
const LONGEST = 48 * 3600

/**
 * A heartbeat is between 30 and 7200 seconds, an hour when nothing is said; all heartbeats together are 48 hours or a hundred of them,
 * whichever is less. What is not told in time is abandoned, unless the hook says otherwise.
 * @rule autoscaling.hooks.defaults https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html (unverified)
 * @throws AwsError ValidationError
 */
export const putHook = (state: AutoScalingState, group: string, input: AutoScaling.LifecycleHookSpecification): void => {
  const { LifecycleHookName = '' } = input
  const before = state.hooks.own(keyOf(group, LifecycleHookName))
  const LifecycleTransition = input.LifecycleTransition ?? before?.LifecycleTransition
  const DefaultResult = input.DefaultResult ?? before?.DefaultResult ?? 'ABANDON'
  const HeartbeatTimeout = input.HeartbeatTimeout ?? before?.HeartbeatTimeout ?? HEARTBEAT.usual
  if (LifecycleTransition === undefined || !TRANSITIONS.includes(LifecycleTransition))
    throw invalid(`Lifecycle Transition must be one of ${TRANSITIONS.join(', ')}`)
  if (!RESULTS.includes(DefaultResult)) throw invalid(`Default Result must be one of ${RESULTS.join(', ')}`)
  if (HeartbeatTimeout < HEARTBEAT.least || HeartbeatTimeout > HEARTBEAT.most)
    throw invalid(`Heartbeat Timeout must be between ${HEARTBEAT.least} and ${HEARTBEAT.most} seconds`)
  state.hooks.put(keyOf(group, LifecycleHookName), {
    ...before,
    ...input,
    AutoScalingGroupName: group,
    LifecycleHookName,
    LifecycleTransition,
    DefaultResult,
    HeartbeatTimeout,
    GlobalTimeout: Math.min(LONGEST, 100 * HeartbeatTimeout),
  })
}

type Named = Pick<
  AutoScaling.CompleteLifecycleActionType,
  'AutoScalingGroupName' | 'LifecycleHookName' | 'LifecycleActionToken' | 'InstanceId'
>
/**
 * The action of a hook on an instance is named by its token, or by the instance.
 * @rule autoscaling.hooks.action-must-be-active https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CompleteLifecycleAction.html (unverified)
 */
const actionOf = (
  state: AutoScalingState,
  { AutoScalingGroupName, LifecycleHookName, LifecycleActionToken, InstanceId }: Named,
): LifecycleAction => {
  groupOf(state, AutoScalingGroupName)
  const found = state.actions
    .owned()
    .find(
      ({ group, hook, token, instance, result }) =>
        group === AutoScalingGroupName &&
        hook === LifecycleHookName &&
        result === undefined &&
        (LifecycleActionToken === undefined ? instance === InstanceId : token === LifecycleActionToken),
    )
  const by = LifecycleActionToken === undefined ? `instance ID ${InstanceId}` : `token ${LifecycleActionToken}`
  if (!found) throw invalid(`No active Lifecycle Action found with ${by}`)
  return found
}

export const hookOperations = {
  PutLifecycleHook({ AutoScalingGroupName, ...input }, { place }) {
    const state = place.state(AutoScalingState)
    putHook(state, groupOf(state, AutoScalingGroupName).AutoScalingGroupName, {
      ...input,
      LifecycleTransition: input.LifecycleTransition,
    })
    return {}
  },
  DescribeLifecycleHooks({ AutoScalingGroupName, LifecycleHookNames }, { place }) {
    const state = place.state(AutoScalingState)
    const all = hooksOf(state, groupOf(state, AutoScalingGroupName).AutoScalingGroupName)
    return {
      LifecycleHooks: all.filter(
        ({ LifecycleHookName = '' }) => !LifecycleHookNames?.length || LifecycleHookNames.includes(LifecycleHookName),
      ),
    }
  },
  /**
   * Instances that a hook holds when it is deleted go on: abandoned or not, as it would have been by default.
   * @rule autoscaling.hooks.delete https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteLifecycleHook.html (unverified)
   */
  DeleteLifecycleHook({ AutoScalingGroupName, LifecycleHookName = '' }, { place }) {
    const state = place.state(AutoScalingState)
    const { AutoScalingGroupName: name } = groupOf(state, AutoScalingGroupName)
    const hook = state.hooks.own(keyOf(name, LifecycleHookName))
    if (!hook) throw invalid(`No Lifecycle Hook found with name: ${LifecycleHookName}`)
    for (const action of state.actions.owned())
      if (action.group === name && action.hook === LifecycleHookName && action.result === undefined)
        state.actions.patch(action.token, { result: hook.DefaultResult === 'CONTINUE' ? 'CONTINUE' : 'ABANDON' })
    state.hooks.delete(keyOf(name, LifecycleHookName))
    return {}
  },
  CompleteLifecycleAction({ LifecycleActionResult = '', ...named }, { place }) {
    const state = place.state(AutoScalingState)
    const { token } = actionOf(state, named)
    if (!RESULTS.includes(LifecycleActionResult)) throw invalid(`Lifecycle Action Result must be one of ${RESULTS.join(', ')}`)
    state.actions.patch(token, { result: LifecycleActionResult === 'CONTINUE' ? 'CONTINUE' : 'ABANDON' })
    return {}
  },
  /**
   * A heartbeat begins the time anew.
   * @rule autoscaling.hooks.heartbeat https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RecordLifecycleActionHeartbeat.html (unverified)
   */
  RecordLifecycleActionHeartbeat(named, { place, world }) {
    const state = place.state(AutoScalingState)
    const { token, group, hook } = actionOf(state, named)
    const { HeartbeatTimeout = HEARTBEAT.usual } = state.hooks.own(keyOf(group, hook)) ?? {}
    state.actions.patch(token, { until: world.now + seconds(HeartbeatTimeout) })
    return {}
  },
} satisfies Handlers<typeof AutoScaling, Context>
