/** The scan of a test instance, of whose findings Image Builder keeps a copy. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { PackageRepository } from '../../../software/repository.ts'
import type { Process } from '../../../time/timeline.ts'
import { ImageContents } from '../../ec2/image-contents.ts'
import type { Job } from './job.ts'

export const SCAN_STEP = 'CollectImageScanFindings'

export const isScanned = ({ image }: Job): boolean => image.imageScanningConfiguration?.imageScanningEnabled === true

const enter = (job: Job, status: IB.ImageScanStatus, reason?: string): void => {
  if (isScanned(job)) job.state.images.patch(job.arn, { scanState: reason === undefined ? { status } : { status, reason } })
}

/**
 * The scan is of the test instance: without tests there is none, and the scan is given up.
 * @rule imagebuilder.scan.needs-test-instance https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-inspector.html (unverified)
 */
export const giveUpScan = (job: Job): void => enter(job, 'ABANDONED', 'There is no test instance to scan.')

/**
 * Findings are collected once, from the test instance, and do not change afterwards.
 * @rule imagebuilder.scan.findings-are-copied https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-inspector.html (unverified)
 */
export function* collectFindings(job: Job, duration: number): Process<Record<string, unknown>> {
  enter(job, 'SCANNING')
  yield duration / 2
  enter(job, 'COLLECTING')
  yield duration / 2
  // Its own failure does not fail the build; `runStep` lets the step fail.
  if (job.plan.failure?.step === SCAN_STEP) {
    enter(job, 'FAILED', job.plan.failure.reason)
    return {}
  }
  const { state, arn, imageId } = job
  const { world, account } = state.place
  const found = world.state(PackageRepository).findings(world.state(ImageContents).of(imageId!), world.now, world.now)
  const updatedAt = world.timeline.date
  state.scanFindings.put(arn, {
    findings: found.map(({ vulnerability, version, firstObserved, fixSince }) => ({
      awsAccountId: account,
      imageBuildVersionArn: arn,
      type: 'PACKAGE_VULNERABILITY',
      title: `${vulnerability.id} - ${vulnerability.package}`,
      description: `${vulnerability.id} affects ${vulnerability.package} ${version}.`,
      severity: vulnerability.severity,
      firstObservedAt: new Date(firstObserved),
      updatedAt,
      inspectorScore: vulnerability.score,
      packageVulnerabilityDetails: {
        vulnerabilityId: vulnerability.id,
        vulnerablePackages: [
          {
            name: vulnerability.package,
            version,
            ...(vulnerability.fixedIn === undefined || fixSince === undefined ? {} : { fixedInVersion: vulnerability.fixedIn }),
          },
        ],
      },
      fixAvailable: fixSince === undefined ? 'NO' : 'YES',
    })),
  })
  enter(job, 'COMPLETED')
  return {}
}
