/** CreateImage, RegisterImage: an image is pending first and available some minutes later. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { refuseMalformedId } from './ids.ts'
import { Ec2State } from './state.ts'
import { specifiedTags } from './tag-rules.ts'

/** How long snapshots of an instance's volumes take here; AWS promises nothing. */
const SNAPSHOT = minutes(3)
export const TAGGABLE: readonly EC2.ResourceType[] = ['image', 'snapshot']

/**
 * 3 to 128 characters of those that names of images may have.
 * @rule ec2.images.name-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (unverified)
 */
export const refuseMalformedName = (name = ''): string => {
  if (!/^[a-zA-Z0-9()[\] ./\-'@_]{3,128}$/.test(name))
    throw new AwsError(
      'InvalidAMIName.Malformed',
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, and only ()[] ./-'@_",
    )
  return name
}
/**
 * A description is one line of at most 255 ASCII characters.
 * @rule ec2.images.description-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (unverified)
 */
export const refuseMalformedDescription = (description: string | undefined): string | undefined => {
  if (description !== undefined && !/^[\x20-\x7e]{0,255}$/.test(description))
    throw new AwsError(
      'InvalidParameterValue',
      `Value (${description}) for parameter description is invalid. Character sets beyond ASCII are not supported, and at most 255 characters.`,
    )
  return description
}
const availableAfter = (state: Ec2State, imageId: string, ms: number): void => {
  const { timeline } = state.place.world
  timeline.at(timeline.now + ms, () => state.makeAvailable(imageId), state.failing(imageId))
}

/**
 * An image is registered of snapshots that are there and that the account may read: its own, and those that are shared with it.
 * @rule ec2.images.register-snapshots https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegisterImage.html (unverified)
 */
const refuseUnreadableSnapshots = (state: Ec2State, mappings: readonly EC2.BlockDeviceMapping[]): void => {
  for (const { Ebs } of mappings) {
    const id = Ebs?.SnapshotId
    if (id === undefined) continue
    refuseMalformedId(id, 'snap')
    if (!state.readsSnapshot(id)) throw new AwsError('InvalidSnapshot.NotFound', `The snapshot '${id}' does not exist.`)
  }
}

export const makeImages: Handlers<typeof EC2, Context> = {
  CreateImage(input, { place }) {
    const state = place.state(Ec2State)
    const InstanceId = input.InstanceId ?? ''
    refuseMalformedId(InstanceId, 'i')
    const instance = state.instances.own(InstanceId)
    if (!instance) throw new AwsError('InvalidInstanceID.NotFound', `The instance ID '${InstanceId}' does not exist`)
    const { ImageId } = state.makeImage({
      Name: refuseMalformedName(input.Name),
      Description: refuseMalformedDescription(input.Description),
      Tags: specifiedTags(input.TagSpecifications, 'image', TAGGABLE),
      SnapshotTags: specifiedTags(input.TagSpecifications, 'snapshot', TAGGABLE),
      BlockDeviceMappings: input.BlockDeviceMappings,
      ImageWatermarks: state.image(instance.ImageId ?? '')?.ImageWatermarks,
      source: instance.ImageId,
    })
    state.images.patch(ImageId!, { SourceInstanceId: InstanceId })
    availableAfter(state, ImageId!, SNAPSHOT)
    return { ImageId }
  },
  RegisterImage(input, { place }) {
    const state = place.state(Ec2State)
    refuseUnreadableSnapshots(state, input.BlockDeviceMappings ?? [])
    const { ImageId } = state.makeImage({
      Name: refuseMalformedName(input.Name),
      Description: refuseMalformedDescription(input.Description),
      Architecture: input.Architecture,
      Tags: specifiedTags(input.TagSpecifications, 'image'),
      BlockDeviceMappings: input.BlockDeviceMappings,
      fromSnapshots: true,
    })
    state.images.patch(ImageId!, { RootDeviceName: input.RootDeviceName, BootMode: input.BootMode })
    state.makeAvailable(ImageId!)
    return { ImageId }
  },
}
