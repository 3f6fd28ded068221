/** What is known of an image that was built while this run watched. An image of which something cannot be read is still an image. */
import type { Runtime } from '@golden-ami/actions-kit'
import { askOnce, type BuildClients, type ImagePackage, lookAtFindings, lookAtLineage } from '@golden-ami/aws'
import { type Build, type Findings, UserError } from '@golden-ami/domain'
import type { Ancestor } from '@golden-ami/domain/decision/evidence'

/** Undefined is what was not asked, or could not be read. */
export interface Evidence {
  readonly packages: readonly ImagePackage[] | undefined
  readonly findings: Findings | undefined
  /** From the image to the vendor's. */
  readonly lineage: readonly Ancestor[] | undefined
}

/**
 * @param scan whether findings are looked at
 * @throws UserError `aws.denied`: only a missing permission is worth a failure
 */
export const gatherEvidence = async (clients: BuildClients, build: Build, scan: boolean, runtime: Runtime): Promise<Evidence> => {
  const { arn, ami } = build
  const known = async <T>(what: string, call: Promise<T>): Promise<T | undefined> => {
    try {
      return await askOnce(call)
    } catch (error) {
      if (!(error instanceof UserError) || error.code === 'aws.denied') throw error
      runtime.annotate('warning', `The ${what} of ${arn} could not be read: ${error.message}`)
      return undefined
    }
  }
  const [packages, findings, lineage] = await Promise.all([
    known('packages', clients.imageBuilder.packages(arn)),
    scan && ami ? known('findings', lookAtFindings(clients, ami.id, arn)) : undefined,
    ami ? known('lineage', lookAtLineage(clients.ec2, ami.id)) : undefined,
  ])
  return { packages, findings, lineage }
}
