/**
 * The zone of the subnet has at least one of the types that fit; the others are passed over when their turn comes.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypeOfferings.html
 */
import { type Rule, seenOf } from './objection.ts'

export const zoneOffersTypes: Rule = ({ launch, instanceTypes, offered, subnet }) => {
  const types = seenOf(instanceTypes)?.map(({ name }) => name) ?? launch.instanceTypes
  const there = seenOf(offered)
  const place = seenOf(subnet)
  if (!there || !place || types.length === 0 || types.some(type => there.includes(type))) return []
  return [
    {
      key: 'instance-types',
      wrong: `${place.zone}, the zone of subnet ${launch.subnet}, has none of ${types.join(', ')}`,
      remedy: 'Add a type that this zone has, or take a subnet of another zone',
    },
  ]
}
