/** Which architectures the images of a group have. */
import { type Group, launchedImages, NOT_KNOWN } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { FleetFacts } from './fleet-facts.ts'

interface ArchitectureClients {
  readonly ec2: Pick<ReturnType<typeof ec2>, 'architectures'>
  readonly facts: FleetFacts
}

/** Where a group launches one image only, nobody needs to know. */
export const lookAtArchitectures = async ({ ec2, facts }: ArchitectureClients, group: Group): Promise<Pick<Group, 'architectures'>> => {
  const named = [...new Set(launchedImages(group))].flatMap(image => image ?? [])
  if (named.length < 2) return {}
  const images = named.filter(image => image.startsWith('ami-'))
  // A parameter does not say what is behind it: beside anything else it may be of another architecture.
  const parameters = named.filter(image => !image.startsWith('ami-')).map(image => [image, NOT_KNOWN] as const)
  const unknown = images.filter(image => !facts.architectures.known(image))
  for (const [image, told] of unknown.length > 0 ? await ec2.architectures(unknown) : [])
    await facts.architectures.recall(image, 0, async () => told)
  // One that is gone, or not shared any more, EC2 does not show.
  const told = images.map(image => [image, facts.architectures.known(image)?.value || NOT_KNOWN] as const)
  return { architectures: new Map([...told, ...parameters]) }
}
