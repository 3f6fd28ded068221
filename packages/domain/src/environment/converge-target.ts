/** One target: makes its fleet match its pointer, and labels the version that it has proved. */
import { freezesGate } from '../gates/freezes.ts'
import { holdGate } from '../gates/hold.ts'
import { windowsGate } from '../gates/windows.ts'
import { stateOf } from '../ledger/history.ts'
import { isRejected } from '../ledger/state.ts'
import { holder, justFreedBy } from '../lock/holder.ts'
import { type Moment, refusalCode, type Turn, together } from '../machine.ts'
import { desiredVersion, type PointerVersion, verifiedVersion, versionsByRelease } from '../pointer.ts'
import type { Release } from '../release.ts'
import { fastPath } from '../rollout/preferences.ts'
import type { GroupResult } from '../rollout/roll-group.ts'
import { endedWell } from '../rollout/rollout.ts'
import type { ErrorCode } from '../user-error.ts'
import type { ConvergeStep, ConvergeWish } from './converge.ts'
import { groupSubject, rollGroupIn, type TargetRollStep } from './in-target.ts'
import { sharing } from './places.ts'
import { labelVerified, pointerSubject, putPointer } from './steps.ts'
import type { TargetResult } from './target-result.ts'
import { type EnvironmentWorld, isRead, type TargetWorld, type UnreadableTarget } from './world.ts'

type TargetTurn = Turn<ConvergeStep, TargetResult>

/** @param back the release that the environment goes back to; undefined: each target goes to what its pointer says */
export const convergeTarget = (
  wish: ConvergeWish,
  target: string,
  world: EnvironmentWorld,
  back: Release | undefined,
  at: Moment,
): TargetTurn => {
  const found = world.targets.get(target) ?? { unreadable: 'it was not looked at' }
  if (!isRead(found)) return unread(target, found)
  const pointer = desiredVersion(found.pointer)
  const release = pointer?.says?.release
  const failed = (code: ErrorCode, why: string): TargetTurn => ({
    end: { target, outcome: 'failed', release, image: pointer?.image ?? '', groups: [], why, code },
  })
  const refused = at.refused.get(pointerSubject(target))
  if (refused) return failed(refusalCode(refused), refused.message)
  if (!pointer) return failed('pointer.missing', `Target ${target} of ${wish.environment} has no pointer.`)
  if (back !== undefined && release !== back) return pointBack(wish, target, found, back, failed)
  if (release === undefined)
    return failed('pointer.foreign', `The newest version (${pointer.version}) of the pointer of ${target} was not written by this suite.`)
  const barred = world.barred.get(release)
  if (barred) return failed('release.quarantined', `Release ${release} is quarantined: ${barred.reason}`)
  if (back === undefined && isRejected(stateOf(world.ledger), release))
    return failed('release.rejected', `Release ${release} is rejected in ${wish.environment}: ${rejection(world, release)}`)
  return roll(wish, target, found, world, pointer, release, back, at)
}

const unread = (target: string, { unreadable, code = 'target.unreadable', passes }: UnreadableTarget): TargetTurn => {
  const why = `Target ${target} cannot be read: ${unreadable}`
  return passes ? { wait: why } : { end: { target, outcome: 'failed', release: undefined, image: '', groups: [], why, code } }
}

const rejection = (world: EnvironmentWorld, release: Release): string =>
  stateOf(world.ledger).rejected.find(rejected => rejected.release === release)?.reason ?? ''

/** The target's own history maps a release to its local image: no tag, no other account is asked. */
const pointBack = (
  wish: ConvergeWish,
  target: string,
  { pointer }: TargetWorld,
  back: Release,
  failed: (code: ErrorCode, why: string) => TargetTurn,
): TargetTurn => {
  const known = versionsByRelease(pointer).get(back)
  if (!known?.says) return failed('rollback.unknown', `The pointer of ${target} never said release ${back}.`)
  const says = { ...known.says, run: wish.writer.run }
  return { act: [putPointer(target, known.image, says, `${wish.environment} goes back to ${back}`)] }
}

type Rolled = Turn<TargetRollStep, readonly GroupResult[]>

/** Every group of the target to the image that its pointer says. */
const rollGroups = (
  wish: ConvergeWish,
  target: string,
  { fleet }: TargetWorld,
  world: EnvironmentWorld,
  { image, release }: { readonly image: string; readonly release: Release },
  back: Release | undefined,
  at: Moment,
): Rolled => {
  const { intent } = stateOf(world.ledger)
  const how = {
    image,
    strategy: back === undefined ? wish.strategy : fastPath(wish.strategy),
    onCancel: wish.onCancel,
    unpinned: wish.unpinned,
    displace: back !== undefined,
    ...(intent?.release === release ? { unproved: { since: watchedSince(world, wish.writer.run, at.now) } } : {}),
    description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255),
  }
  return together([...fleet.groups.values()].map(group => rollGroupIn(target, how, group, fleet.past, at)))
}

const roll = (
  wish: ConvergeWish,
  target: string,
  found: TargetWorld,
  world: EnvironmentWorld,
  pointer: PointerVersion,
  release: Release,
  back: Release | undefined,
  at: Moment,
): TargetTurn => {
  const there = { image: pointer.image, release }
  const turn = rollGroups(wish, target, found, world, there, back, at)
  const result = { target, ...there }
  if ('act' in turn && back === undefined && !at.cancelled) {
    const closed = closedGates(wish, world, at.now)
    if (closed !== '') return { end: { ...result, outcome: 'paused', groups: [], why: closed } }
  }
  if (!('end' in turn)) return turn
  const groups = turn.end
  if (!groups.every(endedWell)) return { end: { ...result, groups, ...notThere(groups, found.fleet, target, at) } }
  const othersAreProved = (): boolean =>
    sharing(wish.places, target).every(other => {
      const beside = world.targets.get(other)
      const rolled: Rolled = beside && isRead(beside) ? rollGroups(wish, other, beside, world, there, back, at) : { end: [] }
      return 'end' in rolled && rolled.end.every(endedWell)
    })
  // The label says that all targets which have the pointer are proved: the last of them puts it there.
  if (verifiedVersion(found.pointer)?.version !== pointer.version && othersAreProved()) return { act: [labelVerified(target, pointer)] }
  const outcome = groups.some(group => group.outcome === 'refreshed') ? 'refreshed' : 'unchanged'
  return { end: { ...result, outcome, groups, why: onImage(groups, pointer.image) } }
}

/** `12 of 12 instances run ami-…` */
export const onImage = (groups: readonly GroupResult[], what: string): string => {
  const on = groups.reduce((sum, group) => sum + group.instances.on, 0)
  const of = groups.reduce((sum, group) => sum + group.instances.of, 0)
  return `${on} of ${of} instances run ${what}`
}

/** ms; a run gives the lock back before it ends, and looks once more. */
const MOMENT = 60_000

/**
 * ms at which the holder of the lock claimed it: a run that is waiting has written down since when. What has come to its end must not begin
 * again because the run has just given the lock back. Now, while nobody holds it.
 */
const watchedSince = ({ lock }: EnvironmentWorld, run: string, now: number): number => {
  const freed = justFreedBy(lock, now, MOMENT)
  const held = freed?.run === run ? freed : holder(lock, now)
  return held ? (lock.find(({ version }) => version === held.since)?.modified ?? held.renewed) : now
}

/** Why nothing new may be started now; empty: it may. */
const closedGates = ({ windows, freezes, zone }: ConvergeWish, world: EnvironmentWorld, now: number): string =>
  [holdGate(stateOf(world.ledger)), windowsGate({ windows, zone, estimate: 0 }, now), freezesGate({ freezes, zone, estimate: 0 }, now)]
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ gate, because }) => `${gate}: ${because}`)
    .join('; ')

/** Not every group got there. The release is to blame for a group that failed with it, not for one that AWS refused to change. */
const notThere = (
  groups: readonly GroupResult[],
  fleet: TargetWorld['fleet'],
  target: string,
  at: Moment,
): Pick<TargetResult, 'outcome' | 'why' | 'code' | 'blamed'> => {
  const bad = groups.filter(group => !endedWell(group))
  const why = bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.some(({ outcome }) => outcome === 'cancelled')) return { outcome: 'cancelled', why }
  const failedHere = ({ group, outcome }: GroupResult): boolean =>
    (outcome === 'rolled-back' || outcome === 'failed') && !at.refused.has(groupSubject(target, group)) && !isUnreadable(fleet, group)
  const blamed = bad.some(failedHere) ? { blamed: true as const } : {}
  const refusal = bad.find(group => group.refusal)?.refusal
  if (refusal)
    return { outcome: 'failed', why: bad.flatMap(group => group.refusal?.message ?? []).join(' '), code: refusal.code, ...blamed }
  return { outcome: 'failed', why, code: bad.some(({ outcome }) => outcome === 'busy') ? 'group.busy' : 'rollout.failed', ...blamed }
}

const isUnreadable = ({ groups }: TargetWorld['fleet'], group: string): boolean => {
  const found = groups.get(group)
  return found !== undefined && 'unreadable' in found
}
