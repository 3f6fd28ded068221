/** From a recipe's parent image to the AMI that the build instance is launched from. */
import { AwsError } from '../../../wire/protocol.ts'
import type { AccountRegion } from '../../../world/world-state.ts'
import { SsmState } from '../../ssm/state.ts'
import { newestOf, parseArn } from '../arn.ts'
import { ImageBuilderState } from '../state.ts'

/**
 * A parent image is an AMI id, the ARN of an Image Builder image (also with wildcards) or `ssm:` and the name or ARN of a parameter.
 * @rule imagebuilder.recipes.parent-image https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (botocore)
 */
export const resolveParentImage = (place: AccountRegion, parentImage: string): string => {
  if (parentImage.startsWith('ami-')) return parentImage
  if (parentImage.startsWith('ssm:')) return imageOfParameter(place, parentImage.slice('ssm:'.length))
  if (parseArn(parentImage)) return imageOfImage(place, parentImage)
  throw refusal(parentImage, 'it is neither an AMI id, nor an image ARN, nor a parameter with the prefix ssm:')
}
const refusal = (parentImage: string, why: string): AwsError =>
  new AwsError('InvalidRequestException', `The value supplied for parameter 'parentImage' is not valid. ${parentImage}: ${why}.`)

const imageOfParameter = (place: AccountRegion, nameOrArn: string): string => {
  const value = place.state(SsmState).value(nameOrArn)
  if (value?.startsWith('ami-')) return value
  throw refusal(`ssm:${nameOrArn}`, 'there is no such parameter with the id of an AMI')
}
/**
 * An image ARN means the AMI of its newest build that is AVAILABLE.
 * @rule imagebuilder.recipes.parent-is-an-image https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (unverified)
 */
const imageOfImage = (place: AccountRegion, arn: string): string => {
  const available = place
    .state(ImageBuilderState)
    .images.owned()
    .filter(image => image.state?.status === 'AVAILABLE')
  const ami = newestOf(available, arn)?.outputResources?.amis?.find(({ region }) => region === place.region)
  if (ami?.image === undefined) throw refusal(arn, 'there is no such image with an AMI in this Region')
  return ami.image
}
