/** Infrastructure configurations: what build and test instances are like. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { arnOf } from './arn.ts'
import { filtered, pageOf, seen } from './listing.ts'
import { ImageBuilderState } from './state.ts'

/** Keys of tags that Image Builder puts on instances itself, or keeps for itself. */
const RESERVED_KEYS = ['Name', 'CreatedBy', 'Ec2ImageBuilderArn', 'Tags']

/**
 * Tags of instances do not use the keys that Image Builder keeps for itself.
 * @rule imagebuilder.infrastructure.reserved-resource-tags https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html (unverified)
 */
const refuseReservedTags = ({ resourceTags = {} }: IB.CreateInfrastructureConfigurationRequest): void => {
  const reserved = Object.keys(resourceTags).find(key => RESERVED_KEYS.includes(key))
  if (reserved !== undefined)
    throw new AwsError(
      'InvalidParameterValueException',
      `The value supplied for parameter 'resourceTags' is not valid. ${reserved} is reserved.`,
    )
}

/**
 * Who names a subnet names security groups too.
 * @rule imagebuilder.infrastructure.subnet-needs-security-groups https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html (unverified)
 */
const requireSecurityGroups = ({ subnetId, securityGroupIds }: IB.CreateInfrastructureConfigurationRequest): void => {
  if (subnetId !== undefined && !securityGroupIds?.length)
    throw new AwsError('InvalidParameterCombinationException', "'securityGroupIds' must be specified when 'subnetId' is.")
}

export const infrastructure = {
  /**
   * A name is given to one infrastructure configuration only.
   * @rule imagebuilder.infrastructure.name-is-unique https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html (botocore)
   */
  CreateInfrastructureConfiguration(input, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CreateInfrastructureConfiguration', input, () => {
      const arn = arnOf(place, 'infrastructure-configuration', input.name!)
      if (state.infrastructures.own(arn)) throw new AwsError('ResourceAlreadyExistsException', `The configuration ${arn} already exists.`)
      refuseReservedTags(input)
      requireSecurityGroups(input)
      const { clientToken: _token, ...configuration } = input
      const dateCreated = place.world.timeline.date.toISOString()
      state.infrastructures.put(arn, { ...configuration, arn, dateCreated, tags: input.tags ?? {} })
      return { infrastructureConfigurationArn: arn }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  GetInfrastructureConfiguration: ({ infrastructureConfigurationArn }, { place, asOf, requestId }) => ({
    requestId,
    infrastructureConfiguration: seen(place.state(ImageBuilderState).infrastructures, infrastructureConfigurationArn, { asOf }),
  }),
  ListInfrastructureConfigurations(input, { place, asOf, requestId }) {
    const all = place.state(ImageBuilderState).infrastructures.all({ asOf })
    const { items, nextToken } = pageOf(filtered(all, input.filters, { name: ({ name }) => name }), input)
    const infrastructureConfigurationSummaryList = items.map(item => ({
      arn: item.arn,
      name: item.name,
      description: item.description,
      dateCreated: item.dateCreated,
      resourceTags: item.resourceTags,
      tags: item.tags,
      instanceTypes: item.instanceTypes,
      instanceProfileName: item.instanceProfileName,
      placement: item.placement,
    }))
    return { requestId, infrastructureConfigurationSummaryList, nextToken }
  },
} satisfies Handlers<typeof IB, Context>
