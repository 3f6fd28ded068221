/** Amazon EC2: images, snapshots, launch templates, instances and their tags. */
import * as EC2 from '@aws-sdk/client-ec2'
import { serve } from '../../world/serve.ts'
import { ancestry } from './ancestry.ts'
import { constraints } from './constraints.ts'
import { copyImage } from './copy-image.ts'
import { describeImages } from './describe-images.ts'
import { withDryRun } from './dry-run.ts'
import { imageAttributes } from './image-attributes.ts'
import { instanceTypes } from './instance-types.ts'
import { instances } from './instances.ts'
import { launchTemplateVersions } from './launch-template-versions.ts'
import { launchTemplates } from './launch-templates.ts'
import { makeImages } from './make-images.ts'
import { network } from './network.ts'
import { retireImages } from './retire-images.ts'
import { scans } from './scans.ts'
import { snapshots } from './snapshots.ts'
import { tags } from './tags.ts'
import { watermarks } from './watermarks.ts'

/**
 * Tags at creation need ec2:CreateTags besides the action itself.
 * @rule ec2.authority.tag-on-create https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/supported-iam-actions-tagging.html (unverified)
 */
const tagging =
  (operation: string) =>
  (input: { TagSpecifications?: unknown[] | undefined }): string[] =>
    input.TagSpecifications?.length ? [`ec2:${operation}`, 'ec2:CreateTags'] : [`ec2:${operation}`]

/**
 * Launching with an instance profile hands its role to the instance, so that iam:PassRole is needed.
 * @rule ec2.authority.pass-role https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html (unverified)
 */
const runInstances = (input: EC2.RunInstancesRequest): string[] => [
  ...tagging('RunInstances')(input),
  ...(input.IamInstanceProfile ? ['iam:PassRole'] : []),
]

export const service = serve(
  EC2,
  withDryRun({
    ...ancestry,
    ...copyImage,
    ...describeImages,
    ...imageAttributes,
    ...instances,
    ...instanceTypes,
    ...launchTemplateVersions,
    ...launchTemplates,
    ...makeImages,
    ...network,
    ...retireImages,
    ...scans,
    ...snapshots,
    ...tags,
    ...watermarks,
  }),
  {
    operations: {
      CopyImage: tagging('CopyImage'),
      CreateImage: tagging('CreateImage'),
      CreateLaunchTemplate: tagging('CreateLaunchTemplate'),
      RegisterImage: tagging('RegisterImage'),
      RunInstances: runInstances,
    },
  },
  constraints,
)
