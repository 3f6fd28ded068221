/** Preferences of an instance refresh: what may be asked, and what is meant when nothing is. Percentages 0–200, durations in seconds. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../../wire/aws-error.ts'
import type { Group, Preferences } from '../state.ts'

const invalid = (message: string): AwsError => new AwsError('ValidationError', message)

/**
 * Preferences that are not given have the API's defaults (the console has others). MaxHealthyPercentage stays absent when neither the request nor the group's instance
 * maintenance policy says it: absent is not the same as 100.
 * @rule autoscaling.refresh.default-preferences https://docs.aws.amazon.com/autoscaling/ec2/userguide/understand-instance-refresh-default-values.html (unverified)
 */
export const withDefaults = (asked: AutoScaling.RefreshPreferences, group: Group): Preferences => {
  const policy = group.InstanceMaintenancePolicy
  const maximum = asked.MaxHealthyPercentage ?? policy?.MaxHealthyPercentage
  return {
    ...asked,
    MinHealthyPercentage: asked.MinHealthyPercentage ?? policy?.MinHealthyPercentage ?? 90,
    ...(maximum !== undefined && { MaxHealthyPercentage: maximum }),
    InstanceWarmup: asked.InstanceWarmup ?? group.DefaultInstanceWarmup ?? group.HealthCheckGracePeriod ?? 0,
    SkipMatching: asked.SkipMatching ?? false,
    AutoRollback: asked.AutoRollback ?? false,
    ScaleInProtectedInstances: asked.ScaleInProtectedInstances ?? 'Wait',
    StandbyInstances: asked.StandbyInstances ?? 'Wait',
    ...(asked.CheckpointPercentages?.length && { CheckpointDelay: asked.CheckpointDelay ?? 3600 }),
  }
}

/**
 * What the preferences have to do with each other; ranges of single values are the constraints of the API model.
 * @throws AwsError ValidationError
 */
export const validatePreferences = (asked: AutoScaling.RefreshPreferences): void => {
  refuseHealthyPercentages(asked)
  refuseCheckpoints(asked)
  if ((asked.AlarmSpecification?.Alarms?.length ?? 0) > 10) throw invalid('You can specify up to 10 CloudWatch alarms.')
}
/**
 * A maximum healthy percentage needs a minimum, and the two are at most 100 apart.
 * @rule autoscaling.refresh.healthy-percentages https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (unverified)
 */
const refuseHealthyPercentages = ({
  MinHealthyPercentage: minimum,
  MaxHealthyPercentage: maximum,
}: AutoScaling.RefreshPreferences): void => {
  if (maximum === undefined) return
  if (minimum === undefined) throw invalid('MinHealthyPercentage must be specified when MaxHealthyPercentage is specified.')
  if (maximum - minimum > 100)
    throw invalid('The difference between MaxHealthyPercentage and MinHealthyPercentage cannot be greater than 100.')
}
/**
 * Checkpoint percentages are unique and ascend; a delay needs checkpoints.
 * @rule autoscaling.refresh.checkpoints-ascending https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html (unverified)
 */
const refuseCheckpoints = ({ CheckpointPercentages: percentages, CheckpointDelay: delay }: AutoScaling.RefreshPreferences): void => {
  if (delay !== undefined && !percentages?.length)
    throw invalid('CheckpointPercentages must be specified when CheckpointDelay is specified.')
  for (const [index, percentage] of (percentages ?? []).entries()) {
    if (index > 0 && percentage <= percentages![index - 1]!) throw invalid('CheckpointPercentages must be unique and in ascending order.')
  }
}
