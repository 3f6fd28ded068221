/** What all verdicts together mean for the promotion. */
import { gatesThat, type Verdict } from './table.ts'

export type Decision =
  | { readonly decision: 'proceed' }
  /**
   * Only the clock is in the way. `until`: ms, when all gates that are asked would pass if nothing changes; undefined: nobody knows, as time
   * passes only with capacity
   */
  | { readonly decision: 'defer'; readonly until: number | undefined; readonly inTheWay: readonly Verdict[] }
  | { readonly decision: 'refuse'; readonly inTheWay: readonly Verdict[] }

/** Only time opens them. */
const CLOCK_GATES = gatesThat(({ clock }) => clock !== false)

export const decide = (verdicts: readonly Verdict[]): Decision => {
  const inTheWay = verdicts.filter(({ verdict, override }) => verdict !== 'pass' && override === undefined)
  if (verdicts.length === 0) return { decision: 'refuse', inTheWay }
  if (inTheWay.length === 0) return { decision: 'proceed' }
  const isClock = ({ gate, passesAt, awaits }: Verdict): boolean =>
    CLOCK_GATES.has(gate) && (passesAt !== undefined || awaits !== undefined)
  if (!inTheWay.every(isClock)) return { decision: 'refuse', inTheWay }
  const due = inTheWay.flatMap(({ passesAt }) => passesAt ?? [])
  return { decision: 'defer', until: due.length === inTheWay.length ? Math.max(...due) : undefined, inTheWay }
}
