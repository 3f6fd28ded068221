/** Where a canary stands, told by AWS alone: whoever comes tells the same. */
import type { Strategy } from '../../../delivery-file/types.ts'
import { isKnown } from '../../../unknown.ts'
import { type Group, type Instance, sizeOf } from '../group/group.ts'
import { goesTo } from '../group/launches.ts'
import type { Refresh } from '../group/refresh.ts'
import { isSuspendedHere } from '../group/suspended.ts'
import { onIt } from '../group-result.ts'
import type { Checkpoint } from './checkpoint.ts'

export type Canary = Strategy<'canary'>

/** Where nobody says. */
const CHECKPOINTS: readonly number[] = [5, 25, 100]

export const checkpointsOf = ({ checkpoints }: Canary): readonly number[] => (checkpoints.length > 0 ? checkpoints : CHECKPOINTS)

/** Whether it goes on by verdicts, or by time unless one of them fails. */
export const advanceOf = ({ advance, verdicts }: Canary): 'timed' | 'verdict' =>
  advance ?? (Object.keys(verdicts).length > 0 ? 'verdict' : 'timed')

/** AWS is kept from going on while its verdicts are asked. */
export const isSuspending = (strategy: Canary): boolean => strategy.suspend && advanceOf(strategy) === 'verdict'

/** Something is asked at its checkpoints; else AWS alone watches its alarms, and goes on. */
export const isAsked = (strategy: Canary): boolean => advanceOf(strategy) === 'verdict' || Object.keys(strategy.verdicts).length > 0

/** Percentages that are still ahead of a group. */
export const checkpointsAhead = (strategy: Canary, group: Group, image: string): readonly number[] =>
  checkpointsOf(strategy).filter(percent => !isReached(group, image, percent))

/**
 * As many instances of it as the percentage means, rounded up, are in service on the image. AWS counts likewise, of the instances of the
 * group: https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html. Where it counted otherwise, what
 * it still replaces only moves the moment on since which the canary is watched.
 */
const isReached = (group: Group, image: string, percent: number): boolean =>
  onIt(group, image).length >= Math.max(1, Math.ceil((sizeOf(group) * percent) / 100))

/** ms before AWS goes on by itself at which verdicts are asked that can still stop it. */
const VETO = 60_000
/** ms after which CloudWatch is taken to tell the last minute of a metric. Assumed: AWS says no more than that metrics take minutes. */
const TOLD_AFTER = 2 * 60_000

/**
 * Undefined: none is reached, or nothing is asked there.
 * @param watched ms since the epoch, when this run began to watch: for instances of which AWS tells no more than that they are there
 */
export const checkpointOf = (strategy: Canary, group: Group, image: string, watched: number): Checkpoint | undefined => {
  if (!isAsked(strategy)) return undefined
  const canaries = onIt(group, image)
  const percent = checkpointsOf(strategy).findLast(one => isReached(group, image, one))
  const refresh = group.refreshes.find(one => goesTo(group, one, image))
  if (percent === undefined || canaries.length === 0 || isBeyond(refresh, percent)) return undefined
  const others = group.instances.filter(one => one.inService && one.image !== image)
  const common = { group: group.name, percent, canaries: idsOf(canaries), others: idsOf(others), refresh: refresh?.id }
  if (percent >= 100) return isOver(refresh) ? { ...common, ...afterAll(strategy, refresh.ended) } : undefined
  const since = Math.max(...canaries.map(one => warmSince(strategy, group, refresh, one, watched)))
  const times = watchedFrom(strategy, since, refresh)
  return { ...common, ...times, ...(isSuspendedHere(group) ? { goesOn: undefined } : {}) }
}

/** It does not wait there: its verdicts have passed, or whoever has started it does not want any. */
const isBeyond = (refresh: Refresh | undefined, percent: number): boolean =>
  refresh?.state === 'going' && refresh.checkpoints?.includes(percent) !== true

const idsOf = (instances: readonly Instance[]): readonly string[] => instances.map(({ id }) => id).sort()

type Over = Refresh & { readonly ended: number }
const isOver = (refresh: Refresh | undefined): refresh is Over => refresh?.state === 'done' && refresh.ended !== undefined

type Times = Pick<Checkpoint, 'since' | 'until' | 'asked' | 'goesOn'>

const watchedFrom = (strategy: Canary, since: number, refresh: Refresh | undefined): Times => {
  const until = since + strategy.bake
  const isTimed = advanceOf(strategy) === 'timed'
  const goesOn = refresh?.state === 'going' ? since + (isTimed ? strategy.bake : strategy.holdLimit) : undefined
  // What AWS does not wait for is asked while it can still be stopped.
  if (isTimed && goesOn !== undefined) return { since, until: until - VETO - toldAfter(strategy), asked: until - VETO, goesOn }
  return { since, until, asked: until + toldAfter(strategy), goesOn }
}

/** All of it runs the image, and AWS has watched its alarms for as long as it bakes. */
const afterAll = (strategy: Canary, ended: number): Times => ({
  since: ended - strategy.bake,
  until: ended,
  asked: ended + toldAfter(strategy),
  goesOn: undefined,
})

const toldAfter = ({ verdicts }: Canary): number => (Object.values(verdicts).some(({ by }) => by === 'metric') ? TOLD_AFTER : 0)

/** When it came into service, as its scaling activities say it; else when EC2 launched it, or this run began to watch. With its warm-up. */
const warmSince = (
  strategy: Canary,
  group: Group,
  refresh: Refresh | undefined,
  { id, launched = 0 }: Instance,
  watched: number,
): number => {
  const warmUp = refresh?.warmUp === undefined ? (strategy.warmUp ?? group.warmUp * 1_000) : refresh.warmUp * 1_000
  const changes = isKnown(group.activities) ? group.activities.changes : []
  const entered = changes.filter(({ instance, does }) => instance === id && does === 'enters').map(({ at }) => at)
  return (entered.length > 0 ? Math.max(...entered) : Math.max(launched, watched)) + warmUp
}
