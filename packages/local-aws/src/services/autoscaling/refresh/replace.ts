/** The work of an instance refresh and of its rollback: replaces instances until all, or the last checkpoint's share, are new. */
import { hours, type Process, seconds, within } from '../../../time/timeline.ts'
import { counts } from '../capacity.ts'
import { terminate } from '../instance-life.ts'
import { targetsRevision } from '../load-balancing.ts'
import { suspended } from '../processes.ts'
import type { AutoScalingState, Group, Member, Preferences } from '../state.ts'
import { batch, floor } from './batches.ts'
import { nextCheckpoint } from './checkpoints.ts'
import { type Phase, type Standing, standing, stillServes } from './standing.ts'
import { LONGEST_WITHOUT_PROGRESS, RefreshFailed } from './stop.ts'

export interface Tell {
  progress(standing: Standing): void
  /** A checkpoint is reached and the refresh pauses; undefined: it goes on. */
  paused(percentage: number | undefined): void
  /** What it waits for; undefined: it goes on. */
  waits(reason: string | undefined): void
}
/** How the instances of a phase are replaced. */
export interface Work {
  /** As it is now: which instances it replaces may depend on what they have become. */
  readonly phaseOf: () => Phase
  /** @returns whether there was anything to do */
  readonly replaceSome: (state: AutoScalingState, now: Standing, phase: Phase, goal: number) => boolean
}
/** A refresh may be active for so long. */
const LONGEST = hours(14 * 24)

/**
 * A refresh that makes no progress for an hour, counted from when a new instance would have been warm, fails.
 * @throws RefreshFailed when nothing could be replaced for an hour, or after 14 days.
 * @rule autoscaling.refresh.one-hour-without-progress https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export function* replace(state: AutoScalingState, { phaseOf, replaceSome }: Work, tell: Tell): Process {
  const { timeline } = state.place.world
  let phase = phaseOf()
  let percentages: readonly number[] = phase.preferences.CheckpointPercentages ?? [100]
  const patience = LONGEST_WITHOUT_PROGRESS + seconds(phase.preferences.InstanceWarmup)
  const deadline = timeline.now + LONGEST
  let progressed = { at: timeline.now, updated: -1 }
  for (;;) {
    if (yield* sitOutSuspension(state, phase.group, deadline)) progressed = { ...progressed, at: timeline.now }
    refuseTooLong(timeline.now >= deadline)
    phase = phaseOf()
    const now = standing(state, phase)
    tell.progress(now)
    if (now.updated > progressed.updated) progressed = { at: timeline.now, updated: now.updated }

    const { goal, after } = nextCheckpoint(now.group.DesiredCapacity, percentages, uncounted(state, now))
    if (reached(now, goal)) {
      if (!after.length) return
      setSurge(state, now, surgeKept(now, phase.preferences))
      tell.paused(percentages[0])
      yield seconds(phase.preferences.CheckpointDelay ?? 0)
      tell.paused(undefined)
      percentages = after
      progressed = { ...progressed, at: timeline.now }
      continue
    }
    if (replaceSome(state, now, phase, goal)) continue

    tell.waits(waitsFor(now))
    yield* waitForChange(state, phase, now, progressed.at + patience - timeline.now)
  }
}
/** By new instances, launched from what the group launches now. */
export const byLaunching = (phase: Phase): Work => ({ phaseOf: () => phase, replaceSome: replaceBatch })

/**
 * With SkipMatching the documentation does not say whether a checkpoint's percentage is of all instances or of those that are replaced.
 * @rule autoscaling.refresh.checkpoints-of https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html (unverified)
 */
const uncounted = ({ checkpointsAreOf }: AutoScalingState, { group, total }: Standing): number =>
  checkpointsAreOf === 'replaced' ? Math.max(0, group.DesiredCapacity - total) : 0

/** @param left ms until it fails for want of progress */
function* waitForChange(state: AutoScalingState, phase: Phase, now: Standing, left: number): Process {
  if (left <= 0) throw new RefreshFailed(stuckBecause(now))
  const seen = state.groups.own(phase.group)
  const targets = targetsRevision(state)
  const isOther = (): boolean => state.groups.own(phase.group) !== seen || targetsRevision(state) !== targets
  yield* within(state.place.world.timeline, Math.min(left, now.nextWarm ?? left), isOther)
}

/**
 * What a refresh waits for is told while it waits. That it names an instance that warms up is documented, its other words are not.
 * @rule autoscaling.refresh.waiting https://docs.aws.amazon.com/autoscaling/ec2/userguide/check-status-instance-refresh.html (unverified)
 */
const waitsFor = ({ group, warming, lacking }: Standing): string | undefined => {
  if (warming !== undefined) return `Waiting for instances to warm up before continuing. For example: ${warming} is still warming up.`
  if (lacking > 0 && suspended(group, 'Launch')) return 'Waiting for the Launch process to be resumed.'
  return lacking > 0 ? `Waiting for instances to be launched: ${lacking} more.` : undefined
}

/**
 * A refresh that is active for 14 days fails.
 * @rule autoscaling.refresh.fourteen-days https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
const refuseTooLong = (late: boolean): void => {
  if (late) throw new RefreshFailed('The instance refresh was active for 14 days.')
}

/**
 * While the group's InstanceRefresh process is suspended, a refresh pauses, and that is not time without progress. That it can be cancelled or
 * rolled back meanwhile, and that a rollback pauses as well, is not documented either.
 * @rule autoscaling.refresh.suspended-pauses https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html (unverified)
 */
function* sitOutSuspension(state: AutoScalingState, name: string, deadline: number): Process<boolean> {
  const { timeline } = state.place.world
  const paused = (): boolean => suspended(state.groups.own(name)!, 'InstanceRefresh')
  if (!paused()) return false
  yield* within(timeline, deadline - timeline.now, () => !paused())
  return true
}

/** So many instances of the group are as they shall be, and the old ones that they stand for are gone; in the end, from EC2 as well. */
const reached = ({ group, remaining, departing, total, updated }: Standing, goal: number): boolean => {
  if (goal >= group.DesiredCapacity) return remaining.length + departing === 0 && updated >= total
  return group.DesiredCapacity - (total - updated) >= goal && remaining.filter(counts).length <= group.DesiredCapacity - goal
}

/**
 * Nothing is replaced while the group may not launch or may not terminate.
 * @returns whether there was anything to do
 * @rule autoscaling.refresh.launch-or-terminate-suspended https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html (unverified)
 */
const replaceBatch = (state: AutoScalingState, now: Standing, { group: name, preferences }: Phase, goal: number): boolean => {
  const group: Group = now.group
  if (suspended(group, 'Launch', 'Terminate')) return false
  const standby = now.replaceable.filter(({ LifecycleState }) => LifecycleState === 'Standby')
  const candidates = now.replaceable.filter(counts)
  const serving = (member: Member): boolean => stillServes(state, group, member)
  const idle = candidates.filter(member => !serving(member))
  const leaving = now.remaining.filter(counts).length
  const next = batch({
    desired: group.DesiredCapacity,
    minimum: preferences.MinHealthyPercentage,
    maximum: preferences.MaxHealthyPercentage,
    ready: now.ready,
    replaceable: candidates.length - idle.length,
    idle: idle.length,
    quota: Math.max(0, goal - (group.DesiredCapacity - leaving)),
  })
  const leavers = [...standby, ...[...idle, ...candidates.filter(serving)].slice(0, next.terminate)]
  const surge = Math.max(
    next.surge,
    surgeKept(now, preferences, { all: leavers.filter(counts).length, ready: leavers.filter(serving).length }),
  )
  setSurge(state, now, surge)
  for (const { InstanceId } of leavers) terminate(state, name, InstanceId, CAUSE)
  return leavers.length > 0 || surge !== group.surge
}
/**
 * What was launched ahead is given back only as far as the minimum healthy percentage leaves room: what is there instead of a serving
 * instance has to be ready first. How AWS paces that is not said, that it maintains the percentage is.
 * @param leaving how many leave now anyway, and how many of these are ready
 * @rule autoscaling.refresh.gives-back-what-it-can-spare https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html (unverified)
 */
const surgeKept = ({ group, ready }: Standing, { MinHealthyPercentage }: Preferences, leaving = { all: 0, ready: 0 }): number => {
  const spare = Math.max(0, ready - leaving.ready - floor(group.DesiredCapacity, MinHealthyPercentage))
  const excess = group.members.filter(counts).length - leaving.all - group.DesiredCapacity
  return Math.max(0, Math.min(group.surge, excess - spare))
}
const setSurge = (state: AutoScalingState, { group }: Standing, surge: number): void => {
  if (surge !== group.surge) state.groups.patch(group.AutoScalingGroupName, { surge })
}
const CAUSE = 'an instance was taken out of service in response to an instance refresh'

const stuckBecause = ({ remaining }: Standing): string => {
  if (remaining.some(({ LifecycleState }) => LifecycleState === 'Standby'))
    return 'The instance refresh timed out: instances are in Standby and were not returned to service within an hour.'
  if (remaining.some(member => member.ProtectedFromScaleIn))
    return 'The instance refresh timed out: instances are protected from scale in and the protection was not removed within an hour.'
  return 'The instance refresh timed out: no instance could be replaced within an hour.'
}
