/** CreateTargetGroup, DescribeTargetGroups, ModifyTargetGroup, DeleteTargetGroup, and their attributes. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { targetGroupOf } from './errors.ts'
import { ElbState, type TargetGroup } from './state.ts'

const MOST = 400

const shown = (state: ElbState, { attributes: _, ...group }: TargetGroup): Elb.TargetGroup => ({
  ...group,
  LoadBalancerArns: [...state.usersOf(group.TargetGroupArn)],
})

export const targetGroupOperations: Handlers<typeof Elb, Context> = {
  /**
   * Without numbers a target is checked every 30 s, is healthy after five checks that it passes and unhealthy after two that it fails.
   * @rule elbv2.target-groups.defaults https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html (moto)
   */
  CreateTargetGroup({ Name = '', Tags = [], ...input }, { place }) {
    const state = place.state(ElbState)
    if (input.TargetType !== undefined && input.TargetType !== 'instance')
      throw new AwsError('NotImplemented', 'local AWS has target groups of instances only', { status: 501 })
    const known = state.targetGroups.owned().find(({ TargetGroupName }) => TargetGroupName === Name)
    if (known) return { TargetGroups: [shown(state, sameAgain(known, input))] }
    refuseIncomplete(input)
    const TargetGroupArn = place.arn(
      'elasticloadbalancing',
      `targetgroup/${Name}/${place.uuid('target-group').replaceAll('-', '').slice(0, 16)}`,
    )
    const isHttp = /^HTTPS?$/.test(input.Protocol ?? '')
    const group = state.targetGroups.put(TargetGroupArn, {
      HealthCheckProtocol: isHttp ? 'HTTP' : 'TCP',
      HealthCheckPort: 'traffic-port',
      HealthCheckEnabled: true,
      HealthCheckTimeoutSeconds: input.Protocol === 'HTTP' ? 5 : 10,
      ...(isHttp && { HealthCheckPath: '/', Matcher: { HttpCode: '200' }, ProtocolVersion: 'HTTP1' }),
      IpAddressType: 'ipv4',
      TargetType: 'instance',
      ...input,
      Port: input.Port ?? 0,
      HealthCheckIntervalSeconds: input.HealthCheckIntervalSeconds ?? 30,
      HealthyThresholdCount: input.HealthyThresholdCount ?? 5,
      UnhealthyThresholdCount: input.UnhealthyThresholdCount ?? 2,
      TargetGroupArn,
      TargetGroupName: Name,
      attributes: {},
    })
    if (Tags.length > 0) state.tags.put(TargetGroupArn, { tags: Tags })
    return { TargetGroups: [shown(state, group)] }
  },
  /**
   * By names, by ARNs, or those of a load balancer; a name or an ARN that is not there is an error.
   * @rule elbv2.target-groups.describe https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTargetGroups.html (moto)
   */
  DescribeTargetGroups({ Names, TargetGroupArns, LoadBalancerArn, Marker, PageSize }, context) {
    const state = context.place.state(ElbState)
    const all = state.targetGroups.all(context)
    const named = Names?.map(name => all.find(({ TargetGroupName }) => TargetGroupName === name))
    const meant = TargetGroupArns?.map(arn => all.find(({ TargetGroupArn }) => TargetGroupArn === arn))
    if ([...(named ?? []), ...(meant ?? [])].includes(undefined))
      throw new AwsError('TargetGroupNotFound', 'One or more target groups not found')
    const found = (named ?? meant ?? all)
      .filter(group => group !== undefined)
      .filter(({ TargetGroupArn }) => LoadBalancerArn === undefined || state.usersOf(TargetGroupArn).includes(LoadBalancerArn))
    const { items, next } = page(found, Marker, PageSize, MOST, 'ValidationError')
    return { TargetGroups: items.map(group => shown(state, group)), NextMarker: next }
  },
  /** Counts from the next check on. */
  ModifyTargetGroup({ TargetGroupArn, ...input }, { place }) {
    const state = place.state(ElbState)
    const { TargetGroupArn: arn } = targetGroupOf(state, TargetGroupArn)
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<TargetGroup>
    return { TargetGroups: [shown(state, state.targetGroups.patch(arn, given))] }
  },
  /**
   * A target group that a listener forwards to is in use, and stays.
   * @rule elbv2.target-groups.delete https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html (moto)
   */
  DeleteTargetGroup({ TargetGroupArn = '' }, { place }) {
    const state = place.state(ElbState)
    if (state.usersOf(TargetGroupArn).length > 0)
      throw new AwsError('ResourceInUse', `Target group '${TargetGroupArn}' is currently in use by a listener or a rule`)
    for (const { Id, Port, targetGroup } of state.targetsOf(TargetGroupArn)) state.targets.delete(`${targetGroup} ${Id} ${Port}`)
    state.targetGroups.delete(TargetGroupArn)
    return {}
  },
  ModifyTargetGroupAttributes({ TargetGroupArn, Attributes = [] }, { place }) {
    const state = place.state(ElbState)
    const { TargetGroupArn: arn, attributes } = targetGroupOf(state, TargetGroupArn)
    const given = Object.fromEntries(Attributes.map(({ Key = '', Value = '' }) => [Key, Value]))
    refuseDelay(given['deregistration_delay.timeout_seconds'])
    return { Attributes: told(state.targetGroups.patch(arn, { attributes: { ...attributes, ...given } })) }
  },
  DescribeTargetGroupAttributes({ TargetGroupArn }, { place }) {
    return { Attributes: told(targetGroupOf(place.state(ElbState), TargetGroupArn)) }
  },
}

const told = ({ attributes }: TargetGroup): Elb.TargetGroupAttribute[] =>
  Object.entries({ 'deregistration_delay.timeout_seconds': '300', ...attributes }).map(([Key, Value]) => ({ Key, Value }))

/**
 * The same target group is made once; another one of its name is refused.
 * @rule elbv2.target-groups.unique-name https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html (unverified)
 */
const sameAgain = (known: TargetGroup, input: object): TargetGroup => {
  const own: Readonly<Record<string, unknown>> = { ...known }
  const differs = Object.entries(input).some(([key, value]) => value !== undefined && JSON.stringify(own[key]) !== JSON.stringify(value))
  if (differs)
    throw new AwsError(
      'DuplicateTargetGroupName',
      `A target group with the same name '${known.TargetGroupName}' exists, but with different settings`,
    )
  return known
}
/**
 * A target group of instances has a protocol, a port and a VPC.
 * @rule elbv2.target-groups.needs https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html (moto)
 */
const refuseIncomplete = (input: Pick<Elb.CreateTargetGroupInput, 'Protocol' | 'Port' | 'VpcId'>): void => {
  if (input.Protocol === undefined) throw new AwsError('ValidationError', 'A protocol must be specified')
  if (input.Port === undefined) throw new AwsError('ValidationError', 'A port must be specified')
  if (input.VpcId === undefined) throw new AwsError('ValidationError', 'A VPC ID must be specified')
}
/**
 * A target may take an hour to drain, at most.
 * @rule elbv2.target-groups.delay-range https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html (unverified)
 */
const refuseDelay = (value = '0'): void => {
  if (!/^\d+$/.test(value) || Number(value) > 3600)
    throw new AwsError(
      'InvalidConfigurationRequest',
      `The value '${value}' of deregistration_delay.timeout_seconds is not between 0 and 3600`,
    )
}
