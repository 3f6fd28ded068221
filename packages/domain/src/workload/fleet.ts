/** What is known of whatever runs in a target, by its kind. */
import type { AsgFleet } from './asg/fleet.ts'
import type { ConsumerFleet } from './consumer/fleet.ts'

/** Each kind of fleet, by its name. */
interface Fleets {
  readonly asg: AsgFleet
  readonly consumer: ConsumerFleet
}
export type FleetKind = keyof Fleets
export type Fleet<K extends FleetKind = FleetKind> = { readonly [P in K]: { readonly kind: P } & Fleets[P] }[K]

/** The fleet of a target that is worked on. */
export interface TargetFleet {
  readonly target: string
  readonly fleet: Fleet
}
