/** KMS, to look only. The only file that knows this client. */
import { DescribeKeyCommand, KMSClient, NotFoundException, paginateListGrants } from '@aws-sdk/client-kms'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { collect } from '../connection/collect.ts'

export const kms = (edge: AwsContext) => {
  const client = new KMSClient(clientConfig(edge))
  return {
    /**
     * KMS's words for the state of a key and for who manages it (`AWS`, `CUSTOMER`), and the key's own ARN, by the ARN of the key or of an
     * alias; undefined: there is none.
     */
    async key(arn: string): Promise<{ readonly arn: string; readonly state: string; readonly manager: string } | undefined> {
      try {
        const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: arn }))
        return { arn: KeyMetadata?.Arn ?? arn, state: KeyMetadata?.KeyState ?? '', manager: KeyMetadata?.KeyManager ?? '' }
      } catch (error) {
        if (error instanceof NotFoundException) return undefined
        throw error
      }
    },
    /**
     * ARNs of those whom grants let use a key, each once.
     * @param arn of the key: an alias has no grants
     * @see https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html
     */
    async grantees(arn: string): Promise<readonly string[]> {
      const grants = await collect(paginateListGrants({ client, pageSize: 100 }, { KeyId: arn }), page => page.Grants)
      return [...new Set(grants.flatMap(({ GranteePrincipal }) => GranteePrincipal ?? []))]
    },
  }
}
