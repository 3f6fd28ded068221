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
  'send-command': {
    call: 'ssm:SendCommand',
    guard:
      'a comment from refresh, checkpoint and verdict: instances that a command with it has reached are not sent another one; a command only looks',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html',
  },
  'try-launch': {
    call: 'ec2:RunInstances',
    guard: 'DryRun: EC2 only answers whether it would launch; nothing is launched',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html',
  },
  'tag-group': {
    call: 'autoscaling:CreateOrUpdateTags',
    guard: 'same value: the tag names the refresh that is kept; written again it says the same',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateOrUpdateTags.html',
  },
  'untag-group': {
    call: 'autoscaling:DeleteTags',
    guard: 'a tag that is gone stays so; only where nothing is suspended any more',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_DeleteTags.html',
  },
  'suspend-process': {
    call: 'autoscaling:SuspendProcesses',
    guard: 'a suspended process stays suspended; not repeated once the group shows it',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_SuspendProcesses.html',
  },
  'resume-process': {
    call: 'autoscaling:ResumeProcesses',
    guard: 'a process that is not suspended stays so; only one that a tag names is resumed',
    source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_ResumeProcesses.html',
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
  tag: {
    call: 'ec2:CreateTags',
    guard: 'same value: only tags that are missing or differ are written; writing a tag again changes nothing',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html',
  },
  'copy-image': {
    call: 'ec2:CopyImage',
    guard:
      'client token from source, destination and number of failed copies, or from source, destination and run; IdempotentParameterMismatch, or InvalidAMIName.Duplicate because names are unique in a region, when another run was faster: what has the name is looked up, and is a copy of the image or the end',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html',
  },
  'share-image': {
    call: 'ec2:ModifyImageAttribute',
    guard: 'adding a permission that is there changes nothing',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html',
  },
  'share-snapshots': {
    call: 'ec2:ModifySnapshotAttribute',
    guard: 'adding a permission that is there changes nothing',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html',
  },
  'attach-watermark': {
    call: 'ec2:AttachImageWatermark',
    guard: 'one watermark of a name and account on an image; attaching it again changes nothing',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html',
  },
  'deprecate-image': {
    call: 'ec2:EnableImageDeprecation',
    guard: 'same value: the date is set only where none is',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeprecation.html',
  },
  'protect-image': {
    call: 'ec2:EnableImageDeregistrationProtection',
    guard: 'same value: enabled only where it is not',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageDeregistrationProtection.html',
  },
  'put-pointer': {
    call: 'ssm:PutParameter',
    guard: 'same value: not repeated once the newest version has image and description; a repeated write adds an equal version',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'unlabel-pointer': {
    call: 'ssm:UnlabelParameterVersion',
    guard: 'a label that is gone is not on the version any more; removing it again changes nothing',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UnlabelParameterVersion.html',
  },
  'label-pointer': {
    call: 'ssm:LabelParameterVersion',
    guard: 'a label is on one version only; moving it to where it is changes nothing',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html',
  },
  'write-event': {
    call: 'ssm:PutParameter',
    guard:
      'it names the version that it was decided on: one that lands elsewhere counts for nothing; not written when the newest that counts has its id',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html',
  },
  'write-quarantine': {
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
  'create-component': {
    call: 'imagebuilder:CreateComponent',
    guard: 'name from the content: ResourceAlreadyExistsException, or another build of equal content, of which everybody takes the lowest',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html',
  },
  'create-infrastructure': {
    call: 'imagebuilder:CreateInfrastructureConfiguration',
    guard: 'name from the content: ResourceAlreadyExistsException',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html',
  },
  'create-distribution': {
    call: 'imagebuilder:CreateDistributionConfiguration',
    guard: 'name from the content: ResourceAlreadyExistsException',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html',
  },
  'create-recipe': {
    call: 'imagebuilder:CreateImageRecipe',
    guard: 'name from the fingerprint, and version: ResourceAlreadyExistsException; one with other tags than ours is the end',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html',
  },
  'delete-recipe': {
    call: 'imagebuilder:DeleteImageRecipe',
    guard: 'ResourceNotFoundException when it is gone',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html',
  },
  'delete-distribution': {
    call: 'imagebuilder:DeleteDistributionConfiguration',
    guard: 'ResourceNotFoundException when it is gone',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html',
  },
  'create-image': {
    call: 'imagebuilder:CreateImage',
    guard:
      'client token from fingerprint and number of ended builds: the same build again, or IdempotentParameterMismatchException when another run was faster',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html',
  },
  'retry-image': {
    call: 'imagebuilder:RetryImage',
    guard: 'only an image that failed can be distributed again; a client token for each attempt and failure',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html',
  },
  'cancel-image': {
    call: 'imagebuilder:CancelImageCreation',
    guard: 'InvalidRequestException when there is nothing to cancel any more',
    source: 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html',
  },
} as const satisfies Record<string, Guard>

export type Verb = keyof typeof GUARDS
