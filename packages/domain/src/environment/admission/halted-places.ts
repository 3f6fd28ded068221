/** Where an environment is halted. */
import { isUnknown } from '../../unknown.ts'
import type { ErrorCode } from '../../user-error.ts'
import type { Whereabouts } from '../wish/places.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'

export interface HaltedPlaces {
  /** Where it is halted and why, each reason once; empty: nowhere that can be read. */
  readonly halted: string
  /** Where that cannot be read and why; empty: it can be everywhere. */
  readonly unread: string
  /** Of the first place where it cannot; absent: it can be everywhere, or none is known. */
  readonly code?: ErrorCode
}

export const haltsIn = (world: Pick<EnvironmentWorld, 'halt' | 'targets'>, { home, places }: Whereabouts): HaltedPlaces => {
  const halts = [
    ...(world.halt ? [{ place: home, halt: world.halt }] : []),
    ...readTargets(world).flatMap(([name, { halt }]) => (halt ? [{ place: places.get(name) ?? name, halt }] : [])),
  ]
  const [code] = halts.flatMap(({ halt }) => (isUnknown(halt) ? (halt.code ?? []) : []))
  return {
    halted: told(halts.flatMap(({ place, halt }) => ('reason' in halt ? [{ place, why: halt.reason }] : []))),
    unread: told(halts.flatMap(({ place, halt }) => (isUnknown(halt) ? [{ place, why: halt.why }] : []))),
    ...(code ? { code } : {}),
  }
}

const told = (halts: readonly { readonly place: string; readonly why: string }[]): string =>
  [...Map.groupBy(halts, ({ why }) => why)]
    .map(([why, alike]) => `in ${[...new Set(alike.map(({ place }) => place))].join(', ')}: ${why}`)
    .join('; ')
