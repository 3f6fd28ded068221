/** Amazon EC2 Auto Scaling: groups of instances from a launch template, and the instance refresh. */
import * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { type Authority, serve } from '../../world/serve.ts'
import { activityOperations } from './activities.ts'
import { constraints } from './constraints.ts'
import { groupOperations } from './groups.ts'
import { instanceOperations } from './instances.ts'
import { processOperations } from './processes.ts'
import { refreshOperations } from './refresh/operations.ts'
import { tagOperations } from './tags.ts'

type Launching = Pick<AutoScaling.CreateAutoScalingGroupType, 'LaunchTemplate' | 'MixedInstancesPolicy'>
/**
 * Who gives a group or a refresh a launch template must be allowed to run instances of it.
 * @rule autoscaling.authority.run-instances https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-launch-template-permissions.html (unverified)
 */
const launching =
  (operation: string) =>
  ({ LaunchTemplate, MixedInstancesPolicy }: Launching): readonly string[] =>
    (LaunchTemplate ?? MixedInstancesPolicy) ? [`autoscaling:${operation}`, 'ec2:RunInstances'] : [`autoscaling:${operation}`]

const authority: Authority = {
  operations: {
    CreateAutoScalingGroup: launching('CreateAutoScalingGroup'),
    UpdateAutoScalingGroup: launching('UpdateAutoScalingGroup'),
    StartInstanceRefresh: ({ DesiredConfiguration }: AutoScaling.StartInstanceRefreshType) =>
      launching('StartInstanceRefresh')(DesiredConfiguration ?? {}),
  },
}

export const service = serve(
  AutoScaling,
  { ...groupOperations, ...instanceOperations, ...activityOperations, ...processOperations, ...tagOperations, ...refreshOperations },
  authority,
  constraints,
)
