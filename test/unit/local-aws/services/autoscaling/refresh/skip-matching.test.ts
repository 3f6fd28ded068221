import { seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../fleet.ts'

const group = { AutoScalingGroupName: 'web' }
const ids = (fleet: Fleet): string[] => [...fleet.state.running('web').keys()]

describe('skip matching', () => {
  test('replaces only what does not match, also when a refresh is taken up again', async () => {
    const fleet = await Fleet.of(4)
    await fleet.refresh({ Preferences: { MinHealthyPercentage: 50 } })
    fleet.world.advance(seconds(30))
    await fleet.autoscaling.cancelInstanceRefresh(group)
    await fleet.trace(10, 600)
    const done = ids(fleet).filter(id => fleet.state.running('web').get(id) === fleet.images[1])
    expect(done).toHaveLength(2)
    await fleet.refresh({ Preferences: { SkipMatching: true, MinHealthyPercentage: 50 } })
    fleet.world.advance(seconds(10))
    expect(await fleet.newest()).toMatchObject({ PercentageComplete: 0, InstancesToUpdate: 2 })
    await fleet.trace(10, 3600)
    expect(fleet.census).toEqual({ 2: 4 })
    expect(ids(fleet)).toEqual(expect.arrayContaining(done))
  })
  test('looks through $Latest to the version', async () => {
    const fleet = await Fleet.of(2, { LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } })
    const Preferences = { SkipMatching: true }
    await fleet.autoscaling.startInstanceRefresh({ ...group, Preferences })
    expect((await fleet.trace(10, 600)).statuses).toEqual(['Pending', 'Successful 100%'])
    await fleet.newVersion()
    await fleet.autoscaling.startInstanceRefresh({ ...group, Preferences })
    await fleet.trace(10, 3600)
    expect(fleet.census).toEqual({ 3: 2 })
  })
})
