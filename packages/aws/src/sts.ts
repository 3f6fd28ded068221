/** Who we are, and who else we can be. The only file that knows this client. */
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  InvalidIdentityTokenException,
  STSClient,
} from '@aws-sdk/client-sts'
import { type AwsCredentials, UserError } from '@golden-ami/domain'
import { type AwsEdge, clientConfig } from './edge.ts'
import { judge, passes } from './judge.ts'

/** The account that the credentials belong to. */
export const accountOf = async (edge: AwsEdge): Promise<string> => {
  const { Account = '' } = await new STSClient(clientConfig(edge)).send(new GetCallerIdentityCommand({}))
  return Account
}

/** Every role may be assumed for so long, also with another role's session, and longer with no role's: sessions are renewed instead. */
const SESSION_SECONDS = 3_600

const credentialsOf = (answer: Credentials | undefined): AwsCredentials => ({
  accessKeyId: answer?.AccessKeyId ?? '',
  secretAccessKey: answer?.SecretAccessKey ?? '',
  ...(answer?.SessionToken ? { sessionToken: answer.SessionToken } : {}),
  ...(answer?.Expiration ? { expiration: answer.Expiration } : {}),
})

/**
 * A new session of a role: with the job's OIDC token where it has one and the role trusts it, else with the job's own credentials.
 * @param edge the job's own
 * @param name of the session, as CloudTrail tells it
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
export const newSession = async (edge: AwsEdge, role: string, name: string): Promise<AwsCredentials> => {
  const client = new STSClient(clientConfig(edge))
  const common = { RoleArn: role, RoleSessionName: name, DurationSeconds: SESSION_SECONDS }
  const chained = async (): Promise<AwsCredentials> => credentialsOf((await client.send(new AssumeRoleCommand(common))).Credentials)
  const identity = await edge.webIdentity?.()
  if (!identity || 'because' in identity) return chained()
  try {
    const answer = await client.send(new AssumeRoleWithWebIdentityCommand({ ...common, WebIdentityToken: identity.token }))
    return credentialsOf(answer.Credentials)
  } catch (error) {
    const untrusted = untrustedBecause(error)
    if (untrusted === undefined) throw error
    return chained().catch(second => {
      const denied = deniedBecause(second)
      throw denied === undefined ? second : new UserError('aws.denied', `${untrusted} ${denied}`, undefined, { cause: second })
    })
  }
}

/** The role does not trust the token; or its account knows no provider of such tokens, which STS tells as a token that is not valid. */
const untrustedBecause = (error: unknown): string | undefined =>
  error instanceof InvalidIdentityTokenException ? error.message : deniedBecause(error)

const deniedBecause = (error: unknown): string | undefined => {
  const judgement = judge(error)
  return !passes(judgement) && judgement.refused.code === 'aws.denied' ? judgement.refused.message : undefined
}
