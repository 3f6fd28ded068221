/**
 * A rollout that somebody has called off, by cancelling its run with `on-cancel: rollback` or by a rollback at AWS, or that is over its time, goes back everywhere.
 * The ledger says so before anything else, so that whoever comes next goes on with that; nothing has failed, so nothing is rejected.
 */

import { durationText } from '../../duration.ts'
import type { Moment } from '../../machine/machine.ts'
import { CALLED_OFF } from '../../records/ledger/history.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { Release } from '../../release.ts'
import { rollVerb } from '../../workload/asg/roll-verbs.ts'
import { workloadOf } from '../../workload/workloads.ts'
import { dueOf } from '../admission/overdue.ts'
import type { ConvergeStep, ConvergeTurn } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { type WriteEvent, writeEvent } from '../steps.ts'
import { imagesSeen } from '../ways-back/images.ts'
import { isOn } from '../ways-back/runs-image.ts'
import { bestWay } from '../ways-back/ways-back.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { type EnvironmentWorld, readTargets } from '../world.ts'

/**
 * `images`: that has to be shown first. Undefined: it is written already, there is nothing to go back to, or the run sees only a part of the
 * environment. Where no target can be read nothing is chosen.
 */
export const takeBack = (
  { writer, leftOut }: Pick<ConvergeWish, 'writer' | 'leftOut'>,
  world: EnvironmentWorld,
  release: Release,
  reason: string,
  { now }: Pick<Moment, 'now'>,
): WriteEvent | 'images' | undefined => {
  if ((leftOut?.targets.length ?? 0) > 0 || readTargets(world).length === 0) return undefined
  if (!imagesSeen(world)) return 'images'
  const to = bestWay(world, release)
  return to === undefined
    ? undefined
    : writeEvent(world.ledger, { kind: 'rolling-back', release: to, from: null, reason, hold: false }, writer, now, reason, {
        evidence: { [CALLED_OFF]: release },
      })
}

/** The run is cancelled while instances are being replaced. `walked`: what it would do without the ledger. */
export const takenBack = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  { way, release }: Goal,
  at: Moment,
  walked: () => ConvergeTurn,
): ConvergeTurn | undefined => {
  if (!at.cancelled || wish.onCancel !== 'rollback' || way !== 'forward' || !isBegun(world)) return undefined
  const event = takeBack(wish, world, release, `the rollout of ${release} was cancelled`, at)
  if (event === 'images') return { need: 'images' }
  return event && { act: [event, ...stepsOf(walked()).filter(step => rollVerb(step.do)?.takesBack)] }
}

/**
 * Nobody may have what is quarantined, however far it has come: AWS would go on and replace the rest of the fleet with it, whoever launches
 * what a pointer says would launch it, and what is only announced would stay announced for ever.
 */
export const quarantinedUnderWay = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  { way, release }: Goal,
  at: Moment,
): ConvergeTurn | undefined => {
  const quarantined = world.quarantined.get(release)
  if (!quarantined || way !== 'forward' || wish.onFailure !== 'rollback') return undefined
  const event = takeBack(wish, world, release, `${release} was quarantined while it was on its way: ${quarantined.reason}`, at)
  if (event === 'images') return { need: 'images' }
  return event && { act: [event] }
}

/**
 * What is not proved in its time is nobody's to finish any more: the next run that only continues takes it back. Whoever goes on with it
 * otherwise, or announces it anew, has decided that.
 */
export const overdueUnderWay = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const due = wish.continuing && !at.cancelled ? dueOf(wish, world) : undefined
  if (!due || at.now < due.until) return undefined
  const { release, since, until } = due
  const event = takeBack(
    wish,
    world,
    release,
    `the rollout of ${release} was not done within ${durationText(until - since)} (undo-after)`,
    at,
  )
  if (event === 'images') return { need: 'images' }
  return event && { act: [event] }
}

const stepsOf = (turn: ConvergeTurn): readonly ConvergeStep[] => ('act' in turn ? turn.act : [])

/** Some of it is there, between two waves as well. */
const isBegun = (world: EnvironmentWorld): boolean =>
  isUnderWay(world) || readTargets(world).some(([, { pointer, fleet }]) => isOn(fleet, desiredVersion(pointer)?.image ?? ''))

/** Something is on the way to what its pointer says, or on the way back from it because somebody asked for that. */
const isUnderWay = (world: EnvironmentWorld): boolean =>
  readTargets(world).some(([, { pointer, fleet }]) => {
    const image = desiredVersion(pointer)?.image
    return image !== undefined && workloadOf(fleet).isUnderWay(image)
  })
