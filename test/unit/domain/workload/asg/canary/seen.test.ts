/** What a page needs of a canary goes with the result of its group, whether or not the group has come to its end. */
import { checkpointIn, type Group, type GroupResult, rollGroup } from '@golden-ami/domain'
import { groupAsSeen } from '@golden-ami/domain/workload/asg/as-seen'
import { expect, test } from 'vitest'
import { moment, NEW, nothingPast } from '../group.ts'
import { answers, atCanary, canaryWish, MINUTE, SINCE } from './canary.ts'

const BAKED = SINCE + 15 * MINUTE
const asked = (group: Group, wish = canaryWish()): Group => {
  const checkpoint = checkpointIn(wish, group)
  return checkpoint ? { ...group, answers: answers(checkpoint) } : group
}
const seen = (group: Group, now: number, wish = canaryWish()): GroupResult =>
  groupAsSeen(group, NEW, nothingPast, { watched: { wish, now } })
const AT_5 = { percent: 5, since: SINCE, until: BAKED, goesOn: SINCE + 48 * 60 * MINUTE }

test('while it is watched there is no verdict yet', () => {
  expect(seen(atCanary(1), BAKED - 1)).toMatchObject({ outcome: 'open', checkpoint: { ...AT_5, verdicts: [] } })
})
test('once it is asked its verdicts are told, with their numbers', () => {
  expect(seen(asked(atCanary(1)), BAKED).checkpoint).toEqual({
    ...AT_5,
    verdicts: [{ name: 'alarms', by: 'alarms', verdict: 'pass', because: expect.stringContaining('quiet') }],
  })
})
test('what was answered to another question is not told', () => {
  expect(seen({ ...atCanary(5), answers: asked(atCanary(1)).answers! }, BAKED).checkpoint).toMatchObject({ percent: 25, verdicts: [] })
})
test('AWS does not go on by itself where nothing is under way', () => {
  expect(seen(atCanary(1, { refreshes: [] }), BAKED).checkpoint).toEqual({ ...AT_5, goesOn: undefined, verdicts: [] })
})
test('an end tells it too', () => {
  const wish = canaryWish({}, { until: 5 })
  expect(rollGroup(wish, asked(atCanary(1), wish), nothingPast, moment({ now: BAKED }))).toMatchObject({
    end: { outcome: 'paused', checkpoint: { ...AT_5, verdicts: [{ name: 'alarms', verdict: 'pass' }] } },
  })
})
test.each([
  ['no checkpoint is reached', atCanary(0), canaryWish()],
  ['nobody asks there', atCanary(1), canaryWish({ advance: 'timed' })],
  ['nothing is on trial', atCanary(1), { ...canaryWish(), unproved: undefined }],
])('none is told where %s', (_, group, wish) => {
  const { unproved, ...rest } = wish
  expect(seen(group, BAKED, unproved ? { ...rest, unproved } : rest)).not.toHaveProperty('checkpoint')
})
