/** Image Builder: makes, retries, cancels and deletes what a stage needs. */
import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  DeleteDistributionConfigurationCommand,
  DeleteImageRecipeCommand,
  GetImageRecipeCommand,
  ImagebuilderClient,
  RetryImageCommand,
} from '@aws-sdk/client-imagebuilder'
import { type BuildStep, type CopyImage, FINGERPRINT_TAG, type ShareImage, UserError } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { unlessTaken } from '../acts/taken.ts'
import { type AwsContext, addingConfig, hurriedConfig } from '../connection/aws-context.ts'
import { canonical, digest } from '../connection/digest.ts'
import { distributionInRegion } from './distribution-in-region.ts'
import { arnIn, COMPONENT_VERSION, ifThere } from './reading.ts'
import { blockDeviceMapping, componentConfiguration, infrastructureRequest, workflowConfiguration } from './requests.ts'

type ImageBuilderActs = Acts<Exclude<BuildStep, CopyImage | ShareImage>>

/** Named by its content, or begun by a token: the next look shows it. */
const notSeen = async (): Promise<undefined> => undefined
/** The same request has the same token, whoever sends it. */
const withToken = <T extends object>(input: T): T & { readonly clientToken: string } => ({
  ...input,
  clientToken: digest(canonical(input)).slice(0, 36),
})

/** @param account that the edge's credentials belong to */
export const imageBuilderActs = (client: ImagebuilderClient, edge: AwsContext, account: string): ImageBuilderActs => ({
  ...configurationActs(client),
  ...recipeActs(client, edge.region, account),
  ...imageActs(edge),
})

const configurationActs = (client: ImagebuilderClient) =>
  ({
    'create-component': async ({ name, component, platform }) => {
      const creation = client.send(
        new CreateComponentCommand(
          withToken({
            name,
            semanticVersion: COMPONENT_VERSION,
            platform,
            description: component.path.slice(0, 1024),
            data: component.data,
          }),
        ),
      )
      await unlessTaken(creation, notSeen)
    },
    'create-infrastructure': async ({ name, infrastructure, resourceTags }) => {
      const request = withToken({ name, ...infrastructureRequest(infrastructure, resourceTags) })
      await unlessTaken(client.send(new CreateInfrastructureConfigurationCommand(request)), notSeen)
    },
    'create-distribution': async ({ name, regions, tags }) => {
      const request = withToken({ name, distributions: regions.map(distributionInRegion), tags: { ...tags } })
      await unlessTaken(client.send(new CreateDistributionConfigurationCommand(request)), notSeen)
    },
    'delete-distribution': async ({ arn }) => {
      await ifThere(client.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: arn })))
    },
  }) satisfies Partial<ImageBuilderActs>

const recipeActs = (client: ImagebuilderClient, region: string, account: string) =>
  ({
    'create-recipe': async ({ name, version, description, parent, components, volumes, amiTags, tags }) => {
      const creation = client.send(
        new CreateImageRecipeCommand(
          withToken({
            name,
            semanticVersion: version,
            description,
            parentImage: parent,
            components: components.map(componentConfiguration),
            ...(volumes.length > 0 ? { blockDeviceMappings: volumes.map(blockDeviceMapping) } : {}),
            amiTags: { ...amiTags },
            tags: { ...tags },
          }),
        ),
      )
      await unlessTaken(creation, () => holderOf(client, region, account, name, version, tags[FINGERPRINT_TAG]))
    },
    'delete-recipe': async ({ arn }) => {
      await ifThere(client.send(new DeleteImageRecipeCommand({ imageRecipeArn: arn })))
    },
  }) satisfies Partial<ImageBuilderActs>

/** Whose recipe has a name and version. */
const holderOf = async (
  client: ImagebuilderClient,
  region: string,
  account: string,
  name: string,
  version: string,
  fingerprint: string | undefined,
): Promise<'ours' | UserError | undefined> => {
  const arn = arnIn(region, account, `image-recipe/${name}/${version}`)
  const recipe = (await ifThere(client.send(new GetImageRecipeCommand({ imageRecipeArn: arn }))))?.imageRecipe
  if (!recipe || recipe.tags?.[FINGERPRINT_TAG] === fingerprint) return undefined
  return new UserError('build.name-taken', `Recipe ${arn} is there already, and its tags do not say that it is the recipe of this content.`)
}

const imageActs = (edge: AwsContext) => {
  const adding = new ImagebuilderClient(addingConfig(edge))
  const hurried = new ImagebuilderClient(hurriedConfig(edge))
  return {
    'create-image': async ({ recipe, infrastructure, distribution, tests, scan, workflows, executionRole, tags, token }) => {
      const creation = adding.send(
        new CreateImageCommand({
          imageRecipeArn: recipe,
          infrastructureConfigurationArn: infrastructure,
          distributionConfigurationArn: distribution,
          imageTestsConfiguration: { imageTestsEnabled: tests },
          ...(scan ? { imageScanningConfiguration: { imageScanningEnabled: true } } : {}),
          ...(workflows.length > 0 ? { workflows: workflows.map(workflowConfiguration) } : {}),
          ...(executionRole === undefined ? {} : { executionRole }),
          tags: { ...tags },
          clientToken: token,
        }),
      )
      await unlessTaken(creation, notSeen)
    },
    'retry-image': async ({ arn, token }) => {
      await adding.send(new RetryImageCommand({ imageBuildVersionArn: arn, clientToken: token }))
    },
    'cancel-image': async ({ arn }) => {
      await hurried.send(new CancelImageCreationCommand(withToken({ imageBuildVersionArn: arn })))
    },
  } satisfies Partial<ImageBuilderActs>
}
