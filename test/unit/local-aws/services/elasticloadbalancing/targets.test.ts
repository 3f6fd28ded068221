import { minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Balanced } from './balanced.ts'

/** An instance that runs, and is nobody's target yet. */
const withInstance = async (used = true) => {
  const fleet = new Balanced()
  await fleet.create(1)
  fleet.targetGroup = await fleet.addTargetGroup('web', {}, used)
  const [Id = ''] = fleet.members
  const target = { TargetGroupArn: fleet.targetGroup, Targets: [{ Id }] }
  const steps = async (...after: readonly number[]): Promise<string[]> => {
    const seen: string[] = []
    for (const passed of after) {
      fleet.world.advance(seconds(passed))
      seen.push(...(await fleet.health()))
    }
    return seen
  }
  return { fleet, Id, image: fleet.images[0]!, target, steps }
}
const INITIAL = 'initial Elb.InitialHealthChecking'

describe('a target', () => {
  test('is registered, checked as often as its group has as threshold, and then healthy', async () => {
    const { fleet, target, steps, Id } = await withInstance()
    await fleet.elb.registerTargets(target)
    expect(await steps(0, 10, 29, 1)).toEqual(['initial Elb.RegistrationInProgress', INITIAL, INITIAL, 'healthy'])
    const { TargetHealthDescriptions } = await fleet.elb.describeTargetHealth({ TargetGroupArn: fleet.targetGroup })
    expect(TargetHealthDescriptions).toEqual([{ Target: { Id, Port: 8080 }, HealthCheckPort: '8080', TargetHealth: { State: 'healthy' } }])
  })
  test.each([undefined, 'Target.Timeout', 'Target.ResponseCodeMismatch'] as const)(
    'never passes: unhealthy after as many failures as its group has as threshold (%s)',
    async reason => {
      const { fleet, target, steps, image } = await withInstance()
      fleet.elbState.fates.set(image, { passesAfter: Number.POSITIVE_INFINITY, ...(reason && { reason }) })
      await fleet.elb.registerTargets(target)
      expect(await steps(29, 1, 3600)).toEqual([INITIAL, ...Array(2).fill(`unhealthy ${reason ?? 'Target.FailedHealthChecks'}`)])
    },
  )
  test('passes late, and fails again later', async () => {
    const { fleet, target, steps, image } = await withInstance()
    fleet.elbState.fates.set(image, { passesAfter: minutes(5), failsAfter: minutes(10) })
    await fleet.elb.registerTargets(target)
    const unhealthy = 'unhealthy Target.FailedHealthChecks'
    expect(await steps(299, 1, 29, 1, 270, 19, 1)).toEqual([unhealthy, unhealthy, unhealthy, 'healthy', 'healthy', 'healthy', unhealthy])
  })
  test('fails from the moment that its image is said to', async () => {
    const { fleet, target, steps, image } = await withInstance()
    await fleet.elb.registerTargets(target)
    expect(await steps(60)).toEqual(['healthy'])
    fleet.elbState.fates.set(image, { passesAfter: Number.POSITIVE_INFINITY })
    expect(await steps(60)).toEqual(['unhealthy Target.FailedHealthChecks'])
  })
  test('is unused while no load balancer uses its group, and is checked as soon as one does', async () => {
    const { fleet, target, steps } = await withInstance(false)
    await fleet.elb.registerTargets(target)
    expect(await steps(3600)).toEqual(['unused Target.NotInUse'])
    const ListenerArn = await fleet.forward(fleet.targetGroup)
    expect(await steps(9, 1, 30)).toEqual(['initial Elb.RegistrationInProgress', INITIAL, 'healthy'])
    await fleet.elb.deleteListener({ ListenerArn })
    expect(await steps(0)).toEqual(['unused Target.NotInUse'])
  })
  test('is unused when its instance does not run', async () => {
    const { fleet, target, steps, Id } = await withInstance()
    await fleet.elb.registerTargets(target)
    await fleet.ec2.terminateInstances({ InstanceIds: [Id] })
    expect(await steps(31)).toEqual(['unused Target.InvalidState'])
    await expect(fleet.elb.registerTargets(target)).rejects.toMatchObject({ name: 'InvalidTargetException' })
  })
  test.each([
    ['300 s', undefined, 299],
    ['what its group says', '20', 19],
  ])('drains for %s, and is then not registered', async (_, Value, before) => {
    const { fleet, target, steps, Id } = await withInstance()
    const { TargetGroupArn } = target
    if (Value)
      await fleet.elb.modifyTargetGroupAttributes({ TargetGroupArn, Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value }] })
    await fleet.elb.registerTargets(target)
    fleet.world.advance(minutes(1))
    await fleet.elb.deregisterTargets(target)
    expect(await steps(0, before, 1)).toEqual(Array(2).fill('draining Target.DeregistrationInProgress'))
    const { TargetHealthDescriptions } = await fleet.elb.describeTargetHealth(target)
    expect(TargetHealthDescriptions).toMatchObject([{ Target: { Id }, TargetHealth: { State: 'unused', Reason: 'Target.NotRegistered' } }])
  })
  test('that drains is taken back by registering it again, and begins anew', async () => {
    const { fleet, target, steps } = await withInstance()
    await fleet.elb.registerTargets(target)
    fleet.world.advance(minutes(1))
    await fleet.elb.deregisterTargets(target)
    await fleet.elb.registerTargets(target)
    expect(await steps(0, 39, 1, 600)).toEqual(['initial Elb.RegistrationInProgress', INITIAL, 'healthy', 'healthy'])
  })
})

describe('target groups', () => {
  test('are described by names, ARNs and load balancers, with who uses them', async () => {
    const { fleet } = await withInstance()
    await fleet.addTargetGroup('idle', {}, false)
    const { TargetGroups } = await fleet.elb.describeTargetGroups({})
    expect(TargetGroups?.map(({ TargetGroupName, LoadBalancerArns }) => [TargetGroupName, LoadBalancerArns?.length ?? 0])).toEqual([
      ['web', 1],
      ['idle', 0],
    ])
    const LoadBalancerArn = TargetGroups![0]!.LoadBalancerArns![0]!
    const named = async (input: object) => (await fleet.elb.describeTargetGroups(input)).TargetGroups?.map(group => group.TargetGroupName)
    expect(await named({ LoadBalancerArn })).toEqual(['web'])
    expect(await named({ Names: ['idle'] })).toEqual(['idle'])
    expect(await named({ TargetGroupArns: [fleet.targetGroup] })).toEqual(['web'])
    await expect(named({ Names: ['none'] })).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' })
    expect((await fleet.elb.describeLoadBalancers({})).LoadBalancers).toMatchObject([{ LoadBalancerArn, State: { Code: 'active' } }])
  })
  test('have defaults, and other numbers count from the next check on', async () => {
    const { fleet, target } = await withInstance()
    const { TargetGroups } = await fleet.elb.createTargetGroup({ Name: 'plain', Protocol: 'HTTP', Port: 80, VpcId: 'vpc-1' })
    expect(TargetGroups).toMatchObject([{ HealthCheckIntervalSeconds: 30, HealthyThresholdCount: 5, UnhealthyThresholdCount: 2 }])
    await fleet.elb.modifyTargetGroup({ TargetGroupArn: fleet.targetGroup, HealthyThresholdCount: 2, HealthCheckIntervalSeconds: 5 })
    await fleet.elb.registerTargets(target)
    fleet.world.advance(seconds(20))
    expect(await fleet.health()).toEqual(['healthy'])
  })
  test('in use are not deleted; others are, with their targets', async () => {
    const { fleet } = await withInstance()
    await expect(fleet.elb.deleteTargetGroup({ TargetGroupArn: fleet.targetGroup })).rejects.toMatchObject({
      name: 'ResourceInUseException',
    })
    const TargetGroupArn = await fleet.addTargetGroup('idle', {}, false)
    await fleet.elb.deleteTargetGroup({ TargetGroupArn })
    await expect(fleet.elb.describeTargetHealth({ TargetGroupArn })).rejects.toMatchObject({ name: 'TargetGroupNotFoundException' })
  })
  test('of one name are made once', async () => {
    const { fleet } = await withInstance()
    expect(await fleet.addTargetGroup('web', {}, false)).toBe(fleet.targetGroup)
    await expect(fleet.addTargetGroup('web', { Port: 1 }, false)).rejects.toMatchObject({ name: 'DuplicateTargetGroupNameException' })
  })
  test('have tags', async () => {
    const { fleet } = await withInstance()
    const ResourceArns = [fleet.targetGroup]
    await fleet.elb.addTags({ ResourceArns, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b' }] })
    await fleet.elb.removeTags({ ResourceArns, TagKeys: ['b'] })
    expect((await fleet.elb.describeTags({ ResourceArns })).TagDescriptions).toMatchObject([{ Tags: [{ Key: 'a', Value: '1' }] }])
  })
  test.each([{ Protocol: undefined }, { Port: undefined }, { VpcId: undefined }])('need %o', async input => {
    await expect(new Balanced().addTargetGroup('web', input)).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
