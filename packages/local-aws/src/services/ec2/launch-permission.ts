/** Whom a launch permission lets use an image. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { Organizations } from '../../world/organizations.ts'
import type { AccountRegion } from '../../world/world-state.ts'

/**
 * An image that is shared with an organization or an organizational unit can be used by every account in it, also in units below.
 * @rule ec2.images.shared-with-organization https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-org-ou-manage.html (unverified)
 */
const isInside = (arn: string | undefined, { account, world }: AccountRegion): boolean =>
  arn !== undefined && world.state(Organizations).includes(arn, account)

/** @param place of whoever wants to see or to launch the image */
export const permits = ({ Group, UserId, OrganizationArn, OrganizationalUnitArn }: EC2.LaunchPermission, place: AccountRegion): boolean =>
  Group === 'all' || UserId === place.account || isInside(OrganizationArn, place) || isInside(OrganizationalUnitArn, place)
