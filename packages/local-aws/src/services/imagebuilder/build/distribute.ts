/** Brings the AMI to the Regions and accounts of the distribution configuration. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Process } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/protocol.ts'
import { refuseMalformedName } from '../../ec2/make-images.ts'
import { Ec2State } from '../../ec2/state.ts'
import { isUsableKey } from '../../kms/usable.ts'
import { type Destination, destinationsLeft, failInRegion, requireCrossAccountRole } from './destinations.ts'
import { type Job, StepFailed } from './job.ts'
import { builtTags, descriptionIn, distributedTags, distributionIn, encryptedIn, merged, nameIn, permissionsIn } from './output-image.ts'
import { equalParts } from './shares.ts'

/** Destinations one after the other; the image's output names each that is done, also when another one fails. */
export function* distribute(job: Job, duration: number): Process<Record<string, unknown>> {
  yield* failEverywhere(job, duration)
  const amis = [...(job.image.outputResources?.amis ?? [])]
  const left = destinationsLeft(job, amis)
  const durations = equalParts(duration, left.length)
  const failures: string[] = []
  for (const [at, destination] of left.entries()) {
    yield durations[at]!
    const outcome = bring(job, destination)
    if ('failed' in outcome) failures.push(`${destination.account} in ${destination.region}: ${outcome.failed}`)
    else amis.push(outcome)
    job.state.images.patch(job.arn, { outputResources: { amis: [...amis] } })
  }
  if (job.plan.failure?.workflow === 'DISTRIBUTION') job.failureMet ||= failures.length > 0
  if (failures.length > 0) throw new StepFailed(failures.join(' '))
  return {}
}
/** A plan that names no Regions: nothing is distributed. */
function* failEverywhere(job: Job, duration: number): Process {
  const { failure } = job.plan
  if (failure?.workflow !== 'DISTRIBUTION' || failure.step !== undefined || failure.regions) return
  job.failureMet = true
  yield duration
  throw new StepFailed(failure.reason ?? 'The AMI could not be distributed.')
}

/** One AMI; what is the matter with one destination does not keep it from the others. */
const bring = (job: Job, destination: Destination): IB.Ami | { readonly failed: string } => {
  const { account, region } = job.state.place
  try {
    failInRegion(job, destination)
    requireCrossAccountRole(job, destination)
    requireKey(job, destination)
    return destination.region === region && destination.account === account ? finishBuilt(job) : copyTo(job, destination)
  } catch (error) {
    if (error instanceof StepFailed || error instanceof AwsError) return { failed: error.message }
    throw error
  }
}
const outputOf = ({ region, account }: Destination, image: EC2.Image): IB.Ami => ({
  region,
  accountId: account,
  image: image.ImageId,
  name: image.Name,
  description: image.Description,
  state: { status: 'AVAILABLE' },
})
/**
 * The key of a region must be there and enabled when the AMI is encrypted with it.
 * @rule imagebuilder.distribution.usable-key https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html (unverified)
 */
const requireKey = (job: Job, { region, account }: Destination): void => {
  const key = distributionIn(job, region)?.kmsKeyId
  if (key !== undefined && !isUsableKey(job.state.place.world.place(account, region), key))
    throw new StepFailed(`The KMS key ${key} is not accessible.`)
}
/**
 * An AMI that somebody deregisters before it is distributed fails the distribution.
 * @rule imagebuilder.distribution.needs-its-ami https://docs.aws.amazon.com/imagebuilder/latest/userguide/troubleshooting.html (unverified)
 */
const builtImage = ({ ec2, imageId = '' }: Job): EC2.Image => {
  const image = ec2.images.own(imageId)
  if (image) return image
  throw new StepFailed(`The image id '[${imageId}]' does not exist`)
}
/** The AMI that the build made, in its own Region and account. */
const finishBuilt = (job: Job): IB.Ami => {
  const { place } = job.state
  const BlockDeviceMappings = encryptedIn(job, place.region, builtImage(job))
  const image = job.ec2.images.patch(job.imageId!, {
    Description: descriptionIn(job, place.region),
    Tags: merged(builtTags(job), distributedTags(job, place.region)),
    BlockDeviceMappings: BlockDeviceMappings.map(withoutKey),
  })
  for (const { Ebs } of BlockDeviceMappings)
    if (Ebs?.SnapshotId && Ebs.KmsKeyId) job.ec2.snapshots.patch(Ebs.SnapshotId, { Encrypted: true, KmsKeyId: Ebs.KmsKeyId })
  job.ec2.launchPermissions.put(job.imageId!, { permissions: permissionsIn(job, place.region) })
  return outputOf(place, image)
}
/** The key is the snapshot's; an image does not show it. */
const withoutKey = ({ Ebs, ...device }: EC2.BlockDeviceMapping): EC2.BlockDeviceMapping => {
  if (!Ebs) return device
  const { KmsKeyId: _, ...rest } = Ebs
  return { ...device, Ebs: rest }
}
const copyTo = (job: Job, destination: Destination): IB.Ami => {
  const { region, account } = destination
  const ec2 = job.state.place.world.place(account, region).state(Ec2State)
  const copy = ec2.makeImage({
    Name: refuseMalformedName(nameIn(job, region)),
    Description: descriptionIn(job, region),
    Tags: distributedTags(job, region),
    source: job.imageId,
    sourceRegion: job.state.place.region,
    BlockDeviceMappings: encryptedIn(job, region, builtImage(job)),
  })
  ec2.makeAvailable(copy.ImageId!)
  ec2.launchPermissions.put(copy.ImageId!, { permissions: permissionsIn(job, region) })
  return outputOf(destination, copy)
}
