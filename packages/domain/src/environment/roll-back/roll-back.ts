/**
 * Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
 * the work, in this run or in the next one.
 */

import { type Moment, refusalCode } from '../../machine/machine.ts'
import { calledOff, lastMove, leftBy, newestCounting, newestLeft, stateOf } from '../../records/ledger/history.ts'
import type { LedgerChange } from '../../records/ledger/kinds.ts'
import { isRejected } from '../../records/ledger/state.ts'
import { desiredVersion } from '../../records/pointer.ts'
import { encodeQuarantine } from '../../records/quarantine.ts'
import type { Release } from '../../release.ts'
import { withoutStop } from '../../sentence.ts'
import type { ErrorCode } from '../../user-error.ts'
import { converge } from '../converge/converge.ts'
import type { Converged, ConvergeTurn } from '../converge-turn.ts'
import { targetResultsByNow } from '../one-target/by-now.ts'
import { ledgerSubject, writeEvent } from '../steps.ts'
import { canBeOn } from '../ways-back/can-be-on.ts'
import { imagesSeen } from '../ways-back/images.ts'
import { importAway } from '../ways-back/import-away.ts'
import { closedBy, missing, obstaclesToNamed } from '../ways-back/obstacles.ts'
import { isOn, runs } from '../ways-back/runs-image.ts'
import { begunBack, leavingByPointers, recoveredFrom } from '../ways-back/told-by-pointers.ts'
import { bestWay, candidates, candidatesText, isWayUnclear } from '../ways-back/ways-back.ts'
import { desiredVersions, type EnvironmentWorld, readTargets, type TargetWorld, unreadTargets, whyUnread } from '../world.ts'
import { rollBackAway } from './roll-back-away.ts'
import type { RollBackWish } from './roll-back-wish.ts'

/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world: EnvironmentWorld): readonly (Release | undefined)[] => desiredVersions(world).map(({ metadata }) => metadata?.release)

/**
 * The release that is to be left: what is being promoted, also where no pointer was moved yet; else what the ledger says is there. A pointer
 * that says another one strayed: that is left only where it was rejected already, or where something runs it. Undefined when that is an
 * image without a release.
 */
export const leaving = (world: EnvironmentWorld): Release | undefined => {
  const { intent, current } = stateOf(world.ledger)
  if (!newestCounting(world.ledger)) return leavingByPointers(world)
  if (intent?.kind === 'promote') return intent.release
  if (intent)
    return said(world).includes(intent.release) && missing(world, intent.release).length === 0 ? intent.release : newestGone(world)
  const [strayed] = readTargets(world).flatMap(([, target]) => strayedFrom(current, world, target))
  return strayed ? strayed.release : (current ?? said(world)[0])
}

/** What the newest rollback leaves; where that only called a rollout off, what was being rolled out. */
const newestGone = ({ ledger }: EnvironmentWorld): Release | undefined => newestLeft(ledger) ?? calledOff(ledger)

const strayedFrom = (
  current: Release | null,
  world: EnvironmentWorld,
  { pointer, fleet }: TargetWorld,
): readonly { readonly release: Release | undefined }[] => {
  const desired = desiredVersion(pointer)
  const release = desired?.metadata?.release
  if (!desired || current === null || release === current) return []
  const state = stateOf(world.ledger)
  // Who has gone back by hand, to the image of a release that was verified here, has left what is current.
  if (pointer.some(({ image, metadata }) => image === desired.image && metadata && state.good.includes(metadata.release))) return []
  const isRejectedHere = release !== undefined && isRejected(state, release)
  return isRejectedHere || isOn(fleet, desired.image) ? [{ release }] : []
}

export const rollBack = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn => {
  if (!imagesSeen(world)) return { need: 'images' }
  if (world.away) return rollBackAway(wish, world, world.away, at)
  return (
    refusedLedger(wish, world, at) ??
    imported(wish, world, at) ??
    begun(wish, world, at) ??
    done(wish, world, at) ??
    unreadable(wish, world) ??
    chosen(wish, world, at)
  )
}

const ending = (world: EnvironmentWorld, outcome: Converged['outcome'], why: string, code?: ErrorCode): ConvergeTurn => {
  const image = desiredVersions(world)[0]?.image ?? ''
  return { end: { outcome, release: leaving(world), image, targets: [], groups: [], why, ...(code ? { code } : {}) } }
}

/** Nothing is moved without its intent. */
const refusedLedger = ({ name: environment }: RollBackWish, world: EnvironmentWorld, { refused }: Moment): ConvergeTurn | undefined => {
  const refusal = refused.get(ledgerSubject(environment))
  return refusal && ending(world, 'failed', refusal.message, refusalCode(refusal))
}

const imported = ({ writer }: RollBackWish, world: EnvironmentWorld, { now }: Moment): ConvergeTurn | undefined => {
  const event = importAway(world, writer, now)
  return event && { act: [event] }
}

/**
 * A rollback is under way, by this run or another, and its target is there: it is finished, with what this one wishes besides. One to a
 * release that was quarantined since, or whose image is gone, is not: another one is chosen.
 */
const begun = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const { intent } = stateOf(world.ledger)
  if (intent?.kind !== 'rollback' || (wish.to !== undefined && wish.to !== intent.release)) return undefined
  if (!canBeOn(world, intent.release)) return undefined
  return (
    blaming(wish, world, intent.release, at) ??
    holding(wish, world, intent.release, at) ??
    quarantineLeft(wish, world, at) ??
    finish(wish, world, at)
  )
}

/**
 * A rollout that was called off (`converge/take-back.ts`) is being taken back, or was, and nobody has said that its release is bad. Whoever
 * presses rollback now says so: the way back is written once more, as one from that release, which rejects it.
 */
const blaming = (wish: RollBackWish, world: EnvironmentWorld, release: Release, { now }: Moment): ConvergeTurn | undefined => {
  const from = calledOff(world.ledger)
  if (from === undefined) return undefined
  const change = { kind: 'rolling-back' as const, release, from, reason: wish.reason, hold: true }
  const because = `${wish.writer.actor}: ${wish.reason}`
  const event = writeEvent(world.ledger, change, wish.writer, now, because, { evidence: { left: from } })
  return event && { act: [event] }
}

/** An automatic rollback holds nothing; a person who presses rollback means that nothing new comes until somebody says so. */
const holding = (wish: RollBackWish, world: EnvironmentWorld, release: Release, { now }: Moment): ConvergeTurn | undefined => {
  if (stateOf(world.ledger).hold) return undefined
  const held = { kind: 'held' as const, release, reason: wish.reason }
  const event = writeEvent(world.ledger, held, wish.writer, now, `${wish.writer.actor}: ${wish.reason}`)
  return event && { act: [event] }
}

/**
 * It has been rolled back, and nothing was promoted since. Pressed again, a rollback stays with the good release until the fleet is on it,
 * and never goes on to the one before, unless it is named.
 */
const done = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const { intent, current } = stateOf(world.ledger)
  const last = lastMove(world.ledger)
  if (intent !== null || last?.kind !== 'rolled-back' || current !== last.release) return undefined
  if (wish.to !== undefined && wish.to !== current) return undefined
  // Where it is not all on an image that is gone, it cannot come there any more: another one is chosen.
  if (!canBeOn(world, current)) return undefined
  // Nobody else has said what is bad: who bars something means what was called off.
  const blamed = wish.quarantine ? blaming(wish, world, current, at) : undefined
  const turn =
    blamed ?? holding(wish, world, current, at) ?? quarantineLeft(wish, world, at) ?? finish({ ...wish, drift: 'restore' }, world, at)
  if (!('end' in turn) || turn.end.outcome !== 'unchanged') return turn
  const why = `${wish.name} was rolled back to ${current} by ${last.run}, and nothing was promoted since; to go further back, name to-release`
  return { end: { ...turn.end, why } }
}

/** Where no pointer can be read nothing is chosen, nor where the choice hangs on what cannot be read. */
const unreadable = (wish: RollBackWish, world: EnvironmentWorld): ConvergeTurn | undefined => {
  const unread = unreadTargets(world)
  const { from, to } = wayFor(wish, world)
  const isUnclear = to === undefined && isWayUnclear(world, from)
  if (unread.length === 0 || (said(world).length > 0 && !isUnclear)) return undefined
  return notRead(world, whyUnread(world), unread.find(([, { code }]) => code)?.[1].code ?? 'target.unreadable')
}

/** What passes is waited for. */
const notRead = (world: EnvironmentWorld, why: string, code: ErrorCode): ConvergeTurn =>
  unreadTargets(world).some(([, { transient }]) => transient)
    ? { wait: why, stuck: 'target.unreadable' }
    : ending(world, 'failed', why, code)

const isLost = ({ ledger }: EnvironmentWorld): boolean => newestCounting(ledger) === undefined

/** From where to where. Where the ledger is lost, a way back that the pointers tell of is gone on with. `to` undefined: there is none. */
const wayFor = (wish: RollBackWish, world: EnvironmentWorld): { readonly from: Release | undefined; readonly to: Release | undefined } => {
  const told = isLost(world) && wish.to === undefined ? begunBack(world) : undefined
  if (told && canBeOn(world, told.to)) return told
  const from = leaving(world)
  return { from, to: wish.to ?? bestWay(world, from) }
}

const chosen = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn =>
  unpointed(wish, world) ??
  (at.cancelled ? ending(world, 'cancelled', 'Nothing was begun.') : undefined) ??
  nowhere(wish, world) ??
  closed(wish, world) ??
  there(wish, world, at) ??
  begin(wish, world, at) ??
  finish(wish, world, at)

const unpointed = ({ name: environment }: RollBackWish, world: EnvironmentWorld): ConvergeTurn | undefined =>
  said(world).length === 0 ? ending(world, 'failed', `Environment ${environment} has no pointer.`, 'pointer.missing') : undefined

const nowhere = (wish: RollBackWish, world: EnvironmentWorld): ConvergeTurn | undefined => {
  const { from, to } = wayFor(wish, world)
  if (to !== undefined) return undefined
  const why = `No release to go back to from ${from ?? 'what runs'}. ${candidatesText(candidates(world, from))}`
  return ending(world, 'failed', why, 'rollback.nowhere')
}

/** Somebody has named a release that cannot be gone back to. */
const closed = ({ name: environment, to }: RollBackWish, world: EnvironmentWorld): ConvergeTurn | undefined => {
  const obstacle = to === undefined ? undefined : closedBy(obstaclesToNamed(world, to), `${environment} cannot go back to ${to}`)
  return obstacle && ending(world, 'failed', obstacle.why, obstacle.code)
}

/** Where its ledger says another one, somebody has gone back by hand: that is recorded. */
const there = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const { to } = wayFor(wish, world)
  const { intent, current } = stateOf(world.ledger)
  return to !== undefined && intent === null && current === to && runs(world, to) ? unchanged(wish, world, to, at) : undefined
}

/** Its intent; undefined: it is written. */
const begin = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const { from, to } = wayFor(wish, world)
  if (to === undefined) return undefined
  const bad = from === undefined || from === to ? null : from
  const change: LedgerChange = {
    ...{ kind: 'rolling-back', release: to, from: bad, reason: wish.reason, hold: true },
    ...(wish.to === undefined ? {} : { retakes: true }),
    ...(isLost(world) ? recoveredFrom(world) : {}),
  }
  const evidence = bad === null ? {} : { left: bad }
  const event = writeEvent(world.ledger, change, wish.writer, at.now, `${wish.writer.actor}: ${wish.reason}`, { evidence })
  return event && { act: [event] }
}

/** That nothing is to be done is only said of what could be read. */
const unchanged = (wish: RollBackWish, world: EnvironmentWorld, to: Release, at: Moment): ConvergeTurn => {
  const why = `${wish.name} runs ${to} already, and nothing is under way`
  if (unreadTargets(world).length > 0) return notRead(world, `${why}; ${whyUnread(world)}`, 'target.unreadable')
  const targets = targetResultsByNow(wish, world, { way: 'back', release: to, pointer: to }, at)
  const groups = targets.flatMap(target => target.groups)
  return { end: { outcome: 'unchanged', release: to, image: desiredVersions(world)[0]?.image ?? '', targets, groups, why } }
}

const quarantineSubject = (release: Release): string => `the quarantine of ${release}`

/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn => {
  const subject = quarantineSubject(leftBy(world.ledger, wish.writer.run, wish.began) ?? '')
  const refusal = at.refused.get(subject)
  if (!refusal) return converge(wish, world, at)
  const turn = converge(wish, world, { ...at, refused: new Map([...at.refused].filter(([other]) => other !== subject)) })
  if (!('end' in turn)) return turn
  return { end: { ...turn.end, outcome: 'failed', why: `${withoutStop(turn.end.why)}; ${refusal.message}`, code: refusalCode(refusal) } }
}

/** The step that quarantines what was left, when that is wished, not done and not refused. */
const quarantineLeft = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): ConvergeTurn | undefined => {
  const release = leftBy(world.ledger, wish.writer.run, wish.began)
  if (!wish.quarantine || release === undefined || world.quarantined.has(release) || at.refused.has(quarantineSubject(release)))
    return undefined
  const { run, actor } = wish.writer
  const value = encodeQuarantine({ release, reason: wish.reason, by: actor, at: new Date(at.now).toISOString(), run })
  return { act: [{ do: 'write-quarantine', on: quarantineSubject(release), because: wish.reason, release, value }] }
}
