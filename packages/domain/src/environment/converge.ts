/**
 * Makes the fleet of an environment match its pointer, proves that it does, and says so. It is shown the world and finishes whatever is
 * under way: a promotion that nobody rolled out, a rollback that somebody began.
 */
import type { Freeze, Strategy, Window } from '../delivery-file/types.ts'
import { freezesGate } from '../gates/freezes.ts'
import { holdGate } from '../gates/hold.ts'
import { windowsGate } from '../gates/windows.ts'
import { newestVersion, stateOf } from '../ledger/history.ts'
import { isRejected, lastGood } from '../ledger/state.ts'
import { holder } from '../lock/holder.ts'
import { type Moment, refusalCode, type Turn, together } from '../machine.ts'
import { desiredVersion, type PointerVersion, verifiedVersion, versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { fastPath } from '../rollout/preferences.ts'
import { type GroupResult, type OnCancel, type RollStep, rollGroup } from '../rollout/roll-group.ts'
import { endedWell } from '../rollout/rollout.ts'
import type { ErrorCode } from '../user-error.ts'
import { type EventWriter, labelVerified, putPointer, type StateStep, writeEvent } from './steps.ts'
import type { EnvironmentWorld } from './world.ts'

export interface ConvergeWish {
  readonly environment: string
  /** The target's name. */
  readonly target: string
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
}
export type ConvergeStep = RollStep | StateStep

export interface Converged {
  readonly outcome: 'refreshed' | 'unchanged' | 'rolled-back' | 'paused' | 'cancelled' | 'failed'
  readonly release: Release | undefined
  readonly image: string
  readonly groups: readonly GroupResult[]
  readonly why: string
  /** Set when the outcome is `failed`. */
  readonly code?: ErrorCode
}

export const converge = (wish: ConvergeWish, world: EnvironmentWorld, at: Moment): Turn<ConvergeStep, Converged> => {
  const state = stateOf(world.ledger)
  const pointer = desiredVersion(world.pointer)
  const back = state.intent?.kind === 'rollback' ? state.intent.release : undefined
  const failed = (code: ErrorCode, why: string, groups: readonly GroupResult[] = []): Turn<ConvergeStep, Converged> => ({
    end: { outcome: 'failed', release: pointer?.says?.release, image: pointer?.image ?? '', groups, why, code },
  })
  const refused = [...at.refused].find(([subject]) => !world.fleet.groups.has(subject))
  if (refused) return failed(refusalCode(refused[1]), refused[1].message)
  if (!pointer) return failed('pointer.missing', `Environment ${wish.environment} has no pointer.`)
  const release = pointer.says?.release
  const goal = back ?? release
  const barred = goal === undefined ? undefined : world.barred.get(goal)
  if (barred) return failed('release.quarantined', `Release ${goal} is quarantined: ${barred.reason}`)
  if (back !== undefined && release !== back) return movePointerBack(wish, world, back, failed)
  if (release === undefined)
    return failed(
      'pointer.foreign',
      `The newest version (${pointer.version}) of the pointer of ${wish.target} was not written by this suite.`,
    )
  if (back === undefined) {
    const last = newestVersion(world.ledger)?.event
    if (last?.kind === 'failed' && last.release === release && last.run === wish.writer.run)
      return failed('rollout.failed', last.reason ?? '')
    if (isRejected(state, release))
      return failed('release.rejected', `Release ${release} is rejected in ${wish.environment}: ${rejection(world, release)}`)
  }

  const roll = {
    image: pointer.image,
    strategy: back === undefined ? wish.strategy : fastPath(wish.strategy),
    onCancel: wish.onCancel,
    unpinned: wish.unpinned,
    displace: back !== undefined,
    ...(state.intent?.release === release ? { unproved: { since: watchedSince(world, at.now) } } : {}),
    description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255),
  }
  const turn = together([...world.fleet.groups.values()].map(group => rollGroup(roll, group, world.fleet.past, at)))
  if ('act' in turn && back === undefined && !at.cancelled) {
    const closed = closedGates(wish, world, at.now)
    if (closed !== '') return { end: { outcome: 'paused', release, image: pointer.image, groups: [], why: closed } }
  }
  if (!('end' in turn)) return turn
  if (turn.end.every(endedWell)) return settle(wish, world, pointer, release, back, turn.end, at)
  return giveUp(wish, world, release, back, turn.end, at, failed)
}

/** ms at which the holder of the lock claimed it: a run that is waiting has written down since when. Now, while nobody holds it. */
const watchedSince = ({ lock }: EnvironmentWorld, now: number): number => {
  const held = holder(lock, now)
  return held ? (lock.find(({ version }) => version === held.since)?.modified ?? held.renewed) : now
}

/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }: ConvergeWish, world: EnvironmentWorld, now: number): string =>
  [holdGate(stateOf(world.ledger)), windowsGate({ windows, zone, estimate: 0 }, now), freezesGate({ freezes, zone, estimate: 0 }, now)]
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ gate, because }) => `${gate}: ${because}`)
    .join('; ')

type Failed = (code: ErrorCode, why: string, groups?: readonly GroupResult[]) => Turn<ConvergeStep, Converged>

const rejection = (world: EnvironmentWorld, release: Release): string =>
  stateOf(world.ledger).rejected.find(rejected => rejected.release === release)?.reason ?? ''

/** The target's own history maps a release to its local image: no tag, no other account is asked. */
const movePointerBack = (wish: ConvergeWish, world: EnvironmentWorld, back: Release, failed: Failed): Turn<ConvergeStep, Converged> => {
  const known = versionsByRelease(world.pointer).get(back)
  if (!known?.says) return failed('rollback.unknown', `The pointer of ${wish.target} never said release ${back}.`)
  return {
    act: [putPointer(wish.target, known.image, { ...known.says, run: wish.writer.run }, `${wish.environment} goes back to ${back}`)],
  }
}

/** Every group runs the image: say so at the pointer, then in the ledger, then end. */
const settle = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  pointer: PointerVersion,
  release: Release,
  back: Release | undefined,
  groups: readonly GroupResult[],
  at: Moment,
): Turn<ConvergeStep, Converged> => {
  const state = stateOf(world.ledger)
  if (verifiedVersion(world.pointer)?.version !== pointer.version) return { act: [labelVerified(wish.target, pointer)] }
  const on = groups.reduce((sum, group) => sum + group.instances.on, 0)
  const of = groups.reduce((sum, group) => sum + group.instances.of, 0)
  const evidence = { instances: `${on}/${of}`, image: pointer.image }
  // Another release's intent is not settled by it, and saying it again would begin the soak again.
  const proved = state.good[0] === release && state.current === release && state.intent?.release !== release
  if (!proved) {
    const kind = back === undefined ? 'verified' : 'rolled-back'
    const event = writeEvent(world.ledger, { kind, release }, wish.writer, at.now, `${on} of ${of} instances run ${pointer.image}`, {
      evidence,
    })
    if (event) return { act: [event] }
  }
  const last = newestVersion(world.ledger)?.event
  const ours = last?.run === wish.writer.run
  const outcome = ours && last.kind === 'rolled-back' ? 'rolled-back' : ours && last.kind === 'verified' ? 'refreshed' : 'unchanged'
  const why =
    outcome === 'unchanged'
      ? `${on} of ${of} instances run ${pointer.image}, and it is verified already`
      : outcome === 'rolled-back'
        ? `${wish.environment} runs ${release} again`
        : `${on} of ${of} instances run ${pointer.image}`
  return { end: { outcome, release, image: pointer.image, groups, why } }
}

/** Not every group got there. What the release is to blame for bars it here; with `rollback` the environment goes back. */
const giveUp = (
  wish: ConvergeWish,
  world: EnvironmentWorld,
  release: Release,
  back: Release | undefined,
  groups: readonly GroupResult[],
  at: Moment,
  failed: Failed,
): Turn<ConvergeStep, Converged> => {
  const image = desiredVersion(world.pointer)?.image ?? ''
  const bad = groups.filter(group => !endedWell(group))
  const why = bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.some(({ outcome }) => outcome === 'cancelled')) return { end: { outcome: 'cancelled', release, image, groups, why } }
  const blamed = bad.some(
    ({ group, outcome }) => (outcome === 'rolled-back' || outcome === 'failed') && !at.refused.has(group) && !isUnreadable(world, group),
  )
  if (back !== undefined || !blamed) {
    const refusal = bad.find(group => group.refusal)?.refusal
    if (refusal) return failed(refusal.code, bad.flatMap(group => group.refusal?.message ?? []).join(' '), groups)
    return failed(bad.some(({ outcome }) => outcome === 'busy') ? 'group.busy' : 'rollout.failed', why, groups)
  }

  const state = stateOf(world.ledger)
  const to = lastGood(state, world.barred, release)
  const because = `the rollout of ${release} failed`
  const goesBack = wish.onFailure === 'rollback' && to !== undefined && versionsByRelease(world.pointer).has(to)
  const event = goesBack
    ? writeEvent(
        world.ledger,
        { kind: 'rolling-back', release: to, from: release, reason: why, hold: false },
        wish.writer,
        at.now,
        because,
        {
          evidence: { left: release },
        },
      )
    : writeEvent(world.ledger, { kind: 'failed', release, reason: why }, wish.writer, at.now, because)
  return event ? { act: [event] } : failed('rollout.failed', why, groups)
}

const isUnreadable = (world: EnvironmentWorld, group: string): boolean => {
  const found = world.fleet.groups.get(group)
  return found !== undefined && 'unreadable' in found
}
