/** EC2 Image Builder: components, recipes, configurations, images. The only file that knows this client. */
import {
  CancelImageCreationCommand,
  CreateComponentCommand,
  CreateDistributionConfigurationCommand,
  CreateImageCommand,
  CreateImageRecipeCommand,
  CreateInfrastructureConfigurationCommand,
  DeleteDistributionConfigurationCommand,
  DeleteImageRecipeCommand,
  GetComponentCommand,
  GetImageCommand,
  GetImageRecipeCommand,
  GetInfrastructureConfigurationCommand,
  GetWorkflowCommand,
  type Image,
  ImagebuilderClient,
  type ImageStatus,
  type ImageSummary,
  paginateListComponentBuildVersions,
  paginateListDistributionConfigurations,
  paginateListImageBuildVersions,
  paginateListImagePackages,
  paginateListImageRecipes,
  paginateListImageScanFindings,
  paginateListInfrastructureConfigurations,
  paginateListWorkflowExecutions,
  paginateListWorkflowStepExecutions,
  ResourceNotFoundException,
  RetryImageCommand,
} from '@aws-sdk/client-imagebuilder'
import {
  type Ami,
  ARCHITECTURE_TAG,
  arnPartition,
  type Build,
  type BuildState,
  type BuildStep,
  type CopyImage,
  DISTRIBUTION_TAG,
  FAMILY_TAG,
  FINGERPRINT_TAG,
  type Finding,
  type LaunchSettings,
  type Preparation,
  type Recipe,
  RUN_TAG,
  recordedParts,
  releaseOfImage,
  SCAN_TAG,
  type ShareImage,
  STAGE_TAG,
  TESTS_TAG,
  type TestedBuild,
  UserError,
  type Workflow,
  type WorkflowStep,
} from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import { unlessTaken } from '../acts/taken.ts'
import { allEnded } from '../connection/all-ended.ts'
import { type AwsContext, addingConfig, clientConfig, hurriedConfig } from '../connection/aws-context.ts'
import { collect } from '../connection/collect.ts'
import { canonical, digest } from '../connection/digest.ts'
import { distributionInRegion } from './distribution-in-region.ts'
import { blockDeviceMapping, componentConfiguration, infrastructureRequest, workflowConfiguration } from './requests.ts'
import { findingsOf } from './scans.ts'

/** A status that AWS adds does not compile here, and one that the service sends before the SDK knows it counts as going. */
const STATE = {
  PENDING: 'going',
  CREATING: 'going',
  BUILDING: 'going',
  TESTING: 'going',
  DISTRIBUTING: 'going',
  INTEGRATING: 'going',
  AVAILABLE: 'available',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  DEPRECATED: 'gone',
  DISABLED: 'gone',
  DELETED: 'gone',
} as const satisfies Record<ImageStatus, BuildState>

/** Items of a page: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html */
const PAGE = 100
/** Our components are named by their content, so one version is enough. */
const COMPONENT_VERSION = '1.0.0'

/** A build as Image Builder tells it; whether its AMIs are there is EC2's to say. */
export type BuildFacts = Omit<Build, 'ami' | 'scan' | 'copies' | 'undistributed'>

export interface Distributions {
  /** ARN; undefined: there is none. */
  readonly named: string | undefined
  readonly ofStage: Preparation['distributions']
}

export interface ImagePackage {
  readonly name: string
  readonly version: string
}

/** What a call answers, or undefined where it says that there is no such resource. */
const ifThere = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined
    throw error
  }
}
/** Named by its content, or begun by a token: the next look shows it. */
const notSeen = async (): Promise<undefined> => undefined
const byName = (name: string) => [{ name: 'name', values: [name] }]
/** The same request has the same token, whoever sends it. */
const withToken = <T extends object>(input: T): T & { readonly clientToken: string } => ({
  ...input,
  clientToken: digest(canonical(input)).slice(0, 36),
})
const time = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text))

/** @param account that the edge's credentials belong to */
export const imageBuilder = (edge: AwsContext, account: string) => {
  const client = new ImagebuilderClient(clientConfig(edge))
  const adding = new ImagebuilderClient(addingConfig(edge))
  const paged = { client, pageSize: PAGE }
  const hurried = new ImagebuilderClient(hurriedConfig(edge))
  const arnOf = (owner: string, resource: string): string =>
    `arn:${arnPartition(edge.region)}:imagebuilder:${edge.region}:${owner}:${resource}`
  const buildsOf = async (name: string): Promise<readonly BuildFacts[]> => {
    const summaries = await collect(paginateListImageBuildVersions(paged, { filters: byName(name) }), page => page.imageSummaryList)
    return summaries.map(buildOf)
  }
  /** Whose recipe has a name and version. */
  const holderOf = async (name: string, version: string, fingerprint: string | undefined): Promise<'ours' | UserError | undefined> => {
    const arn = arnOf(account, `image-recipe/${name}/${version}`)
    const recipe = (await ifThere(client.send(new GetImageRecipeCommand({ imageRecipeArn: arn }))))?.imageRecipe
    if (!recipe || recipe.tags?.[FINGERPRINT_TAG] === fingerprint) return undefined
    return new UserError(
      'build.name-taken',
      `Recipe ${arn} is there already, and its tags do not say that it is the recipe of this content.`,
    )
  }
  return {
    /** Every build of the recipes of a name. */
    builds: buildsOf,
    /** One build, or the newest that an ARN with `x` wildcards means; undefined when there is none. */
    async image(arn: string): Promise<(BuildFacts & { readonly name: string }) | undefined> {
      const answer = await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn })))
      return answer?.image ? { ...buildOf(answer.image), name: answer.image.name ?? '' } : undefined
    },
    /**
     * Whether a build was tested; undefined when it is not there. `images`: the AMIs that it made.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
     */
    async tested(arn: string): Promise<TestedBuild | undefined> {
      const image = (await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn }))))?.image
      if (!image) return undefined
      return {
        arn,
        status: image.state?.status ?? '',
        tested: image.imageTestsConfiguration?.imageTestsEnabled === true,
        images: (image.outputResources?.amis ?? []).flatMap(({ image }) => image ?? []),
      }
    },
    /** Build version ARN and platform of a component, by its own ARN, one of a version or one with `x` wildcards; undefined when there is none. */
    async component(arn: string): Promise<{ readonly arn: string; readonly platform: string | undefined } | undefined> {
      const found = (await ifThere(client.send(new GetComponentCommand({ componentBuildVersionArn: arn }))))?.component
      return found?.arn === undefined ? undefined : { arn: found.arn, platform: found.platform }
    },
    /** ARN of a component that Amazon manages; without a version of the newest one. */
    amazonComponent: (name: string, version = 'x.x.x'): string => arnOf('aws', `component/${name}/${version}`),
    /** The lowest build version of one of our components: whoever made another one at the same moment takes this one too. */
    async ownComponent(name: string): Promise<string | undefined> {
      const componentVersionArn = arnOf(account, `component/${name}/${COMPONENT_VERSION}`)
      const builds = await ifThere(
        collect(paginateListComponentBuildVersions(paged, { componentVersionArn }), page => page.componentSummaryList),
      )
      const buildNumber = (arn: string): number => Number(arn.slice(arn.lastIndexOf('/') + 1))
      return (builds ?? []).flatMap(({ arn }) => arn ?? []).sort((a, b) => buildNumber(a) - buildNumber(b))[0]
    },
    /** Build version ARN of a workflow, by its own ARN, one of a version or one with `x` wildcards; undefined when there is none. */
    async workflow(arn: string): Promise<string | undefined> {
      return (await ifThere(client.send(new GetWorkflowCommand({ workflowBuildVersionArn: arn }))))?.workflow?.arn
    },
    /** What instances are launched with by an infrastructure configuration of somebody else; undefined when there is none. */
    async givenInfrastructure(arn: string): Promise<LaunchSettings | undefined> {
      const answer = await ifThere(client.send(new GetInfrastructureConfigurationCommand({ infrastructureConfigurationArn: arn })))
      const found = answer?.infrastructureConfiguration
      return (
        found && {
          instanceProfile: found.instanceProfileName ?? '',
          instanceTypes: found.instanceTypes ?? [],
          subnet: found.subnetId,
          securityGroups: found.securityGroupIds ?? [],
        }
      )
    },
    /** ARN of an infrastructure configuration by its name. */
    async infrastructure(name: string): Promise<string | undefined> {
      const found = await collect(
        paginateListInfrastructureConfigurations(paged, { filters: byName(name) }),
        page => page.infrastructureConfigurationSummaryList,
      )
      return found[0]?.arn
    },
    /** Every distribution configuration of a stage, by its tags, and besides the one of a name. */
    async distributions(family: string, stage: string, name: string): Promise<Distributions> {
      const found = await collect(paginateListDistributionConfigurations(paged, {}), page => page.distributionConfigurationSummaryList)
      return {
        named: found.find(one => one.name === name)?.arn,
        ofStage: found
          .filter(({ tags }) => tags?.[FAMILY_TAG] === family && tags[STAGE_TAG] === stage)
          .map(({ arn = '', dateCreated }) => ({ arn, created: time(dateCreated) ?? 0 })),
      }
    },
    /** Every recipe of a stage, by its tags: Image Builder has no filter for them. */
    async recipes(family: string, stage: string): Promise<readonly Recipe[]> {
      const found = await collect(paginateListImageRecipes(paged, { owner: 'Self' }), page => page.imageRecipeSummaryList)
      return found
        .filter(({ tags }) => tags?.[FAMILY_TAG] === family && tags[STAGE_TAG] === stage)
        .map(({ arn = '', dateCreated, tags }) => ({
          arn,
          version: arn.split('/')[2] ?? '',
          fingerprint: tags?.[FINGERPRINT_TAG] ?? '',
          architecture: tags?.[ARCHITECTURE_TAG] ?? '',
          parts: recordedParts(tags ?? {}),
          created: time(dateCreated) ?? 0,
        }))
    },
    /** The workflows of a build, as they began, with the steps of those that `wanted` names by id. */
    async workflows(arn: string, wanted: (id: string) => boolean): Promise<readonly Workflow[]> {
      const executions = await collect(
        paginateListWorkflowExecutions(paged, { imageBuildVersionArn: arn }),
        page => page.workflowExecutions,
      )
      return allEnded(
        executions.map(async ({ workflowExecutionId: id = '', type = '', status = '', retried = false, startTime, endTime }) => ({
          id,
          type,
          status,
          retried,
          started: time(startTime),
          ended: time(endTime),
          steps: wanted(id) ? await stepsOf(client, id) : [],
        })),
      )
    },
    /** The steps of one workflow, by its id. */
    steps: (workflow: string): Promise<readonly WorkflowStep[]> => stepsOf(client, workflow),
    /** The packages that the inventory of the build instance found. */
    async packages(arn: string): Promise<readonly ImagePackage[]> {
      const found = await collect(paginateListImagePackages(paged, { imageBuildVersionArn: arn }), page => page.imagePackageList)
      return found.map(({ packageName = '', packageVersion = '' }) => ({ name: packageName, version: packageVersion }))
    },
    /**
     * How the vulnerability scan of a build went: `COMPLETED`, or a word of AWS's; empty when it was not scanned, or is not there.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanState.html
     */
    async scanState(arn: string): Promise<string> {
      const answer = await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn })))
      return answer?.image?.scanState?.status ?? ''
    },
    /**
     * What Amazon Inspector had found on the test instance of a build; undefined: more than `most`.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
     */
    async findings(arn: string, most: number): Promise<readonly Finding[] | undefined> {
      const filters = [{ name: 'imageBuildVersionArn', values: [arn] }]
      const findings = await collect(paginateListImageScanFindings(paged, { filters }), page => page.findings?.flatMap(findingsOf), most)
      return findings.length > most ? undefined : findings
    },
    acts: {
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
        await unlessTaken(creation, () => holderOf(name, version, tags[FINGERPRINT_TAG]))
      },
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
      'delete-recipe': async ({ arn }) => {
        await ifThere(client.send(new DeleteImageRecipeCommand({ imageRecipeArn: arn })))
      },
      'delete-distribution': async ({ arn }) => {
        await ifThere(client.send(new DeleteDistributionConfigurationCommand({ distributionConfigurationArn: arn })))
      },
      'retry-image': async ({ arn, token }) => {
        await adding.send(new RetryImageCommand({ imageBuildVersionArn: arn, clientToken: token }))
      },
      'cancel-image': async ({ arn }) => {
        await hurried.send(new CancelImageCreationCommand(withToken({ imageBuildVersionArn: arn })))
      },
    } satisfies Acts<Exclude<BuildStep, CopyImage | ShareImage>>,
  }
}

const stepsOf = async (client: ImagebuilderClient, workflowExecutionId: string): Promise<readonly WorkflowStep[]> => {
  const steps = await collect(paginateListWorkflowStepExecutions({ client, pageSize: PAGE }, { workflowExecutionId }), page => page.steps)
  return steps.map(({ stepExecutionId = '', name = '', action = '', status = '', message = '', startTime, endTime }) => ({
    id: stepExecutionId,
    name,
    action,
    status,
    message,
    started: time(startTime),
    ended: time(endTime),
  }))
}

const buildOf = ({ arn = '', state, tags, dateCreated, outputResources }: ImageSummary | Image): BuildFacts => ({
  arn,
  release: releaseOfImage(arn) ?? arn.split('/').slice(2).join('/'),
  state: STATE[state?.status as ImageStatus] ?? 'going',
  status: state?.status ?? '',
  reason: state?.reason ?? '',
  run: tags?.[RUN_TAG] ?? '',
  tested: tags?.[TESTS_TAG] !== 'false',
  scanned: tags?.[SCAN_TAG] === 'true',
  distribution: tags?.[DISTRIBUTION_TAG] ?? '',
  created: time(dateCreated) ?? 0,
  amis: (outputResources?.amis ?? []).map(
    ({ region = '', accountId = '', image = '' }): Ami => ({ region, account: accountId, id: image }),
  ),
})
