/** What a role session may be asked for. */
import { AwsError } from '../../wire/protocol.ts'
import type { Principal } from '../../world/serve.ts'

const SHORTEST = 900
const LONGEST = 43_200
const HOUR = 3_600
const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

/**
 * A session name has 2 to 64 letters, digits or `_+=,.@-`.
 * @rule sts.session-name https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (botocore)
 */
export const refuseSessionName = (name = ''): string => {
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name
  throw invalid(`Value '${name}' at 'roleSessionName' failed to satisfy constraint: Member must satisfy [\\w+=,.@-]{2,64}`)
}
export const refuseRoleArn = (arn = ''): string => {
  if (/^arn:aws:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn)) return arn
  throw invalid(`${arn} is invalid`)
}
/**
 * 900 seconds to 12 hours, one hour when nothing is said.
 * @rule sts.duration https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (botocore)
 */
export const refuseDuration = (seconds = HOUR): number => {
  if (seconds >= SHORTEST && seconds <= LONGEST) return seconds
  throw invalid(`Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must be between ${SHORTEST} and ${LONGEST}`)
}
/**
 * A session that was itself got by assuming a role can assume another one for an hour at most.
 * @rule sts.chaining-one-hour https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining (unverified)
 */
export const refuseLongChain = (principal: Principal, seconds: number): void => {
  if (principal.role !== undefined && seconds > HOUR)
    throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining')
}
