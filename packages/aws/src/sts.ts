/** Who we are, and who else we can be. The only file that knows this client. */
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { AwsCredentialIdentity } from '@smithy/types'
import { type AwsEdge, clientConfig } from './edge.ts'
import { askOnce } from './judge.ts'

/** A role that was assumed with another role's session lasts an hour at most: it is renewed by assuming it again. */
const SESSION_SECONDS = 3_600

/** The account that the credentials belong to. Refused calls are told as what they are. */
export const accountOf = async (edge: AwsEdge): Promise<string> => {
  const { Account = '' } = await askOnce(new STSClient(clientConfig(edge)).send(new GetCallerIdentityCommand({})))
  return Account
}

/** The same edge with a role's credentials. The SDK asks again for credentials before they expire. */
export const assuming = (edge: AwsEdge, role: string, session: string): AwsEdge => {
  const client = new STSClient(clientConfig(edge))
  const credentials = async (): Promise<AwsCredentialIdentity> => {
    const { Credentials } = await client.send(
      new AssumeRoleCommand({ RoleArn: role, RoleSessionName: session, DurationSeconds: SESSION_SECONDS }),
    )
    return {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      ...(Credentials?.SessionToken ? { sessionToken: Credentials.SessionToken } : {}),
      ...(Credentials?.Expiration ? { expiration: Credentials.Expiration } : {}),
    }
  }
  return { ...edge, credentials }
}
