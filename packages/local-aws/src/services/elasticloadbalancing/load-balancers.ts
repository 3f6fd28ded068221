/** Load balancers and their listeners, as far as it takes for a target group to be in use. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { loadBalancerOf, targetGroupOf } from './errors.ts'
import { ElbState, targetGroupsOf } from './state.ts'

const MOST = 400
const KINDS: Readonly<Record<string, string>> = { application: 'app', network: 'net', gateway: 'gwy' }

export const loadBalancerOperations: Handlers<typeof Elb, Context> = {
  /**
   * A load balancer of one name is made once; here it is active at once.
   * @rule elbv2.load-balancers.unique-name https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html (moto)
   */
  CreateLoadBalancer({ Name = '', Type = 'application', Scheme = 'internet-facing', Tags = [], Subnets = [], SecurityGroups }, { place }) {
    const state = place.state(ElbState)
    if (state.loadBalancers.owned().some(({ LoadBalancerName }) => LoadBalancerName === Name))
      throw new AwsError('DuplicateLoadBalancerName', 'A load balancer with the same name exists')
    const id = place.uuid('load-balancer').replaceAll('-', '').slice(0, 16)
    const LoadBalancerArn = place.arn('elasticloadbalancing', `loadbalancer/${KINDS[Type]}/${Name}/${id}`)
    const made = state.loadBalancers.put(LoadBalancerArn, {
      LoadBalancerArn,
      LoadBalancerName: Name,
      DNSName: `${Name}-${id.slice(0, 10)}.${place.region}.elb.amazonaws.com`,
      CreatedTime: place.world.timeline.date,
      ...{ Scheme, Type, State: { Code: 'active' }, IpAddressType: 'ipv4' },
      AvailabilityZones: Subnets.map(SubnetId => ({ SubnetId })),
      ...(SecurityGroups && { SecurityGroups }),
    })
    if (Tags.length > 0) state.tags.put(LoadBalancerArn, { tags: Tags })
    return { LoadBalancers: [made] }
  },
  DescribeLoadBalancers({ LoadBalancerArns, Names, Marker, PageSize }, context) {
    const all = context.place.state(ElbState).loadBalancers.all(context)
    const asked = LoadBalancerArns ?? Names
    const found = asked
      ? asked.map(name => all.find(({ LoadBalancerArn, LoadBalancerName }) => LoadBalancerArn === name || LoadBalancerName === name))
      : all
    if (found.includes(undefined)) throw new AwsError('LoadBalancerNotFound', 'The specified load balancer does not exist.')
    const { items, next } = page(found, Marker, PageSize, MOST, 'ValidationError')
    return { LoadBalancers: items.flatMap(one => one ?? []), NextMarker: next }
  },
  /** Its listeners go with it; one that is not there is no error. */
  DeleteLoadBalancer({ LoadBalancerArn = '' }, { place }) {
    const state = place.state(ElbState)
    for (const { ListenerArn, LoadBalancerArn: of } of state.listeners.owned())
      if (of === LoadBalancerArn) state.listeners.delete(ListenerArn)
    state.loadBalancers.delete(LoadBalancerArn)
    return {}
  },
  CreateListener({ LoadBalancerArn, Tags = [], ...input }, { place }) {
    const state = place.state(ElbState)
    const { LoadBalancerArn: of } = loadBalancerOf(state, LoadBalancerArn)
    for (const arn of targetGroupsOf(input)) targetGroupOf(state, arn)
    const ListenerArn = `${of.replace(':loadbalancer/', ':listener/')}/${place.uuid('listener').replaceAll('-', '').slice(0, 16)}`
    const made = state.listeners.put(ListenerArn, { ...input, ListenerArn, LoadBalancerArn: of })
    if (Tags.length > 0) state.tags.put(ListenerArn, { tags: Tags })
    return { Listeners: [made] }
  },
  DescribeListeners({ LoadBalancerArn, ListenerArns, Marker, PageSize }, context) {
    const state = context.place.state(ElbState)
    const found = state.listeners
      .all(context)
      .filter(listener => LoadBalancerArn === undefined || listener.LoadBalancerArn === LoadBalancerArn)
      .filter(listener => !ListenerArns?.length || ListenerArns.includes(listener.ListenerArn))
    const { items, next } = page(found, Marker, PageSize, MOST, 'ValidationError')
    return { Listeners: items, NextMarker: next }
  },
  DeleteListener({ ListenerArn = '' }, { place }) {
    const state = place.state(ElbState)
    if (!state.listeners.own(ListenerArn)) throw new AwsError('ListenerNotFound', 'One or more listeners not found')
    state.listeners.delete(ListenerArn)
    return {}
  },
}
