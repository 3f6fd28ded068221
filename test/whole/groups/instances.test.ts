/** Instances as people have them: in warm pools, protected from scale-in, on standby; and groups that are somebody else's. */
import { EnterStandbyCommand, PutWarmPoolCommand, SetInstanceProtectionCommand } from '@aws-sdk/client-auto-scaling'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups } from '../../support/own-groups.ts'
import { outcome, resting } from '../../support/story.ts'

const web = { AutoScalingGroupName: 'web' }
/** Letters of what waits in the warm pool. */
const warm = (story: OwnGroups): string => {
  const place = story.world.place(ACCOUNT, REGION)
  const letters = new Map([...story.images].map(([letter, image]) => [image, letter]))
  const pool = place.state(AutoScalingState).groups.own('web')?.pool ?? []
  return pool.map(({ InstanceId }) => letters.get(place.state(Ec2State).instances.own(InstanceId)?.ImageId ?? '') ?? '?').join('')
}

test('a warm pool is refreshed with its group, and proves the release with it', async () => {
  const story = await OwnGroups.of({ web: {} })
  await story.autoScaling.send(new PutWarmPoolCommand({ ...web, MinSize: 2, MaxGroupPreparedCapacity: 0 }))
  story.world.advance(600_000)
  await (await story.recorded()).promote('a')
  const refreshed = await story.refresh()
  expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
  expect([await story.runs('web'), warm(story)]).toEqual(['aa', 'aa'])
  await story.scaledTo('web', 4)
  expect(await story.runs('web')).toBe('aaaa')
})

test('a warm pool that is stale is refreshed, though every instance in service runs the image', async () => {
  const story = await (await OwnGroups.of({ web: {} })).recorded()
  await story.delivers('a')
  await story.autoScaling.send(new PutWarmPoolCommand({ ...web, MinSize: 1, MaxGroupPreparedCapacity: 0 }))
  story.world.advance(600_000)
  const place = story.world.place(ACCOUNT, REGION)
  const [waiting] = place.state(AutoScalingState).groups.own('web')?.pool ?? []
  place.state(Ec2State).instances.patch(waiting?.InstanceId ?? '', { ImageId: story.images.get('-') })
  place
    .state(AutoScalingState)
    .patchWarm('web', waiting?.InstanceId ?? '', { LaunchTemplate: { ...waiting?.LaunchTemplate, Version: '1' } })
  expect(warm(story)).toBe('-')
  expect(outcome(await story.refresh())).toBe('refreshed')
  expect([await story.runs('web'), warm(story)]).toEqual(['aa', 'a'])
})

describe('instances that are protected from scale-in', () => {
  const protectedGroup = async (strategy: string): Promise<OwnGroups> => {
    const story = await OwnGroups.of({ web: { NewInstancesProtectedFromScaleIn: true } })
    story.strategy = `warm-up: 5m, protected: ${strategy}`
    return story.recorded()
  }
  test('are refused before the pointer moves', async () => {
    const story = await protectedGroup('refuse')
    expect((await story.promote('a')).failed).toContain('[group.protected]')
    expect(await story.stands()).toMatchObject({ pointer: '-' })
  })
  test('are replaced where that is said, as for managed termination protection of ECS', async () => {
    const story = await (await protectedGroup('replace')).delivers('a')
    expect(await story.stands()).toEqual(resting('a -'))
  })
  test('are left alone where that is said, and named', async () => {
    const story = await OwnGroups.of({ web: {} })
    story.strategy = 'warm-up: 5m, protected: ignore'
    await story.recorded()
    const [kept = ''] = ((await story.described('web')).Instances ?? []).flatMap(({ InstanceId }) => InstanceId ?? [])
    await story.autoScaling.send(new SetInstanceProtectionCommand({ ...web, InstanceIds: [kept], ProtectedFromScaleIn: true }))
    await story.promote('a')
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect(await story.runs('web')).toBe('-a')
    expect(refreshed.outputs.get('groups')).toContain(`left alone, because they are protected or on standby: ${kept}`)
    expect(outcome(await story.refresh())).toBe('unchanged')
  })
})

test('an instance on standby is terminated where that is said', async () => {
  const story = await (await OwnGroups.of({ web: { DesiredCapacity: 3 } })).recorded()
  const [aside = ''] = ((await story.described('web')).Instances ?? []).flatMap(({ InstanceId }) => InstanceId ?? [])
  await story.autoScaling.send(new EnterStandbyCommand({ ...web, InstanceIds: [aside], ShouldDecrementDesiredCapacity: true }))
  expect((await story.promote('a')).failed).toContain('[group.protected]')
  story.strategy = 'warm-up: 5m, standby: replace'
  await story.delivers('a')
  expect(await story.runs('web')).toBe('aa')
  expect(((await story.described('web')).Instances ?? []).map(({ InstanceId }) => InstanceId)).not.toContain(aside)
})

describe('a group that is kept by', () => {
  const tag = (Key: string, Value: string) => ({ Key, Value, PropagateAtLaunch: true })
  test.each([
    ['Amazon EKS', [tag('eks:nodegroup-name', 'nodes'), tag('eks:cluster-name', 'blue')], 'node group nodes of Amazon EKS cluster blue'],
    ['AWS Elastic Beanstalk', [tag('elasticbeanstalk:environment-name', 'shop')], 'AWS Elastic Beanstalk environment shop'],
  ])('%s is refused by name before its pointer moves', async (_, Tags, owner) => {
    const story = await (await OwnGroups.of({ web: { Tags } })).recorded()
    expect((await story.promote('a')).failed).toMatch(new RegExp(`Group web belongs to ${owner}\\. .*\\[group\\.managed\\]`, 's'))
    expect(await story.stands()).toMatchObject({ pointer: '-' })
  })
  test('an operator is refused by name', async () => {
    const story = await (await OwnGroups.of({ web: {} })).recorded()
    story.world
      .place(ACCOUNT, REGION)
      .state(AutoScalingState)
      .groups.patch('web', { Operator: { Principal: 'ecs.amazonaws.com' } })
    expect((await story.promote('a')).failed).toContain('Group web belongs to ecs.amazonaws.com')
  })
})
