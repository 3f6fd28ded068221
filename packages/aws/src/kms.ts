/** KMS, to look only. The only file that knows this client. */
import { DescribeKeyCommand, KMSClient, NotFoundException } from '@aws-sdk/client-kms'
import { type AwsEdge, clientConfig } from './edge.ts'

export const kms = (edge: AwsEdge) => {
  const client = new KMSClient(clientConfig(edge))
  return {
    /** KMS's words for the state of a key and for who manages it (`AWS`, `CUSTOMER`), by the ARN of the key or of an alias; undefined: there is none. */
    async key(arn: string): Promise<{ readonly state: string; readonly manager: string } | undefined> {
      try {
        const { KeyMetadata } = await client.send(new DescribeKeyCommand({ KeyId: arn }))
        return { state: KeyMetadata?.KeyState ?? '', manager: KeyMetadata?.KeyManager ?? '' }
      } catch (error) {
        if (error instanceof NotFoundException) return undefined
        throw error
      }
    },
  }
}
