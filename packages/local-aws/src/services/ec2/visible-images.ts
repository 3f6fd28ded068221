/** Which images an account gets to see, and what of them. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context } from '../../world/serve.ts'
import type { Sight } from '../../world/shelf.ts'
import { refuseMalformedId } from './ids.ts'
import { permits } from './launch-permission.ts'
import { Ec2State, statesOfRegion } from './state.ts'
import { isShared } from './tag-rules.ts'
import { VENDORS } from './vendors.ts'

/** An image with what decides who sees it. */
export interface VisibleImage {
  readonly image: EC2.Image
  readonly Tags: readonly EC2.Tag[] | undefined
  readonly permissions: readonly EC2.LaunchPermission[]
}

const permissionsOf = (state: Ec2State, imageId: string, sight: Sight): readonly EC2.LaunchPermission[] =>
  state.launchPermissions.get(imageId, sight)?.permissions ?? []

/**
 * The owner's tags on an image are not shown to the accounts that it is shared with, except those that it shares.
 * @rule ec2.images.tags-stay-with-owner https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-explicit.html (unverified)
 */
const withSharedTags = (image: EC2.Image): EC2.Image => ({ ...image, Tags: (image.Tags ?? []).filter(isShared) })

/** A vendor's first images were always there, whenever its state was made. */
const sightOf = (state: Ec2State, { asOf }: Sight): Sight =>
  VENDORS.includes(state.place.account) ? { asOf: Math.max(asOf, state.began) } : { asOf }

/**
 * An account sees its own images, those that are shared with it or with an organization that it is in, and public ones.
 * @rule ec2.images.visible https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (unverified)
 */
export const visibleImages = (context: Context): VisibleImage[] => {
  const { place } = context
  return statesOfRegion(place).flatMap(state => {
    const sight = sightOf(state, context)
    const own = state.place === place
    return [...state.images.all(sight), ...(own ? state.remains.all(sight) : [])].flatMap(row => {
      const permissions = permissionsOf(state, row.ImageId!, sight)
      if (!own && !permissions.some(permission => permits(permission, place))) return []
      const image = own ? row : withSharedTags(row)
      return [{ image, Tags: image.Tags, permissions }]
    })
  })
}

/**
 * An image that this account owns, for operations that are the owner's alone.
 * @rule ec2.images.owner-only https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (unverified)
 * @throws AwsError InvalidAMIID.Malformed, InvalidAMIID.NotFound, InvalidAMIID.Unavailable, AuthFailure
 */
export const ownImage = (context: Context, imageId: string): EC2.Image => {
  refuseMalformedId(imageId, 'ami')
  const state = context.place.state(Ec2State)
  const image = state.images.get(imageId, context) && state.images.own(imageId)
  if (image) return image
  const shared = state.image(imageId)
  if (shared && shared.OwnerId !== context.place.account) throw new AwsError('AuthFailure', `Not authorized for image:${imageId}`)
  throw missingImage(state, imageId)
}
/** The error for an id that names no image that the caller sees. */
export const missingImage = (state: Ec2State, imageId: string): AwsError =>
  state.deregistered.has(imageId)
    ? new AwsError('InvalidAMIID.Unavailable', `The image ID '${imageId}' is no longer available`)
    : new AwsError('InvalidAMIID.NotFound', `The image id '[${imageId}]' does not exist`)
