/** What is to be known of a group's images where its root volumes could be replaced. */
import { type Group, namesEveryImage } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { FleetFacts } from './fleet-facts.ts'

interface Images {
  readonly ec2: Pick<ReturnType<typeof ec2>, 'volumeCounts'>
  readonly facts: FleetFacts
}

/** Asked of groups only whose overrides name their images: of no other it matters. An image never gets other volumes. */
export const lookAtVolumes = async (
  { ec2, facts }: Images,
  { policy }: Pick<Group, 'policy'>,
  wished: readonly string[],
): Promise<Group['volumesOf']> => {
  if (!policy || !namesEveryImage(policy)) return undefined
  const images = [...new Set(wished)].filter(image => image.startsWith('ami-'))
  const unknown = images.filter(image => !facts.volumes.known(image))
  for (const [image, count] of unknown.length > 0 ? await ec2.volumeCounts(unknown) : [])
    await facts.volumes.recall(image, 0, async () => count)
  return new Map(
    images.flatMap(image => {
      const known = facts.volumes.known(image)
      return known ? [[image, known.value] as const] : []
    }),
  )
}
