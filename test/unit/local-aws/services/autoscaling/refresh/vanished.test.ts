/** What a refresh needs goes away under it. */
import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const forget = (fleet: Fleet, ...Versions: string[]) => fleet.ec2.deleteLaunchTemplateVersions({ LaunchTemplateName: 'web', Versions })
const end = async (fleet: Fleet) => {
  for (let passed = 0; passed < 40; passed++) fleet.world.advance(minutes(6))
  expect(fleet.world.defects).toEqual([])
  return fleet.newest()
}

describe('the version that a refresh goes to is deleted', () => {
  test('the refresh fails, and the group is as ready for another one as ever', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: { AutoRollback: true } })
    fleet.world.advance(seconds(20))
    await forget(fleet, '2')
    expect(await end(fleet)).toMatchObject({ Status: 'Failed', EndTime: expect.any(Date), StatusReason: expect.any(String) })
    await expect(fleet.autoscaling.cancelInstanceRefresh(group)).rejects.toMatchObject({ name: 'ActiveInstanceRefreshNotFoundFault' })
    await fleet.refresh({ version: await fleet.newVersion() })
    expect((await end(fleet)).Status).toBe('Successful')
  })
  test('with SkipMatching the refresh fails at once and says why', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh({ Preferences: { SkipMatching: true } })
    fleet.world.advance(seconds(20))
    await forget(fleet, '2')
    expect(await end(fleet)).toMatchObject({ Status: 'Failed', StatusReason: 'Could not find launch template version 2' })
  })
  test('a rollback is refused in the words of Auto Scaling, and the refresh goes on', async () => {
    const fleet = await Fleet.of(2)
    await fleet.refresh()
    fleet.world.advance(seconds(20))
    await forget(fleet, '2')
    await expect(fleet.autoscaling.rollbackInstanceRefresh(group)).rejects.toMatchObject({ name: 'IrreversibleInstanceRefreshFault' })
    expect((await fleet.newest()).Status).toBe('InProgress')
  })
})

describe("the version of the group's own configuration is deleted", () => {
  const withoutOwn = async () => {
    const fleet = await Fleet.of(2)
    await fleet.ec2.modifyLaunchTemplate({ LaunchTemplateName: 'web', DefaultVersion: '2' })
    return fleet
  }
  test('a refresh with AutoRollback is refused in the words of Auto Scaling', async () => {
    const fleet = await withoutOwn()
    await forget(fleet, '1')
    await expect(fleet.refresh({ Preferences: { AutoRollback: true } })).rejects.toMatchObject({ name: 'ValidationError' })
    expect(fleet.state.refreshes.owned()).toEqual([])
  })
  test('during a rollback: it fails', async () => {
    const fleet = await withoutOwn()
    await fleet.refresh({ Preferences: { AutoRollback: true } })
    fleet.world.advance(minutes(2))
    await fleet.autoscaling.rollbackInstanceRefresh(group)
    await forget(fleet, '1')
    expect((await end(fleet)).Status).toBe('RollbackFailed')
  })
})

test('an error that nobody expected fails the refresh, not the world', async () => {
  const fleet = await Fleet.of(2)
  await fleet.refresh()
  fleet.world.advance(seconds(30))
  Object.defineProperty(fleet.state, 'ec2', { get: () => undefined })
  try {
    fleet.world.advance(hours(3))
  } catch {
    // the defect that is looked at below
  }
  expect(fleet.world.defects.length).toBeGreaterThan(0)
  expect(fleet.state.refreshes.owned()).toMatchObject([{ Status: 'Failed' }])
})
