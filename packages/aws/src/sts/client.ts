/** Who we are, and who else we can be. The only file that knows this client. */
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  ExpiredTokenException,
  GetCallerIdentityCommand,
  InvalidIdentityTokenException,
  STSClient,
} from '@aws-sdk/client-sts'
import { type AwsCredentials, UserError, withStop } from '@golden-ami/domain'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'
import { classifyError, passes } from '../connection/classify-error.ts'
import type { Identity } from '../connection/identity.ts'

/** The account that the credentials belong to. */
export const accountOf = async (edge: AwsContext): Promise<string> => {
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

/** Which session is asked for. */
export interface SessionWish {
  readonly role: string
  /** As CloudTrail tells it. */
  readonly name: string
  /** With whose help. */
  readonly identity: Identity
}

/**
 * A new session of a role: with the job's OIDC token; with the job's own credentials where it has none, or where the role does not trust it.
 * What keeps STS from looking at the token for now says nothing of the role: it is thrown, and asked again.
 * @param edge the job's own
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_request.html
 */
export const newSession = async (edge: AwsContext, wish: SessionWish): Promise<AwsCredentials> => {
  const { identity } = wish
  if (!('token' in identity)) return chained(edge, wish, identity.without)
  try {
    return await withToken(edge, wish, identity.token)
  } catch (error) {
    const untrusted = untrustedBecause(error)
    if (untrusted === undefined) throw error
    return chained(edge, wish, untrusted)
  }
}

/** A token that was good when it was handed out may have ended by the clock of STS. */
export const isTokenOver = (error: unknown): boolean => error instanceof ExpiredTokenException

const common = ({ role, name }: SessionWish) => ({ RoleArn: role, RoleSessionName: name, DurationSeconds: SESSION_SECONDS })

const withToken = async (edge: AwsContext, wish: SessionWish, token: string): Promise<AwsCredentials> => {
  const client = new STSClient(clientConfig(edge))
  const answer = await client.send(new AssumeRoleWithWebIdentityCommand({ ...common(wish), WebIdentityToken: token }))
  return credentialsOf(answer.Credentials)
}

/** @param because why not with a token; undefined: nobody asked for one. A denial does not hide it. */
const chained = async (edge: AwsContext, wish: SessionWish, because: string | undefined): Promise<AwsCredentials> => {
  try {
    const client = new STSClient(clientConfig(edge))
    return credentialsOf((await client.send(new AssumeRoleCommand(common(wish)))).Credentials)
  } catch (error) {
    const denied = deniedBecause(error)
    if (denied === undefined || because === undefined) throw error
    throw new UserError('aws.denied', `${because} ${denied}`, undefined, { cause: error })
  }
}

/** The role does not trust the token; or its account knows no provider of such tokens, which STS tells as a token that is not valid. */
const untrustedBecause = (error: unknown): string | undefined => {
  if (isTokenOver(error)) return undefined
  if (error instanceof InvalidIdentityTokenException && !passes(classifyError(error))) return withStop(error.message)
  return deniedBecause(error)
}

const deniedBecause = (error: unknown): string | undefined => {
  const judgement = classifyError(error)
  return !passes(judgement) && judgement.refused.code === 'aws.denied' ? judgement.refused.message : undefined
}
