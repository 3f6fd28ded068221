/** Lifecycle hooks hold an instance back on its way into service, and on its way out. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { type Process, seconds, within } from '../../../time/timeline.ts'
import type { AutoScalingState, LifecycleAction, Member } from '../state.ts'

export const keyOf = (group: string, hook: string): string => `${group}/${hook}`

export const hooksOf = (state: AutoScalingState, group: string): AutoScaling.LifecycleHook[] =>
  state.hooks.owned().filter(({ AutoScalingGroupName }) => AutoScalingGroupName === group)

const LAUNCHING = { transition: 'autoscaling:EC2_INSTANCE_LAUNCHING', waits: 'Pending:Wait', goesOn: 'Pending:Proceed' } as const
const TERMINATING = {
  transition: 'autoscaling:EC2_INSTANCE_TERMINATING',
  waits: 'Terminating:Wait',
  goesOn: 'Terminating:Proceed',
} as const

/**
 * All hooks of a transition hold the instance at the same time. One that is abandoned ends the waiting for the others; one that nobody
 * completes in time ends as it says.
 * @returns which hook has abandoned it; undefined: it goes on
 * @rule autoscaling.hooks.wait https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks-overview.html (unverified)
 */
function* hold(
  state: AutoScalingState,
  group: string,
  InstanceId: string,
  { transition, waits, goesOn }: typeof LAUNCHING | typeof TERMINATING,
): Process<LifecycleAction | undefined> {
  const hooks = hooksOf(state, group).filter(({ LifecycleTransition }) => LifecycleTransition === transition)
  const begun = hooks.map(hook => begin(state, group, InstanceId, hook).token)
  if (begun.length === 0) return undefined
  state.patchMember(group, InstanceId, { LifecycleState: waits })
  const actions = (): LifecycleAction[] => begun.flatMap(token => state.actions.own(token) ?? [])
  const abandoned = (): LifecycleAction | undefined => actions().find(({ result }) => result === 'ABANDON')
  const open = (): LifecycleAction[] => actions().filter(({ result }) => result === undefined)
  // Somebody may have terminated it meanwhile, or deleted the group.
  const isHeld = (): boolean => memberOf(state, group, InstanceId)?.LifecycleState === waits
  while (isHeld() && !abandoned() && open().length > 0) {
    const seen = open()
    const due = Math.min(...seen.map(({ until, last }) => Math.min(until, last)))
    const { now } = state.place.world
    if (due > now)
      yield* within(
        state.place.world.timeline,
        due - now,
        () => !isHeld() || open().some((one, index) => one !== seen[index]) || open().length < seen.length,
      )
    else
      for (const { token, fallback, until, last } of seen)
        if (Math.min(until, last) <= now) state.actions.patch(token, { result: fallback })
  }
  const by = abandoned()
  for (const { token } of actions()) state.actions.delete(token)
  if (isHeld()) state.patchMember(group, InstanceId, { LifecycleState: goesOn })
  return by
}
const memberOf = (state: AutoScalingState, group: string, instance: string): Member | undefined =>
  state.groups.own(group)?.members.find(({ InstanceId }) => InstanceId === instance)

const begin = (state: AutoScalingState, group: string, instance: string, hook: AutoScaling.LifecycleHook): LifecycleAction => {
  const token = state.place.uuid('lifecycle-action')
  const { now } = state.place.world
  return state.actions.put(token, {
    ...{ token, group, instance, hook: hook.LifecycleHookName ?? '', result: undefined },
    fallback: hook.DefaultResult === 'CONTINUE' ? 'CONTINUE' : 'ABANDON',
    until: now + seconds(hook.HeartbeatTimeout ?? 0),
    last: now + seconds(hook.GlobalTimeout ?? 0),
  })
}

export const holdLaunch = (state: AutoScalingState, group: string, instance: string): Process<LifecycleAction | undefined> =>
  hold(state, group, instance, LAUNCHING)

/** Its instance leaves whatever comes of it. */
export const holdTermination = (state: AutoScalingState, group: string, instance: string): Process<LifecycleAction | undefined> =>
  hold(state, group, instance, TERMINATING)

/**
 * As the scaling activity of an abandoned launch tells it.
 * @rule autoscaling.hooks.abandoned https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks-overview.html (unverified)
 */
export const abandonedText = ({ token }: LifecycleAction): string =>
  `Instance failed to complete user's Lifecycle Action: Lifecycle Action with token ${token} was abandoned: Lifecycle Action Completed with ABANDON Result`
