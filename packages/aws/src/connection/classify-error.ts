/** What an error of a call means: look again (the next look tells), a refusal to be told to the user, or a bug of ours. */
import { type ErrorCode, isOfCertificate, isRefusalOfProxy, type Judgement, UserError, withStop } from '@golden-ami/domain'
import { NotSentError, PassingError } from './passing-error.ts'

/** AWS's own guards: somebody (perhaps we, by a call whose answer was lost) was faster. Looking again shows the outcome. */
const GUARDED = new Set([
  'InstanceRefreshInProgress',
  'InstanceRefreshInProgressFault',
  'ActiveInstanceRefreshNotFound',
  'ActiveInstanceRefreshNotFoundFault',
  'ScalingActivityInProgress',
  'ScalingActivityInProgressFault',
  'ResourceContention',
  'ResourceContentionFault',
  'ParameterAlreadyExists',
  'TooManyUpdates',
  'ResourceInUseException',
  'ResourceAlreadyExistsException',
  'ResourceDependencyException',
  'IdempotentParameterMismatchException',
  'IdempotentParameterMismatch',
  'InvalidAMIName.Duplicate',
])
/** Just made, not visible everywhere yet. */
const UNSEEN =
  /^(InvalidInstanceID\.NotFound|InvalidAMIID\.NotFound|InvalidLaunchTemplateId\.VersionNotFound|ParameterVersionNotFound|InvalidSnapshot\.NotFound)$/
/**
 * A quota, which no repetition makes larger: told in AWS's own sentence. A copy that finds too many others under way is tried again by the
 * machine that makes it. What counts calls in a time is throttling, though AWS names it alike.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html
 */
const LIMITED = /^(?!Request|CallRate|Bandwidth|Throughput)(\w*LimitExceeded|ServiceQuotaExceeded|\w*QuotaExceeded)(Exception|Fault)?$/
/**
 * Parameter Store checks the image of the write before: whose it is, and whether it is there then, the next look tells. It reports that the
 * validation is still in process; by which code, the documentation does not say, so its words decide.
 * @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html
 */
const isBeingChecked = (message: string): boolean => {
  const found = message.search(/validation\b/i)
  return found >= 0 && /\bin (?:process|progress)\b/i.test(message.slice(found))
}
/** Snapshots that were shared a moment ago. */
const UNSEEN_STORAGE = /storage for the ami is not available/i
const DENIED =
  /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthFailure|UnrecognizedClientException|InvalidClientTokenId|ExpiredToken|ExpiredTokenException)$/
/**
 * STS asks the identity provider for the keys of its tokens, and could not just now: "often a transient error caused by network conditions".
 * It says the same of a provider that cannot be reached at all; then the time is over before it passes. What else is wrong with a token
 * stays so.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors
 * @see https://repost.aws/knowledge-center/iam-sts-invalididentitytoken
 */
const isProviderAway = (name: string, message: string): boolean =>
  /^IDPCommunicationError(Exception)?$/.test(name) ||
  (/^InvalidIdentityToken(Exception)?$/.test(name) && /retrieve verification key/i.test(message))
const THROTTLED =
  /Throttl|RequestLimitExceeded|TooManyRequests|CallRateLimitExceeded|BandwidthLimitExceeded|ThroughputLimitExceeded|SlowDown/
const NETWORK =
  /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|TimeoutError|RequestTimeout|RequestTimeoutException)$/

/** Whether AWS says that the caller may not make a call, for those who can do without it. */
export const isDenied = (error: unknown): error is Error => error instanceof Error && '$metadata' in error && DENIED.test(error.name)

interface ServiceError extends Error {
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/** Whether the cause of a failed look passes, so that it is looked at again. */
export const passes = (judgement: Judgement): judgement is Exclude<Judgement, { readonly refused: UserError }> =>
  judgement === 'throttled' || judgement === 'look-again'

export const classifyError = (error: unknown): Judgement => {
  if (error instanceof UserError) return { refused: error }
  if (error instanceof PassingError) return 'look-again'
  if (error instanceof NotSentError) return 'throttled'
  if (!(error instanceof Error)) throw error
  const judgement = ofConnection(error) ?? ofService(error)
  if (judgement === undefined) throw error
  return judgement
}

/** That AWS was not reached, or not asked; undefined: that is not what it says. */
const ofConnection = (error: ServiceError): Judgement | undefined => {
  const { name, code, message } = error
  if (isOfCertificate(code)) return { refused: new UserError('network.certificate', withStop(message), undefined, { cause: error }) }
  if (code === 'ERR_PROXY_TUNNEL') return ofProxy(error)
  if (NETWORK.test(code ?? '') || NETWORK.test(name)) return 'look-again'
  if (name === 'CredentialsProviderError' || (name === 'Error' && message === 'Region is missing'))
    return { refused: new UserError('aws.no-credentials', 'No AWS credentials could be found.', undefined, { cause: error }) }
  return undefined
}

/** What AWS answered; undefined: AWS did not. */
const ofService = (error: ServiceError): Judgement | undefined => {
  const { name, $metadata, message } = error
  if (!$metadata) return undefined
  if (name === 'ParameterMaxVersionLimitExceeded')
    return { refused: new UserError('parameter.labelled', message, undefined, { cause: error }) }
  if (LIMITED.test(name)) return { refused: new UserError('aws.limit', message, undefined, { cause: error }) }
  if (name === 'InvalidRequest' && UNSEEN_STORAGE.test(message)) return 'look-again'
  if (isProviderAway(name, message)) return 'look-again'
  if (DENIED.test(name)) return { refused: new UserError(deniedCode(message), message, undefined, { cause: error }) }
  if (isBeingChecked(message)) return 'look-again'
  if (THROTTLED.test(name)) return 'throttled'
  if (GUARDED.has(name) || UNSEEN.test(name) || ($metadata.httpStatusCode ?? 400) >= 500) return 'look-again'
  return { refused: new UserError('aws.refused', `${name}: ${message}`, undefined, { cause: error }) }
}

/** Node tells which status a proxy answered with. */
const ofProxy = (error: ServiceError): Judgement => {
  const { statusCode = 0 } = error as { readonly statusCode?: number }
  if (!isRefusalOfProxy(statusCode)) return 'look-again'
  return { refused: new UserError('network.proxy', withStop(error.message), undefined, { cause: error }) }
}

/**
 * What the shipped policies tell by a tag or by a name has a remedy of its own. AWS says which action it denies and on what; names of
 * resources are people's, and say nothing. Auto Scaling speaks of templates in words of its own.
 */
const deniedCode = (message: string): ErrorCode => {
  const [, action, resource = ''] = /\bperform: (\S+)(?: on resource: (\S+))?/.exec(message) ?? []
  if (action === 'iam:PassRole') return 'aws.denied-role'
  const isTemplate = action === undefined ? OF_TEMPLATE.test(message) : /^arn:[^:]+:ec2:[^:]*:[^:]*:launch-template\//.test(resource)
  return isTemplate ? 'aws.denied-template' : 'aws.denied'
}
const OF_TEMPLATE = /\bnot authorized to use launch template\b/i

/**
 * A call outside the loop that looks again: whatever fails is told.
 * @throws UserError
 */
export const askOnce = async <T>(call: Promise<T>): Promise<T> => {
  try {
    return await call
  } catch (error) {
    const judgement = classifyError(error)
    throw passes(judgement)
      ? new UserError('aws.unreachable', `AWS could not be reached: ${(error as Error).message}`, undefined, { cause: error })
      : judgement.refused
  }
}
