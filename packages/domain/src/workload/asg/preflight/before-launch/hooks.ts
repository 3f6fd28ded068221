/** Lifecycle hooks that hold an instance back for longer than anybody waits. */
import { isUnknown } from '../../../../unknown.ts'
import type { HookFacts } from './facts.ts'
import { type AtLaunch, allFound, type Found, NOTHING, remark } from './found.ts'

/**
 * ms that an instance refresh waits for an instance before it fails.
 * @see https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html
 */
const REFRESH_WAITS = 3_600_000

/** Never refused: whether somebody answers a hook in time is nowhere to be read, and mostly somebody does. */
export const lifecycleHooks = ({ group: { name }, own: { hooks }, wish }: AtLaunch): Found => {
  if (wish.strategy.type === 'replace-root-volume') return NOTHING
  if (isUnknown(hooks)) return remark(`The lifecycle hooks of group ${name} cannot be read: ${hooks.why}`)
  return allFound(hooks.map(hook => ofHook(name, hook, wish.timeout)))
}

const ofHook = (group: string, { name, at, heartbeat, otherwise }: HookFacts, timeout: number): Found => {
  const held = `Lifecycle hook ${name} of group ${group} holds each instance at its ${at} for ${minutes(heartbeat)} where nobody answers it`
  if (heartbeat > timeout) return remark(`${held}, longer than this run has (${minutes(timeout)}).`)
  return at === 'launch' && otherwise === 'ABANDON' && heartbeat >= REFRESH_WAITS
    ? remark(`${held}, and then gives it up: an instance refresh waits no longer than ${minutes(REFRESH_WAITS)}.`)
    : NOTHING
}
const minutes = (ms: number): string => `${Math.round(ms / 60_000)} min`
