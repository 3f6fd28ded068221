/** `resolve:ssm:<parameter>`: an image by the name of the parameter that holds its id. */
import { AwsError } from '../../wire/aws-error.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { SsmState } from '../ssm/state.ts'

const ALIAS = 'resolve:ssm:'

/**
 * The parameter is read at the moment of the launch: `name`, `name:version` or `name:label`.
 * @rule ec2.launch.resolve-ssm https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-systems-manager-parameter-to-find-AMI.html (unverified)
 * @throws AwsError InvalidParameterValue when there is no such parameter or it holds no image id
 */
export const resolveImageId = (place: AccountRegion, imageId: string): string => {
  if (!imageId.startsWith(ALIAS)) return imageId
  const value = place.state(SsmState).value(imageId.slice(ALIAS.length))
  if (value?.startsWith('ami-')) return value
  throw new AwsError('InvalidParameterValue', `The Systems Manager parameter in '${imageId}' does not resolve to an AMI ID`)
}
