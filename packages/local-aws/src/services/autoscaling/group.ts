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

/**
 * A group with an operator is changed by that service alone. How AWS says so is not documented.
 * @rule autoscaling.group.operator https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Operator.html (unverified)
 * @throws AwsError ValidationError
 */
export const refuseOperated = ({ AutoScalingGroupName, Operator }: Group): void => {
  if (Operator)
    throw new AwsError(
      'ValidationError',
      `The group ${AutoScalingGroupName} is managed by ${Operator.Principal}, which alone can change it.`,
    )
}
