import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Balanced } from '../elasticloadbalancing/balanced.ts'

const group = { AutoScalingGroupName: 'web' }
const NEVER = { passesAfter: Number.POSITIVE_INFINITY }

test('a group is not made with a target group that is not there', async () => {
  await expect(new Balanced().create(0, { TargetGroupARNs: ['arn:aws:elasticloadbalancing:x'] })).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining('Target Groups may not be valid'),
  })
})
test.each(['TargetGroupARNs', 'TrafficSources'])('%s: instances become targets, and both are told', async how => {
  const fleet = new Balanced()
  const arn = await fleet.addTargetGroup()
  await fleet.create(2, how === 'TrafficSources' ? { TrafficSources: [{ Identifier: arn }] } : { TargetGroupARNs: [arn] })
  expect(await fleet.health(arn)).toEqual(['healthy', 'healthy'])
  expect(await fleet.group()).toMatchObject({ TargetGroupARNs: [arn], TrafficSources: [{ Identifier: arn, Type: 'elbv2' }] })
})

describe('an instance that leaves', () => {
  test('drains before EC2 ends it', async () => {
    const fleet = await Balanced.of(1)
    const [InstanceId = ''] = fleet.members
    await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 0 })
    fleet.world.advance(seconds(299))
    expect(await fleet.health()).toEqual(['draining Target.DeregistrationInProgress'])
    expect(fleet.ec2State.instances.own(InstanceId)?.State?.Name).toBe('running')
    fleet.world.advance(seconds(1))
    expect(fleet.ec2State.instances.own(InstanceId)?.State?.Name).toBe('shutting-down')
    fleet.world.advance(seconds(30))
    expect(fleet.members).toEqual([])
  })
  test('does not drain where it does not run any more', async () => {
    const fleet = await Balanced.of(1)
    const [InstanceId = ''] = fleet.members
    await fleet.ec2.terminateInstances({ InstanceIds: [InstanceId] })
    fleet.world.advance(minutes(2))
    expect(fleet.members).not.toContain(InstanceId)
    expect(fleet.inService).toBe(1)
  })
  test('to standby is no target, and is one again when it comes back', async () => {
    const fleet = await Balanced.of(1)
    const InstanceIds = fleet.members
    await fleet.autoscaling.enterStandby({ ...group, InstanceIds, ShouldDecrementDesiredCapacity: true })
    fleet.world.advance(minutes(6))
    expect(await fleet.health()).toEqual([])
    await fleet.autoscaling.exitStandby({ ...group, InstanceIds })
    fleet.world.advance(minutes(1))
    expect(await fleet.health()).toEqual(['healthy'])
  })
})

test('a group is attached to a target group and detached from it, with the instances that are in service', async () => {
  const fleet = new Balanced()
  await fleet.create(2, { HealthCheckType: 'ELB' })
  const arn = await fleet.addTargetGroup()
  const TargetGroupARNs = [arn]
  await fleet.autoscaling.attachLoadBalancerTargetGroups({ ...group, TargetGroupARNs })
  fleet.world.advance(minutes(1))
  expect(await fleet.health(arn)).toEqual(['healthy', 'healthy'])
  expect(await fleet.group()).toMatchObject({ TargetGroupARNs, TrafficSources: [{ Identifier: arn, Type: 'elbv2' }] })
  const before = fleet.members
  fleet.elbState.fates.set(fleet.images[0]!, NEVER)
  fleet.world.advance(minutes(30))
  expect(fleet.members).not.toEqual(before)
  fleet.elbState.fates.clear()
  fleet.world.advance(minutes(30))
  await fleet.autoscaling.detachLoadBalancerTargetGroups({ ...group, TargetGroupARNs })
  expect(await fleet.health(arn)).toEqual(Array(2).fill('draining Target.DeregistrationInProgress'))
  fleet.world.advance(minutes(6))
  expect(await fleet.health(arn)).toEqual([])
  expect(fleet.inService).toBe(2)
  expect((await fleet.autoscaling.describeLoadBalancerTargetGroups(group)).LoadBalancerTargetGroups ?? []).toEqual([])
  await expect(fleet.autoscaling.attachLoadBalancerTargetGroups({ ...group, TargetGroupARNs: ['none'] })).rejects.toMatchObject({
    name: 'ValidationError',
  })
})

test('AddToLoadBalancer suspended: not registered, also not when it is resumed', async () => {
  const fleet = await Balanced.of(1)
  await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['AddToLoadBalancer'] })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
  fleet.world.advance(minutes(5))
  await fleet.autoscaling.resumeProcesses(group)
  fleet.world.advance(minutes(5))
  expect(fleet.inService).toBe(2)
  expect(await fleet.health()).toEqual(['healthy'])
})

describe('an instance that its target group calls unhealthy', () => {
  const failing = async (settings: object) => {
    const fleet = await Balanced.of(1, settings)
    const before = fleet.members
    fleet.elbState.fates.set(fleet.images[0]!, { failsAfter: minutes(30) })
    fleet.world.advance(minutes(22))
    return { fleet, before }
  }
  test('is replaced by a group that goes by it, and an activity says why', async () => {
    const { fleet, before } = await failing({})
    expect(await fleet.health()).toContain('draining Target.DeregistrationInProgress')
    fleet.world.advance(minutes(6))
    expect(fleet.members).not.toEqual(before)
    expect(fleet.members).toHaveLength(1)
    const { Activities = [] } = await fleet.autoscaling.describeScalingActivities(group)
    expect(Activities.map(({ Cause }) => Cause)).toContainEqual(
      expect.stringMatching(/an instance was taken out of service in response to an ELB system health check failure\.$/),
    )
  })
  test.each([
    ['a group that goes by EC2 only', { HealthCheckType: 'EC2' }],
    ['a group in its grace period', { HealthCheckGracePeriod: 3600 }],
  ])('stays in %s', async (_, settings) => {
    const { fleet, before } = await failing(settings)
    expect(await fleet.health()).toEqual(['unhealthy Target.FailedHealthChecks'])
    expect(fleet.members).toEqual(before)
    expect((await fleet.group()).Instances).toMatchObject([{ HealthStatus: 'Healthy', LifecycleState: 'InService' }])
  })
  test('stays while HealthCheck is suspended', async () => {
    const fleet = await Balanced.of(1)
    const before = fleet.members
    await fleet.autoscaling.suspendProcesses({ ...group, ScalingProcesses: ['HealthCheck'] })
    fleet.elbState.fates.set(fleet.images[0]!, NEVER)
    fleet.world.advance(minutes(30))
    expect(fleet.members).toEqual(before)
    await fleet.autoscaling.resumeProcesses({ ...group, ScalingProcesses: ['HealthCheck'] })
    fleet.world.advance(minutes(10))
    expect(fleet.members).not.toEqual(before)
  })
})

describe('an instance refresh', () => {
  test('counts an instance when it is healthy as a target', async () => {
    const fleet = await Balanced.of(2)
    fleet.elbState.fates.set(fleet.images[1]!, { passesAfter: minutes(4) })
    await fleet.autoscaling.updateAutoScalingGroup({ ...group, HealthCheckGracePeriod: 600 })
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 200, InstanceWarmup: 0 } })
    fleet.world.advance(seconds(50 + 240 + 20))
    expect((await fleet.newest()).PercentageComplete).toBe(0)
    const { statuses } = await fleet.trace(10, 3600)
    expect(statuses.at(-1)).toBe('Successful 100%')
    expect(await fleet.health()).toEqual(['healthy', 'healthy'])
  })
  test('to an image that never is fails, and AutoRollback brings the former one back', async () => {
    const fleet = await Balanced.of(2)
    fleet.elbState.fates.set(fleet.images[1]!, NEVER)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50, AutoRollback: true } })
    const { statuses, least } = await fleet.trace(30, 3 * 3600)
    expect(statuses.at(-1)).toMatch(/^RollbackSuccessful/)
    expect(least).toBeGreaterThanOrEqual(1)
    fleet.world.advance(minutes(10))
    expect(fleet.census).toEqual({ 1: 2 })
  })
  test('of a group that goes by EC2 only is successful with targets that are unhealthy', async () => {
    const fleet = await Balanced.of(2, { HealthCheckType: 'EC2' })
    fleet.elbState.fates.set(fleet.images[1]!, NEVER)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
    expect((await fleet.trace(30, 3 * 3600)).statuses.at(-1)).toBe('Successful 100%')
    expect(await fleet.health()).toEqual(Array(2).fill('unhealthy Target.FailedHealthChecks'))
  })
})
