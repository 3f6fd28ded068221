/** From a group's configuration to what is launched, and back: does an instance match a configuration? */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../wire/aws-error.ts'
import type { Ec2State, TemplateRef } from '../ec2/state.ts'
import type { Configuration, Group, Member } from './state.ts'

/** One thing that a configuration may launch. */
export interface LaunchChoice {
  /** With a numbered version. */
  readonly template: { readonly LaunchTemplateId: string; readonly LaunchTemplateName: string; readonly Version: string }
  /** An image id, or `resolve:ssm:<parameter>`. */
  readonly ImageId: string | undefined
  readonly InstanceType: string | undefined
  /** The image is said by an override of the mixed instances policy. */
  readonly imageOverridden: boolean
  /** Units that an instance counts towards the capacity; undefined: instances are counted. */
  readonly weight: string | undefined
  /** The template asks for Spot Instances. */
  readonly spot: boolean
}

export const configurationOf = ({ LaunchTemplate, MixedInstancesPolicy }: Group): Configuration => ({
  LaunchTemplate,
  MixedInstancesPolicy,
})

const reference = (specification: AutoScaling.LaunchTemplateSpecification): TemplateRef =>
  specification.LaunchTemplateId === undefined
    ? { LaunchTemplateName: specification.LaunchTemplateName, Version: specification.Version }
    : { LaunchTemplateId: specification.LaunchTemplateId, Version: specification.Version }

/** The specifications of launch templates that a configuration names. */
export const specifications = ({ LaunchTemplate, MixedInstancesPolicy }: Configuration): AutoScaling.LaunchTemplateSpecification[] => {
  const mixed = MixedInstancesPolicy?.LaunchTemplate
  const overrides = (mixed?.Overrides ?? []).map(override => override.LaunchTemplateSpecification)
  return [LaunchTemplate, mixed?.LaunchTemplateSpecification, ...overrides].filter(specification => specification !== undefined)
}

/**
 * Everything that a configuration may launch, in its own order; `$Latest` and `$Default` are looked up now.
 * @throws AwsError of EC2 when a template or a version is not there.
 */
export const launchChoices = (ec2: Ec2State, { LaunchTemplate, MixedInstancesPolicy }: Configuration): LaunchChoice[] => {
  const choice = (
    specification: AutoScaling.LaunchTemplateSpecification,
    override: AutoScaling.LaunchTemplateOverrides = {},
  ): LaunchChoice => {
    const version = ec2.version(reference(override.LaunchTemplateSpecification ?? specification))
    const data = version.LaunchTemplateData
    return {
      template: {
        LaunchTemplateId: version.LaunchTemplateId ?? '',
        LaunchTemplateName: version.LaunchTemplateName ?? '',
        Version: String(version.VersionNumber),
      },
      ImageId: override.ImageId ?? data?.ImageId,
      InstanceType: override.InstanceType ?? data?.InstanceType,
      imageOverridden: override.ImageId !== undefined,
      weight: override.WeightedCapacity,
      spot: data?.InstanceMarketOptions?.MarketType === 'spot',
    }
  }
  const mixed = MixedInstancesPolicy?.LaunchTemplate
  const base = LaunchTemplate ?? mixed?.LaunchTemplateSpecification
  if (!base) return []
  if (!mixed?.Overrides?.length) return [choice(base)]
  return mixed.Overrides.map(override => choice(base, override))
}

/**
 * An instance matches when a configuration could have launched it: same template, same version, one of the instance types. `$Latest` and
 * `$Default` mean what they mean now, not what they meant at the launch. The image of an override is compared where root volumes are
 * replaced; that a rolling refresh compares it too is not said, so it does not here.
 * @rule autoscaling.refresh.skip-matching https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-instance-refresh-skip-matching.html (unverified)
 */
export const matches = (choices: readonly LaunchChoice[], member: Member): boolean =>
  choices.some(
    ({ template, InstanceType }) =>
      template.LaunchTemplateId === member.LaunchTemplate?.LaunchTemplateId &&
      template.Version === member.LaunchTemplate.Version &&
      (InstanceType === undefined || InstanceType === member.InstanceType),
  )

/**
 * A launch template is kept and shown with id, name and version; without a version it is `$Default`.
 * @rule autoscaling.group.default-version https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html (unverified)
 * @throws AwsError ValidationError when a template or version is not there, or names no image that EC2 can launch.
 */
export const accept = (ec2: Ec2State, configuration: Configuration): Configuration => {
  const whole = (specification: AutoScaling.LaunchTemplateSpecification): AutoScaling.LaunchTemplateSpecification => {
    refuseIdAndName(specification)
    const { LaunchTemplateId, LaunchTemplateName } = ec2.version(reference(specification))
    return { LaunchTemplateId, LaunchTemplateName, Version: specification.Version ?? '$Default' }
  }
  try {
    for (const { ImageId } of launchChoices(ec2, configuration)) mustExist(ec2, ImageId)
    const { LaunchTemplate, MixedInstancesPolicy } = configuration
    if (LaunchTemplate) return { LaunchTemplate: whole(LaunchTemplate), MixedInstancesPolicy: undefined }
    const mixed = MixedInstancesPolicy?.LaunchTemplate
    if (!mixed?.LaunchTemplateSpecification) return configuration
    const Overrides = mixed.Overrides?.map(override =>
      override.LaunchTemplateSpecification
        ? { ...override, LaunchTemplateSpecification: whole(override.LaunchTemplateSpecification) }
        : override,
    )
    return {
      LaunchTemplate: undefined,
      MixedInstancesPolicy: {
        ...MixedInstancesPolicy,
        LaunchTemplate: { LaunchTemplateSpecification: whole(mixed.LaunchTemplateSpecification), Overrides },
      },
    }
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    throw new AwsError('ValidationError', `You must use a valid fully-formed launch template. ${error.message}`)
  }
}

/**
 * A request names a launch template by its id or by its name, though answers tell both.
 * @rule autoscaling.template.id-or-name https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchTemplateSpecification.html (unverified)
 */
const refuseIdAndName = ({ LaunchTemplateId, LaunchTemplateName }: AutoScaling.LaunchTemplateSpecification): void => {
  if (LaunchTemplateId !== undefined && LaunchTemplateName !== undefined)
    throw new AwsError('ValidationError', 'Valid requests must contain either launchTemplateId or LaunchTemplateName')
}

/**
 * The image that a template names must be there when a group or a refresh takes the template.
 * @rule autoscaling.group.template-must-be-launchable https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-launch-template.html (unverified)
 */
const mustExist = (ec2: Ec2State, imageId: string | undefined): void => {
  if (imageId?.startsWith('resolve:ssm:')) return
  if (imageId === undefined) throw new AwsError('ValidationError', 'The request must contain the parameter ImageId')
  if (!ec2.image(imageId)) throw new AwsError('ValidationError', `The image id '[${imageId}]' does not exist`)
}

/**
 * A group has a launch template or a mixed instances policy, not both and not neither.
 * @rule autoscaling.group.one-configuration https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html (moto)
 */
export const refuseBothOrNeither = ({ LaunchTemplate, MixedInstancesPolicy }: Configuration): void => {
  if ((LaunchTemplate === undefined) === (MixedInstancesPolicy === undefined))
    throw new AwsError(
      'ValidationError',
      'Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.',
    )
}
