/** IAM actions of the operations that need more than `imagebuilder:<Operation>`. */
import type { CreateImageRequest } from '@aws-sdk/client-imagebuilder'
import type { Authority } from '../../world/serve.ts'

interface Tagging {
  readonly tags?: Readonly<Record<string, string>> | undefined
}
const tagging = ({ tags }: Tagging): string[] => (tags && Object.keys(tags).length > 0 ? ['imagebuilder:TagResource'] : [])

/** The named actions, and TagResource when the request has tags. */
const withTags =
  (...actions: readonly string[]) =>
  (input: Tagging): string[] => [...actions, ...tagging(input)]

const createImage = (input: CreateImageRequest): string[] => [
  'imagebuilder:CreateImage',
  'imagebuilder:GetImageRecipe',
  'imagebuilder:GetInfrastructureConfiguration',
  ...(input.distributionConfigurationArn === undefined ? [] : ['imagebuilder:GetDistributionConfiguration']),
  ...(input.workflows?.length ? ['imagebuilder:GetWorkflow'] : []),
  ...(input.executionRole === undefined ? [] : ['iam:PassRole']),
  ...tagging(input),
]

/**
 * Some calls need more than the action of their own name, and TagResource when they bring tags. The first use in an account also needs iam:CreateServiceLinkedRole; here the role
 * is always there already.
 * @rule imagebuilder.authority.dependent-actions https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (unverified)
 */
export const authority: Authority = {
  operations: {
    CreateComponent: withTags('imagebuilder:CreateComponent'),
    CreateImageRecipe: withTags(
      'imagebuilder:CreateImageRecipe',
      'imagebuilder:GetComponent',
      'imagebuilder:GetImage',
      'ec2:DescribeImages',
    ),
    CreateInfrastructureConfiguration: withTags('imagebuilder:CreateInfrastructureConfiguration', 'iam:PassRole'),
    CreateDistributionConfiguration: withTags('imagebuilder:CreateDistributionConfiguration'),
    CreateImage: createImage,
  },
}
