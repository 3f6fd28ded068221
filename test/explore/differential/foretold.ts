/** What the domain foretells of a step comes true in local AWS. */
import { canonical } from '@golden-ami/aws'
import {
  type EnvironmentWorld,
  type Group,
  groupsIn,
  isRead,
  predictEnvironment,
  predictLock,
  type Refresh,
  readable,
  readTargets,
} from '@golden-ami/domain'
import { type AnyStep, isLockStep } from '../steps.ts'
import { Differs } from './differs.ts'
import { essenceOf, type View } from './essence.ts'

/** The world after a step that AWS accepts. @param now ms */
export const foretold = (before: EnvironmentWorld, step: AnyStep, now: number): EnvironmentWorld => {
  if ('in' in step) throw new Error(`${step.do} is not of one environment`)
  const world = predictEnvironment(before, step, now)
  // A lock is claimed by nobody on paper.
  return isLockStep(step) ? { ...world, lock: predictLock(before.lock, step, now) } : world
}

export const isComeTrue = (what: string, foretold: EnvironmentWorld, seen: EnvironmentWorld, view: View = {}): void => {
  const { number, ...rest } = view
  const how: View = { ...rest, isForetold: true }
  const [expected, shown] = [essenceOf(foretold, how), essenceOf(seen, { ...how, ...(number ? { number } : {}) })]
  if (canonical(expected) !== canonical(shown)) throw new Differs(`${what} was foretold otherwise`, shown, [expected])
}

/** A run that has looked before sees what is seen by somebody who looks for the first time. */
export const isSeenAgain = (seen: EnvironmentWorld, again: EnvironmentWorld): void => {
  const [expected, shown] = [essenceOf(seen, { isRemembered: true }), essenceOf(again, { isRemembered: true })]
  if (canonical(expected) !== canonical(shown)) throw new Differs('what is remembered is not so any more', shown, [expected])
}

const groupsOf = (world: EnvironmentWorld): readonly Group[] =>
  readTargets(world).flatMap(([, { fleet }]) => [...groupsIn(fleet).values()].filter(readable))

export const newestRefresh = ({ targets }: EnvironmentWorld, target: string): Refresh | undefined => {
  const found = targets.get(target)
  return found && isRead(found) ? [...groupsIn(found.fleet).values()].filter(readable)[0]?.refreshes[0] : undefined
}

/** AWS's word for it. */
const CANCELLING = 'Cancelling'
const isGoing = ({ state }: Refresh): boolean => state === 'going' || state === 'ending'

/** Something is under way. */
export const isAwaited = (world: EnvironmentWorld): boolean =>
  groupsOf(world).some(({ refreshes: [newest] }) => newest !== undefined && isGoing(newest))

/** Paper knows the images that what is under way brings or takes away. */
export const isForeknown = (world: EnvironmentWorld): boolean =>
  groupsOf(world).every(
    ({ refreshes: [newest], versions }) =>
      !newest || !isGoing(newest) || newest.status === CANCELLING || versions.some(({ number }) => number === newest.to?.version),
  )

/** Names of targets where something is cancelled: how much it had replaced nobody foretells. */
export const stoppedIn = (world: EnvironmentWorld): ReadonlySet<string> =>
  new Set(
    readTargets(world)
      .filter(([, { fleet }]) => [...groupsIn(fleet).values()].some(group => readable(group) && group.refreshes[0]?.status === CANCELLING))
      .map(([name]) => name),
  )

/** Nothing that was under way before has failed, or was rolled back since. */
export const hasEndedWell = (before: EnvironmentWorld, after: EnvironmentWorld): boolean => {
  const ends = groupsOf(after).map(({ refreshes: [newest] }) => newest?.state)
  return groupsOf(before).every(({ refreshes: [newest] }, index) =>
    newest?.state === 'going' ? ends[index] === 'done' : newest?.state === 'ending' ? ends[index] !== 'failed' : true,
  )
}
