/** Amazon EC2: images, snapshots, launch templates, instances and their tags. */
import * as EC2 from '@aws-sdk/client-ec2'
import { serve } from '../../world/serve.ts'
import { ancestry } from './ancestry.ts'
import { authority } from './authority.ts'
import { constraints } from './constraints.ts'
import { copyImage } from './copy-image.ts'
import { describeImages } from './describe-images.ts'
import { withDryRun } from './dry-run.ts'
import { errors } from './errors.ts'
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
  { authority, constraints, model: { withoutText: true }, errors },
)
