/** Can what a refresh does be undone by a rollback? */
import { AwsError } from '../../../wire/aws-error.ts'
import { type LaunchChoice, launchChoices, specifications } from '../configuration.ts'
import type { AutoScalingState, Configuration } from '../state.ts'

const floating = ({ Version }: { Version?: string | undefined }): boolean => Version === undefined || Version.startsWith('$')

/** What can be launched on either side; a string: why that cannot be told, because a template or a version is gone. */
const choicesOf = (state: AutoScalingState, configurations: readonly Configuration[]): LaunchChoice[] | string => {
  try {
    return configurations.flatMap(configuration => launchChoices(state.ec2, configuration))
  } catch (error) {
    if (error instanceof AwsError) return error.message
    throw error
  }
}

/**
 * A rollback needs a desired configuration to come back from, numbered template versions on both sides that are there, and image ids in
 * them instead of parameters.
 * @rule autoscaling.refresh.rollback-preconditions https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-rollback.html (unverified)
 * @returns why a rollback is not possible; undefined when it is.
 */
export const irreversible = (state: AutoScalingState, previous: Configuration, desired: Configuration | undefined): string | undefined => {
  if (!desired) return 'The instance refresh has no desired configuration.'
  if ([...specifications(previous), ...specifications(desired)].some(floating))
    return 'The launch template version must be a numbered version, not $Latest or $Default.'
  const choices = choicesOf(state, [previous, desired])
  if (typeof choices === 'string') return choices
  if (choices.some(({ ImageId }) => ImageId?.startsWith('resolve:ssm:')))
    return 'The launch template uses an AWS Systems Manager parameter instead of an AMI ID.'
  return undefined
}
