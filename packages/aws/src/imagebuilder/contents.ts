/** Image Builder: what is in an image that it built: packages, and what a scan of it found. */
import {
  GetImageCommand,
  type ImagebuilderClient,
  paginateListImagePackages,
  paginateListImageScanFindings,
} from '@aws-sdk/client-imagebuilder'
import type { Finding } from '@golden-ami/domain'
import { collect } from '../connection/collect.ts'
import { ifThere, PAGE } from './reading.ts'
import { findingsOf } from './scans.ts'

export interface ImagePackage {
  readonly name: string
  readonly version: string
}

export const contentsIn = (client: ImagebuilderClient) => {
  const paged = { client, pageSize: PAGE }
  return {
    /** The packages that the inventory of the build instance found. */
    async packages(arn: string): Promise<readonly ImagePackage[]> {
      const found = await collect(paginateListImagePackages(paged, { imageBuildVersionArn: arn }), page => page.imagePackageList)
      return found.map(({ packageName = '', packageVersion = '' }) => ({ name: packageName, version: packageVersion }))
    },
    /**
     * How the vulnerability scan of a build went: `COMPLETED`, or a word of AWS's; empty when it was not scanned, or is not there.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanState.html
     */
    async scanState(arn: string): Promise<string> {
      const answer = await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn })))
      return answer?.image?.scanState?.status ?? ''
    },
    /**
     * What Amazon Inspector had found on the test instance of a build; undefined: more than `most`.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
     */
    async findings(arn: string, most: number): Promise<readonly Finding[] | undefined> {
      const filters = [{ name: 'imageBuildVersionArn', values: [arn] }]
      const findings = await collect(paginateListImageScanFindings(paged, { filters }), page => page.findings?.flatMap(findingsOf), most)
      return findings.length > most ? undefined : findings
    },
  }
}
