/** Brings the AMI to the Regions and accounts of the distribution configuration. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Process } from '../../../time/timeline.ts'
import { Ec2State } from '../../ec2/state.ts'
import { type Job, StepFailed } from './job.ts'
import { descriptionIn, distributedTags, nameIn } from './output-image.ts'
import { equalParts } from './shares.ts'

interface Destination {
  readonly region: string
  readonly account: string
}
/**
 * Each Region gets one AMI for each target account, or one of the build's account. The build's own AMI stays in any case.
 * @rule imagebuilder.distribution.one-ami-a-region-and-account https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (unverified)
 */
const destinationsOf = (job: Job): Destination[] => {
  const { account, region } = job.state.place
  const listed = (job.image.distributionConfiguration?.distributions ?? []).flatMap(distribution => {
    const accounts = distribution.amiDistributionConfiguration?.targetAccountIds
    return (accounts?.length ? accounts : [account]).map(each => ({ region: distribution.region!, account: each }))
  })
  const others = listed.filter(destination => destination.region !== region || destination.account !== account)
  return [{ region, account }, ...others]
}

/** Destinations one after the other; the image's output names each that is done. */
export function* distribute(job: Job, duration: number): Process<Record<string, unknown>> {
  const destinations = destinationsOf(job)
  const { failure } = job.plan
  if (failure?.workflow === 'DISTRIBUTION' && failure.step === undefined) {
    job.failureMet = true
    yield duration
    throw new StepFailed(failure.reason ?? 'The AMI could not be distributed.')
  }
  const amis: IB.Ami[] = []
  const durations = equalParts(duration, destinations.length)
  for (const [at, destination] of destinations.entries()) {
    yield durations[at]!
    const output = at === 0 ? tagBuilt(job) : copyTo(job, destination)
    amis.push(output)
    job.state.images.patch(job.arn, { outputResources: { amis: [...amis] } })
  }
  return {}
}
const outputOf = ({ region, account }: Destination, image: EC2.Image): IB.Ami => ({
  region,
  accountId: account,
  image: image.ImageId,
  name: image.Name,
  description: image.Description,
  state: { status: 'AVAILABLE' },
})
const tagBuilt = (job: Job): IB.Ami => {
  const { place } = job.state
  return outputOf(place, job.ec2.images.patch(job.imageId!, { Tags: distributedTags(job, place.region) }))
}
const copyTo = (job: Job, destination: Destination): IB.Ami => {
  const ec2 = job.state.place.world.place(destination.account, destination.region).state(Ec2State)
  const copy = ec2.makeImage({
    Name: nameIn(job, destination.region),
    Description: descriptionIn(job, destination.region),
    Tags: distributedTags(job, destination.region),
    source: job.imageId,
    sourceRegion: job.state.place.region,
  })
  ec2.makeAvailable(copy.ImageId!)
  return outputOf(destination, copy)
}
