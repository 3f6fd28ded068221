/** The fleets of several targets may be in one account and region: what is done to one of them may reach another one there. */
import type { FleetPlace } from '../../workload/workload.ts'
import { type Places, sharing } from '../wish/places.ts'
import { type EnvironmentWorld, isRead } from '../world.ts'

export interface BesideWish {
  readonly places: Places
  /** Names of the targets that are worked on. */
  readonly among: readonly string[]
}

/** A target, and the fleets that are worked on beside its own. */
export const placeOf = ({ places, among }: BesideWish, { targets }: Pick<EnvironmentWorld, 'targets'>, target: string): FleetPlace => {
  const names = [target, ...sharing(places, target).filter(other => among.includes(other))]
  const beside = names.flatMap(name => {
    const found = targets.get(name)
    return found && isRead(found) ? [{ target: name, fleet: found.fleet }] : []
  })
  return { target, beside }
}
