/** From what a stage names as its parent to the AMI that it begins with. */
import {
  type Ami,
  ARCHITECTURE_TAG,
  type Architecture,
  FAMILY_TAG,
  type Parent,
  type ParentImage,
  STAGE_TAG,
  UserError,
  VERSION_TAG,
} from '@golden-ami/domain'
import type { ec2, VisibleImage } from './ec2.ts'
import type { imageBuilder } from './image-builder.ts'
import type { ssm } from './ssm.ts'

export interface ParentClients {
  readonly ssm: ReturnType<typeof ssm>
  readonly ec2: ReturnType<typeof ec2>
  readonly imageBuilder: ReturnType<typeof imageBuilder>
}
export interface ParentQuestion {
  readonly family: string
  readonly architecture: Architecture
  readonly region: string
  readonly parent: ParentImage
  /** An AMI that the workflow hands over from the job that built the parent stage. */
  readonly handedOver: string | undefined
}
/** Image Builder's own tag on the AMIs that it makes: https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html */
const IMAGE_TAG = 'Ec2ImageBuilderArn'

const refused = (message: string, remedy?: string): UserError => new UserError('build.parent', message, remedy)

/**
 * The AMI, checked: available, of the architecture, of the stage that the delivery file names. `unseen`: EC2 does not show it, which
 * shortly after it was made may pass.
 * @param image what EC2 says of it
 * @throws UserError `build.parent`
 */
export const checkedParent = (
  id: string,
  image: VisibleImage | undefined,
  question: ParentQuestion,
): Parent | { readonly unseen: string } => {
  if (!image) return { unseen: `Parent image ${id} does not exist in ${question.region}, or is not shared with this account.` }
  check(image, question)
  return { id, name: image.name, stage: image.tags.get(STAGE_TAG) ?? '', version: image.tags.get(VERSION_TAG) ?? '' }
}

/**
 * The id of the AMI, resolved now; EC2 need not show it.
 * @throws UserError `build.parent`
 */
export const parentId = async (clients: ParentClients, question: ParentQuestion): Promise<string | { readonly unseen: string }> => {
  const { parent, handedOver } = question
  switch (parent.is) {
    case 'ami':
      return parent.id
    case 'parameter':
      return ofParameter(clients, parent.name)
    case 'image':
      return ofImage(clients, parent.arn, question.region)
    case 'product':
      return ofProduct(clients, parent.id)
    case 'stage':
      return handedOver ?? (await newestOfStage(clients, question, parent.stage))
  }
}

const check = ({ id, state, architecture, windows, tags }: VisibleImage, question: ParentQuestion): void => {
  if (state !== 'available') throw refused(`Parent image ${id} is ${state}, not available.`)
  if (architecture !== question.architecture)
    throw refused(
      `Parent image ${id} is for ${architecture}, but the stage is for ${question.architecture}.`,
      'Correct `parent` or `architecture`.',
    )
  if (windows) throw refused(`Parent image ${id} is a Windows image; stages are built on Linux.`, 'Use a Linux image as `parent`.')
  const { parent, family, handedOver } = question
  if (parent.is !== 'stage' || handedOver === undefined) return
  if (tags.get(FAMILY_TAG) !== family || tags.get(STAGE_TAG) !== parent.stage)
    throw refused(
      `Parent image ${id} is not an image of family ${family}, stage ${parent.stage}: its tags say ${tags.get(FAMILY_TAG) ?? 'no family'}, ${tags.get(STAGE_TAG) ?? 'no stage'}.`,
      'Give the output `ami-id` of the step that built that stage, or leave `parent` out.',
    )
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
  const usable = builds
    .filter(build => build.state === 'available' && covers(arn, build.arn))
    .sort((a, b) => b.created - a.created)
    .flatMap(build => ownAmis(build, region))
  const [newest] = usable
  if (!newest) throw refused(`Image Builder image ${arn} has no available build with an AMI in ${region}.`)
  return newest.id
}
/** The owner of an image may have distributed AMIs to other accounts of the region. */
const ownAmis = ({ arn, amis }: { readonly arn: string; readonly amis: readonly Ami[] }, region: string): readonly Ami[] => {
  const here = amis.filter(ami => ami.region === region)
  const own = here.filter(({ account }) => account === arn.split(':')[4])
  return own.length > 0 ? own : here
}
/** Whether an ARN, with `x` for any number and without a build number for any build, means this build. */
const covers = (arn: string, build: string): boolean => {
  const [wanted = '', wantedBuild] = arn.split('/').slice(2)
  const [version = '', number] = build.split('/').slice(2)
  const numbers = version.split('.')
  const fits = wanted.split('.').every((part, index) => part === 'x' || part === numbers[index])
  return fits && (wantedBuild === undefined || wantedBuild === number)
}

/**
 * The newest AMI of a stage. AMIs of builds whose tests failed have the same tags, so the image that an AMI belongs to must be available.
 */
const newestOfStage = async (
  { ec2, imageBuilder }: ParentClients,
  { family, architecture }: ParentQuestion,
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
