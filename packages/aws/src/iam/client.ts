/** IAM, to look only. The only file that knows this client. */
import { GetInstanceProfileCommand, GetRoleCommand, IAMClient, NoSuchEntityException } from '@aws-sdk/client-iam'
import type { InstanceProfile } from '@golden-ami/domain'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-builder-service-linked-role.html */
const IMAGE_BUILDER_ROLE = 'AWSServiceRoleForImageBuilder'

export const iam = (edge: AwsContext) => {
  const client = new IAMClient(clientConfig(edge))
  return {
    /** Undefined: there is none of this name. */
    async instanceProfile(name: string): Promise<InstanceProfile | undefined> {
      const answer = await ifThere(client.send(new GetInstanceProfileCommand({ InstanceProfileName: name })))
      return answer && { roles: (answer.InstanceProfile?.Roles ?? []).flatMap(({ RoleName }) => RoleName ?? []) }
    },
    /** Whether Image Builder's service-linked role is there. */
    hasImageBuilderRole: async (): Promise<boolean> =>
      (await ifThere(client.send(new GetRoleCommand({ RoleName: IMAGE_BUILDER_ROLE })))) !== undefined,
  }
}

const ifThere = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    if (error instanceof NoSuchEntityException) return undefined
    throw error
  }
}
