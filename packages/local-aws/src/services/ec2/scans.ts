/** Amazon Inspector's findings in AMIs: GetImageFindings, and the results that DescribeImages shows. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { type KnownFinding, PackageRepository, SEVERITIES, type Severity } from '../../software/repository.ts'
import { hours } from '../../time/timeline.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { WorldState } from '../../world/world-state.ts'
import { ec2Page } from './ec2-page.ts'
import { refuseMalformedId } from './ids.ts'
import { ImageContents } from './image-contents.ts'
import { Ec2State } from './state.ts'
import { missingImage, visibleImages } from './visible-images.ts'

/** How often an image is scanned again. */
const RESCAN = hours(24)

interface Scan {
  /** ms since the epoch */
  readonly at: number
  readonly findings: readonly KnownFinding[]
}

/**
 * In an account with Inspector's scans of machine images an AMI is scanned when it becomes available, then daily, and when a
 * vulnerability becomes known or a fix comes out.
 * @rule ec2.scans.continuous https://docs.aws.amazon.com/inspector/latest/user/scanning-machine-images.html (unverified)
 */
const scanOf = (world: WorldState, image: EC2.Image, now: number): Scan | undefined => {
  const repository = world.state(PackageRepository)
  if (!repository.scanned.has(image.OwnerId ?? '') || image.State === 'pending') return undefined
  const made = Date.parse(image.CreationDate!)
  const news = [...repository.vulnerabilities.map(({ published }) => published), ...repository.packages.map(({ from }) => from)]
  const moments = news.filter(moment => moment >= made && moment <= now)
  const at = Math.max(made + Math.floor((now - made) / RESCAN) * RESCAN, ...moments)
  return { at, findings: repository.findings(world.state(ImageContents).of(image.ImageId!), made, at) }
}

/** EC2 has no word for what is not rated yet. */
const label = (severity: Severity): EC2.SeverityLabel =>
  (severity === 'UNTRIAGED' ? 'informational' : severity.toLowerCase()) as EC2.SeverityLabel

const fixAvailableSince = (findings: readonly KnownFinding[], severity: EC2.SeverityLabel): Date | undefined => {
  const moments = findings.flatMap(({ vulnerability, fixSince }) => (label(vulnerability.severity) === severity ? (fixSince ?? []) : []))
  return moments.length === 0 ? undefined : new Date(Math.min(...moments))
}

/**
 * Results are there for scanned images only; the accounts that an image is shared with see them too.
 * @rule ec2.scans.results https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScanResults.html (botocore)
 */
export const withScanResults = (world: WorldState, image: EC2.Image, now: number): EC2.Image => {
  const scan = scanOf(world, image, now)
  if (!scan) return image
  const { at, findings } = scan
  const worst = SEVERITIES.find(severity => findings.some(({ vulnerability }) => vulnerability.severity === severity))
  return {
    ...image,
    ScanResults: {
      FindingScanDate: new Date(at),
      HighestFindingSeverityLabel: worst && label(worst),
      CriticalFixAvailableSince: fixAvailableSince(findings, 'critical'),
      HighFixAvailableSince: fixAvailableSince(findings, 'high'),
      MediumFixAvailableSince: fixAvailableSince(findings, 'medium'),
      LowFixAvailableSince: fixAvailableSince(findings, 'low'),
      InformationalFixAvailableSince: fixAvailableSince(findings, 'informational'),
    },
  }
}

const findingOf = (image: EC2.Image, { vulnerability, firstObserved, fixSince }: KnownFinding, at: number): EC2.ImageFinding => ({
  Title: `${vulnerability.id} - ${vulnerability.package}`,
  SeverityLabel: label(vulnerability.severity),
  FixAvailable: fixSince !== undefined,
  Score: vulnerability.score,
  FirstObservedAt: new Date(firstObserved),
  UpdatedAt: new Date(at),
  SnapshotId: image.BlockDeviceMappings?.find(({ Ebs }) => Ebs?.SnapshotId)?.Ebs?.SnapshotId,
})

export const scans: Handlers<typeof EC2, Context> = {
  /**
   * Findings are told of scanned images only; of another that is visible there are none.
   * @rule ec2.scans.findings-of-scanned-images https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetImageFindings.html (unverified)
   */
  GetImageFindings({ ImageId = '', NextToken, MaxResults }, context) {
    refuseMalformedId(ImageId, 'ami')
    const { place, world, asOf } = context
    const image = visibleImages(context).find(each => each.image.ImageId === ImageId)?.image
    if (!image) throw missingImage(place.state(Ec2State), ImageId)
    const scan = scanOf(world, image, asOf)
    const findings = (scan?.findings ?? []).map(finding => findingOf(image, finding, scan!.at))
    const { items, next } = ec2Page(findings, { NextToken, MaxResults })
    return { ImageFindings: items, NextToken: next }
  },
}
