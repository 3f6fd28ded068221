/** From what a stage names as its parent to the AMI that it begins with. */
import { ARCHITECTURE_TAG, FAMILY_TAG, newestMeantBy, type ParentWish, STAGE_TAG, UserError } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import type { ssm } from '../ssm/client.ts'

export interface ParentClients {
  readonly ssm: ReturnType<typeof ssm>
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
}
/** Image Builder's own tag on the AMIs that it makes: https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html */
const IMAGE_TAG = 'Ec2ImageBuilderArn'

const refused = (message: string, remedy?: string): UserError => new UserError('build.parent', message, remedy)

/**
 * The id of the AMI, resolved now; EC2 need not show it.
 * @throws UserError `build.parent`
 */
export const parentId = async (clients: ParentClients, wish: ParentWish): Promise<string | { readonly unseen: string }> => {
  const { parent, handedOver } = wish
  switch (parent.is) {
    case 'ami':
      return parent.id
    case 'parameter':
      return ofParameter(clients, parent.name)
    case 'image':
      return ofImage(clients, parent.arn, wish.region)
    case 'product':
      return ofProduct(clients, parent.id)
    case 'stage':
      return handedOver ?? (await newestOfStage(clients, wish, parent.stage))
  }
}

const ofParameter = async ({ ssm }: ParentClients, name: string): Promise<string> => {
  const value = await ssm.value(name)
  if (value === undefined) throw refused(`There is no SSM parameter ${name}.`)
  if (!/^ami-[0-9a-f]+$/.test(value)) throw refused(`SSM parameter ${name} holds no AMI id.`)
  return value
}

/**
 * Sellers publish the AMIs of a product behind public parameters; only subscribers can launch them.
 * @see https://docs.aws.amazon.com/marketplace/latest/buyerguide/buyer-server-products.html
 */
const ofProduct = async (clients: ParentClients, product: string): Promise<string> => {
  const value = await clients.ssm.value(`/aws/service/marketplace/${product}/latest`)
  if (value !== undefined && /^ami-[0-9a-f]+$/.test(value)) return value
  throw refused(
    `AWS Marketplace has no public parameter for the newest AMI of product ${product}.`,
    'Correct the product id, or give the AMI id that the launch page of the product shows for this region as `parent`.',
  )
}

/**
 * An ARN with wildcards may mean a build that has not ended well; then the newest available one of the same name that it covers is taken.
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
 */
const ofImage = async ({ imageBuilder }: ParentClients, arn: string, region: string): Promise<string> => {
  const image = await imageBuilder.image(arn)
  if (!image) throw refused(`There is no Image Builder image ${arn}.`)
  const builds = image.state === 'available' ? [image] : await imageBuilder.builds(image.name)
  const newest = newestMeantBy(arn, builds, region)
  if (!newest) throw refused(`Image Builder image ${arn} has no available build with an AMI in ${region}.`)
  return newest.id
}

/**
 * The newest AMI of a stage. AMIs of builds whose tests failed have the same tags, so the image that an AMI belongs to must be available.
 */
const newestOfStage = async (
  { ec2, imageBuilder }: ParentClients,
  { family, architecture }: ParentWish,
  stage: string,
): Promise<string | { readonly unseen: string }> => {
  const images = await ec2.images([
    { name: `tag:${FAMILY_TAG}`, values: [family] },
    { name: `tag:${STAGE_TAG}`, values: [stage] },
    { name: `tag:${ARCHITECTURE_TAG}`, values: [architecture] },
  ])
  for (const { id, tags } of [...images].sort((a, b) => b.created - a.created)) {
    const image = await imageBuilder.image(tags.get(IMAGE_TAG) ?? '')
    if (image?.state === 'available') return id
  }
  return { unseen: `Stage ${stage} of family ${family} has no available image for ${architecture}.` }
}
