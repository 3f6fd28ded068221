/** Does a freeze stand in the way of the rollout? */

import type { Freeze } from '../delivery-file/types.ts'
import { merged } from '../zone/intervals.ts'
import { DAY, type Zone, zone } from '../zone/zone.ts'
import type { Ask } from './question.ts'
import type { VerdictOf } from './verdict.ts'

export const askFreezes: Ask<'freezes'> = ({ wish: { environment }, estimate, now }) =>
  freezesGate({ freezes: environment.freezes, zone: environment.zone, estimate }, now)

export interface FreezesFacts {
  readonly freezes: readonly Freeze[]
  /** IANA time zone of the dates. */
  readonly zone: string
  /** ms that the rollout is expected to take; 0 when nobody knows. It must not run into a freeze. */
  readonly estimate: number
}

/** From the first moment of the first day to the last of the last, on the zone's wall clock. */
const interval = ({ from, to }: Freeze, where: Zone) => ({
  from: where.instant(Date.parse(`${from}T00:00:00Z`)),
  to: where.instant(Date.parse(`${to}T00:00:00Z`) + DAY),
})

export const freezesGate = (facts: FreezesFacts, now: number): VerdictOf<'freezes'> => {
  const gate = 'freezes'
  if (facts.freezes.length === 0) return { gate, verdict: 'pass', because: 'no freezes' }
  const where = zone(facts.zone)
  const meets = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    from < now + Math.max(1, facts.estimate) && now < to
  const inTheWay = facts.freezes.filter(freeze => meets(interval(freeze, where)))
  if (inTheWay.length === 0) return { gate, verdict: 'pass', because: 'no freeze now' }
  const because = inTheWay.map(({ from, to, reason }) => `frozen from ${from} to ${to} (${where.name}): ${reason}`).join('; ')
  return { gate, verdict: 'fail', because, passesAt: thawed(facts, where, now) }
}

/** The first moment after which the rollout meets no freeze: two freezes may leave too little room between them. */
const thawed = ({ freezes, estimate }: FreezesFacts, where: Zone, now: number): number =>
  merged(freezes.map(freeze => interval(freeze, where))).reduce(
    (moment, { from, to }) => (from < moment + Math.max(1, estimate) && moment < to ? to : moment),
    now,
  )
