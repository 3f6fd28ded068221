/** The strategy ReplaceRootVolume: instances stay, and get another root volume. */
import { type Process, seconds } from '../../../time/timeline.ts'
import { resolveImageId } from '../../ec2/resolve-image.ts'
import { rootVolumeFailure } from '../../ec2/shortages.ts'
import { beginActivity, endActivity } from '../activities.ts'
import { counts, launchedNow } from '../capacity.ts'
import { type LaunchChoice, launchChoices } from '../configuration.ts'
import { failHealthCheck, lifecycleState, terminate } from '../instance-life.ts'
import { isBeingReplaced } from '../lifecycle.ts'
import { suspended } from '../processes.ts'
import type { AutoScalingState, Member } from '../state.ts'
import { floor } from './batches.ts'
import type { Work } from './replace.ts'
import { type Phase, type Standing, serves } from './standing.ts'

/** From the detaching of the old volume until the instance has rebooted from the new one. */
const TAKES = seconds(90)

/** The image that the group's configuration has for the type of an instance. */
const wantedImage = (state: AutoScalingState, group: string, { InstanceType }: Member): string => {
  const choices: readonly LaunchChoice[] = launchChoices(state.ec2, launchedNow(state, state.groups.own(group)!))
  const choice = choices.find(one => one.InstanceType === undefined || one.InstanceType === InstanceType) ?? choices[0]
  return resolveImageId(state.place, choice?.ImageId ?? '')
}

/**
 * Root volumes of another image than the group launches now are replaced; without SkipMatching those of the same image too, once.
 * @rule autoscaling.root-volume.skip-matching https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export const byRootVolume = (state: AutoScalingState, { group, preferences }: Pick<Phase, 'group' | 'preferences'>): Work => {
  const began = state.place.world.now
  const members = state.groups.own(group)?.members ?? []
  const isOnImage = (member: Member): boolean => state.imageOf(member) === wantedImage(state, group, member)
  // What is being replaced now will have the other image in a moment.
  const keeps = (member: Member): boolean => preferences.SkipMatching === true && isOnImage(member) && !isBeingReplaced(member)
  const kept = new Set(members.filter(keeps).map(({ InstanceId }) => InstanceId))
  const isOld = (member: Member): boolean =>
    !kept.has(member.InstanceId) && (!isOnImage(member) || (member.rootReplacedAt ?? member.launchedAt) < began)
  const phaseOf = (): Phase => {
    const there = state.groups.own(group)?.members ?? []
    const present = new Set(there.filter(member => kept.has(member.InstanceId) || isOld(member)).map(({ InstanceId }) => InstanceId))
    return { group, present, old: isOld, preferences }
  }
  return { phaseOf, replaceSome: replaceRoots }
}

/**
 * An instance serves nobody while its root volume is replaced, so the minimum healthy percentage says how many are replaced at a time; where
 * it leaves no room, one is. Nothing is launched first, whatever the maximum is. How AWS reads the percentages here is not documented.
 * @rule autoscaling.root-volume.batches https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html (unverified)
 */
const replaceRoots = (state: AutoScalingState, now: Standing, { group: name, preferences }: Phase, goal: number): boolean => {
  const { group } = now
  if (suspended(group, 'Launch', 'Terminate')) return false
  const standby = now.replaceable.filter(({ LifecycleState }) => LifecycleState === 'Standby')
  const leaving = now.remaining.filter(counts)
  const busy = leaving.filter(isBeingReplaced).length
  const candidates = now.replaceable.filter(serves)
  const least = floor(group.DesiredCapacity, preferences.MinHealthyPercentage)
  const alone = busy === 0 && now.ready >= group.DesiredCapacity ? 1 : 0
  const quota = Math.max(0, goal - (group.DesiredCapacity - leaving.length) - busy)
  const chosen = candidates.slice(0, Math.min(quota, Math.max(now.ready - least, alone, 0)))
  for (const { InstanceId } of standby)
    terminate(state, name, InstanceId, 'an instance was taken out of service in response to an instance refresh')
  for (const member of chosen) state.place.world.timeline.spawn(replaceRoot(state, name, member))
  return chosen.length + standby.length > 0
}

/**
 * The instance reboots from the new volume, and is in service again when it passes its health check. Where that cannot be made, the instance
 * is terminated, and the group replaces it by a new one. What hooks hold it in `ReplacingRootVolume:Wait` is not known here.
 * @rule autoscaling.root-volume.lifecycle https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html (unverified)
 */
function* replaceRoot(state: AutoScalingState, name: string, { InstanceId, InstanceType, AvailabilityZone }: Member): Process {
  const { ec2, place } = state
  const member = state.groups.own(name)!.members.find(one => one.InstanceId === InstanceId)!
  const ImageId = wantedImage(state, name, member)
  const activity = beginActivity(state, state.groups.own(name)!, {
    Description: `Replacing root volume of EC2 instance: ${InstanceId}`,
    Cause: 'the root volume of an instance was replaced in response to an instance refresh',
    AvailabilityZone,
  })
  state.patchMember(name, InstanceId, { LifecycleState: 'ReplacingRootVolume', activity, inServiceSince: undefined })
  yield TAKES
  if (lifecycleState(state, name, InstanceId) !== 'ReplacingRootVolume') return
  const failure = rootVolumeFailure(place, { ImageId, InstanceType, AvailabilityZone })
  if (failure !== undefined) {
    endActivity(state, activity, 'Failed', `${failure}. Replacing root volume failed.`)
    return terminate(state, name, InstanceId, 'an instance was taken out of service as its root volume could not be replaced')
  }
  state.patchMember(name, InstanceId, { LifecycleState: 'RootVolumeReplaced', ImageId, rootReplacedAt: place.world.now })
  const fate = ec2.fates.get(ImageId) ?? 0
  const doomed = fate === Number.POSITIVE_INFINITY
  yield doomed ? 0 : fate
  if (lifecycleState(state, name, InstanceId) !== 'RootVolumeReplaced') return
  state.patchMember(name, InstanceId, { LifecycleState: 'InService', inServiceSince: place.world.now })
  endActivity(state, activity, 'Successful')
  if (doomed) yield* failHealthCheck(state, name, InstanceId)
}
