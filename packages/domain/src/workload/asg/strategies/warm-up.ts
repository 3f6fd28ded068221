import type { Strategy } from '../../../delivery-file/types.ts'
import type { Group } from '../group/group.ts'

/** ms; below it an instance counts as replaced before its health checks have said much. */
const SHORT = 60_000

/**
 * A warm-up so short that AWS takes an instance for healthy which fails a moment later. Undefined: it is long enough.
 * Source: Auto Scaling User Guide, "Set the default instance warmup for an Auto Scaling group".
 */
export const warmUpWarning = ({ warmUp }: Pick<Strategy<'rolling'>, 'warmUp'>, group: Group): string | undefined => {
  const ms = warmUp ?? group.warmUp * 1_000
  if (ms >= SHORT) return undefined
  return `Instances of ${group.name} have ${ms / 1_000} s to warm up: one that fails a minute later counts as replaced already. Set warm-up, or the group's default instance warmup.`
}
