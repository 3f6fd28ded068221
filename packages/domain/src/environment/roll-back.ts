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
import { ledgerSubject, writeEvent } from './steps.ts'
import { type EnvironmentWorld, readTargets, unreadTargets } from './world.ts'

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
  return state.good.map(release => {
    if (release === leaving) return { release, because: 'it is the one that is left' }
    if (world.barred.has(release)) return { release, because: 'it is quarantined' }
    if (isRejected(state, release)) return { release, because: 'it is rejected here' }
    if (!isKnown(world, release)) return { release, because: 'no pointer knows its image any more' }
    return { release, because: '' }
  })
}

/** Some target's pointer once said the release: the others tell for themselves that they cannot go there. */
const isKnown = (world: EnvironmentWorld, release: Release): boolean =>
  readTargets(world).some(([, { pointer }]) => versionsByRelease(pointer).has(release))

/** What the pointers of the targets that can be read say; undefined where somebody else wrote it. */
const said = (world: EnvironmentWorld): readonly (Release | undefined)[] =>
  readTargets(world).flatMap(([, { pointer }]) => {
    const version = desiredVersion(pointer)
    return version ? [version.says?.release] : []
  })

/**
 * The release that is to be left: what the pointers say. Where they differ, because a promotion has moved only some of them, what was being
 * promoted. Undefined when somebody else wrote them.
 */
export const leaving = (world: EnvironmentWorld): Release | undefined => {
  const releases = said(world)
  const { intent } = stateOf(world.ledger)
  return intent && releases.includes(intent.release) ? intent.release : releases[0]
}

export const rollBack = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> => {
  const state = stateOf(world.ledger)
  const last = newestVersion(world.ledger)?.event
  if (last?.run === wish.writer.run && last.kind === 'rolled-back') return finish(wish, world, at)
  if (isBegun(wish, world)) return bar(wish, world, at) ?? finish(wish, world, at)

  const releases = said(world)
  const from = leaving(world)
  const image = readTargets(world).flatMap(([, { pointer }]) => desiredVersion(pointer)?.image ?? [])[0] ?? ''
  const end = (outcome: Converged['outcome'], why: string, code?: Converged['code']): Turn<ConvergeStep, Converged> => ({
    end: { outcome, release: from, image, targets: [], groups: [], why, ...(code ? { code } : {}) },
  })
  const unread = unreadTargets(world)
  const whyUnread = unread.map(([name, { unreadable }]) => `Target ${name} cannot be read: ${unreadable}`).join('; ')
  if (readTargets(world).length === 0 && unread.some(([, { passes }]) => passes)) return { wait: whyUnread }
  if (readTargets(world).length === 0 && unread.length > 0)
    return end('failed', whyUnread, unread.find(([, { code }]) => code)?.[1].code ?? 'target.unreadable')
  if (releases.length === 0) return end('failed', `Environment ${wish.environment} has no pointer.`, 'pointer.missing')
  const refused = at.refused.get(ledgerSubject(wish.environment))
  if (refused) return end('failed', refused.message, refusalCode(refused))
  if (at.cancelled) return end('cancelled', 'nothing was begun')
  /** That nothing is to be done is only said of what could be read. */
  const unchanged = (why: string): Turn<ConvergeStep, Converged> =>
    unread.length === 0 ? end('unchanged', why) : end('failed', `${why}; ${whyUnread}`, 'target.unreadable')
  if (isDone(wish, world, from) && runs(world, from))
    return unchanged(
      `${wish.environment} was rolled back to ${from} by ${last?.run}, and nothing was promoted since; to go further back, name to-release`,
    )
  const to = wish.to ?? lastGood(state, world.barred, from)
  const choice = candidates(world, from)
  if (to === undefined)
    return end(
      'failed',
      `No release to go back to from ${from ?? image}. ${choice.map(({ release, because }) => `${release}: ${because}`).join('; ')}`,
      'rollback.nowhere',
    )
  if (world.barred.has(to)) return end('failed', `Release ${to} is quarantined: ${world.barred.get(to)?.reason}`, 'release.quarantined')
  if (!isKnown(world, to)) return end('failed', `No pointer of ${wish.environment} ever said release ${to}.`, 'rollback.unknown')
  if (runs(world, to)) return unchanged(`${wish.environment} runs ${to} already, and nothing is under way`)
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

/**
 * In every target that can be read the pointer says the release, every instance of every group runs its image, and nothing is replaced at the
 * moment.
 */
const runs = (world: EnvironmentWorld, release: Release | undefined): boolean =>
  readTargets(world).every(([, { pointer, fleet }]) => {
    const desired = desiredVersion(pointer)
    return (
      desired?.says?.release === release &&
      [...fleet.groups.values()].every(
        group =>
          readable(group) &&
          group.instances.every(instance => instance.image === desired?.image) &&
          group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending'),
      )
    )
  })

/** The step that quarantines what was left, when that is wished, not done and not refused. */
const bar = (wish: RollBackWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> | undefined => {
  const release = left(world)
  if (!wish.quarantine || release === undefined || world.barred.has(release) || at.refused.has(quarantineSubject(release))) return undefined
  const { run, actor } = wish.writer
  const value = encodeQuarantine({ release, reason: wish.reason, by: actor, at: new Date(at.now).toISOString(), run })
  return { act: [{ do: 'bar-release', on: quarantineSubject(release), because: wish.reason, release, value }] }
}
