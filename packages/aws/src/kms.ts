/** KMS, to look only. The only file that knows this client. */
import { DescribeKeyCommand, KMSClient, NotFoundException } from '@aws-sdk/client-kms'
import { type AwsEdge, clientConfig } from './edge.ts'

export const kms = (edge: AwsEdge) => {
  const client = new KMSClient(clientConfig(edge))
  return {
    /** KMS's word for the state of a key, by the ARN of the key or of an alias; undefined: there is none. */
    async key(arn: string): Promise<{ readonly state: string } | undefined> {
      try {
        const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: arn }))
        return { state: KeyMetadata?.KeyState ?? '' }
      } catch (error) {
        if (error instanceof NotFoundException) return undefined
        throw error
      }
    },
  }
}
