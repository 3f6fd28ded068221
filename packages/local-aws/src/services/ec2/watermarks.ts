/** AttachImageWatermark and DetachImageWatermark. Images that are made of one with watermarks have them too (see CopyImage, CreateImage). */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { Ec2State } from './state.ts'
import { ownImage } from './visible-images.ts'

/** On one image. */
const MOST_WATERMARKS = 5

/**
 * 3 to 128 characters of those that names of watermarks may have.
 * @rule ec2.watermarks.name-form https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html (unverified)
 */
const refuseMalformedName = (name: string): void => {
  if (!/^[a-zA-Z0-9()[\] ./\-'@_]{3,128}$/.test(name))
    throw new AwsError('InvalidParameterValue', `'${name}' is not a valid watermark name`)
}
/**
 * An image has at most five watermarks.
 * @rule ec2.watermarks.five https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-allowed-amis.html (unverified)
 */
const refuseTooMany = (watermarks: readonly EC2.ImageWatermark[]): void => {
  if (watermarks.length >= MOST_WATERMARKS) throw new AwsError('InvalidRequest', `An image can have at most ${MOST_WATERMARKS} watermarks`)
}

export const watermarks: Handlers<typeof EC2, Context> = {
  /**
   * The owner marks an image that is not public. A mark that is there already stays as it is.
   * @rule ec2.watermarks.attach https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachImageWatermark.html (unverified)
   */
  AttachImageWatermark(input, context) {
    const { place } = context
    const image = ownImage(context, input.ImageId!)
    refuseMalformedName(input.WatermarkName!)
    if (image.Public) throw new AwsError('InvalidRequest', 'Watermarks cannot be added to public images')
    const WatermarkKey = `${place.account}:${input.WatermarkName}`
    const present = image.ImageWatermarks ?? []
    if (present.some(mark => mark.WatermarkKey === WatermarkKey)) return { WatermarkKey }
    refuseTooMany(present)
    const mark: EC2.ImageWatermark = {
      WatermarkKey,
      SourceImageId: image.ImageId,
      SourceImageRegion: place.region,
      SourceImageCreationTime: new Date(image.CreationDate!),
      WatermarkCreationTime: place.world.timeline.date,
    }
    place.state(Ec2State).images.patch(image.ImageId!, { ImageWatermarks: [...present, mark] })
    return { WatermarkKey }
  },
  /**
   * Taking off a mark that is not there changes nothing; images that were made of this one keep theirs.
   * @rule ec2.watermarks.detach https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachImageWatermark.html (unverified)
   */
  DetachImageWatermark(input, context) {
    const image = ownImage(context, input.ImageId!)
    const ImageWatermarks = (image.ImageWatermarks ?? []).filter(mark => mark.WatermarkKey !== input.WatermarkKey)
    context.place.state(Ec2State).images.patch(image.ImageId!, { ImageWatermarks })
    return { Return: true }
  },
}
