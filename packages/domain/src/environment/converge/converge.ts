/**
 * Makes the fleet of an environment match its pointers, proves that it does, and says so. It is shown the world and finishes whatever is
 * under way: a promotion that nobody rolled out, a rollback that somebody began. Where nothing is, it restores what is verified.
 */
import { type Moment, refusalCode } from '../../machine/machine.ts'
import { lastEvent } from '../../records/ledger/history.ts'
import { desiredVersion } from '../../records/pointer.ts'
import type { ErrorCode } from '../../user-error.ts'
import { notContinued } from '../admission/continuing.ts'
import { halted, unbelievable } from '../admission/standing.ts'
import type { Converged, ConvergeTurn } from '../converge-turn.ts'
import { driftOf, type Goal, goalOf } from '../goal.ts'
import { convergeTarget } from '../one-target/converge-target.ts'
import { misplacedLabel } from '../one-target/move-pointer.ts'
import { isRestoring } from '../one-target/restoring.ts'
import { ledgerSubject, pointerSubject, restate } from '../steps.ts'
import { type TargetResult, targetEndedWell } from '../target-result.ts'
import { isAllOn } from '../ways-back/can-be-on.ts'
import { imagesSeen } from '../ways-back/images.ts'
import { importAway } from '../ways-back/import-away.ts'
import { closedBy, missing, objections } from '../ways-back/obstacles.ts'
import { atOnce } from '../wish/at-once.ts'
import type { ConvergeWish } from '../wish/converge-wish.ts'
import { leftOutText, withoutLeftOut } from '../wish/left-out.ts'
import { oncePerPointer } from '../wish/places.ts'
import { desiredVersions, type EnvironmentWorld, isRead, readTargets } from '../world.ts'
import { refusedBeforeRollout } from './before-rollout.ts'
import { forApproved } from './for-approved.ts'
import { giveUp } from './give-up.ts'
import { inWaves } from './in-waves.ts'
import { forFailed, nothingFailed } from './only-failed.ts'
import { rejectedUnderWay } from './rejected-under-way.ts'
import { configured, settle } from './settle.ts'
import { overdueUnderWay, quarantinedUnderWay, takenBack } from './take-back.ts'
import { orValidated } from './validate.ts'

export const converge = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment): ConvergeTurn =>
  convergeAll(workedOnBy(wish, world), world, at, () => nothingFailed(wish, world, at))

/** What of the environment it is worked on: what failed where that is wished, without what nobody has approved. */
export const workedOnBy = (wish: ConvergeWish, world: EnvironmentWorld): ConvergeWish => forApproved(forFailed(wish, world), world)

/** @param nothing how it ends where there is nothing to do for it */
const convergeAll = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment, nothing: () => ConvergeTurn | undefined): ConvergeTurn => {
  const refused = at.refused.get(ledgerSubject(wish.name))
  if (refused) return failed(world, refusalCode(refused), refused.message)
  const standing = unbelievable(wish.name, world) ?? (wish.passesHalt ? undefined : halted(wish.name, world, wish))
  if (standing) return failed(world, standing.code, standing.why)
  const event = importAway(world, wish.writer, at.now) ?? restate(world.ledger, wish.writer)
  if (event) return { act: [event] }
  const gaveUp = rolloutThatFailed(wish, world)
  const goal = goalOf(world.ledger)
  if (gaveUp !== undefined) return rejectedUnderWay(wish, world, goal, at) ?? failed(world, 'rollout.failed', gaveUp)
  const overdue = overdueUnderWay(wish, world, at)
  if (overdue) return overdue
  const stopped = wish.continuing && notContinued({ ...wish, approvals: wish.continuing }, world)
  if (stopped) return rejectedUnderWay(wish, world, goal, at) ?? stopped
  if (!goal) return failed(world, 'pointer.missing', `Nothing was ever promoted into ${wish.name}, nor recorded there.`)
  if (goal.way === 'back') return goBack(wish, world, goal, at)
  // What is verified is restored as a way back is gone: no target stays away from it because another one cannot be mended.
  const walked = () => walk(wish, world, goal, goal.way === 'rest' ? [wish.waves.flat()] : wish.waves, at)
  return (
    takenBack(wish, world, goal, at, walked) ??
    quarantinedUnderWay(wish, world, goal, at) ??
    labelled(wish, world, at) ??
    rejectedUnderWay(wish, world, goal, at) ??
    nothing() ??
    nothingApproved(wish, world) ??
    pointersPutRight(wish, world, goal, at) ??
    refusedBeforeRollout(wish, world, goal, at) ??
    walked()
  )
}

/** All that it would be worked on dropped out. */
const nothingApproved = ({ waves, leftOut }: ConvergeWish, world: EnvironmentWorld): ConvergeTurn | undefined =>
  leftOut?.droppedOut && waves.length === 0 ? failed(world, 'target.unapproved', leftOutText(leftOut)) : undefined

/** No target keeps the label on a release that must not have it because its wave is not begun, or because there is no way back. */
const labelled = ({ places, leftOut }: ConvergeWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const steps = readTargets(withoutLeftOut(world, leftOut)).flatMap(([name, target]) => {
    const step = misplacedLabel(name, target, world, undefined)
    return step && !at.refused.has(pointerSubject(name)) ? [step] : []
  })
  if (steps.length === 0) return undefined
  return imagesSeen(world) ? { act: oncePerPointer(steps, places) } : { need: 'images' }
}

/**
 * No pointer stays on what was rejected, or on what nobody announced, because its wave is not begun. What cannot be put right, or has to be
 * waited for, is told by its wave.
 */
const pointersPutRight = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, at: Moment): ConvergeTurn | undefined => {
  const steps = wish.waves.flat().flatMap(name => {
    const found = world.targets.get(name)
    if (!found || !isRead(found) || !driftOf(found.pointer, world.ledger)) return []
    const turn = convergeTarget(wish, name, world, goal, at)
    return 'act' in turn ? turn.act : []
  })
  if (steps.length === 0) return undefined
  if (isRestoring(goal, steps) && !imagesSeen(world)) return { need: 'images' }
  return { act: atOnce(steps, wish.places, at) }
}

/** A way back that is not there any more is no way: it is not waited for. */
const goBack = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, at: Moment): ConvergeTurn => {
  const { release } = goal
  const what = `${wish.name} cannot go back to ${release}`
  const said = objections(world, release)
  if (said.length === 0 && !imagesSeen(world)) return { need: 'images' }
  const closed = closedBy(said, what) ?? (isAllOn(world, release) ? undefined : closedBy(missing(world, release), what))
  if (closed) return labelled(wish, world, at) ?? failed(world, closed.code, closed.why)
  return walk(wish, world, goal, wish.waves, at)
}

const walk = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, waves: ConvergeWish['waves'], at: Moment): ConvergeTurn => {
  const turn = inWaves({ wish, world, goal, at }, waves)
  if ('act' in turn && isRestoring(goal, turn.act) && !imagesSeen(world)) return { need: 'images' }
  if ('act' in turn) return { act: atOnce(turn.act, wish.places, at) }
  if ('wait' in turn || 'need' in turn) return turn
  const results = [...turn.end, ...notBegun(waves, turn.end, world)]
  if (results.every(targetEndedWell)) return orValidated(wish, world, settle(wish, world, goal, results, at), at)
  return results.every(isUnderWay) ? configured(wish, results) : giveUp(wish, world, goal, results, at)
}

/** Nothing has failed there: it is proved, or has nothing to prove it with, or its turn has not come. */
const isUnderWay = (result: TargetResult): boolean =>
  targetEndedWell(result) || result.outcome === 'configured' || result.outcome === 'waiting'

/** An end before any target was asked. */
const failed = (world: EnvironmentWorld, code: ErrorCode, why: string): { readonly end: Converged } => {
  const [pointer] = desiredVersions(world)
  return {
    end: { outcome: 'failed', release: pointer?.metadata?.release, image: pointer?.image ?? '', targets: [], groups: [], why, code },
  }
}

/** This run has written already that the release which the pointers say failed: why. */
const rolloutThatFailed = ({ writer }: ConvergeWish, world: EnvironmentWorld): string | undefined => {
  const last = lastEvent(world.ledger)
  if (last?.kind !== 'failed' || last.run !== writer.run) return undefined
  return desiredVersions(world).some(({ metadata }) => metadata?.release === last.release) ? (last.reason ?? '') : undefined
}

const notBegun = (
  waves: readonly (readonly string[])[],
  ended: readonly TargetResult[],
  world: EnvironmentWorld,
): readonly TargetResult[] =>
  waves
    .flat()
    .filter(name => !ended.some(({ target }) => target === name))
    .map(target => {
      const found = world.targets.get(target)
      const pointer = found && 'pointer' in found ? desiredVersion(found.pointer) : undefined
      const isHeldBack = waves.some(wave => wave.includes(target) && ended.some(result => wave.includes(result.target)))
      const isProving = ended.every(result => targetEndedWell(result) || result.outcome === 'configured')
      const stopped = isHeldBack ? 'others of its wave failed' : 'an earlier wave has not ended well'
      const why = isProving ? 'an earlier wave has proved nothing yet' : stopped
      return { target, outcome: 'waiting', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why }
    })
