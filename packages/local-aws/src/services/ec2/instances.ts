/** RunInstances, DescribeInstances, TerminateInstances. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { ec2Page } from './ec2-page.ts'
import { type Filterable, filtered } from './filters.ts'
import { once } from './idempotency.ts'
import { refuseMalformedId } from './ids.ts'
import { refuseUnknownNetwork } from './network.ts'
import { resolveImageId } from './resolve-image.ts'
import { Ec2State, type Instance } from './state.ts'
import { specifiedTags, withTags } from './tag-rules.ts'

const FILTERS: Filterable<Instance> = {
  architecture: row => row.Architecture,
  'availability-zone': row => row.Placement?.AvailabilityZone,
  'image-id': row => row.ImageId,
  'instance-id': row => row.InstanceId,
  'instance-state-code': row => row.State?.Code,
  'instance-state-name': row => row.State?.Name,
  'instance-type': row => row.InstanceType,
  'launch-time': row => row.LaunchTime,
  'private-ip-address': row => row.PrivateIpAddress,
  'requester-id': row => row.RequesterId,
  'reservation-id': row => row.ReservationId,
  'subnet-id': row => row.SubnetId,
}
/** What RunInstances and TagSpecifications may tag; only instances keep tags here. */
const TAGGABLE: readonly EC2.ResourceType[] = ['instance', 'volume', 'network-interface', 'spot-instances-request', 'elastic-gpu']

/**
 * An id that names no instance fails the call.
 * @rule ec2.instances.unknown-id https://docs.aws.amazon.com/ec2/latest/devguide/errors-overview.html (moto)
 */
const refuseUnknownIds = (ids: readonly string[], known: (id: string) => boolean): void => {
  for (const id of ids) refuseMalformedId(id, 'i')
  const unknown = ids.filter(id => !known(id))
  if (unknown.length === 1) throw new AwsError('InvalidInstanceID.NotFound', `The instance ID '${unknown[0]}' does not exist`)
  if (unknown.length > 1) throw new AwsError('InvalidInstanceID.NotFound', `The instance IDs '${unknown.join(', ')}' do not exist`)
}
const subnetOf = (input: EC2.RunInstancesRequest, template: EC2.ResponseLaunchTemplateData): string | undefined =>
  input.SubnetId ?? input.NetworkInterfaces?.[0]?.SubnetId ?? template.NetworkInterfaces?.[0]?.SubnetId

const reservations = (instances: readonly Instance[], account: string): EC2.Reservation[] =>
  [...Map.groupBy(instances, instance => instance.ReservationId)].map(([ReservationId, Instances]) => ({
    ReservationId,
    OwnerId: account,
    RequesterId: Instances[0]?.RequesterId,
    Instances,
  }))

/**
 * Ids and a size of pages exclude each other.
 * @rule ec2.instances.ids-without-pages https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html (moto)
 */
const refuseIdsWithPages = ({ InstanceIds, MaxResults }: EC2.DescribeInstancesRequest): void => {
  if (InstanceIds?.length && MaxResults !== undefined)
    throw new AwsError('InvalidParameterCombination', 'The parameter instancesSet cannot be used with the parameter maxResults')
}
/**
 * At most as many as at least, or more.
 * @rule ec2.launch.minimum-below-maximum https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (unverified)
 */
const refuseCounts = ({ MinCount = 1, MaxCount = 1 }: EC2.RunInstancesRequest): void => {
  if (MinCount > MaxCount) throw new AwsError('InvalidParameterValue', `Value (${MinCount}) for parameter minCount is more than maxCount`)
}

export const instances: Handlers<typeof EC2, Context> = {
  /**
   * What the request names replaces that parameter of the launch template; tags of both are put together.
   * @rule ec2.launch.template-overridden https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html (moto)
   */
  RunInstances(input, { place }) {
    const state = place.state(Ec2State)
    return once(state, 'RunInstances', input, () => {
      const template = input.LaunchTemplate ? (state.version(input.LaunchTemplate).LaunchTemplateData ?? {}) : {}
      const named = input.ImageId ?? template.ImageId
      refuseCounts(input)
      refuseUnknownNetwork(place, subnetOf(input, template), [...(input.SecurityGroupIds ?? []), ...(template.SecurityGroupIds ?? [])])
      if (!named) throw new AwsError('MissingParameter', 'The request must contain the parameter ImageId')
      const ImageId = resolveImageId(place, named)
      const inherited = specifiedTags(template.TagSpecifications, 'instance', TAGGABLE)
      const ReservationId = place.id('r')
      const launched = Array.from({ length: input.MaxCount ?? 1 }, () =>
        state.launch({
          ImageId,
          InstanceType: input.InstanceType ?? template.InstanceType,
          Tags: withTags(inherited, specifiedTags(input.TagSpecifications, 'instance', TAGGABLE)),
          SubnetId: subnetOf(input, template),
          AvailabilityZone: input.Placement?.AvailabilityZone ?? template.Placement?.AvailabilityZone,
          ReservationId,
        }),
      )
      return { ReservationId, OwnerId: place.account, Instances: launched }
    })
  },
  DescribeInstances(input, context) {
    const { place } = context
    refuseIdsWithPages(input)
    const rows = place.state(Ec2State).instances
    refuseUnknownIds(input.InstanceIds ?? [], id => rows.get(id, context) !== undefined)
    const scoped = rows.all(context).filter(row => !input.InstanceIds?.length || input.InstanceIds.includes(row.InstanceId!))
    const found = filtered(scoped, input.Filters, FILTERS)
    const { items, next } = ec2Page(found, input)
    return { Reservations: reservations(items, place.account), NextToken: next }
  },
  /**
   * One id that names no instance, and none is terminated; one that is terminated already stays so.
   * @rule ec2.instances.terminate-all-or-none https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html (moto)
   */
  TerminateInstances(input, { place }) {
    const state = place.state(Ec2State)
    const ids = [...new Set(input.InstanceIds ?? [])]
    refuseUnknownIds(ids, id => state.instances.own(id) !== undefined)
    const TerminatingInstances = ids.map(InstanceId => {
      const PreviousState = state.instances.own(InstanceId)?.State
      state.terminate(InstanceId)
      return { InstanceId, PreviousState, CurrentState: state.instances.own(InstanceId)?.State }
    })
    return { TerminatingInstances }
  },
}
