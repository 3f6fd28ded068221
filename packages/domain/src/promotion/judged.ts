/** A promotion whose gates have answered: what is in the way of it; else its pointers are moved. */

import { isPatient } from '../environment/admission/patience.ts'
import { refusalsText } from '../environment/one-target/preflight.ts'
import { codesOf } from '../errors/several.ts'
import { type Decision, decide } from '../gates/decide.ts'
import type { Verdict } from '../gates/table.ts'
import { isUnknownForNow } from '../gates/verdict.ts'
import { calledOff, stateOf } from '../records/ledger/history.ts'
import { withoutStop } from '../sentence.ts'
import { type Chosen, ending, foreignTexts } from './asked.ts'
import { lackedIn } from './before-launch.ts'
import { isBegunBy } from './begun.ts'
import { type Destination, isDone } from './destinations.ts'
import { changedBeside } from './dropped-out.ts'
import { isSoakedUnknown, move } from './move.ts'
import { askGates } from './plan.ts'
import { planChanges } from './plan-hash.ts'
import { isAnnounced, preflightIn } from './preflight.ts'
import { changesText } from './target-digest.ts'
import type { PromoteTurn } from './wish.ts'
import type { PromotionWorld } from './world.ts'

export interface Judged extends Chosen {
  /** With what dropped out of what was approved. */
  readonly whole: PromotionWorld
  readonly verdicts: readonly Verdict[]
  readonly plan: string
  /** This run has announced it. */
  readonly begun: boolean
}

/** @param whole with what dropped out of what was approved: the plan-hash is of all of it */
export const withVerdicts = (chosen: Chosen, whole: PromotionWorld): Judged => {
  const { wish, world, at, candidate } = chosen
  return { ...chosen, whole, ...askGates(wish, whole, candidate, at), begun: isBegunBy(world.ledger, candidate.release, wish.writer.run) }
}

export const judged = (asked: Judged): PromoteTurn =>
  rollingBack(asked) ??
  cancelled(asked) ??
  nowhereBegun(asked) ??
  refusedBefore(asked) ??
  unknownYet(asked) ??
  planChanged(asked) ??
  inTheWay(asked) ??
  (asked.availability ? undefined : { need: 'distribution' as const }) ??
  notAdopted(asked) ??
  missing(asked) ??
  lacking(asked) ??
  soakHidden(asked) ??
  move(asked.wish, asked.world, asked, asked.at)

const rollingBack = (asked: Judged): PromoteTurn | undefined => {
  const { wish, world, verdicts } = asked
  const { intent } = stateOf(world.ledger)
  if (intent?.kind === 'rollback' && intent.run === wish.writer.run && calledOff(world.ledger) !== undefined) {
    const goes = `This run was cancelled, and ${wish.environment.name} goes back to ${intent.release}: refresh-asg goes on with that`
    return ending(asked, 'unchanged', goes, { verdicts })
  }
  if (intent?.kind !== 'rollback' || wish.overrides.some(({ gate }) => gate === 'hold')) return undefined
  const why = `${wish.environment.name} is being rolled back to ${intent.release} by ${intent.run}.`
  return ending(asked, 'failed', why, { verdicts, code: 'environment.rolling-back' })
}

/** SSM looks at the image before it shows a new version of a pointer: what was sent may still come. */
const cancelled = (asked: Judged): PromoteTurn | undefined => {
  const { at, begun, verdicts } = asked
  if (!at.cancelled) return undefined
  const why = begun ? 'The pointer does not say it yet; a move that is under way may still come.' : 'Nothing was moved.'
  return ending(asked, 'cancelled', why, { verdicts, code: 'run.cancelled' })
}

/** Nothing could be begun anywhere: said before the gates, so that nobody is asked to review it. */
const nowhereBegun = (asked: Judged): PromoteTurn | undefined => {
  const { made, verdicts } = asked
  return made?.code !== undefined && made.rows.length === 0 ? ending(asked, 'failed', made.why, { verdicts, code: made.code }) : undefined
}

/** What a refresh would refuse is refused before anything is announced; afterwards half of the targets may be there already. */
const refusedBefore = (asked: Judged): PromoteTurn | undefined => {
  const { wish, world, candidate, destinations, verdicts } = asked
  if (isAnnounced(world, candidate)) return undefined
  const refusals = preflightIn(wish, world, destinations)
  const counting = isPatient(world, asked.at.now) ? refusals.filter(({ transient }) => !transient) : refusals
  const [first] = counting
  if (first) {
    const codes = codesOf(
      first.code,
      counting.map(({ code }) => code),
    )
    return ending(asked, 'failed', refusalsText(counting, destinations.length > 1), { verdicts, ...codes })
  }
  return refusals.length > 0 ? { wait: refusalsText(refusals, destinations.length > 1), stuck: 'target.unreadable' } : undefined
}

/**
 * Something that a gate asks about cannot be read now: GitHub, an account. Where another gate is closed that is what it ends with; else it is
 * waited for, as long as what makes the image available may take.
 */
const unknownYet = (asked: Judged): PromoteTurn | undefined => {
  const { wish, at, verdicts } = asked
  const unknown = verdicts.filter(isUnknownForNow)
  if (unknown.length === 0) return undefined
  const known = verdicts.filter(verdict => !unknown.includes(verdict))
  if (decide(known).decision !== 'proceed') return closed(asked, decide(known))
  if (at.now >= wish.availableBy) return closed(asked, decide(verdicts))
  return { wait: inTheWayText(unknown), stuck: 'gate.closed' }
}

const planChanged = (asked: Judged): PromoteTurn | undefined => {
  const { wish, plan, begun, verdicts, whole, candidate, at } = asked
  if (wish.expectedPlan === undefined || begun) return undefined
  const { droppedOut = [] } = wish
  const others = droppedOut.length === 0 ? [] : changedBeside(wish, whole, candidate, at)
  const changes = [
    ...planChanges(wish.expectedPlan, plan, { common: droppedOut.length > 0 }),
    ...(others.length === 0 ? [] : [changesText(others)]),
  ]
  if (changes.length === 0) return undefined
  return ending(asked, 'failed', `Since the plan was approved, this has changed: ${changes.join(', ')}.`, {
    verdicts,
    code: 'plan.changed',
  })
}

const inTheWay = (asked: Judged): PromoteTurn | undefined => closed(asked, decide(asked.verdicts))

const inTheWayText = (verdicts: readonly Verdict[]): string => verdicts.map(({ gate, because }) => `${gate}: ${because}`).join('; ')

const closed = (asked: Judged, decision: Decision): PromoteTurn | undefined => {
  const { verdicts } = asked
  if (decision.decision === 'proceed') return undefined
  const why = inTheWayText(decision.inTheWay)
  return decision.decision === 'defer'
    ? ending(asked, 'deferred', why, { verdicts, dueAt: decision.until })
    : ending(asked, 'failed', why, { verdicts, code: 'gate.closed' })
}

/** A pointer that somebody has moved is only taken over with the image that it says. */
const notAdopted = (asked: Judged): PromoteTurn | undefined => {
  const { made, foreign, destinations, verdicts } = asked
  const others = foreign.filter(
    ({ target, image }) => !destinations.some(one => one.target === target && 'image' in one && one.image === image),
  )
  if (!made || others.length === 0) return undefined
  return ending(asked, 'failed', `${foreignTexts(others)} It is not what is promoted.`, { verdicts, code: 'pointer.foreign' })
}

/** Every target is done, or cannot be moved. */
const missing = (asked: Judged): PromoteTurn | undefined => {
  const { destinations, verdicts } = asked
  const closed = destinations.filter(destination => destination.is === 'closed')
  if (!closed[0] || !destinations.every(destination => isDone(destination) || destination.is === 'closed')) return undefined
  return ending(asked, 'failed', missingText(closed, destinations), { verdicts, code: closed[0].code })
}

/** It takes calls to be told: it is asked where nothing else stands in the way. */
const lacking = ({ wish, world, candidate, destinations, verdicts, ...asked }: Judged): PromoteTurn | undefined => {
  const lacks = lackedIn(wish, world, candidate, destinations)
  if (lacks === undefined) return { need: 'launches' }
  const [first] = lacks
  if (!first) return undefined
  const codes = codesOf(
    first.code,
    lacks.map(({ code }) => code),
  )
  return ending({ wish, world, destinations, ...asked }, 'failed', refusalsText(lacks, destinations.length > 1), { verdicts, ...codes })
}

/**
 * What is replaced keeps the soak that it has reached: where that cannot be read now it is waited for, as what is unknown to a gate. Nothing
 * is kept of what nobody can read for so long.
 */
const soakHidden = ({ wish, world, at, begun }: Judged): PromoteTurn | undefined =>
  !begun && at.now < wish.availableBy && isSoakedUnknown(wish, world, at.now)
    ? { wait: `how long what ${wish.environment.name} runs has soaked cannot be read now`, stuck: 'gate.closed' }
    : undefined

/** Which targets are done and which are missing, each with its reason. */
const missingText = (missing: readonly (Destination & { readonly is: 'closed' })[], destinations: readonly Destination[]): string => {
  if (destinations.length === 1) return missing.map(({ why }) => why).join('; ')
  const done = destinations.filter(isDone).map(({ target }) => target)
  return `Missing: ${missing.map(({ target, why }) => `${target} (${withoutStop(why)})`).join(', ')}. Done: ${done.join(', ') || 'none'}.`
}
