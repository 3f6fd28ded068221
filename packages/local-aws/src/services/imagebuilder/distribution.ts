/** Distribution configurations: where the AMIs of a build go. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import { isRegion } from '../../world/regions.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { arnOf } from './arn.ts'
import { filtered, notFound, pageOf, seen } from './listing.ts'
import { ImageBuilderState } from './state.ts'

/** What a distribution may ask for that this world does not do; asking for it is refused, so that nobody believes it was done. */
const NOT_HERE = [
  'containerDistributionConfiguration',
  'licenseConfigurationArns',
  'launchTemplateConfigurations',
  's3ExportConfiguration',
  'fastLaunchConfigurations',
  'ssmParameterConfigurations',
] as const

const refuseWhatIsNotHere = (distributions: readonly IB.Distribution[]): void => {
  for (const distribution of distributions) {
    const first = NOT_HERE.find(member => distribution[member] !== undefined)
    if (first !== undefined) throw new AwsError('NotImplemented', `local AWS does not do ${first} of a distribution`, { status: 501 })
  }
}

/**
 * The name of an AMI holds the date of its build, which makes it unique.
 * @rule imagebuilder.distribution.name-has-build-date https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html (unverified)
 */
const requireBuildDate = (distributions: readonly IB.Distribution[]): void => {
  for (const { amiDistributionConfiguration } of distributions) {
    const name = amiDistributionConfiguration?.name
    if (name !== undefined && !/\{\{\s*imagebuilder:buildDate\s*\}\}/.test(name))
      throw new AwsError(
        'InvalidParameterValueException',
        `The value supplied for parameter 'name' is not valid. ${name} must contain {{ imagebuilder:buildDate }}.`,
      )
  }
}

/**
 * An AMI is distributed to regions that AWS has.
 * @rule imagebuilder.distribution.regions https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html (unverified)
 */
const refuseUnknownRegions = (distributions: readonly IB.Distribution[]): void => {
  const unknown = distributions.find(({ region = '' }) => !isRegion(region))
  if (unknown)
    throw new AwsError('InvalidParameterValueException', `The value supplied for parameter 'region' is not valid: ${unknown.region}.`)
}

export const distribution = {
  /**
   * A name is given to one distribution configuration only.
   * @rule imagebuilder.distribution.name-is-unique https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html (botocore)
   */
  CreateDistributionConfiguration(input, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CreateDistributionConfiguration', input, () => {
      const arn = arnOf(place, 'distribution-configuration', input.name!)
      if (state.distributions.own(arn)) throw new AwsError('ResourceAlreadyExistsException', `The configuration ${arn} already exists.`)
      refuseWhatIsNotHere(input.distributions ?? [])
      requireBuildDate(input.distributions ?? [])
      refuseUnknownRegions(input.distributions ?? [])
      const { clientToken: _token, ...configuration } = input
      const dateCreated = place.world.timeline.date.toISOString()
      state.distributions.put(arn, { ...configuration, arn, timeoutMinutes: 720, dateCreated, tags: input.tags ?? {} })
      return { distributionConfigurationArn: arn }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  GetDistributionConfiguration: ({ distributionConfigurationArn }, { place, asOf, requestId }) => ({
    requestId,
    distributionConfiguration: seen(place.state(ImageBuilderState).distributions, distributionConfigurationArn, { asOf }),
  }),
  ListDistributionConfigurations(input, { place, asOf, requestId }) {
    const all = place.state(ImageBuilderState).distributions.all({ asOf })
    const { items, nextToken } = pageOf(filtered(all, input.filters, { name: ({ name }) => name }), input)
    const distributionConfigurationSummaryList = items.map(item => ({
      arn: item.arn,
      name: item.name,
      description: item.description,
      dateCreated: item.dateCreated,
      tags: item.tags,
      regions: item.distributions?.map(({ region }) => region!),
    }))
    return { requestId, distributionConfigurationSummaryList, nextToken }
  },
  /**
   * What was built with a configuration keeps what it said: it can be deleted.
   * @rule imagebuilder.distribution.delete-keeps-images https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html (unverified)
   */
  DeleteDistributionConfiguration({ distributionConfigurationArn }, { place, requestId }) {
    const { distributions } = place.state(ImageBuilderState)
    if (!distributions.own(distributionConfigurationArn!)) throw notFound(distributionConfigurationArn)
    distributions.delete(distributionConfigurationArn!)
    return { requestId, distributionConfigurationArn }
  },
} satisfies Handlers<typeof IB, Context>
