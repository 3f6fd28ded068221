/** What the lifecycle states of an instance mean. */
import type { Instance } from '@aws-sdk/client-auto-scaling'

type InState = Pick<Instance, 'LifecycleState'>

/** It has been launched and is not in service yet, a lifecycle hook may hold it. */
export const isComing = ({ LifecycleState }: InState): boolean => /^Pending(:|$)/.test(LifecycleState ?? '')

/** It is on its way out, a lifecycle hook may hold it. */
export const isLeaving = ({ LifecycleState }: InState): boolean => /^Terminating(:|$)/.test(LifecycleState ?? '')

/** Its root volume is being replaced, or has been a moment ago: it counts, and does not serve. */
export const isBeingReplaced = ({ LifecycleState }: InState): boolean =>
  /^(ReplacingRootVolume(:|$)|RootVolumeReplaced$)/.test(LifecycleState ?? '')
