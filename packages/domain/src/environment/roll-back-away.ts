/**
 * A rollback while home's account or region cannot be reached: without lock and ledger, by what the targets' own pointers remember. Each
 * pointer that it moves says what home's ledger has to be told when it is back; nobody promotes before that.
 */

import { newestLeft, stateOf } from '../ledger/history.ts'
import { inOrder, type Moment, together } from '../machine.ts'
import { desiredVersion, type PointerDescription } from '../pointer.ts'
import type { Release } from '../release.ts'
import type { Converged, ConvergeStep, ConvergeTurn } from './converge.ts'
import { convergeTarget } from './converge-target.ts'
import type { Goal } from './goal.ts'
import { oncePerPointer } from './places.ts'
import type { RollBackWish } from './roll-back.ts'
import { type TargetResult, targetEndedWell, whyOf } from './target-result.ts'
import { candidates, candidatesText, goneIn, leavingByPointers, movedLast } from './ways-back.ts'
import { type AwayHome, type EnvironmentWorld, readTargets, unreadTargets } from './world.ts'

/** ms that home is given to come back: what passes within it costs nobody his lock. */
const PATIENCE = 2 * 60_000

export const rollBackAway = (wish: RollBackWish, world: EnvironmentWorld, away: AwayHome, at: Moment): ConvergeTurn => {
  const whyAway = `home cannot be read: ${away.unreadable}`
  if (away.passes && at.now < away.since + PATIENCE && !isBegun(world)) return { wait: whyAway, until: away.since + PATIENCE }
  const end = (
    outcome: Converged['outcome'],
    why: string,
    code?: Converged['code'],
    targets: readonly TargetResult[] = [],
  ): ConvergeTurn => {
    const [pointer] = readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer) ?? [])
    const groups = targets.flatMap(target => target.groups)
    return {
      end: { outcome, release: pointer?.says?.release, image: pointer?.image ?? '', targets, groups, why, ...(code ? { code } : {}) },
    }
  }
  const unread = unreadTargets(world)
  if (readTargets(world).length === 0)
    return unread.some(([, { passes }]) => passes)
      ? { wait: `${whyAway}; no target can be read either` }
      : end('failed', `${whyAway}, and no target can be read.`, away.code ?? 'target.unreadable')
  const goal = goalAway(wish, world)
  if ('nowhere' in goal) return end('failed', `${goal.nowhere} (${whyAway})`, goal.code)

  const named = wish.to === undefined ? {} : { named: true as const }
  const told = { from: goal.from ?? null, by: wish.writer.actor, reason: wish.reason, ...named }
  const turn = inOrder<ConvergeStep, TargetResult>(
    [() => together(wish.waves.flat().map(target => convergeTarget({ ...wish, away: told }, target, world, goal, at)))],
    targetEndedWell,
  )
  if ('act' in turn) return { act: oncePerPointer(turn.act, wish.places) }
  if (!('end' in turn)) return turn
  const bad = turn.end.filter(result => !targetEndedWell(result))
  const [first] = bad
  if (first)
    return end(
      first.outcome === 'cancelled' ? 'cancelled' : 'failed',
      whyOf(bad, turn.end.length > 1),
      first.code ?? 'rollout.failed',
      turn.end,
    )
  const quarantine = wish.quarantine ? '. The quarantine is not written: run rollback again with quarantine when home is back' : ''
  const later = `its ledger is told by the next run that can read it, and what is rejected or quarantined could not be asked (${whyAway})${quarantine}`
  return end('rolled-back', `${wish.environment} runs ${goal.release} again; ${later}`, undefined, turn.end)
}

/**
 * Somebody has begun to go back without home: that is finished, whoever it was. Where a pointer was moved after that, it is an old story that
 * home knows.
 */
export const begunAway = (world: EnvironmentWorld): PointerDescription | undefined => {
  const moved = movedLast(world)
  // A run to which home has come back already may have moved the rest of them, as its ledger says by then.
  return moved.find(({ says }) => says?.away && says.release === moved[0]?.says?.release)?.says
}

const isBegun = (world: EnvironmentWorld): boolean => begunAway(world) !== undefined

type AwayGoal = Goal & { readonly from: Release | undefined }

const goalAway = (
  wish: RollBackWish,
  world: EnvironmentWorld,
): AwayGoal | { readonly nowhere: string; readonly code: NonNullable<Converged['code']> } => {
  const to = (release: Release, from: Release | undefined): AwayGoal => ({ way: 'back', release, pointer: release, from })
  const { intent } = stateOf(world.ledger)
  // Home was read before it went away: what its ledger said then is gone on with.
  if (intent?.kind === 'rollback' && goneIn(world, intent.release).length === 0 && (wish.to === undefined || wish.to === intent.release))
    return to(intent.release, newestLeft(world.ledger))
  const begun = begunAway(world)
  if (begun && (wish.to === undefined || wish.to === begun.release) && goneIn(world, begun.release).length === 0)
    return to(begun.release, begun.away?.from ?? undefined)
  const from = intent?.kind === 'promote' ? intent.release : leavingByPointers(world)
  if (wish.to !== undefined) {
    const gone = goneIn(world, wish.to)
    return gone.length === 0 ? to(wish.to, from === wish.to ? undefined : from) : { nowhere: gone.join('; '), code: 'rollback.gone' }
  }
  const ways = candidates(world, from)
  const best = ways.find(({ because }) => because === '')
  return best ? to(best.release, from) : { nowhere: `No release to go back to. ${candidatesText(ways)}`, code: 'rollback.nowhere' }
}
