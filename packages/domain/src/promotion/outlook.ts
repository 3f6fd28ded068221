/** What would become of a promotion if it was approved now: a dry run says it, so that nobody is asked to review what cannot go. */
import { decide } from '../gates/decide.ts'
import type { Verdict } from '../gates/table.ts'
import { isUnknownForNow } from '../gates/verdict.ts'
import type { PromoteTurn } from './wish.ts'

export interface Outlook {
  /** `nothing`: the release is there already. The gate `approvals` is not asked, as approving is what comes next, unless it is hopeless. */
  readonly decision: 'proceed' | 'defer' | 'refuse' | 'nothing'
  /** ms; when deferred, the moment at which the gates would pass if nothing changes */
  readonly until?: number | undefined
}

/** @param verdicts of all gates, with their overrides */
export const outlook = (turn: PromoteTurn, verdicts: readonly Verdict[]): Outlook => {
  const asked = verdicts.filter(({ gate, hopeless }) => gate !== 'approvals' || hopeless)
  // Nobody waits for a plan.
  if (!('end' in turn)) return { decision: asked.some(isUnknownForNow) ? 'refuse' : 'proceed' }
  const { outcome, code } = turn.end
  if (outcome === 'unchanged' || outcome === 'promoted') return { decision: 'nothing' }
  if (code !== undefined && code !== 'gate.closed') return { decision: 'refuse' }
  // No release is there yet, so no gate was asked about one.
  if (outcome === 'deferred' && verdicts.length === 0) return { decision: 'defer' }
  const decision = decide(asked)
  return decision.decision === 'defer' ? { decision: 'defer', until: decision.until } : { decision: decision.decision }
}
