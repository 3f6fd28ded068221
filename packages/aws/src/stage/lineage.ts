/** Where an image comes from: its parent, its parent's parent, to the vendor's image. */
import type { Ancestor } from '@golden-ami/domain/decision/evidence'
import type { ec2 } from '../ec2/client.ts'

/**
 * From the image itself to the root AMI, in two calls. Names are those that this account sees in the region of the client.
 * @param image AMI id
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-ancestry.html
 */
export const lookAtLineage = async (
  clients: Pick<ReturnType<typeof ec2>, 'ancestry' | 'visibleImages'>,
  image: string,
): Promise<readonly Ancestor[]> => {
  const chain = await clients.ancestry(image)
  const seen = new Map((await clients.visibleImages(chain.map(({ id }) => id))).map(each => [each.id, each]))
  return chain.map(({ id, alias }) => ({ image: id, name: seen.get(id)?.name ?? '', owner: alias || (seen.get(id)?.owner ?? '') }))
}
