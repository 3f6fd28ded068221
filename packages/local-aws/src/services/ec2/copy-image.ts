/** CopyImage: over regions, and over accounts from an image that is shared. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { minutes } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import { isRegion } from '../../world/regions.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { isUsableKey } from '../kms/usable.ts'
import { once } from './idempotency.ts'
import { refuseMalformedId } from './ids.ts'
import { refuseMalformedDescription, refuseMalformedName, TAGGABLE } from './make-images.ts'
import { AWS_MANAGED_KEY } from './snapshot-keys.ts'
import { Ec2State } from './state.ts'
import { isShared, specifiedTags } from './tag-rules.ts'

/** How long a copy takes here; AWS promises nothing. */
const COPY = minutes(5)
/** How long until a key that cannot be used is noticed here. */
const KEY_CHECK = minutes(1)
const MOST_COPIES = 100

/**
 * What CopyImage copies: an available image of the source region that the caller may launch, with snapshots that it may read.
 * @rule ec2.images.copy-source https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html (unverified)
 */
const copySource = (place: AccountRegion, region: string, imageId: string): EC2.Image => {
  refuseMalformedId(imageId, 'ami')
  if (!isRegion(region)) throw new AwsError('InvalidParameterValue', `Value (${region}) for parameter sourceRegion is invalid.`)
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
 * An image with a Marketplace product code cannot be copied from a share.
 * @rule ec2.images.copy-product-codes https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html (unverified)
 */
const refuseForeignProducts = ({ OwnerId, ProductCodes = [] }: EC2.Image, account: string): void => {
  if (OwnerId !== account && ProductCodes.length > 0)
    throw new AwsError('InvalidRequest', 'Images from AWS Marketplace cannot be copied to another AWS account')
}
/**
 * An account makes at most 100 copies at a time in a destination region.
 * @rule ec2.images.concurrent-copies https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html (unverified)
 */
const refuseTooMany = ({ copying }: Ec2State): void => {
  if (copying.size >= MOST_COPIES) throw new AwsError('ResourceLimitExceeded', `More than ${MOST_COPIES} image copies are in progress`)
}
/**
 * Tags are copied only when asked for, and only those that the caller itself put on the source, or that its owner shares.
 * @rule ec2.images.copy-tags https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (unverified)
 */
const copiedTags = (source: EC2.Image, account: string, asked: boolean | undefined): EC2.Tag[] => {
  if (!asked) return []
  const tags = (source.Tags ?? []).filter(tag => !tag.Key?.startsWith('aws:'))
  return source.OwnerId === account ? tags : tags.filter(isShared)
}

/**
 * A copy of an encrypted snapshot is encrypted, and one that is asked for is: with the key that is named, else the AWS managed one.
 * @rule ec2.images.copy-encryption https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (unverified)
 */
const encrypted = (mapping: EC2.BlockDeviceMapping, { Encrypted, KmsKeyId }: EC2.CopyImageRequest): EC2.BlockDeviceMapping =>
  mapping.Ebs && (Encrypted || mapping.Ebs.Encrypted)
    ? { ...mapping, Ebs: { ...mapping.Ebs, Encrypted: true, KmsKeyId: KmsKeyId ?? AWS_MANAGED_KEY } }
    : mapping

/**
 * The key is looked at when the copy is under way: a copy with one that is not there, not of this region, or not usable, begins and then
 * fails.
 * @rule ec2.images.copy-key-asynchronous https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (botocore)
 */
const unusable = (state: Ec2State, key: string): boolean => !isUsableKey(state.place, key)
const becomes = (state: Ec2State, imageId: string, key: string | undefined): void => {
  const { timeline } = state.place.world
  state.copying.add(imageId)
  const finish = (): void => {
    // Somebody may disable the key, or schedule its deletion, while the copy is under way.
    if (key !== undefined && unusable(state, key))
      state.makeFailed(imageId, { Code: 'Client.InvalidKMSKey', Message: `The KMS key ${key} is not accessible` })
    else state.makeAvailable(imageId)
  }
  const begunWithout = key !== undefined && unusable(state, key)
  timeline.at(timeline.now + (begunWithout ? KEY_CHECK : COPY), finish, state.failing(imageId))
}

export const copyImage: Handlers<typeof EC2, Context> = {
  CopyImage(input, { place }) {
    const state = place.state(Ec2State)
    return once(state, 'CopyImage', input, () => {
      const source = copySource(place, input.SourceRegion!, input.SourceImageId!)
      refuseForeignProducts(source, place.account)
      if (input.KmsKeyId !== undefined && !input.Encrypted)
        throw new AwsError('InvalidParameterCombination', 'A KMS key can be named only with Encrypted')
      refuseTooMany(state)
      const given = specifiedTags(input.TagSpecifications, 'image', TAGGABLE)
      const copied = copiedTags(source, place.account, input.CopyImageTags).filter(tag => !given.some(({ Key }) => Key === tag.Key))
      const { ImageId } = state.makeImage({
        Name: refuseMalformedName(input.Name),
        Description: refuseMalformedDescription(input.Description) ?? source.Description,
        Tags: [...copied, ...given],
        SnapshotTags: specifiedTags(input.TagSpecifications, 'snapshot', TAGGABLE),
        BlockDeviceMappings: source.BlockDeviceMappings?.map(mapping => encrypted(mapping, input)),
        ProductCodes: source.ProductCodes,
        ImageWatermarks: source.ImageWatermarks,
        source: source.ImageId,
        sourceRegion: input.SourceRegion,
      })
      becomes(state, ImageId!, input.KmsKeyId)
      return { ImageId }
    })
  },
}
