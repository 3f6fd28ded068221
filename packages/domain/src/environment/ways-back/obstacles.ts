/** What speaks against a release where an environment would go back to it or stay with it: what people said, and what EC2 shows. */

import { stateOf } from '../../records/ledger/history.ts'
import type { Release } from '../../release.ts'
import { withStop } from '../../sentence.ts'
import type { ErrorCode } from '../../user-error.ts'
import { unlaunchable } from '../launch-image.ts'
import { type EnvironmentWorld, readTargets, type TargetWorld } from '../world.ts'
import { localImage } from './images.ts'

export interface Obstacle {
  /** `left`: it is what is gone back from. `unknown`: pointers do not say its image. `gone`: nothing can be launched from that. */
  readonly kind: 'left' | 'quarantined' | 'rejected' | 'unknown' | 'gone'
  /** A clause, in which the release is `it`. */
  readonly why: string
}

/** What people have said against it: for that no image is looked at. */
export const objections = (
  { ledger, quarantined }: Pick<EnvironmentWorld, 'ledger' | 'quarantined'>,
  release: Release,
): readonly Obstacle[] => {
  const quarantine = quarantined.get(release)
  const rejection = stateOf(ledger).rejected.find(one => one.release === release)
  return [
    ...(quarantine ? [{ kind: 'quarantined' as const, why: `it is quarantined: ${quarantine.reason}` }] : []),
    ...(rejection ? [{ kind: 'rejected' as const, why: `it is rejected here: ${rejection.reason}` }] : []),
  ]
}

/** Why one target could launch nothing from it; undefined: it could. */
export const imageObstacle = (target: Pick<TargetWorld, 'pointer' | 'images'>, release: Release): Obstacle | undefined => {
  const id = localImage(target, release)
  if (id === undefined) return { kind: 'unknown', why: 'the pointer there does not know the image' }
  const why = unlaunchable(id, target.images?.get(id))
  return why === undefined ? undefined : { kind: 'gone', why }
}

/** Why its image cannot be had in the targets that can be read. One that cannot be read neither bars nor proves it. */
export const missing = (world: Pick<EnvironmentWorld, 'targets'>, release: Release): readonly Obstacle[] => {
  const found = readTargets(world).map(([name, target]) => ({ name, obstacle: imageObstacle(target, release) }))
  if (found.length > 0 && found.every(({ obstacle }) => obstacle?.kind === 'unknown'))
    return [{ kind: 'unknown', why: 'no pointer knows its image any more' }]
  return found.flatMap(({ name, obstacle }) => {
    // Beside others that know it: the target never ran it, or was added since.
    if (!obstacle || obstacle.kind === 'unknown') return []
    return [found.length > 1 ? { ...obstacle, why: `${obstacle.why} in ${name}` } : obstacle]
  })
}

/** All that speaks against going back to it, the gravest first; empty: nothing does. `leaving`: what would be left. */
export const obstacles = (world: EnvironmentWorld, release: Release, leaving?: Release): readonly Obstacle[] => [
  ...(release === leaving ? [{ kind: 'left' as const, why: 'it is the one that is left' }] : []),
  ...objections(world, release),
  ...missing(world, release),
]

/** What speaks against a release that somebody named: that it is rejected does not, as he takes the rejection back. */
export const obstaclesToNamed = (world: EnvironmentWorld, release: Release): readonly Obstacle[] =>
  obstacles(world, release).filter(({ kind }) => kind !== 'rejected')

export const obstaclesText = (all: readonly Obstacle[]): string => all.map(({ why }) => why).join('; ')

const CODES: Readonly<Record<Obstacle['kind'], ErrorCode>> = {
  left: 'rollback.nowhere',
  quarantined: 'release.quarantined',
  rejected: 'release.rejected',
  unknown: 'rollback.unknown',
  gone: 'rollback.gone',
}

/** How a run ends that meets them, by the gravest; undefined: it meets none. `what`: what cannot be done. */
export const closedBy = (
  [gravest, ...others]: readonly Obstacle[],
  what: string,
): { readonly code: ErrorCode; readonly why: string } | undefined =>
  gravest && { code: CODES[gravest.kind], why: `${what}: ${withStop(obstaclesText([gravest, ...others]))}` }
