/** Launch templates and their versions, as rows. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'

export interface TemplateRef {
  LaunchTemplateId?: string | undefined
  LaunchTemplateName?: string | undefined
  /** A number, `$Latest` or `$Default`, which is also what absence means. */
  Version?: string | undefined
}
export type Template = EC2.LaunchTemplate & { readonly versions: readonly EC2.LaunchTemplateVersion[] }

/**
 * A template is named by its id or by its name, not by both.
 * @rule ec2.launch-templates.id-or-name https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpecification.html (unverified)
 * @throws AwsError InvalidLaunchTemplateId.NotFound, InvalidLaunchTemplateName.NotFoundException
 */
export const templateOf = (templates: readonly Template[], { LaunchTemplateId, LaunchTemplateName }: TemplateRef): Template => {
  if (LaunchTemplateId === undefined && LaunchTemplateName === undefined)
    throw new AwsError('MissingParameter', 'The request must contain the launch template ID or the launch template name')
  if (LaunchTemplateId !== undefined && LaunchTemplateName !== undefined)
    throw new AwsError('InvalidParameterCombination', 'Specify the launch template ID or the launch template name, not both')
  const found = templates.find(
    template => template.LaunchTemplateId === LaunchTemplateId || template.LaunchTemplateName === LaunchTemplateName,
  )
  if (found) return found
  throw LaunchTemplateId === undefined
    ? new AwsError('InvalidLaunchTemplateName.NotFoundException', `The launch template '${LaunchTemplateName}' does not exist`)
    : new AwsError('InvalidLaunchTemplateId.NotFound', `The launch template ID '${LaunchTemplateId}' does not exist`)
}

/**
 * A version is named by its number, `$Latest` or `$Default`; the default one when none is named.
 * @rule ec2.launch-templates.default-version https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpecification.html (moto)
 * @throws AwsError InvalidLaunchTemplateId.VersionNotFound
 */
export const versionOf = (template: Template, asked = '$Default'): EC2.LaunchTemplateVersion => {
  const numbers: Readonly<Record<string, number | undefined>> = {
    $Latest: template.LatestVersionNumber,
    $Default: template.DefaultVersionNumber,
  }
  const number = Object.hasOwn(numbers, asked) ? numbers[asked] : Number(asked)
  const found = template.versions.find(version => version.VersionNumber === number)
  if (found) return found
  throw new AwsError('InvalidLaunchTemplateId.VersionNotFound', `Could not find launch template version ${asked}`)
}
