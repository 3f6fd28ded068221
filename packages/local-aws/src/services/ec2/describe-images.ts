/** DescribeImages. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type { Context, Handlers } from '../../world/serve.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { refuseMalformedId } from './ids.ts'
import { withScanResults } from './scans.ts'
import { Ec2State } from './state.ts'
import { missingImage, type VisibleImage, visibleImages } from './visible-images.ts'

const FILTERS: Filterable<VisibleImage> = {
  architecture: ({ image }) => image.Architecture,
  'block-device-mapping.device-name': ({ image }) => image.BlockDeviceMappings?.map(mapping => mapping.DeviceName),
  'block-device-mapping.encrypted': ({ image }) => image.BlockDeviceMappings?.map(mapping => mapping.Ebs?.Encrypted),
  'block-device-mapping.snapshot-id': ({ image }) => image.BlockDeviceMappings?.map(mapping => mapping.Ebs?.SnapshotId),
  'block-device-mapping.volume-type': ({ image }) => image.BlockDeviceMappings?.map(mapping => mapping.Ebs?.VolumeType),
  'boot-mode': ({ image }) => image.BootMode,
  'creation-date': ({ image }) => image.CreationDate,
  description: ({ image }) => image.Description,
  'ena-support': ({ image }) => image.EnaSupport,
  hypervisor: ({ image }) => image.Hypervisor,
  'image-id': ({ image }) => image.ImageId,
  'image-type': ({ image }) => image.ImageType,
  'image-watermark.source-image-id': ({ image }) => image.ImageWatermarks?.map(mark => mark.SourceImageId),
  'image-watermark.source-image-region': ({ image }) => image.ImageWatermarks?.map(mark => mark.SourceImageRegion),
  'image-watermark.watermark-key': ({ image }) => image.ImageWatermarks?.map(mark => mark.WatermarkKey),
  'is-public': ({ image }) => image.Public,
  name: ({ image }) => image.Name,
  'owner-alias': ({ image }) => image.ImageOwnerAlias,
  'owner-id': ({ image }) => image.OwnerId,
  'product-code': ({ image }) => image.ProductCodes?.map(code => code.ProductCodeId),
  'root-device-name': ({ image }) => image.RootDeviceName,
  'root-device-type': ({ image }) => image.RootDeviceType,
  'source-image-id': ({ image }) => image.SourceImageId,
  'source-image-region': ({ image }) => image.SourceImageRegion,
  'source-instance-id': ({ image }) => image.SourceInstanceId,
  state: ({ image }) => image.State,
  'virtualization-type': ({ image }) => image.VirtualizationType,
}

/** `Owners`: account ids, `self`, or an alias such as `amazon`. */
const ownedBy = (owners: readonly string[] | undefined, account: string, { image }: VisibleImage): boolean =>
  !owners?.length ||
  owners.some(owner => owner === image.OwnerId || owner === image.ImageOwnerAlias || (owner === 'self' && image.OwnerId === account))

/** `ExecutableUsers`: images with an explicit permission for an account, for `self`, or for `all`. */
const executableBy = (users: readonly string[] | undefined, account: string, { permissions }: VisibleImage): boolean =>
  !users?.length ||
  users.some(user =>
    user === 'all'
      ? permissions.some(({ Group }) => Group === 'all')
      : permissions.some(({ UserId }) => UserId === (user === 'self' ? account : user)),
  )

/**
 * Disabled images are shown only when asked for.
 * @rule ec2.images.disabled-hidden https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableImage.html (unverified)
 */
const shownThoughDisabled = ({ image }: VisibleImage, include: boolean | undefined): boolean =>
  image.State !== 'disabled' || include === true

/**
 * A deprecated image is shown to its owner, to who asks for it by id, and to who includes deprecated ones.
 * @rule ec2.images.deprecated-hidden https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html (unverified)
 */
const shownThoughDeprecated = ({ image }: VisibleImage, input: EC2.DescribeImagesRequest, { place, asOf }: Context): boolean =>
  image.DeprecationTime === undefined ||
  Date.parse(image.DeprecationTime) > asOf ||
  image.OwnerId === place.account ||
  input.IncludeDeprecated === true ||
  input.ImageIds?.includes(image.ImageId!) === true

/**
 * An id that names no visible image fails the call, whatever else was asked for.
 * @rule ec2.images.unknown-id https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (moto)
 */
const refuseUnknownIds = (ids: readonly string[], visible: readonly VisibleImage[], state: Ec2State): void => {
  for (const id of ids) {
    refuseMalformedId(id, 'ami')
    if (!visible.some(({ image }) => image.ImageId === id) && !isReferenced(id, state)) throw missingImage(state, id)
  }
}
/**
 * A deregistered image of which instances are left is no error: nothing is shown for its id.
 * @rule ec2.images.deregistered-referenced https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (unverified)
 */
const isReferenced = (id: string, { deregistered, instances }: Ec2State): boolean =>
  deregistered.has(id) && instances.owned().some(({ ImageId, State }) => ImageId === id && State?.Name !== 'terminated')

export const describeImages: Handlers<typeof EC2, Context> = {
  DescribeImages(input, context) {
    const { place } = context
    const visible = visibleImages(context)
    refuseUnknownIds(input.ImageIds ?? [], visible, place.state(Ec2State))
    const scoped = visible.filter(
      each =>
        (!input.ImageIds?.length || input.ImageIds.includes(each.image.ImageId!)) &&
        ownedBy(input.Owners, place.account, each) &&
        executableBy(input.ExecutableUsers, place.account, each) &&
        shownThoughDisabled(each, input.IncludeDisabled) &&
        shownThoughDeprecated(each, input, context),
    )
    const found = filtered(scoped, input.Filters, FILTERS).map(({ image }) => image)
    const { items, next } = ec2Page(found, input)
    return { Images: items.map(image => withScanResults(context.world, image, context.asOf)), NextToken: next }
  },
}
