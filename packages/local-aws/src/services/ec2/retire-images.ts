/** Deprecate, disable, deregister: the ways in which an image goes out of use. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { hours, minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { snapshotsOf } from './snapshots.ts'
import { Ec2State } from './state.ts'
import { ownImage } from './visible-images.ts'

const TEN_YEARS = hours(24 * 3653)
const DEREGISTERED_SHOWN = minutes(2)

/**
 * A deprecation date is not in the past and at most ten years ahead; seconds are rounded to the minute.
 * @rule ec2.images.deprecation-date https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html (unverified)
 */
const deprecationTime = (at: Date, now: number): string => {
  if (at.getTime() < now) throw new AwsError('InvalidParameterValue', 'The deprecation date is in the past')
  if (at.getTime() > now + TEN_YEARS) throw new AwsError('InvalidParameterValue', 'The deprecation date is more than 10 years from now')
  return new Date(Math.round(at.getTime() / 60_000) * 60_000).toISOString()
}

export const retireImages: Handlers<typeof EC2, Context> = {
  EnableImageDeprecation(input, context) {
    const image = ownImage(context, input.ImageId!)
    const DeprecationTime = deprecationTime(input.DeprecateAt!, context.world.now)
    context.place.state(Ec2State).images.patch(image.ImageId!, { DeprecationTime })
    return { Return: true }
  },
  DisableImageDeprecation(input, context) {
    const image = ownImage(context, input.ImageId!)
    context.place.state(Ec2State).images.patch(image.ImageId!, { DeprecationTime: undefined })
    return { Return: true }
  },
  /**
   * A disabled image cannot be launched and loses all its launch permissions; enabling it does not bring them back.
   * @rule ec2.images.disable-removes-permissions https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html (unverified)
   */
  DisableImage(input, context) {
    const state = context.place.state(Ec2State)
    const { ImageId, State } = ownImage(context, input.ImageId!)
    if (State !== 'available' && State !== 'disabled')
      throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${ImageId}' is ${State}`)
    state.images.patch(ImageId!, { State: 'disabled', Public: false })
    state.launchPermissions.delete(ImageId!)
    return { Return: true }
  },
  EnableImage(input, context) {
    const { ImageId, State } = ownImage(context, input.ImageId!)
    if (State !== 'disabled') throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${ImageId}' is ${State}, not disabled`)
    context.place.state(Ec2State).images.patch(ImageId!, { State: 'available' })
    return { Return: true }
  },
  /**
   * A protected image cannot be deregistered; with a cooldown, also for a day after the protection was taken off.
   * @rule ec2.images.deregistration-protection https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deregistration-protection.html (unverified)
   */
  EnableImageDeregistrationProtection(input, context) {
    const image = ownImage(context, input.ImageId!)
    const DeregistrationProtection = input.WithCooldown ? 'enabled-with-cooldown' : 'enabled-without-cooldown'
    context.place.state(Ec2State).images.patch(image.ImageId!, { DeregistrationProtection })
    return { Return: DeregistrationProtection }
  },
  DisableImageDeregistrationProtection(input, context) {
    const state = context.place.state(Ec2State)
    const { ImageId = '', DeregistrationProtection } = ownImage(context, input.ImageId!)
    const { timeline } = context.place.world
    if (DeregistrationProtection !== 'enabled-with-cooldown') {
      state.images.patch(ImageId, { DeregistrationProtection: 'disabled' })
      return { Return: 'disabled' }
    }
    const ends = timeline.now + hours(24)
    state.images.patch(ImageId, { DeregistrationProtection: `disabled after ${new Date(ends).toISOString()}` })
    timeline.at(ends, () => {
      if (state.images.own(ImageId)?.DeregistrationProtection?.startsWith('disabled after'))
        state.images.patch(ImageId, { DeregistrationProtection: 'disabled' })
    })
    return { Return: 'disabled' }
  },
  /**
   * Deregistering leaves running instances and, unless asked otherwise, the snapshots.
   * @rule ec2.images.deregister https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html (moto)
   */
  DeregisterImage(input, context) {
    const state = context.place.state(Ec2State)
    const image = ownImage(context, input.ImageId!)
    const ImageId = image.ImageId!
    if ((image.DeregistrationProtection ?? 'disabled') !== 'disabled')
      throw new AwsError('OperationNotPermitted', `The image ID '${ImageId}' is protected from deregistration`)
    state.images.delete(ImageId)
    state.launchPermissions.delete(ImageId)
    state.deregistered.add(ImageId)
    showForAWhile(state, image)
    if (!input.DeleteAssociatedSnapshots) return { Return: true }
    return { Return: true, DeleteSnapshotResults: snapshotsOf(image).map(SnapshotId => deleteUnlessShared(state, SnapshotId)) }
  },
}
/**
 * An image that was deregistered is shown to its owner for a while. How long that is, and as what, the documentation does not say.
 * @rule ec2.images.deregistered-shown https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (unverified)
 */
const showForAWhile = (state: Ec2State, image: EC2.Image): void => {
  const { timeline } = state.place.world
  state.remains.put(image.ImageId!, { ...image, State: 'deregistered' })
  timeline.at(timeline.now + DEREGISTERED_SHOWN, () => state.remains.delete(image.ImageId!))
}
/**
 * A snapshot that another image uses is skipped.
 * @rule ec2.images.deregister-skips-shared-snapshots https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html (unverified)
 */
const deleteUnlessShared = (state: Ec2State, SnapshotId: string): EC2.DeleteSnapshotReturnCode => {
  if (state.images.owned().some(image => snapshotsOf(image).includes(SnapshotId))) return { SnapshotId, ReturnCode: 'skipped' }
  state.snapshots.delete(SnapshotId)
  return { SnapshotId, ReturnCode: 'success' }
}
