/**
 * A rollback while home's account or region cannot be reached, or takes no writes: without lock and ledger, by what the targets' own pointers remember. Each
 * pointer that it moves says what home's ledger has to be told when it is back; nobody promotes before that.
 */

import { type AwayHome, LONGEST_WITHOUT_HOME } from '../../away-home.ts'
import { inOrder, type Moment, together } from '../../machine/machine.ts'
import { lastMove, newestCounting, newestLeft, stateOf } from '../../records/ledger/history.ts'
import type { Release } from '../../release.ts'
import type { ErrorCode } from '../../user-error.ts'
import type { Converged, ConvergeStep, ConvergeTurn } from '../converge-turn.ts'
import type { Goal } from '../goal.ts'
import { convergeTarget } from '../one-target/converge-target.ts'
import { type TargetResult, targetEndedWell, whyOf } from '../target-result.ts'
import { canBeOn } from '../ways-back/can-be-on.ts'
import { closedBy, obstaclesToNamed } from '../ways-back/obstacles.ts'
import { begunBack, leavingByPointers } from '../ways-back/told-by-pointers.ts'
import { bestWay, candidates, candidatesText, isWayUnclear } from '../ways-back/ways-back.ts'
import { atOnce } from '../wish/at-once.ts'
import { desiredVersions, type EnvironmentWorld, isPointed, readTargets, unreadTargets, whyUnread } from '../world.ts'
import type { RollBackWish } from './roll-back-wish.ts'

export const rollBackAway = (wish: RollBackWish, world: EnvironmentWorld, away: AwayHome, at: Moment): ConvergeTurn =>
  patient(world, away, at) ?? noTarget(world, away) ?? goBack(wish, world, away, at)

const whyAway = ({ why, takesNoWrites }: AwayHome): string =>
  takesNoWrites ? `home takes no writes: ${why}` : `home cannot be read: ${why}`

const patient = (world: EnvironmentWorld, away: AwayHome, { now }: Moment): ConvergeTurn | undefined => {
  const until = away.since + LONGEST_WITHOUT_HOME
  return away.transient && now < until && !begunBack(world)?.away ? { wait: whyAway(away), until } : undefined
}

const noTarget = (world: EnvironmentWorld, away: AwayHome): ConvergeTurn | undefined => {
  const isPart = readTargets(world).length > 0
  // One that has no pointer tells nothing of where to go, and one that cannot be read may.
  if (isPart && (isPointed(world) || unreadTargets(world).length === 0)) return undefined
  const what = isPart ? 'no pointer' : 'no target'
  if (unreadTargets(world).some(([, { transient }]) => transient))
    return { wait: `${whyAway(away)}; ${what} can be read either`, stuck: 'target.unreadable' }
  return ending(world, 'failed', `${whyAway(away)}, and ${what} can be read.`, 'target.unreadable')
}

const ending = (
  world: EnvironmentWorld,
  outcome: Converged['outcome'],
  why: string,
  code?: ErrorCode,
  targets: readonly TargetResult[] = [],
): ConvergeTurn => {
  const [pointer] = desiredVersions(world)
  const groups = targets.flatMap(target => target.groups)
  return {
    end: { outcome, release: pointer?.metadata?.release, image: pointer?.image ?? '', targets, groups, why, ...(code ? { code } : {}) },
  }
}

const goBack = (wish: RollBackWish, world: EnvironmentWorld, away: AwayHome, at: Moment): ConvergeTurn => {
  const goal = goalAway(wish, world)
  if ('code' in goal && goal.code === 'target.unreadable' && unreadTargets(world).some(([, { transient }]) => transient))
    return { wait: `${whyAway(away)}; ${whyUnread(world)}`, stuck: 'target.unreadable' }
  if ('code' in goal) return ending(world, 'failed', `${goal.why} ${WHAT_TO_DO} (${homesWord(away)})`, goal.code)
  const named = wish.to === undefined ? {} : { named: true as const }
  const told = { from: goal.from ?? null, by: wish.writer.actor, reason: wish.reason, ...named }
  const turn = inOrder<ConvergeStep, TargetResult>(
    [() => together(wish.waves.flat().map(target => convergeTarget({ ...wish, away: told }, target, world, goal, at)))],
    targetEndedWell,
  )
  if ('act' in turn) return { act: atOnce(turn.act, wish.places, at) }
  return 'end' in turn ? walked(wish, world, away, goal, turn.end) : turn
}

const walked = (
  wish: RollBackWish,
  world: EnvironmentWorld,
  away: AwayHome,
  { release }: Goal,
  targets: readonly TargetResult[],
): ConvergeTurn => {
  const bad = targets.filter(result => !targetEndedWell(result))
  const cancelled = bad.filter(({ outcome }) => outcome === 'cancelled')
  if (cancelled.length > 0) return ending(world, 'cancelled', whyOf(cancelled, targets.length > 1), undefined, targets)
  const [first] = bad
  if (first) return ending(world, 'failed', whyOf(bad, targets.length > 1), first.code ?? 'rollout.failed', targets)
  const quarantine = wish.quarantine ? '. The quarantine is not written: run rollback again with quarantine when home is back' : ''
  const later = `its ledger is told by the next run that can read it, and ${homesWord(away)}${quarantine}`
  return ending(world, 'rolled-back', `${wish.name} runs ${release} again; ${later}`, undefined, targets)
}

const WHAT_TO_DO =
  'Bring home back, name another release with to-release, or make the image of one that was verified there available again, then run again'

/** Whether it is known what home has against releases. */
const homesWord = (away: AwayHome): string => {
  if (away.takesNoWrites) return whyAway(away)
  if (away.wasRead) return `what is rejected or quarantined was asked before home went away (${whyAway(away)})`
  return `what is rejected or quarantined could not be asked (${whyAway(away)})`
}

type AwayGoal = Goal & { readonly from: Release | undefined }
interface Nowhere {
  readonly code: ErrorCode
  /** A full sentence. */
  readonly why: string
}

const goalAway = (wish: RollBackWish, world: EnvironmentWorld): AwayGoal | Nowhere =>
  overtaken(wish, world) ??
  begunSince(wish, world) ??
  intended(wish, world) ??
  finished(wish, world) ??
  begun(wish, world) ??
  named(wish, world) ??
  best(world)

/** Without a lock nobody is told to stop: of two who name different releases the later one goes on, or they would move pointers for ever. */
const overtaken = ({ name: environment, writer, to }: RollBackWish, world: EnvironmentWorld): Nowhere | undefined => {
  const said = begunBack(world)
  if (to === undefined || !said?.away?.named || said.run === writer.run || said.to === to) return undefined
  const isMoved = readTargets(world).some(({ 1: { pointer } }) =>
    pointer.some(({ metadata }) => metadata?.away && metadata.run === writer.run),
  )
  return isMoved
    ? {
        code: 'environment.contested',
        why: `${said.away.by} rolls ${environment} back to ${said.to} by ${said.run}, after this run had begun.`,
      }
    : undefined
}

/** What a rollback did since home was read is younger than what its ledger said then. */
const begunSince = (wish: RollBackWish, world: EnvironmentWorld): AwayGoal | undefined => {
  const said = begunBack(world)
  const known = newestCounting(world.ledger)
  return said?.away && said.moved >= (known?.modified ?? 0) ? begun(wish, world) : undefined
}

const toward = (release: Release, from: Release | undefined): AwayGoal => ({ way: 'back', release, pointer: release, from })

/** Home was read before it went away: what its ledger said then is gone on with. */
const intended = ({ to }: RollBackWish, world: EnvironmentWorld): AwayGoal | undefined => {
  const { intent } = stateOf(world.ledger)
  if (intent?.kind !== 'rollback' || (to !== undefined && to !== intent.release)) return undefined
  return canBeOn(world, intent.release) ? toward(intent.release, newestLeft(world.ledger)) : undefined
}

/** It was rolled back when home was read, and nothing was promoted since: it stays with the good release. */
const finished = ({ to }: RollBackWish, world: EnvironmentWorld): AwayGoal | undefined => {
  const { intent, current } = stateOf(world.ledger)
  const last = lastMove(world.ledger)
  if (intent !== null || last?.kind !== 'rolled-back' || current !== last.release || (to !== undefined && to !== current)) return undefined
  return canBeOn(world, current) ? toward(current, newestLeft(world.ledger)) : undefined
}

const begun = ({ to }: RollBackWish, world: EnvironmentWorld): AwayGoal | undefined => {
  const said = begunBack(world)
  if (!said || (to !== undefined && to !== said.to)) return undefined
  const isOpen = said.away?.named ? obstaclesToNamed(world, said.to).length === 0 : canBeOn(world, said.to)
  return isOpen ? toward(said.to, said.from) : undefined
}

/** What is being promoted, as home said before it went away; else what the pointers tell. */
const leavingAway = (world: EnvironmentWorld): Release | undefined => {
  const { intent } = stateOf(world.ledger)
  return intent?.kind === 'promote' ? intent.release : leavingByPointers(world)
}

const named = ({ name: environment, to }: RollBackWish, world: EnvironmentWorld): AwayGoal | Nowhere | undefined => {
  if (to === undefined) return undefined
  const from = leavingAway(world)
  return closedBy(obstaclesToNamed(world, to), `${environment} cannot go back to ${to}`) ?? toward(to, from === to ? undefined : from)
}

/** Where another run has begun to go to one that cannot be had, what it left is what is left still. */
const best = (world: EnvironmentWorld): AwayGoal | Nowhere => {
  const from = begunBack(world)?.from ?? leavingAway(world)
  const to = bestWay(world, from)
  if (to !== undefined) return toward(to, from)
  if (isWayUnclear(world, from)) return { code: 'target.unreadable', why: `${whyUnread(world)}.` }
  return { code: 'rollback.nowhere', why: `No release to go back to. ${candidatesText(candidates(world, from))}.` }
}
