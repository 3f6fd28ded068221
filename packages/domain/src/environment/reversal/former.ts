/** What a target may have been put back to by somebody else: images that its pointer said before, since the environment was to leave them. */
import { countingVersions } from '../../records/ledger/history.ts'
import { desiredVersion, type PointerVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import type { Former } from '../../workload/asg/put-back/put-back.ts'
import type { Goal } from '../goal.ts'
import { objections } from '../ways-back/obstacles.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import type { EnvironmentWorld, TargetWorld } from '../world.ts'

/**
 * Undefined: nobody is given way to. Who rolls back means it, `drift: restore` is a person's word that what the ledger says is right, and
 * what is rejected or quarantined is no image to stay on. A promotion or rollback that was announced since is a new decision: what was done
 * to groups before it counts for nothing.
 */
export const formerOf = (
  { drift }: Pick<ConvergeWish, 'drift'>,
  world: Pick<EnvironmentWorld, 'ledger' | 'quarantined'>,
  { pointer }: Pick<TargetWorld, 'pointer'>,
  goal: Goal,
): Former | undefined => {
  const desired = desiredVersion(pointer)
  if (drift === 'restore' || goal.way === 'back' || desired?.metadata?.release !== goal.release) return undefined
  const announced = countingVersions(world.ledger).findLast(({ event }) => BEGINS.includes(event.kind) && event.release === goal.release)
  return {
    since: Math.max(announced?.modified ?? 0, saidSince(pointer, goal.release)),
    images: new Set([...formerImages(world, pointer)].filter(image => image !== desired.image)),
  }
}

/** Kinds of events by which somebody decides where an environment goes. */
const BEGINS: readonly string[] = ['baseline', 'promoting', 'rolling-back']

/** What the pointer says now it may have said in several versions. */
const saidSince = (pointer: readonly PointerVersion[], release: Release): number => {
  const newestFirst = [...pointer].sort((a, b) => b.version - a.version)
  const other = newestFirst.findIndex(({ metadata }) => metadata?.release !== release)
  return newestFirst.at(other < 0 ? -1 : other - 1)?.modified ?? 0
}

/** Images that it ever said, of releases that may run there. */
export const formerImages = (
  world: Pick<EnvironmentWorld, 'ledger' | 'quarantined'>,
  pointer: readonly PointerVersion[],
): ReadonlySet<string> =>
  new Set(pointer.flatMap(({ metadata, image }) => (metadata && objections(world, metadata.release).length === 0 ? [image] : [])))
