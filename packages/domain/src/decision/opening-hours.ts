/** When may the rollout run? For people, on the wall clock of the environment's zone. */
import type { Environment } from '../delivery-file/types.ts'
import { openings } from '../gates/windows.ts'
import { zone } from '../zone/zone.ts'

export interface OpeningHours {
  readonly open: boolean
  /** `Sat 2026-11-21 02:00 Europe/Berlin` */
  readonly from: string
  readonly to: string
}

/** The window that is open, else the next one, whether freezes hide it or not: their gate says so. Undefined: there are no windows. */
export const openingHours = (environment: Pick<Environment, 'windows' | 'zone'>, now: number): OpeningHours | undefined => {
  const where = zone(environment.zone)
  const next = openings(environment.windows, where, now).find(({ to }) => to > now)
  return next && { open: next.from <= now, from: where.text(next.from), to: where.text(next.to) }
}
