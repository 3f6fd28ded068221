/** Looks at what a reviewer is shown beside the gates. What cannot be read is said; nothing here stops a promotion. */
import { isUnknown, METADATA, messageOf, type Unknown, unknownBecause } from '@golden-ami/domain'
import type { ReleaseEvidence } from '@golden-ami/domain/decision/evidence'
import type { PackageVersion } from '@golden-ami/domain/decision/package-diff'
import { allEnded } from '../connection/all-ended.ts'
import { orUnknown, type TellPassing } from '../connection/unknown.ts'
import type { ec2 } from '../ec2/client.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'
import { type FindingsClients, lookAtFindings } from '../stage/findings.ts'
import { lookAtLineage } from '../stage/lineage.ts'

/** In the home account and region. */
export interface DecisionClients extends FindingsClients {
  readonly ec2: FindingsClients['ec2'] & Pick<ReturnType<typeof ec2>, 'visibleImages' | 'ancestry'>
  readonly imageBuilder: FindingsClients['imageBuilder'] & Pick<ReturnType<typeof imageBuilder>, 'packages'>
}

type Tags = ReadonlyMap<string, string>

/** Nothing here stops a dry run: not what AWS does not show, nor a bug of ours, which is told as one. */
const orSaid = async <T>(look: () => Promise<T>): Promise<T | Unknown> => {
  try {
    return await orUnknown(look, passingText)
  } catch (error) {
    return unknownBecause(`unexpected: ${messageOf(error)} (a defect of golden-ami)`)
  }
}
const passingText: TellPassing = (judgement, { message }) =>
  judgement === 'throttled' ? `AWS throttles the calls: ${message}` : `AWS could not be reached: ${message}`

const tagsOf = async ({ ec2 }: DecisionClients, image: string): Promise<Tags | Unknown> => {
  const seen = await orSaid(() => ec2.visibleImages([image]))
  if (isUnknown(seen)) return unknownBecause(`the tags of ${image} cannot be read: ${seen.why}`)
  return seen[0]?.tags ?? unknownBecause(`EC2 does not show ${image}`)
}

const originOf = (tags: Tags | Unknown): ReleaseEvidence['origin'] => {
  if (isUnknown(tags)) return tags
  const [repository, commit] = [tags.get(METADATA.repository), tags.get(METADATA.commit)]
  return repository === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : { repository, commit }
}

const packagesOf = async ({ imageBuilder }: DecisionClients, tags: Tags | Unknown): Promise<readonly PackageVersion[] | Unknown> => {
  if (isUnknown(tags)) return tags
  const arn = tags.get(METADATA.imageArn)
  return arn === undefined
    ? unknownBecause('the tags of the image name no image of Image Builder')
    : orSaid(() => imageBuilder.packages(arn))
}

/**
 * One image; a list of 2,000 packages is 80 calls, so this is asked once for a decision page and never in a loop.
 * @param image AMI id in the home account and region
 */
export const lookAtImage = async (clients: DecisionClients, image: string): Promise<ReleaseEvidence> => {
  const tags = await tagsOf(clients, image)
  const build = isUnknown(tags) ? tags : tags.get(METADATA.imageArn)
  const [packages, findings, lineage] = await allEnded([
    packagesOf(clients, tags),
    orSaid(() => lookAtFindings(clients, image, build)),
    orSaid(() => lookAtLineage(clients.ec2, image)),
  ])
  return {
    image,
    origin: originOf(tags),
    builtAt: (isUnknown(tags) ? undefined : tags.get(METADATA.builtAt)) ?? '',
    packages,
    findings,
    lineage,
  }
}
