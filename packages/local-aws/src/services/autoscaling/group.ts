/** A group by its name. */
import { AwsError } from '../../wire/aws-error.ts'
import type { AutoScalingState, Group } from './state.ts'

/**
 * A group that is not there is a ValidationError that names it.
 * @rule autoscaling.group.must-exist https://docs.aws.amazon.com/autoscaling/ec2/APIReference/CommonErrors.html (moto)
 * @throws AwsError ValidationError
 */
export const groupOf = (state: AutoScalingState, name: string | undefined): Group => {
  const group = state.groups.own(name ?? '')
  if (!group) throw new AwsError('ValidationError', `AutoScalingGroup name not found - AutoScalingGroup: ${name} not found`)
  return group
}
