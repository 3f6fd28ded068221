/** What the plan of an environment comes to: nothing was done, and what the real run would wait for is no failure. */
import { withoutStop } from '../../sentence.ts'
import type { Converged } from '../converge-turn.ts'
import { whyOf } from '../target-result.ts'
import { type EnvironmentWorld, unreadTargets } from '../world.ts'

export interface PlannedEnd {
  /** The end that the machine came to; of a failure no target is told as done. */
  readonly end: Converged
  /** Targets that cannot be read now and that the real run waits for, each with why (full sentences); empty: nothing else is in the way. */
  readonly awaited: readonly string[]
}

/** `seen`: as it was looked at, before anything was assumed of it. */
export const plannedEnd = (seen: Pick<EnvironmentWorld, 'targets'>, end: Converged): PlannedEnd => {
  const failed = end.outcome === 'failed' ? end.targets.filter(({ outcome }) => outcome === 'failed') : []
  if (failed.length === 0) return { end, awaited: [] }
  const passing = new Map(unreadTargets(seen).filter(([, { transient }]) => transient))
  const awaited = failed.flatMap(({ target }) => {
    const unread = passing.get(target)
    return unread ? [awaitedText(target, unread.why)] : []
  })
  const isAwaited = awaited.length === failed.length
  return { end: { ...end, why: whyOf(failed, end.targets.length > 1) }, awaited: isAwaited ? awaited : [] }
}

const awaitedText = (target: string, why: string): string =>
  `Target ${target} cannot be read now: ${withoutStop(why)}. The run itself waits for it, and then does what is missing there.`
