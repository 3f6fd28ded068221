/** Looks at what a reviewer is shown beside the gates. What cannot be read is said; nothing here stops a promotion. */
import { type Findings, METADATA, type Unknown, type UserError, unknownBecause } from '@golden-ami/domain'
import type { Origin } from '@golden-ami/domain/decision/commits'
import type { ReleaseEvidence } from '@golden-ami/domain/decision/evidence'
import type { PackageVersion } from '@golden-ami/domain/decision/package-diff'
import { allEnded } from '../connection/all-ended.ts'
import { askOnce } from '../connection/classify-error.ts'
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

const originOf = (tags: Tags): Origin | undefined => {
  const [repository, commit] = [tags.get(METADATA.repository), tags.get(METADATA.commit)]
  return repository === undefined || commit === undefined || !/^[0-9a-f]{40}$/.test(commit) ? undefined : { repository, commit }
}
const unshown = (error: unknown): Unknown => unknownBecause((error as UserError).message)

const packagesOf = async ({ imageBuilder }: DecisionClients, arn: string | undefined): Promise<readonly PackageVersion[] | Unknown> =>
  arn === undefined
    ? unknownBecause('the tags of the image name no image of Image Builder')
    : askOnce(imageBuilder.packages(arn)).catch(unshown)

const findingsOf = async (clients: DecisionClients, image: string, arn: string | undefined): Promise<Findings> =>
  askOnce(lookAtFindings(clients, image, arn)).catch(unshown)

/**
 * One image; a list of 2,000 packages is 80 calls, so this is asked once for a decision page and never in a loop.
 * @param image AMI id in the home account and region
 */
export const lookAtImage = async (clients: DecisionClients, image: string): Promise<ReleaseEvidence> => {
  const seen = await askOnce(clients.ec2.visibleImages([image])).catch(() => [])
  const tags: Tags = seen[0]?.tags ?? new Map<string, string>()
  const arn = tags.get(METADATA.imageArn)
  const [packages, findings, lineage] = await allEnded([
    packagesOf(clients, arn),
    findingsOf(clients, image, arn),
    askOnce(lookAtLineage(clients.ec2, image)).catch(unshown),
  ])
  return {
    image,
    origin: originOf(tags),
    builtAt: tags.get(METADATA.builtAt) ?? '',
    packages,
    findings,
    lineage,
  }
}
