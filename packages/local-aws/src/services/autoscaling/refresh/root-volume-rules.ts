/** What a refresh that replaces root volumes needs. */
import { AwsError } from '../../../wire/aws-error.ts'
import { configurationOf, launchChoices, matches } from '../configuration.ts'
import type { AutoScalingState, Configuration, Group } from '../state.ts'

const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

/**
 * The group has a mixed instances policy, and so has the desired configuration; every override of both names its image, and each of these
 * images has a root volume and no other. How AWS words what it refuses is not documented, nor whether the group's own overrides have to
 * name images before: they have to here.
 * @rule autoscaling.root-volume.requirements https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html (unverified)
 * @throws AwsError ValidationError
 */
export const refuseRootVolumes = (state: AutoScalingState, group: Group, desired: Configuration | undefined): void => {
  const own = configurationOf(group)
  if (!own.MixedInstancesPolicy) throw invalid('ReplaceRootVolume requires an Auto Scaling group with a mixed instances policy.')
  if (!desired?.MixedInstancesPolicy)
    throw invalid('ReplaceRootVolume requires a desired configuration with a mixed instances policy that has ImageId overrides.')
  for (const { MixedInstancesPolicy } of [own, desired]) {
    const overrides = MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? []
    if (overrides.length === 0 || overrides.some(({ ImageId }) => ImageId === undefined))
      throw invalid('ReplaceRootVolume requires that all overrides of the mixed instances policy specify an ImageId.')
  }
  refuseManyVolumes(state, desired)
  refuseMismatch(state, group, desired)
}

/**
 * An image of several volumes cannot replace a root volume.
 * @rule autoscaling.root-volume.single-volume https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateOverrides.html (unverified)
 */
const refuseManyVolumes = (state: AutoScalingState, desired: Configuration): void => {
  for (const { ImageId = '' } of launchChoices(state.ec2, desired)) {
    const volumes = (state.ec2.image(ImageId)?.BlockDeviceMappings ?? []).filter(({ Ebs }) => Ebs !== undefined)
    if (volumes.length !== 1)
      throw invalid(`ReplaceRootVolume requires AMIs with a single root volume: ${ImageId} has ${volumes.length} volumes.`)
  }
}

/**
 * Every instance is one that the group's launch template launches. Whether another version in the desired configuration is one that they do
 * not match is not documented: it is here, as only a root volume is replaced.
 * @rule autoscaling.root-volume.instances-match https://docs.aws.amazon.com/autoscaling/ec2/userguide/replace-root-volume.html (unverified)
 */
const refuseMismatch = (state: AutoScalingState, group: Group, desired: Configuration): void => {
  const own = launchChoices(state.ec2, configurationOf(group))
  const next = launchChoices(state.ec2, desired)
  const strange = group.members.filter(member => !matches(own, member) || !matches(next, member)).map(({ InstanceId }) => InstanceId)
  if (strange.length > 0)
    throw invalid(`ReplaceRootVolume requires that all instances match the launch template of the group: ${strange.join(', ')} do not.`)
}
