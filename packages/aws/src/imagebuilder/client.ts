/** EC2 Image Builder in one account and region: ingredients, configurations, images; each in its file, with one client. */
import { ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { imageBuilderActs } from './acts.ts'
import { buildsIn } from './builds.ts'
import { configurationsIn } from './configurations.ts'
import { contentsIn } from './contents.ts'
import { ingredientsIn } from './ingredients.ts'

/** @param account that the edge's credentials belong to */
export const imageBuilder = (edge: AwsContext, account: string) => {
  const client = new ImagebuilderClient(clientConfig(edge))
  return {
    ...contentsIn(client),
    ...ingredientsIn(client, edge.region, account),
    ...configurationsIn(client),
    // biome-ignore lint/nursery/noMisusedPromises: an object of functions, which the linter takes for a promise
    ...buildsIn(client),
    acts: imageBuilderActs(client, edge, account),
  }
}
