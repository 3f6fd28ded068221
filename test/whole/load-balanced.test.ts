/** Groups behind load balancers: what their target groups say of the new instances belongs to the proof. */
import { UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { hours, minutes, type World, type WorldState } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { targetKey } from '@golden-ami/local-aws/services/elasticloadbalancing/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'
import { runInProcess } from '../support/in-process.ts'
import { LoadBalancer } from '../support/load-balancer.ts'
import { OwnGroups } from '../support/own-groups.ts'
import { createGroup } from '../support/place.ts'
import { shippedPolicy, withoutPermission } from '../support/policies.ts'

const PLACE = { account: ACCOUNT, region: REGION }
const ROLE = `arn:aws:iam::${ACCOUNT}:role/deliver`
const NEVER = { passesAfter: Number.POSITIVE_INFINITY, reason: 'Target.ResponseCodeMismatch' } as const

/** A group `web` of two instances that goes by the health checks of its load balancer. */
const setUp = async ({ used = true, ...settings }: { readonly used?: boolean; readonly HealthCheckType?: string } = {}) => {
  const fleet = new Fleet()
  const before = await fleet.image('before')
  const after = await fleet.image('after')
  const balancer = await LoadBalancer.in(fleet.world, PLACE)
  if (used) await balancer.forward()
  const TargetGroupARNs = [balancer.targetGroup]
  await createGroup(fleet.world, PLACE, { name: 'web', image: before, size: 2 }, { TargetGroupARNs, HealthCheckType: 'ELB', ...settings })
  fleet.world.advance(hours(1))
  return { fleet, world: fleet.world, before, after, balancer }
}
const refreshing = (world: World, image: string, more: object = {}, inputs: Readonly<Record<string, string>> = {}) =>
  runInProcess(world, {
    action: refreshAsg,
    inputs: { 'ami-id': image, 'auto-scaling-groups': 'web', 'warm-up': '1m', 'dry-run': 'false', ...inputs },
    ...more,
  })
const asked = ({ journal }: World): number => journal.filter(({ operation }) => operation === 'DescribeTargetHealth').length
const isRefreshed = (world: WorldState): boolean =>
  world.place(ACCOUNT, REGION).state(AutoScalingState).lastRefresh('web')?.Status === 'Successful'

describe('a group behind a load balancer', () => {
  test('is proved when all its instances are healthy targets, which is asked when the rest is there, and once more at the end', async () => {
    const { fleet, world, after, balancer } = await setUp()
    world.identities.roles.set(ROLE, [shippedPolicy('refresh-asg')])
    const ran = await refreshing(world, after, { role: ROLE })
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['refreshed', undefined])
    expect(await fleet.running('web')).toEqual([after, after])
    expect(balancer.health).toEqual(['healthy', 'healthy'])
    expect(asked(world)).toBeLessThanOrEqual(2)
  })
  test('whose targets are checked only when its refresh is over is waited for', async () => {
    const { world, after, balancer } = await setUp({ used: false })
    world.inject({ when: { once: isRefreshed }, what: { do: 'change', why: 'it is used', change: () => balancer.forwardNow() } })
    const ran = await refreshing(world, after)
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['refreshed', undefined])
    expect(balancer.health).toEqual(['healthy', 'healthy'])
    expect(ran.lines.join('\n')).toContain('in target group web it is initial')
  })
  test('whose targets are not healthy an hour after its refresh has failed, and says what they lack', async () => {
    const { fleet, world, after, balancer } = await setUp({ used: false })
    await fleet.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: 'web', HealthCheckGracePeriod: 7_200 }))
    balancer.state.fates.set(after, NEVER)
    world.inject({ when: { once: isRefreshed }, what: { do: 'change', why: 'it is used', change: () => balancer.forwardNow() } })
    const ran = await refreshing(world, after)
    expect(ran.outputs.get('outcome')).toBe('failed')
    expect(ran.failed).toMatch(
      /in target group web it is unhealthy: Health checks failed with these codes: \[502\] \(Target\.ResponseCodeMismatch\)/,
    )
  })
  test('with an image that never becomes healthy keeps what it had', async () => {
    const { fleet, world, before, after, balancer } = await setUp()
    balancer.state.fates.set(after, NEVER)
    const ran = await refreshing(world, after)
    expect(ran.outputs.get('outcome')).toBe('rolled-back')
    world.advance(minutes(30))
    expect(await fleet.running('web')).toEqual([before, before])
    expect(balancer.health).toEqual(['healthy', 'healthy'])
  })
  test('that no load balancer uses is proved without', async () => {
    const { world, after, balancer } = await setUp({ used: false })
    expect((await refreshing(world, after)).outputs.get('outcome')).toBe('refreshed')
    expect(balancer.health).toEqual(['unused', 'unused'])
  })
  test('whose target group may not be asked is not proved, and the permission is named', async () => {
    const { world, after } = await setUp()
    const policy = withoutPermission(shippedPolicy('refresh-asg'), 'Look', 'elasticloadbalancing:DescribeTargetHealth')
    world.identities.roles.set(ROLE, [policy])
    const ran = await refreshing(world, after, { role: ROLE })
    expect(ran.failed).toMatch(/elasticloadbalancing:DescribeTargetHealth.*\[aws\.denied\]$/)
  })
  test('that runs the image already is not proved while its targets are unhealthy', async () => {
    const { world, before, balancer } = await setUp({ HealthCheckType: 'EC2' })
    balancer.state.fates.set(before, NEVER)
    world.advance(minutes(5))
    const ran = await refreshing(world, before, {}, { timeout: '20m' })
    expect(ran.outputs.get('outcome')).toBe('still-running')
    expect(ran.failed).toContain('in target group web it is unhealthy')
  })
  test('is planned as one that will be proved', async () => {
    const { world, after } = await setUp()
    const ran = await refreshing(world, after, {}, { 'dry-run': 'true' })
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['planned', undefined])
    expect(asked(world)).toBe(0)
  })
})

describe('an environment behind a load balancer', () => {
  /** A group of two instances, recorded as the baseline. */
  const recorded = async () => {
    const story = await OwnGroups.of({})
    const balancer = await LoadBalancer.in(story.world, PLACE)
    await balancer.forward()
    await story.own('web', { TargetGroupARNs: [balancer.targetGroup], HealthCheckType: 'ELB' })
    story.selects(['web'])
    story.world.advance(hours(1))
    return { story: await story.recorded(), balancer }
  }
  test('is verified when its targets are healthy; promote asks for none of them', async () => {
    const { story, balancer } = await recorded()
    await story.promote('a')
    expect(asked(story.world)).toBe(0)
    const ran = await story.refresh()
    expect([ran.outputs.get('outcome'), ran.failed]).toEqual(['refreshed', undefined])
    expect([await story.runs('web'), balancer.health]).toEqual(['aa', ['healthy', 'healthy']])
    expect(await story.pointer('development')).toMatchObject({ verified: story.images.get('a') })
    expect(asked(story.world)).toBeLessThanOrEqual(3)
  })
  test('goes back from a release whose targets become unhealthy after its refresh, and rejects it', async () => {
    const { story, balancer } = await recorded()
    await story.promote('a')
    const image = story.images.get('a') ?? ''
    await story.autoScaling.send(new UpdateAutoScalingGroupCommand({ AutoScalingGroupName: 'web', HealthCheckGracePeriod: 7_200 }))
    const sicken = (): void => {
      balancer.state.fates.set(image, NEVER)
      for (const target of balancer.state.targets.owned())
        balancer.state.targets.patch(targetKey(target), { health: { State: 'unhealthy', Reason: 'Target.ResponseCodeMismatch' } })
    }
    story.world.inject({ when: { once: isRefreshed }, what: { do: 'change', why: 'its targets fail', change: sicken } })
    const ran = await story.refresh()
    expect(ran.outputs.get('outcome')).toBe('rolled-back')
    expect(ran.failed).toContain('Target.ResponseCodeMismatch')
    expect([await story.runs('web'), balancer.health]).toEqual(['--', ['healthy', 'healthy']])
    expect((await story.promote('a')).failed).toContain('rejected')
  })
})
