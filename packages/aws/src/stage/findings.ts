/** What is known of the vulnerabilities of an image: one fact, from EC2, or from Image Builder where EC2 knows of no scan. */
import { type Findings, isUnknown, sortFindings, type Unknown, unknownBecause } from '@golden-ami/domain'
import type { ec2 } from '../ec2/client.ts'
import type { imageBuilder } from '../imagebuilder/client.ts'

export interface FindingsClients {
  readonly ec2: Pick<ReturnType<typeof ec2>, 'scanned' | 'findings'>
  readonly imageBuilder: Pick<ReturnType<typeof imageBuilder>, 'scanState' | 'findings'>
}

/** An image with more is not read to the end: that it has so many is answer enough for people, and no answer for a gate. */
const MOST_FINDINGS = 10_000

/**
 * EC2's findings are Inspector's of the AMI itself, renewed as vulnerabilities become known; Image Builder's are a picture taken of the
 * test instance when the image was built. EC2 answers for a scanned image only, and says in DescribeImages whether it is one.
 * @param image AMI id, in the region of the clients
 * @param build the image build version ARN that the AMI comes from; undefined: there is none, or none of this account
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
 * @see https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-findings.html
 */
export const lookAtFindings = async (clients: FindingsClients, image: string, build: string | Unknown | undefined): Promise<Findings> => {
  const scanned = await clients.ec2.scanned(image)
  if (scanned !== undefined) {
    const list = await clients.ec2.findings(image, MOST_FINDINGS)
    return list ? { source: 'ec2', scanned, list: sortFindings(list) } : tooMany(image)
  }
  if (build === undefined) return unknownBecause(`EC2 knows of no scan of ${image}, and no Image Builder image is known for it.`)
  if (isUnknown(build)) return unknownBecause(`EC2 knows of no scan of ${image}, and its Image Builder image is not known: ${build.why}`)
  const state = await clients.imageBuilder.scanState(build)
  if (state !== 'COMPLETED')
    return unknownBecause(`EC2 knows of no scan of ${image}, and in Image Builder its scan is ${state === '' ? 'not there' : state}.`)
  const list = await clients.imageBuilder.findings(build, MOST_FINDINGS)
  return list ? { source: 'image-builder', scanned: undefined, list: sortFindings(list) } : tooMany(image)
}

/**
 * The findings that Image Builder has kept of a build, in one call: where there are none, whether the scan went well is not asked.
 */
export const builtFindings = async (imageBuilder: FindingsClients['imageBuilder'], build: string): Promise<Findings> => {
  const list = await imageBuilder.findings(build, MOST_FINDINGS)
  if (!list) return tooMany(build)
  return list.length === 0
    ? unknownBecause(`Image Builder has kept no findings of ${build}.`)
    : { source: 'image-builder', scanned: undefined, list: sortFindings(list) }
}

const tooMany = (image: string): Findings => unknownBecause(`${image} has more than ${MOST_FINDINGS} findings, which were not read.`)
