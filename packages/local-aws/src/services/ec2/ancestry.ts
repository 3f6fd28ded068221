/** GetImageAncestry: an AMI, its parent, its parent's parent, to the root. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { refuseMalformedId } from './ids.ts'
import { Ec2State } from './state.ts'
import { missingImage, visibleImages } from './visible-images.ts'

/** In whatever region it is: copies come from another. */
const anywhere = ({ world }: AccountRegion, imageId: string, region: string | undefined): EC2.Image | undefined =>
  world.places
    .filter(place => region === undefined || place.region === region)
    .flatMap(place => place.state(Ec2State).images.own(imageId) ?? [])[0]

const entryOf = ({ ImageId, CreationDate, ImageOwnerAlias, SourceImageId, SourceImageRegion }: EC2.Image): EC2.ImageAncestryEntry => ({
  ImageId,
  CreationDate: new Date(CreationDate!),
  ImageOwnerAlias,
  SourceImageId,
  SourceImageRegion,
})

/**
 * The chain goes on to the root AMI, whoever owns what lies between; it ends where a parent is not there any more.
 * @rule ec2.ancestry.to-the-root https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html (unverified)
 */
const chainOf = (place: AccountRegion, image: EC2.Image): EC2.ImageAncestryEntry[] => {
  const parent = image.SourceImageId === undefined ? undefined : anywhere(place, image.SourceImageId, image.SourceImageRegion)
  return [entryOf(image), ...(parent ? chainOf(place, parent) : [])]
}

export const ancestry: Handlers<typeof EC2, Context> = {
  GetImageAncestry({ ImageId = '' }, context) {
    refuseMalformedId(ImageId, 'ami')
    const { place } = context
    const image = visibleImages(context).find(each => each.image.ImageId === ImageId)?.image
    if (!image) throw missingImage(place.state(Ec2State), ImageId)
    return { ImageAncestryEntries: chainOf(place, image) }
  },
}
