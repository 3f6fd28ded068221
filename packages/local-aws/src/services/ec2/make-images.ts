/** CreateImage, CopyImage, RegisterImage: an image is pending first and available some minutes later. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { Place } from '../../world/place.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { once } from './idempotency.ts'
import { refuseMalformedId } from './ids.ts'
import { Ec2State } from './state.ts'
import { specifiedTags } from './tag-rules.ts'

/** How long snapshots of an instance's volumes take here; AWS promises nothing. */
const SNAPSHOT = minutes(3)
/** How long a copy takes here; AWS promises nothing. */
const COPY = minutes(5)
const TAGGABLE: readonly EC2.ResourceType[] = ['image', 'snapshot']

/**
 * 3 to 128 characters of those that names of images may have.
 * @rule ec2.images.name-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html (unverified)
 */
const refuseMalformedName = (name = ''): string => {
  if (!/^[a-zA-Z0-9()[\] ./\-'@_]{3,128}$/.test(name))
    throw new AwsError(
      'InvalidAMIName.Malformed',
      "AMI names must be between 3 and 128 characters long, and may contain letters, numbers, and only ()[] ./-'@_",
    )
  return name
}
const availableAfter = (state: Ec2State, imageId: string, ms: number): void => {
  const { timeline } = state.place.world
  timeline.at(timeline.now + ms, () => state.makeAvailable(imageId))
}

/**
 * What CopyImage copies: an available image of the source region that the caller may launch, with snapshots that it may read.
 * @rule ec2.images.copy-source https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html (unverified)
 */
const copySource = (place: Place, region: string, imageId: string): EC2.Image => {
  refuseMalformedId(imageId, 'ami')
  const source = place.world.place(place.account, region).state(Ec2State)
  const image = source.image(imageId)
  if (!image) throw new AwsError('InvalidAMIID.NotFound', `The image id '[${imageId}]' does not exist`)
  if (image.State !== 'available') throw new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is ${image.State}`)
  const readable = (image.BlockDeviceMappings ?? []).every(
    ({ Ebs }) => Ebs?.SnapshotId === undefined || source.readsSnapshot(Ebs.SnapshotId),
  )
  if (!readable) throw new AwsError('InvalidRequest', 'The storage for the ami is not available in the source Region.')
  return image
}
/**
 * Tags are copied only when asked for, and only those that the caller itself put on the source.
 * @rule ec2.images.copy-tags https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (unverified)
 */
const copiedTags = (source: EC2.Image, account: string, asked: boolean | undefined): EC2.Tag[] =>
  asked && source.OwnerId === account ? (source.Tags ?? []).filter(tag => !tag.Key?.startsWith('aws:')) : []

export const makeImages: Handlers<typeof EC2, Context> = {
  CreateImage(input, { place }) {
    const state = place.state(Ec2State)
    const InstanceId = input.InstanceId ?? ''
    refuseMalformedId(InstanceId, 'i')
    const instance = state.instances.own(InstanceId)
    if (!instance) throw new AwsError('InvalidInstanceID.NotFound', `The instance ID '${InstanceId}' does not exist`)
    const { ImageId } = state.makeImage({
      Name: refuseMalformedName(input.Name),
      Description: input.Description,
      Tags: specifiedTags(input.TagSpecifications, 'image', TAGGABLE),
      SnapshotTags: specifiedTags(input.TagSpecifications, 'snapshot', TAGGABLE),
      BlockDeviceMappings: input.BlockDeviceMappings,
      source: instance.ImageId,
    })
    state.images.patch(ImageId!, { SourceInstanceId: InstanceId })
    availableAfter(state, ImageId!, SNAPSHOT)
    return { ImageId }
  },
  CopyImage(input, { place }) {
    const state = place.state(Ec2State)
    return once(state, 'CopyImage', input, () => {
      const source = copySource(place, input.SourceRegion!, input.SourceImageId!)
      const given = specifiedTags(input.TagSpecifications, 'image', TAGGABLE)
      const copied = copiedTags(source, place.account, input.CopyImageTags).filter(tag => !given.some(({ Key }) => Key === tag.Key))
      const { ImageId } = state.makeImage({
        Name: refuseMalformedName(input.Name),
        Description: input.Description ?? source.Description,
        Tags: [...copied, ...given],
        SnapshotTags: specifiedTags(input.TagSpecifications, 'snapshot', TAGGABLE),
        BlockDeviceMappings: source.BlockDeviceMappings?.map(mapping => encrypted(mapping, input)),
        source: source.ImageId,
        sourceRegion: input.SourceRegion,
      })
      availableAfter(state, ImageId!, COPY)
      return { ImageId }
    })
  },
  RegisterImage(input, { place }) {
    const state = place.state(Ec2State)
    const { ImageId } = state.makeImage({
      Name: refuseMalformedName(input.Name),
      Description: input.Description,
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
const encrypted = (mapping: EC2.BlockDeviceMapping, { Encrypted, KmsKeyId }: EC2.CopyImageRequest): EC2.BlockDeviceMapping =>
  Encrypted && mapping.Ebs ? { ...mapping, Ebs: { ...mapping.Ebs, Encrypted, KmsKeyId } } : mapping
