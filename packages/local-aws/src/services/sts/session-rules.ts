/** What a role session may be asked for, beyond the forms of names and the range of seconds, which the service's model has. */

import type { Principal } from '../../iam/principal.ts'
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'

/** Seconds. */
export const HOUR = 3_600
export const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

/**
 * A role is assumed in its own partition.
 * @rule sts.partition https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html (unverified)
 * @throws AwsError ValidationError for anything that is not the ARN of a role there
 */
export const refuseRoleArn = ({ partition }: AccountRegion, arn = ''): string => {
  if (arn.startsWith(`arn:${partition}:`) && /^arn:[^:]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn)) return arn
  throw invalid(`${arn} is invalid`)
}
/**
 * A session lasts an hour when nothing is said.
 * @rule sts.duration https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (unverified)
 */
export const durationOf = (seconds: number | undefined): number => seconds ?? HOUR

/**
 * A session that was itself got by assuming a role can assume another one for an hour at most.
 * @rule sts.chaining-one-hour https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining (unverified)
 */
export const refuseLongChain = (principal: Principal, seconds: number): void => {
  if (principal.role !== undefined && seconds > HOUR)
    throw invalid('The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining')
}
