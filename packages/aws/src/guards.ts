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
  'put-pointer': {
    call: 'ssm:PutParameter',
    guard: 'same value: not repeated once the newest version has image and description; a repeated write adds an equal version',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'label-pointer': {
    call: 'ssm:LabelParameterVersion',
    guard: 'a label is on one version only; moving it to where it is changes nothing',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html',
  },
  'write-event': {
    call: 'ssm:PutParameter',
    guard: 'event id: not written when the newest version has it',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'bar-release': {
    call: 'ssm:PutParameter',
    guard: 'Overwrite false: ParameterAlreadyExists',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'claim-lock': {
    call: 'ssm:PutParameter',
    guard: 'the version number decides who holds, the claim id tells a repeated write from a rival; a late claim is noise',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'renew-lock': {
    call: 'ssm:PutParameter',
    guard: 'claim id: a repeated renewal is noise',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'free-lock': {
    call: 'ssm:PutParameter',
    guard: 'claim id: only the holder frees',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
} as const satisfies Record<string, Guard>

export type Verb = keyof typeof GUARDS
