/** What all verdicts together mean for the promotion. */
import { CLOCK_GATES, type Verdict } from './verdict.ts'

export type Decision =
  | { readonly decision: 'proceed' }
  /** Only the clock is in the way. `until`: ms, when all gates that are asked would pass if nothing changes */
  | { readonly decision: 'defer'; readonly until: number; readonly inTheWay: readonly Verdict[] }
  | { readonly decision: 'refuse'; readonly inTheWay: readonly Verdict[] }

export const decide = (verdicts: readonly Verdict[]): Decision => {
  const inTheWay = verdicts.filter(({ verdict, override }) => verdict !== 'pass' && override === undefined)
  if (verdicts.length === 0) return { decision: 'refuse', inTheWay }
  if (inTheWay.length === 0) return { decision: 'proceed' }
  const due = inTheWay.map(({ gate, passesAt }) => (CLOCK_GATES.includes(gate) ? passesAt : undefined))
  return due.every(moment => moment !== undefined)
    ? { decision: 'defer', until: Math.max(...due), inTheWay }
    : { decision: 'refuse', inTheWay }
}
