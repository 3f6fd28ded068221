/**
 * What is still on its way to a release that nobody may have here: AWS takes it back itself, whoever looks. Where a rollout that failed is to
 * stay as it is, AWS would go on and replace the rest of the fleet.
 */
import type { Moment } from '../../machine/machine.ts'
import { versionsByRelease } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { workloadOf } from '../../workload/workloads.ts'
import type { ConvergeTurn } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { placeOf } from '../one-target/fleet-place.ts'
import { objections } from '../ways-back/obstacles.ts'
import { atOnce } from '../wish/at-once.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, isRead, type TargetWorld } from '../world.ts'

/**
 * Undefined: nothing is. A cancelled run does what `on-cancel` says; what was verified here and is only restored is left to whoever rolls
 * back.
 */
export const rejectedUnderWay = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  goal: Goal | undefined,
  at: Moment,
): ConvergeTurn | undefined => {
  if (at.cancelled) return undefined
  const among = wish.waves.flat()
  const turns = wish.waves
    .toReversed()
    .flat()
    .flatMap(target => {
      const found = world.targets.get(target)
      if (!found || !isRead(found)) return []
      const place = placeOf({ ...wish, among }, world, target)
      return barredImages(world, found, goal).flatMap(image => workloadOf(found.fleet).callBack(image, place, at) ?? [])
    })
  const steps = turns.flatMap(turn => ('act' in turn ? turn.act : []))
  if (steps.length > 0) return { act: atOnce(steps, wish.places, at) }
  const waits = turns.flatMap(turn => ('wait' in turn ? [turn.wait] : []))
  return waits.length > 0 ? { wait: waits.join('; ') } : undefined
}

/** Of releases that are rejected or quarantined; not one that another release has too. */
const barredImages = (world: EnvironmentWorld, { pointer }: TargetWorld, goal: Goal | undefined): readonly string[] => {
  const isBarred = (release: Release): boolean =>
    objections(world, release).some(({ kind }) => kind === 'rejected' || goal?.way !== 'rest' || goal.release !== release)
  const known = [...versionsByRelease(pointer)].map(([release, { image }]) => ({ image, isBarred: isBarred(release) }))
  const open = new Set(known.flatMap(({ image, isBarred }) => (isBarred ? [] : [image])))
  return [...new Set(known.flatMap(({ image, isBarred }) => (isBarred && !open.has(image) ? [image] : [])))]
}
