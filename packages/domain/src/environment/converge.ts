/**
 * Makes the fleet of an environment match its pointers, proves that it does, and says so. It is shown the world and finishes whatever is
 * under way: a promotion that nobody rolled out, a rollback that somebody began. Where nothing is, it restores what is verified.
 */
import type { Approvals, Freeze, Strategy, Window } from '../delivery-file/types.ts'
import { type AskingTurn, inOrder, type Moment, refusalCode, together } from '../machine/machine.ts'
import { lastEvent } from '../records/ledger/history.ts'
import { type AwayRollback, desiredVersion } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import type { GroupResult } from '../workload/asg/group-result.ts'
import type { OnCancel } from '../workload/asg/roll-wish.ts'
import type { TargetRollStep } from '../workload/workload.ts'
import { refusedBeforeRollout } from './before-rollout.ts'
import { isAllOn } from './can-be-on.ts'
import { notContinued } from './continuing.ts'
import { convergeTarget } from './converge-target.ts'
import { giveUp } from './give-up.ts'
import { driftOf, type Goal, goalOf } from './goal.ts'
import { imagesSeen } from './images.ts'
import { importAway } from './import-away.ts'
import { type LeftOut, withoutLeftOut } from './left-out.ts'
import { misplacedLabel } from './move-pointer.ts'
import { closedBy, missing, objections } from './obstacles.ts'
import { oncePerPointer, type Whereabouts } from './places.ts'
import { isRestoring } from './restoring.ts'
import type { Selections } from './selection.ts'
import { configured, settle } from './settle.ts'
import { halted, unbelievable } from './standing.ts'
import { type EventWriter, ledgerSubject, pointerSubject, restate, type StateStep } from './steps.ts'
import { quarantinedUnderWay, takenBack } from './take-back.ts'
import { type TargetResult, targetEndedWell } from './target-result.ts'
import { desiredVersions, type EnvironmentNeed, type EnvironmentWorld, isRead, readTargets } from './world.ts'

export interface ConvergeWish extends Whereabouts {
  readonly environment: string
  /** Names of all targets of the environment: those of a wave together, waves in order. */
  readonly waves: readonly (readonly string[])[]
  readonly selections: Selections
  /** Absent: it is worked on all targets. */
  readonly leftOut?: LeftOut | undefined
  readonly writer: EventWriter
  readonly strategy: Strategy
  readonly onFailure: 'rollback' | 'stop'
  readonly onCancel: OnCancel
  readonly unpinned: 'refuse' | 'pin'
  /** When something new may be started; what is under way goes on, and the way back is always open. */
  readonly windows: readonly Window[]
  readonly freezes: readonly Freeze[]
  /** IANA time zone of both. */
  readonly zone: string
  /** What becomes of a pointer that a person has moved: nothing is done until somebody says, or it is put back. */
  readonly drift: 'stop' | 'restore'
  /** A person's own rollback goes on where the environment is halted. */
  readonly passesHalt: boolean
  /** It only goes on with what is unfinished, if so many people have approved that; absent: it does all there is to do. */
  readonly continuing?: Approvals | undefined
  /** Home cannot be read: what pointers are to tell its ledger when it is back. */
  readonly away?: AwayRollback
}
export type ConvergeStep = TargetRollStep | StateStep
export type ConvergeTurn = AskingTurn<ConvergeStep, Converged, EnvironmentNeed>

export interface Converged {
  /** `configured`: nothing new is proved, as no instance is in service; what is intended stays so, and the next run goes on. */
  readonly outcome: 'refreshed' | 'unchanged' | 'configured' | 'rolled-back' | 'paused' | 'cancelled' | 'failed'
  readonly release: Release | undefined
  /** AMI id in the first target that is known; empty: none is. */
  readonly image: string
  /** Every target, in the order of the waves. */
  readonly targets: readonly TargetResult[]
  /** The groups of all targets. */
  readonly groups: readonly GroupResult[]
  readonly why: string
  /** Set when the outcome is `failed`. */
  readonly code?: ErrorCode
  /** What else is wrong, each with a remedy of its own. */
  readonly others?: readonly ErrorCode[]
}

export const converge = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment): ConvergeTurn => {
  const refused = at.refused.get(ledgerSubject(wish.environment))
  if (refused) return failed(world, refusalCode(refused), refused.message)
  const standing = unbelievable(wish.environment, world) ?? (wish.passesHalt ? undefined : halted(wish.environment, world, wish))
  if (standing) return failed(world, standing.code, standing.why)
  const event = importAway(world, wish.writer, at.now) ?? restate(world.ledger, wish.writer)
  if (event) return { act: [event] }
  const gaveUp = rolloutThatFailed(wish, world)
  if (gaveUp !== undefined) return failed(world, 'rollout.failed', gaveUp)
  const stopped = wish.continuing && notContinued({ ...wish, approvals: wish.continuing }, world)
  if (stopped) return stopped
  const goal = goalOf(world.ledger)
  if (!goal) return failed(world, 'pointer.missing', `Nothing was ever promoted into ${wish.environment}, nor recorded there.`)
  if (goal.way === 'back') return goBack(wish, world, goal, at)
  // What is verified is restored as a way back is gone: no target stays away from it because another one cannot be mended.
  const walked = () => walk(wish, world, goal, goal.way === 'rest' ? [wish.waves.flat()] : wish.waves, at)
  return (
    takenBack(wish, world, goal, at, walked) ??
    quarantinedUnderWay(wish, world, goal, at) ??
    labelled(wish, world, at) ??
    pointersPutRight(wish, world, goal, at) ??
    refusedBeforeRollout(wish, world, goal, at) ??
    walked()
  )
}

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
  return { act: oncePerPointer(steps, wish.places) }
}

/** A way back that is not there any more is no way: it is not waited for. */
const goBack = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, at: Moment): ConvergeTurn => {
  const { release } = goal
  const what = `${wish.environment} cannot go back to ${release}`
  const said = objections(world, release)
  if (said.length === 0 && !imagesSeen(world)) return { need: 'images' }
  const closed = closedBy(said, what) ?? (isAllOn(world, release) ? undefined : closedBy(missing(world, release), what))
  if (closed) return labelled(wish, world, at) ?? failed(world, closed.code, closed.why)
  // The way back is one wave: no target stays on the bad release because another one cannot leave it.
  return walk(wish, world, goal, [wish.waves.flat()], at)
}

const walk = (wish: ConvergeWish, world: EnvironmentWorld, goal: Goal, waves: ConvergeWish['waves'], at: Moment): ConvergeTurn => {
  const turn = inOrder<ConvergeStep, TargetResult>(
    waves.map(wave => () => together(wave.map(target => convergeTarget(wish, target, world, goal, at)))),
    targetEndedWell,
  )
  if ('act' in turn && isRestoring(goal, turn.act) && !imagesSeen(world)) return { need: 'images' }
  if ('act' in turn) return { act: oncePerPointer(turn.act, wish.places) }
  if ('wait' in turn) return turn
  const results = [...turn.end, ...notBegun(waves, turn.end, world)]
  if (results.every(targetEndedWell)) return settle(wish, world, goal, results, at)
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
      const isProving = ended.every(result => targetEndedWell(result) || result.outcome === 'configured')
      const why = isProving ? 'an earlier wave has proved nothing yet' : 'an earlier wave has not ended well'
      return { target, outcome: 'waiting', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why }
    })
