/**
 * Back to the last good release. What has to be decided is decided once and written down as the intent of the ledger; `converge` then does
 * the work, in this run or in the next one.
 */
import { newestVersion, stateOf } from '../ledger/history.ts'
import { isRejected, lastGood } from '../ledger/state.ts'
import { type Moment, refusalCode, type Turn } from '../machine.ts'
import { desiredVersion, versionsByRelease } from '../pointer.ts'
import { encodeQuarantine } from '../quarantine.ts'
import type { Release } from '../release.ts'
import { readable } from '../rollout/group.ts'
import { type Converged, type ConvergeStep, type ConvergeWish, converge } from './converge.ts'
import { writeEvent } from './steps.ts'
import type { EnvironmentWorld } from './world.ts'

export interface RollBackWish extends ConvergeWish {
  readonly reason: string
  /** Undefined: the last good one. */
  readonly to: Release | undefined
  /** Bar the release that is left, everywhere. */
  readonly quarantine: boolean
}

/** A release that could be gone back to, and why not, for the plan. */
export interface WayBack {
  readonly release: Release
  /** Empty: it can. */
  readonly because: string
}
/** Every release that was verified here, newest first, with what speaks against it. */
export const candidates = (world: EnvironmentWorld, leaving: Release | undefined): readonly WayBack[] => {
  const state = stateOf(world.ledger)
  const known = versionsByRelease(world.pointer)
  return state.good.map(release => {
    if (release === leaving) return { release, because: 'it is the one that is left' }
    if (world.barred.has(release)) return { release, because: 'it is quarantined' }
    if (isRejected(state, release)) return { release, because: 'it is rejected here' }
    if (!known.has(release)) return { release, because: 'the pointer does not know its image any more' }
    return { release, because: '' }
  })
}

/** The release that is to be left: what the pointer says. Undefined when somebody else wrote it. */
export const leaving = (world: EnvironmentWorld): Release | undefined => desiredVersion(world.pointer)?.says?.release

export const rollBack = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> => {
  const state = stateOf(world.ledger)
  const last = newestVersion(world.ledger)?.event
  if (last?.run === wish.writer.run && last.kind === 'rolled-back') return finish(wish, world, at)
  if (isBegun(wish, world)) return bar(wish, world, at) ?? finish(wish, world, at)

  const pointer = desiredVersion(world.pointer)
  const from = leaving(world)
  const end = (outcome: Converged['outcome'], why: string, code?: Converged['code']): Turn<ConvergeStep, Converged> => ({
    end: { outcome, release: from, image: pointer?.image ?? '', groups: [], why, ...(code ? { code } : {}) },
  })
  if (!pointer) return end('failed', `Environment ${wish.environment} has no pointer.`, 'pointer.missing')
  const refused = [...at.refused].find(([subject]) => !world.fleet.groups.has(subject))
  if (refused) return end('failed', refused[1].message, refusalCode(refused[1]))
  if (at.cancelled) return end('cancelled', 'nothing was begun')
  if (isDone(wish, world, from) && runs(world, pointer.image))
    return end(
      'unchanged',
      `${wish.environment} was rolled back to ${from} by ${last?.run}, and nothing was promoted since; to go further back, name to-release`,
    )
  const to = wish.to ?? lastGood(state, world.barred, from)
  const choice = candidates(world, from)
  if (to === undefined)
    return end(
      'failed',
      `No release to go back to from ${from ?? pointer.image}. ${choice.map(({ release, because }) => `${release}: ${because}`).join('; ')}`,
      'rollback.nowhere',
    )
  if (world.barred.has(to)) return end('failed', `Release ${to} is quarantined: ${world.barred.get(to)?.reason}`, 'release.quarantined')
  if (!versionsByRelease(world.pointer).has(to))
    return end('failed', `The pointer of ${wish.target} never said release ${to}.`, 'rollback.unknown')
  if (to === from && runs(world, pointer.image)) return end('unchanged', `${wish.environment} runs ${to} already, and nothing is under way`)
  const because = `${wish.writer.actor}: ${wish.reason}`
  const bad = from === undefined || from === to ? null : from
  const event = writeEvent(
    world.ledger,
    { kind: 'rolling-back', release: to, from: bad, reason: wish.reason, hold: true },
    wish.writer,
    at.now,
    because,
    {
      evidence: bad === null ? {} : { left: bad },
    },
  )
  return event ? { act: [event] } : finish(wish, world, at)
}

/** Somebody has rolled back already: asked for twice, it must not leave the good release for the one before. */
const isDone = ({ to }: RollBackWish, world: EnvironmentWorld, from: Release | undefined): boolean => {
  const { current, hold } = stateOf(world.ledger)
  const last = newestVersion(world.ledger)?.event
  return (
    to === undefined && from !== undefined && last?.kind === 'rolled-back' && hold !== null && current === from && !world.barred.has(from)
  )
}

/** Is the rollback that is wished under way, by this run or another? One to a release that was quarantined since is not: choose again. */
const isBegun = ({ to }: RollBackWish, world: EnvironmentWorld): boolean => {
  const { intent } = stateOf(world.ledger)
  if (intent?.kind !== 'rollback' || world.barred.has(intent.release)) return false
  return to === undefined || to === intent.release
}

/** The release that the newest rollback leaves. */
const left = (world: EnvironmentWorld): Release | undefined =>
  newestVersion(world.ledger.filter(({ event }) => event.kind === 'rolling-back'))?.event.evidence.left

const quarantineSubject = (release: Release): string => `the quarantine of ${release}`

/** A quarantine that AWS refuses does not keep the environment on the bad release: it is told when all else is done. */
const finish = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> => {
  const subject = quarantineSubject(left(world) ?? '')
  const refusal = at.refused.get(subject)
  if (!refusal) return converge(wish, world, at)
  const turn = converge(wish, world, { ...at, refused: new Map([...at.refused].filter(([other]) => other !== subject)) })
  if (!('end' in turn)) return turn
  return { end: { ...turn.end, outcome: 'failed', why: `${turn.end.why}; ${refusal.message}`, code: refusalCode(refusal) } }
}

/** Every instance of every group runs the image and nothing is replaced at the moment. */
const runs = (world: EnvironmentWorld, image: string): boolean =>
  [...world.fleet.groups.values()].every(
    group =>
      readable(group) &&
      group.instances.every(instance => instance.image === image) &&
      group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending'),
  )

/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> | undefined => {
  const release = left(world)
  if (!wish.quarantine || release === undefined || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return undefined
  const { run, actor } = wish.writer
  const value = encodeQuarantine({ release, reason: wish.reason, by: actor, at: new Date(at.now).toISOString(), run })
  return { act: [{ do: 'bar-release', on: quarantineSubject(release), because: wish.reason, release, value }] }
}
