/** EC2 in one account and region: launch template versions, instances, images, tags; each in its file, with one client. */
import { EC2Client } from '@aws-sdk/client-ec2'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { paced } from '../connection/paced.ts'
import { imageDetailsIn } from './image-details.ts'
import { amisIn } from './images.ts'
import { instancesIn, launchSettingsIn } from './instances.ts'
import { launchNeedsIn } from './launch-needs.ts'
import { launchTemplatesIn } from './launch-templates.ts'
import { tagsIn } from './resource-tags.ts'

export const ec2 = (edge: AwsContext) => {
  const client = paced(new EC2Client(clientConfig(edge)), edge)
  const templates = launchTemplatesIn(client)
  const tags = tagsIn(client)
  return {
    ...imageDetailsIn(client),
    ...instancesIn(client),
    ...launchNeedsIn(client),
    ...launchSettingsIn(client),
    ...templates,
    ...tags,
    // biome-ignore lint/nursery/noMisusedPromises: an object of functions, which the linter takes for a promise
    ...amisIn(client),
    acts: { ...templates.acts, ...tags.acts },
  }
}
