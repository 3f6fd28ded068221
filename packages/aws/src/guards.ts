/** Why doing a verb twice does no harm. A verb that is not here is not added to packages/aws. */
export interface Guard {
  /** The call that it makes. */
  readonly call: string
  /** What makes a repetition harmless. */
  readonly guard: string
  /** Where AWS says so. */
  readonly source: string
}

export const GUARDS = {
  'pin-template': {
    call: 'autoscaling:UpdateAutoScalingGroup',
    guard: 'same value: the group is set to the number that it follows already',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html',
  },
  'add-version': {
    call: 'ec2:CreateLaunchTemplateVersion',
    guard: 'client token from template, source version and image; an equal version that the look finds is used instead',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLaunchTemplateVersion.html',
  },
  'start-refresh': {
    call: 'autoscaling:StartInstanceRefresh',
    guard: 'InstanceRefreshInProgress: one refresh at a time; a repeated one matches every instance and replaces none',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_StartInstanceRefresh.html',
  },
  'cancel-refresh': {
    call: 'autoscaling:CancelInstanceRefresh',
    guard: 'ActiveInstanceRefreshNotFound when there is none to cancel',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CancelInstanceRefresh.html',
  },
  'rollback-refresh': {
    call: 'autoscaling:RollbackInstanceRefresh',
    guard: 'ActiveInstanceRefreshNotFound when there is none to roll back',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RollbackInstanceRefresh.html',
  },
} as const satisfies Record<string, Guard>

export type Verb = keyof typeof GUARDS
