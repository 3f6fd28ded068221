/** Groups whose root volumes are replaced: Auto Scaling tells what they run, EC2 still what they were launched from. */
import { minutes } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { type Shortage, ShortageState } from '@golden-ami/local-aws/services/ec2/shortages'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups, policyOf } from '../../support/own-groups.ts'
import { outcome } from '../../support/story.ts'

const STRATEGY = 'type: replace-root-volume, min-healthy: 75, warm-up: 1m, alarms: [ web-5xx ]'

const placeOf = (story: OwnGroups) => story.world.place(ACCOUNT, REGION)
const state = (story: OwnGroups): AutoScalingState => placeOf(story).state(AutoScalingState)
const lack = (story: OwnGroups, shortage: Shortage): void => placeOf(story).state(ShortageState).begin(shortage)

/** Letters of what the instances run, and which they are. */
const fleetOf = (story: OwnGroups): { readonly runs: string; readonly ids: readonly string[] } => {
  const letters = new Map([...story.images].map(([letter, image]) => [image, letter]))
  const running = state(story).running('web')
  return {
    runs: [...running.values()]
      .map(image => letters.get(image) ?? '?')
      .sort()
      .join(''),
    ids: [...running.keys()].sort(),
  }
}
/** Four instances that run what is recorded; `a` is promoted. */
const setUp = async (strategy = STRATEGY): Promise<OwnGroups> => {
  const story = await OwnGroups.of({})
  story.strategy = strategy
  const ImageId = story.images.get('-')!
  const policy = policyOf('1', { InstanceType: 'm7i.large', ImageId }, { InstanceType: 'm6i.large', ImageId })
  await story.own('web', { DesiredCapacity: 4, MixedInstancesPolicy: policy, DefaultInstanceWarmup: 60 })
  placeOf(story).state(MonitoringState).set('web-5xx', 'OK')
  story.world.advance(minutes(30))
  story.selects(['web'])
  await story.recorded()
  const { failed } = await story.promote('a')
  if (failed !== undefined && !failed.includes('group.root-volume')) throw new Error(failed)
  return story
}
/** The least that were in service, as long as the run went on. */
const watch = (story: OwnGroups): { least: number } => {
  const seen = { least: Number.POSITIVE_INFINITY }
  story.world.timeline.spawn(
    (function* () {
      for (;;) {
        const serving = state(story)
          .groups.own('web')
          ?.members.filter(({ LifecycleState }) => LifecycleState === 'InService').length
        seen.least = Math.min(seen.least, serving ?? 0)
        yield 5_000
      }
    })(),
  )
  return seen
}
const percent = (story: OwnGroups): number => state(story).lastRefresh('web')?.PercentageComplete ?? 0

describe('replace-root-volume', () => {
  test('success: the same instances run the image, proved by what Auto Scaling says, and a second run changes nothing', async () => {
    const story = await setUp()
    const before = fleetOf(story)
    const seen = watch(story)
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect(fleetOf(story)).toEqual({ runs: 'aaaa', ids: before.ids })
    expect(await story.runs('web')).toBe('----') // EC2's word
    expect(seen.least).toBe(3)
    expect(await story.versions()).toEqual(['1 -'])
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(state(story).refreshes.owned()).toHaveLength(1)
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(fleetOf(story)).toEqual({ runs: '----', ids: before.ids })
  })
  test('an instance whose root volume cannot be replaced: another takes its place', async () => {
    const story = await setUp()
    const { ids } = fleetOf(story)
    lack(story, { of: 'root-volume', times: 1 })
    const refreshed = await story.refresh()
    expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
    expect(fleetOf(story).runs).toBe('aaaa')
    expect(fleetOf(story).ids.filter(id => ids.includes(id))).toHaveLength(3)
  })
  test('no capacity: nothing is launched, so nothing fails', async () => {
    const story = await setUp()
    lack(story, { of: 'capacity' })
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(fleetOf(story).runs).toBe('aaaa')
  })
  test('no capacity, and an instance to replace: what was replaced goes back, and the others serve', async () => {
    const story = await setUp()
    lack(story, { of: 'root-volume', times: 1 })
    lack(story, { of: 'capacity' })
    const seen = watch(story)
    const refreshed = await story.refresh()
    expect(refreshed.failed).toBeDefined()
    placeOf(story).state(ShortageState).end()
    story.world.advance(minutes(120))
    expect(fleetOf(story).runs).toBe('----')
    expect(seen.least).toBeGreaterThanOrEqual(2)
  })
  test('an alarm at 25 %: AWS takes the root volumes back', async () => {
    const story = await setUp()
    const before = fleetOf(story)
    const seen = watch(story)
    story.world.inject({
      when: { once: () => percent(story) >= 25 },
      what: { do: 'change', why: 'alarm', change: () => placeOf(story).state(MonitoringState).set('web-5xx', 'ALARM') },
    })
    const refreshed = await story.refresh()
    expect(outcome(refreshed)).toBe('rolled-back')
    expect(fleetOf(story)).toEqual({ runs: '----', ids: before.ids })
    expect(seen.least).toBe(3)
  })
  test('an image that never becomes healthy: it goes back', async () => {
    const story = await setUp()
    placeOf(story).state(Ec2State).fates.set(story.images.get('a')!, Number.POSITIVE_INFINITY)
    expect(outcome(await story.refresh())).toBe('rolled-back')
    story.world.advance(minutes(30))
    expect(fleetOf(story).runs).toBe('----')
  })
  test('cancelled: what was replaced stays, and the next run goes on in place', async () => {
    const story = await setUp()
    const before = fleetOf(story)
    story.world.inject({ when: { once: () => percent(story) >= 50 }, what: { do: 'cancel', process: story.nextRun } })
    const cancelled = await story.refresh()
    expect(cancelled.failed).toContain('[run.cancelled]')
    story.world.advance(minutes(10))
    expect(fleetOf(story).runs).toMatch(/^--?aa?a?$/)
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(fleetOf(story)).toEqual({ runs: 'aaaa', ids: before.ids })
  })
  test('refused by promote and refresh with all that it lacks', async () => {
    const story = await setUp('type: replace-root-volume')
    const { failed } = await story.promote('b')
    expect(failed).toMatch(/with min-healthy 100 none of its 4 instances .* \[group\.root-volume\]$/)
  })
})
