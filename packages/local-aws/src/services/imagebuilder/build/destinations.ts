/** Where a build's AMIs go, and what the distribution needs for that. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { type Job, StepFailed } from './job.ts'

export interface Destination {
  readonly region: string
  readonly account: string
}
/**
 * Each Region gets one AMI for each target account, or one of the build's account. The build's own AMI stays in any case.
 * @rule imagebuilder.distribution.one-ami-a-region-and-account https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (unverified)
 */
const destinationsOf = (job: Job): readonly Destination[] => {
  const { account, region } = job.state.place
  const listed = (job.image.distributionConfiguration?.distributions ?? []).flatMap(distribution => {
    const accounts = distribution.amiDistributionConfiguration?.targetAccountIds
    return (accounts?.length ? accounts : [account]).map(each => ({ region: distribution.region!, account: each }))
  })
  const others = listed.filter(destination => destination.region !== region || destination.account !== account)
  return [{ region, account }, ...others]
}
/**
 * A distribution that is tried again resumes where it failed: what is there already stays.
 * @rule imagebuilder.distribution.resumes https://docs.aws.amazon.com/imagebuilder/latest/userguide/distribution-enhanced_functionality.html (example)
 */
export const destinationsLeft = (job: Job, done: readonly IB.Ami[]): readonly Destination[] =>
  destinationsOf(job).filter(({ region, account }) => !done.some(ami => ami.region === region && ami.accountId === account))

export const CROSS_ACCOUNT_ROLE = 'EC2ImageBuilderDistributionCrossAccountRole'
/**
 * A target account needs a role of a certain name that the service assumes.
 * @rule imagebuilder.distribution.cross-account-role https://docs.aws.amazon.com/imagebuilder/latest/userguide/cross-account-dist.html (unverified)
 */
export const requireCrossAccountRole = ({ state: { place } }: Job, { account, region }: Destination): void => {
  const role = `arn:${place.partition}:iam::${account}:role/${CROSS_ACCOUNT_ROLE}`
  if (place.world.identities.isNotEnabled(account, region)) throw new StepFailed(`Account ${account} has not enabled ${region}.`)
  if (account !== place.account && !place.world.identities.roles.has(role)) throw new StepFailed(`Not authorized to assume ${role}.`)
}
/** What the plan lets fail in one Region. */
export const failInRegion = ({ plan: { failure } }: Job, { region }: Destination): void => {
  if (failure?.workflow === 'DISTRIBUTION' && failure.regions?.includes(region))
    throw new StepFailed(failure.reason ?? 'The AMI could not be copied.')
}
