/** What EC2 takes, as far as only the prose of its documentation says so; ranges that the model has are generated. */
import type { Constraint, Constraints } from '../../wire/constraints.ts'

/**
 * A launch template has data, and so has each of its versions.
 * @rule ec2.launch-templates.data-required https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplate.html (moto)
 */
const DATA: Constraint = { required: true }
/**
 * The description of a version has at most 255 characters.
 * @rule ec2.launch-templates.version-description https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html (unverified)
 */
const VERSION_DESCRIPTION: Constraint = { max: 255 }
/**
 * The description of an image has at most 255 characters; whether only ASCII is taken is not documented, and is not asked for here.
 * @rule ec2.images.description-length https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/creating-an-ami-ebs.html (unverified)
 */
const IMAGE_DESCRIPTION: Constraint = { max: 255 }
/**
 * A client token has at most 64 ASCII characters, one of a launch template at most 128.
 * @rule ec2.client-token.form https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html (unverified)
 */
const TOKEN: Constraint = { max: 64, pattern: '[\\x00-\\x7f]*' }
const TEMPLATE_TOKEN: Constraint = { max: 128, pattern: '[\\x00-\\x7f]*' }
/**
 * Pages of these lists have 5 to 1,000 items.
 * @rule ec2.lists.five-to-thousand https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html (unverified)
 */
const PAGE: Constraint = { min: 5, max: 1000 }
/**
 * For these no range is documented; a page without room for anything would never end.
 * @rule ec2.lists.page-has-room https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html (unverified)
 */
const ROOM: Constraint = { min: 1, max: 1000 }
/**
 * A page of versions has 1 to 200.
 * @rule ec2.launch-templates.page https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html (botocore)
 */
const TEMPLATE_PAGE: Constraint = { min: 1, max: 200 }
/**
 * An instance at least is launched, and one at least must be.
 * @rule ec2.launch.counts https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (unverified)
 */
const COUNT: Constraint = { min: 1 }

export const constraints: Constraints = {
  CopyImageRequest: { Description: IMAGE_DESCRIPTION, ClientToken: TOKEN },
  CreateImageRequest: { Description: IMAGE_DESCRIPTION },
  RegisterImageRequest: { Description: IMAGE_DESCRIPTION },
  ModifyImageAttributeRequest: { Value: IMAGE_DESCRIPTION },
  CreateLaunchTemplateRequest: { LaunchTemplateData: DATA, VersionDescription: VERSION_DESCRIPTION, ClientToken: TEMPLATE_TOKEN },
  CreateLaunchTemplateVersionRequest: { LaunchTemplateData: DATA, VersionDescription: VERSION_DESCRIPTION, ClientToken: TEMPLATE_TOKEN },
  ModifyLaunchTemplateRequest: { ClientToken: TEMPLATE_TOKEN },
  RunInstancesRequest: { MinCount: COUNT, MaxCount: COUNT, ClientToken: TOKEN },
  DescribeImagesRequest: { MaxResults: ROOM },
  GetImageFindingsRequest: { MaxResults: ROOM },
  DescribeInstancesRequest: { MaxResults: PAGE },
  DescribeSnapshotsRequest: { MaxResults: PAGE },
  DescribeTagsRequest: { MaxResults: PAGE },
  DescribeLaunchTemplateVersionsRequest: { MaxResults: TEMPLATE_PAGE },
}
