/** Instances that wait beside a group: how many, in which state, who takes them and who replaces them. */
import type { PutWarmPoolCommandInput } from '@aws-sdk/client-auto-scaling'
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const withPool = async (
  size: number,
  pool: Partial<PutWarmPoolCommandInput> = { MinSize: 2, MaxGroupPreparedCapacity: 0 },
): Promise<Fleet> => {
  const fleet = await Fleet.of(size)
  await fleet.autoscaling.putWarmPool({ ...group, ...pool })
  fleet.world.advance(minutes(5))
  return fleet
}
const warm = async (fleet: Fleet): Promise<string[]> => {
  const { Instances = [] } = await fleet.autoscaling.describeWarmPool(group)
  return Instances.map(({ InstanceId = '', LifecycleState }) => {
    const { ImageId = '', State } = fleet.ec2State.instances.own(InstanceId) ?? {}
    return `${LifecycleState} ${State?.Name} ${fleet.images.indexOf(ImageId) + 1}`
  })
}

test.each([
  ['Stopped', 'stopped'],
  ['Running', 'running'],
  ['Hibernated', 'stopped'],
] as const)('an instance waits %s', async (PoolState, state) => {
  const fleet = await withPool(1, { MinSize: 1, MaxGroupPreparedCapacity: 0, PoolState })
  expect(await warm(fleet)).toEqual([`Warmed:${PoolState} ${state} 1`])
})

test.each<[string, Partial<PutWarmPoolCommandInput>, number]>([
  ['what the group could grow by', {}, 19],
  ['what its prepared capacity leaves', { MaxGroupPreparedCapacity: 3 }, 2],
  ['its minimum', { MaxGroupPreparedCapacity: 1, MinSize: 4 }, 4],
])('it has %s', async (_, pool, size) => expect(await warm(await withPool(1, pool))).toHaveLength(size))

test('it is told apart from the instances of the group', async () => {
  const { Instances, WarmPoolSize, WarmPoolConfiguration } = await (await withPool(1)).group()
  expect(Instances).toHaveLength(1)
  expect({ WarmPoolSize, MinSize: WarmPoolConfiguration?.MinSize }).toEqual({ WarmPoolSize: 2, MinSize: 2 })
  expect((await (await Fleet.of(1)).group()).WarmPoolConfiguration).toBeUndefined()
})

test('a group that grows takes what waits, whatever it was launched from', async () => {
  const fleet = await withPool(1)
  await fleet.autoscaling.updateAutoScalingGroup({ ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '2' } })
  await fleet.autoscaling.setDesiredCapacity({ ...group, DesiredCapacity: 2 })
  fleet.world.advance(minutes(5))
  expect(fleet.census).toEqual({ 1: 2 })
  expect(fleet.inService).toBe(2)
  expect((await warm(fleet)).toSorted()).toEqual(['Warmed:Stopped stopped 1', 'Warmed:Stopped stopped 2'])
})

test('a refresh replaces the group first, and then what waits', async () => {
  const fleet = await withPool(2)
  await fleet.refresh({ Preferences: { SkipMatching: true } })
  expect((await fleet.trace(10, 7200)).statuses.at(-1)).toBe('Successful 100%')
  expect(fleet.census).toEqual({ 2: 2 })
  expect(await warm(fleet)).toEqual(['Warmed:Stopped stopped 2', 'Warmed:Stopped stopped 2'])
  const { ProgressDetails } = await fleet.newest()
  expect(ProgressDetails?.WarmPoolProgress).toEqual({ PercentageComplete: 100, InstancesToUpdate: 0 })
})

test('a refresh that is rolled back leaves nothing of its own there', async () => {
  const fleet = await withPool(1)
  await fleet.refresh({ Preferences: { SkipMatching: true, BakeTime: 3600 } })
  fleet.world.advance(minutes(15))
  expect((await fleet.newest()).Status).toBe('Baking')
  expect(await warm(fleet)).toEqual(['Warmed:Stopped stopped 2', 'Warmed:Stopped stopped 2'])
  await fleet.autoscaling.rollbackInstanceRefresh(group)
  expect((await fleet.trace(10, 7200)).statuses.at(-1)).toMatch('RollbackSuccessful')
  expect(fleet.census).toEqual({ 1: 1 })
  expect(await warm(fleet)).toEqual(['Warmed:Stopped stopped 1', 'Warmed:Stopped stopped 1'])
})

test('it is deleted with what waits in it', async () => {
  const fleet = await withPool(1)
  await fleet.autoscaling.deleteWarmPool(group)
  expect((await fleet.group()).WarmPoolConfiguration?.Status).toBe('PendingDelete')
  fleet.world.advance(minutes(5))
  expect((await fleet.group()).WarmPoolConfiguration).toBeUndefined()
  expect(await warm(fleet)).toEqual([])
  await expect(fleet.autoscaling.deleteWarmPool(group)).rejects.toThrow('No warm pool')
})
