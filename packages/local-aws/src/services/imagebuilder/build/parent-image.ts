/** From a recipe's parent image to the AMI that the build instance is launched from. */
import { AwsError } from '../../../wire/protocol.ts'
import type { Place } from '../../../world/place.ts'
import { statesOfRegion } from '../../ec2/state.ts'
import { SsmState } from '../../ssm/state.ts'
import { newestOf, parseArn } from '../arn.ts'
import { ImageBuilderState } from '../state.ts'

/**
 * A parent image is an AMI id, the ARN of an Image Builder image (also with wildcards) or `ssm:` and the name or ARN of a parameter.
 * @rule imagebuilder.recipes.parent-image https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (botocore)
 */
export const resolveParentImage = (place: Place, parentImage: string): string => {
  if (parentImage.startsWith('ami-')) return parentImage
  if (parentImage.startsWith('ssm:')) return imageOfParameter(place, parentImage.slice('ssm:'.length))
  if (parseArn(parentImage)) return imageOfImage(place, parentImage)
  throw refusal(parentImage, 'it is neither an AMI id, nor an image ARN, nor a parameter with the prefix ssm:')
}
const refusal = (parentImage: string, why: string): AwsError =>
  new AwsError('InvalidRequestException', `The value supplied for parameter 'parentImage' is not valid. ${parentImage}: ${why}.`)

const imageOfParameter = (place: Place, nameOrArn: string): string => {
  const name = /^arn:aws[^:]*:ssm:[^:]*:[^:]*:parameter(\/.+)$/.exec(nameOrArn)?.[1] ?? nameOrArn
  const value = place.state(SsmState).value(name)
  if (value?.startsWith('ami-')) return value
  for (const { published } of statesOfRegion(place)) {
    const newest = published.get(name)?.at(-1)
    if (newest !== undefined) return newest
  }
  throw refusal(`ssm:${nameOrArn}`, 'the parameter does not exist')
}
/**
 * An image ARN means the AMI of its newest build that is AVAILABLE.
 * @rule imagebuilder.recipes.parent-is-an-image https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (unverified)
 */
const imageOfImage = (place: Place, arn: string): string => {
  const available = place
    .state(ImageBuilderState)
    .images.owned()
    .filter(image => image.state?.status === 'AVAILABLE')
  const ami = newestOf(available, arn)?.outputResources?.amis?.find(({ region }) => region === place.region)
  if (ami?.image === undefined) throw refusal(arn, 'there is no such image with an AMI in this Region')
  return ami.image
}
