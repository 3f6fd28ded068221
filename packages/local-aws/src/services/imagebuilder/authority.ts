/** IAM actions of the operations that need more than `imagebuilder:<Operation>`. */
import type { Authority } from '../../world/serve.ts'

interface Tagging {
  readonly tags?: Readonly<Record<string, string>> | undefined
}
/** The operation itself, and TagResource when the request has tags. */
const withTags =
  (operation: string, ...more: readonly string[]) =>
  ({ tags }: Tagging): string[] => [
    `imagebuilder:${operation}`,
    ...more,
    ...(tags && Object.keys(tags).length > 0 ? ['imagebuilder:TagResource'] : []),
  ]

/**
 * What a call needs besides the action of its own name.
 * @rule imagebuilder.authority.dependent-actions https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2imagebuilder.html (unverified)
 */
export const authority: Authority = {
  operations: {
    CreateComponent: withTags('CreateComponent'),
    CreateImageRecipe: withTags('CreateImageRecipe', 'imagebuilder:GetComponent'),
    CreateInfrastructureConfiguration: withTags('CreateInfrastructureConfiguration', 'iam:PassRole'),
    CreateDistributionConfiguration: withTags('CreateDistributionConfiguration'),
    CreateImage: withTags('CreateImage', 'imagebuilder:GetImageRecipe', 'imagebuilder:GetInfrastructureConfiguration'),
  },
}
