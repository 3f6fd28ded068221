/** The emergency stop: while it is there, nothing of ours changes anything, but a rollback that a person starts. */
import type { Whereabouts } from './places.ts'
import { type EnvironmentWorld, readTargets } from './world.ts'

export interface Halt {
  /** Whatever the parameter says (untrusted text). */
  readonly reason: string
}

/** Where the environment is halted and why, each reason once; undefined: nowhere that can be read. */
export const haltOf = (world: Pick<EnvironmentWorld, 'halt' | 'targets'>, { home, places }: Whereabouts): string | undefined => {
  const halts = [
    ...(world.halt ? [{ place: home, reason: world.halt.reason }] : []),
    ...readTargets(world).flatMap(([name, { halt }]) => (halt ? [{ place: places.get(name) ?? name, reason: halt.reason }] : [])),
  ]
  if (halts.length === 0) return undefined
  return [...Map.groupBy(halts, ({ reason }) => reason)]
    .map(([reason, alike]) => `in ${[...new Set(alike.map(({ place }) => place))].join(', ')}: ${reason}`)
    .join('; ')
}
