/** One target: makes its pointer agree with the ledger and its fleet with the pointer, and labels the version that it has proved. */
import { freezesGate } from '../gates/freezes.ts'
import { holdGate } from '../gates/hold.ts'
import { windowsGate } from '../gates/windows.ts'
import { type Moment, refusalCode, type Turn } from '../machine/machine.ts'
import { leftByLedger, newestCounting, stateOf } from '../records/ledger/history.ts'
import { desiredVersion, type PointerMetadata, type PointerVersion, verifiedVersion, versionsByRelease } from '../records/pointer.ts'
import type { Release } from '../release.ts'
import type { ErrorCode } from '../user-error.ts'
import { endedWell, type GroupResult } from '../workload/asg/group-result.ts'
import type { RollWish } from '../workload/asg/roll-wish.ts'
import { eachOnce } from '../workload/asg/rollout.ts'
import { fastPath } from '../workload/asg/strategies/strategies.ts'
import { groupsBesideIn } from './beside.ts'
import type { ConvergeStep, ConvergeWish } from './converge.ts'
import { driftOf, foreignText, type Goal } from './goal.ts'
import { groupSubject, rollGroupIn, type TargetRollStep } from './in-target.ts'
import { misplacedLabel, movePointer } from './move-pointer.ts'
import { closedBy, imageObstacle, objections } from './obstacles.ts'
import { watchedSince } from './patience.ts'
import { sharing } from './places.ts'
import { isRestoring } from './restoring.ts'
import { hasNoInstance, mayBeEmpty, selectsNothing } from './selection.ts'
import { labelVerified, pointerSubject } from './steps.ts'
import { isProved, type TargetResult } from './target-result.ts'
import { lastGood } from './ways-back.ts'
import { type EnvironmentWorld, isRead, type TargetWorld, type UnreadableTarget } from './world.ts'

type TargetTurn = Turn<ConvergeStep, TargetResult>

/** One target that can be read, and what is to become of it. */
interface AtTarget {
  readonly wish: ConvergeWish
  readonly target: string
  readonly found: TargetWorld
  readonly world: EnvironmentWorld
  readonly goal: Goal
  readonly at: Moment
}
/** And its pointer is there. */
interface Pointed extends AtTarget {
  readonly pointer: PointerVersion
}

export const convergeTarget = (wish: ConvergeWish, target: string, world: EnvironmentWorld, goal: Goal, at: Moment): TargetTurn => {
  const found = world.targets.get(target) ?? { unreadable: 'it was not looked at' }
  if (!isRead(found)) return unread(target, found)
  const here = { wish, target, found, world, goal, at }
  return restorable(here, converged(here))
}

const converged = (here: AtTarget): TargetTurn => {
  const { wish, target, found, world, goal, at } = here
  const refused = at.refused.get(pointerSubject(target))
  if (refused) return failed(here, refusalCode(refused), refused.message)
  const pointer = desiredVersion(found.pointer)
  if (!pointer && mayStayUntouched(here)) return untouched(here)
  if (!pointer && goal.way === 'back') return neverRan(here, 'it has no pointer')
  if (!pointer) return failed(here, 'pointer.missing', `Target ${target} of ${wish.environment} has no pointer.`)
  const label = misplacedLabel(target, found, world, goal.way === 'back' ? goal.release : undefined)
  return label ? { act: [label] } : pointed({ ...here, pointer })
}

/** Nothing runs there, nor has to: no release is missing there. */
const untouched = ({ target, found }: AtTarget): TargetTurn => {
  const pointer = desiredVersion(found.pointer)
  const why = `there is no instance yet, which may be so${pointer ? `; its pointer stays on ${pointer.metadata?.release ?? pointer.image}` : ''}`
  return {
    end: {
      target,
      outcome: 'unchanged',
      release: pointer?.metadata?.release,
      image: pointer?.image ?? '',
      groups: [],
      why,
      untouched: true,
    },
  }
}

const failed = ({ target, found }: AtTarget, code: ErrorCode, why: string): TargetTurn => {
  const pointer = desiredVersion(found.pointer)
  return { end: { target, outcome: 'failed', release: pointer?.metadata?.release, image: pointer?.image ?? '', groups: [], why, code } }
}

/** The others go back without it. What brings the release there is a promotion, which finds images and copies them. */
const neverRan = (here: AtTarget, why: string): TargetTurn =>
  mayStayUntouched(here)
    ? untouched(here)
    : failed(
        here,
        'rollback.never-ran',
        `Target ${here.target} of ${here.wish.environment} cannot go back to ${here.goal.release}: ${why}.`,
      )

const mayStayUntouched = ({ wish, target, found }: AtTarget): boolean => mayBeEmpty(wish.selections, target) && hasNoInstance(found.fleet)

/** Nothing is brought back to an image that is gone: AWS would accept it, and nothing would come. Nor to what is rejected by now. */
const restorable = (here: AtTarget, turn: TargetTurn): TargetTurn => {
  const { wish, found, world, goal } = here
  if (!('act' in turn) || !isRestoring(goal, turn.act)) return turn
  const obstacle = found.images && imageObstacle(found, goal.pointer)
  const what = `${wish.environment} is not on ${goal.pointer}, and cannot be brought back to it`
  const closed = closedBy([...objections(world, goal.pointer), ...(obstacle ? [obstacle] : [])], what)
  return closed ? failed(here, closed.code, closed.why) : turn
}

/** Its pointer, which is there, is where it belongs; else it is moved there. */
const pointed = (here: Pointed): TargetTurn => {
  const { wish, target, found, world, pointer, goal } = here
  const drift = driftOf(found.pointer, world.ledger)
  const release = pointer.metadata?.release
  if (goal.way === 'back' && release !== goal.release) return goBack(here)
  if (drift?.is === 'foreign' && goal.way !== 'back' && wish.drift === 'stop')
    return failed(here, 'pointer.foreign', foreignText(target, drift))
  if (goal.way !== 'back' && drift) return putRight(here)
  if (release === undefined) return failed(here, 'pointer.foreign', `The pointer of ${target} names no release.`)
  // Who goes back has asked that before.
  const closed = goal.way === 'back' ? undefined : closedBy(objections(world, release), `${wish.environment} cannot run ${release}`)
  return closed ? failed(here, closed.code, closed.why) : roll(here, { image: pointer.image, release })
}

const goBack = (here: Pointed): TargetTurn => {
  const { wish, goal, at } = here
  const said = saidOf(here, goal.release)
  // Nobody waits any more until it is shown; the next run moves it.
  if (said && at.cancelled) return unmoved(here, roll(here, { image: said.image, release: goal.release }))
  return said
    ? moveTo(here, said, `${wish.environment} goes back to ${goal.release}`)
    : neverRan(here, 'its pointer never said that release')
}

/** What its pointer says is told, not where it is to go. */
const unmoved = ({ pointer }: Pointed, turn: TargetTurn): TargetTurn =>
  'end' in turn ? { end: { ...turn.end, release: pointer.metadata?.release, image: pointer.image } } : turn

/** ms that Systems Manager is given to show a pointer that its ledger says was read back: reads are eventually consistent. */
const SHOWN = 60_000

/** A pointer says what the ledger never announced, or does not show yet what it did. */
const putRight = (here: Pointed): TargetTurn => {
  const { target, found, world, goal, at } = here
  const said = newestCounting(world.ledger)?.modified ?? 0
  if (!versionsByRelease(found.pointer).has(goal.pointer) && at.now < said + SHOWN)
    return { wait: `${target}: its pointer does not show ${goal.pointer} yet`, until: said + SHOWN }
  const kept = saidOf(here, goal.pointer)
  if (kept) return moveTo(here, kept, `its ledger says ${goal.pointer}, and announced no other`)
  return mayStayUntouched(here)
    ? untouched(here)
    : failed(here, 'pointer.differs', `The pointer of ${target} never said release ${goal.pointer}.`)
}

const unread = (target: string, { unreadable, code = 'target.unreadable', passes }: UnreadableTarget): TargetTurn => {
  const why = `Target ${target} cannot be read: ${unreadable}`
  return passes ? { wait: why, stuck: code } : { end: { target, outcome: 'failed', release: undefined, image: '', groups: [], why, code } }
}

interface Said {
  readonly image: string
  readonly metadata: PointerMetadata
}

/** The target's own history maps a release to its local image: no tag, no other account is asked. Undefined: it never said it. */
const saidOf = ({ found }: Pointed, release: Release): Said | undefined => {
  const known = versionsByRelease(found.pointer).get(release)
  return known?.metadata && { image: known.image, metadata: known.metadata }
}

const moveTo = ({ wish, target, found, world }: Pointed, { image, metadata }: Said, because: string): TargetTurn => {
  const described = describedAnew(wish, world, metadata)
  return { act: [movePointer(target, found.pointer, image, described, because)] }
}

/** What is said of the image stays; who moves the pointer, and where could be gone back to from it, are of now. */
const describedAnew = (
  { writer, away }: ConvergeWish,
  world: EnvironmentWorld,
  { release, source, fingerprint, good: before }: PointerMetadata,
): PointerMetadata => {
  const good = away ? before : lastGood(world, release)
  const left = away ? undefined : leftByLedger(world.ledger)
  return {
    ...{ release, source, fingerprint, run: writer.run },
    ...(good === undefined ? {} : { good }),
    ...(left === undefined || left === release ? {} : { left }),
    ...(away ? { away } : {}),
  }
}

type Rolled = Turn<TargetRollStep, readonly GroupResult[]>

/** What its pointer says. */
interface There {
  readonly image: string
  readonly release: Release
}

/** Every group of the target to the image that its pointer says. */
const rollGroups = ({ wish, target, found, world, goal, at }: AtTarget, { image, release }: There): Rolled => {
  const how: RollWish = {
    image,
    strategy: goal.way === 'forward' ? wish.strategy : fastPath(wish.strategy),
    onCancel: wish.onCancel,
    unpinned: wish.unpinned,
    displace: DISPLACED[goal.way],
    restarts: goal.way === 'forward' ? 0 : RESTARTS,
    ...(isProving(goal, release) ? { unproved: { since: watchedSince(world, at.now) } } : {}),
    description: `golden-ami ${release} ${wish.writer.run}`.slice(0, 255),
  }
  const { groups, past } = found.fleet
  const beside = groupsBesideIn({ ...how, places: wish.places, among: wish.waves.flat() }, world, target, one =>
    at.refused.has(groupSubject(one.target, one.group)),
  )
  return eachOnce([...groups.values()].map(group => rollGroupIn(target, how, group, past, at, beside)))
}
/** Nobody has said yet that the release was proved there. */
const isProving = ({ way, release }: Goal, said: Release): boolean => way !== 'rest' && said === release

/** Who cancels a way back more often than this means it. */
const RESTARTS = 2
/** Somebody's own refresh of what is verified (another instance type, say) is his; one that brings another image is undone. */
const DISPLACED: Record<Goal['way'], RollWish['displace']> = { back: 'all', rest: 'other-images', forward: 'none' }

const roll = (here: Pointed, there: There): TargetTurn => {
  const { wish, target, found, world, pointer, goal, at } = here
  const empty = selectsNothing(wish.selections, target, found.fleet)
  if (empty) return failed(here, empty.code, empty.message)
  const turn = rollGroups(here, there)
  const result = { target, ...there }
  if ('act' in turn && goal.way === 'forward' && !at.cancelled) {
    const closed = closedGates(wish, world, at.now)
    if (closed !== '') return { end: { ...result, outcome: 'paused', groups: [], why: closed } }
  }
  if (!('end' in turn)) return turn
  const groups = turn.end
  if (!groups.every(endedWell)) return { end: { ...result, groups, ...notThere(groups, here) } }
  if (verifiedVersion(found.pointer)?.version !== pointer.version && (wasProved(here) || isProvedHere(here, there, groups)))
    return { act: [labelVerified(target, pointer)] }
  if (goal.way === 'forward' && !isProved({ groups })) return { end: { ...result, groups, ...unproved(here) } }
  const outcome = groups.some(group => group.outcome === 'refreshed') ? 'refreshed' : 'unchanged'
  return { end: { ...result, outcome, groups, why: onImage(groups, pointer.image) } }
}

const unproved = ({ wish, target, pointer, found }: Pointed): Pick<TargetResult, 'outcome' | 'why'> => {
  const why = found.fleet.groups.size === 0 ? 'there is no group yet' : `no instance is in service that would run ${pointer.image}`
  return mayBeEmpty(wish.selections, target) ? { outcome: 'unchanged', why: `${why}, which may be so` } : { outcome: 'configured', why }
}

/** The label is on the same image of the same release already: it is only brought forward. */
const wasProved = ({ found, pointer }: Pointed): boolean => {
  const verified = verifiedVersion(found.pointer)
  return verified?.image === pointer.image && verified.metadata?.release === pointer.metadata?.release
}

/** The label says that all targets which have the pointer are proved: the last of them puts it there. One that may be empty may be so. */
const isProvedHere = (here: Pointed, there: There, groups: readonly GroupResult[]): boolean => {
  const { wish, target, world } = here
  const all = sharing(wish.places, target).map(beside => {
    const found = world.targets.get(beside)
    return { beside, rolled: found && isRead(found) ? rollGroups({ ...here, target: beside, found }, there) : ({ end: [] } as Rolled) }
  })
  const ended = all.flatMap(({ beside, rolled }) =>
    'end' in rolled && rolled.end.every(endedWell) ? [{ target: beside, groups: rolled.end }] : [],
  )
  const proving = [{ target, groups }, ...ended]
  return (
    ended.length === all.length && proving.some(isProved) && proving.every(one => isProved(one) || mayBeEmpty(wish.selections, one.target))
  )
}

/** `12 of 12 instances run ami-…` */
export const onImage = (groups: readonly GroupResult[], what: string): string => {
  const on = groups.reduce((sum, group) => sum + group.instances.on, 0)
  const of = groups.reduce((sum, group) => sum + group.instances.of, 0)
  return `${on} of ${of} instances run ${what}`
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
  { found, target, at }: AtTarget,
): Pick<TargetResult, 'outcome' | 'why' | 'code' | 'blamed'> => {
  const bad = groups.filter(group => !endedWell(group))
  const why = bad.map(({ group, why }) => `${group}: ${why}`).join('; ')
  if (bad.some(({ outcome }) => outcome === 'cancelled')) return { outcome: 'cancelled', why }
  if (bad.every(({ outcome }) => outcome === 'taken-back')) return { outcome: 'taken-back', why }
  const failedHere = ({ group, outcome }: GroupResult): boolean =>
    (outcome === 'rolled-back' || outcome === 'failed') && !at.refused.has(groupSubject(target, group)) && !isUnreadable(found.fleet, group)
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
