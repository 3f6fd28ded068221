/** An environment of a world: its targets and groups, each with its place. */
import type { Place } from '../support/place.ts'

/** A target, and where it is. */
export interface PlaceScene extends Place {
  readonly target: string
}
/** The group of that name in one place. */
export interface GroupScene extends Place {
  readonly name: string
}
export interface EnvironmentScene {
  readonly name: string
  readonly places: readonly PlaceScene[]
  readonly groups: readonly GroupScene[]
  readonly alarm: string | undefined
}
