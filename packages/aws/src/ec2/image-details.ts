/** EC2: what an image was made of, what its snapshots are encrypted with, and what Amazon Inspector found in it. */
import {
  type EC2Client,
  GetImageAncestryCommand,
  paginateDescribeImages,
  paginateDescribeSnapshots,
  paginateGetImageFindings,
} from '@aws-sdk/client-ec2'
import type { Finding } from '@golden-ami/domain'
import { batches } from '../connection/batches.ts'
import { collect } from '../connection/collect.ts'
import { by, imagesById, MOST_VALUES } from './filters.ts'
import { EC2_PAGE } from './page.ts'
import { findingOf } from './scans.ts'

export const imageDetailsIn = (client: EC2Client) => {
  const paged = { client, pageSize: EC2_PAGE }
  return {
    /** ARN of the key of each encrypted snapshot that this account sees, by the snapshot's id. */
    async keysOf(snapshots: readonly string[]): Promise<ReadonlyMap<string, string>> {
      const keys = new Map<string, string>()
      for (const batch of batches(snapshots, MOST_VALUES)) {
        const pages = paginateDescribeSnapshots(paged, { Filters: by('snapshot-id', batch) })
        for (const { SnapshotId, KmsKeyId } of await collect(pages, page => page.Snapshots))
          if (SnapshotId && KmsKeyId) keys.set(SnapshotId, KmsKeyId)
      }
      return keys
    },
    /**
     * The image, its parent, its parent's parent, to the root AMI; `alias` is empty for owners that have none.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageAncestry.html
     */
    async ancestry(image: string): Promise<readonly { readonly id: string; readonly alias: string }[]> {
      const { ImageAncestryEntries = [] } = await client.send(new GetImageAncestryCommand({ ImageId: image }))
      return ImageAncestryEntries.map(({ ImageId = '', ImageOwnerAlias = '' }) => ({ id: ImageId, alias: ImageOwnerAlias }))
    },
    /**
     * When Amazon Inspector scanned an image last, ms since the epoch; undefined: never, or the image is not seen.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScanResults.html
     */
    async scanned(image: string): Promise<number | undefined> {
      const asked = imagesById([image])
      const [found] = await collect(paginateDescribeImages(paged, asked), page => page.Images)
      return found?.ScanResults?.FindingScanDate?.getTime()
    },
    /**
     * What Amazon Inspector found in an image that it has scanned; undefined: more than `most`.
     * An image that was never scanned has none either: `scanned` tells them apart.
     * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html
     */
    async findings(image: string, most: number): Promise<readonly Finding[] | undefined> {
      const findings = await collect(paginateGetImageFindings(paged, { ImageId: image }), page => page.ImageFindings?.map(findingOf), most)
      return findings.length > most ? undefined : findings
    },
  }
}
