/** A target that cannot be reached is not waited for as long as the whole rollout: the lock is given back, so that somebody may leave it out. */
import { hours, minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import { ELSEWHERE, outcome, resting, Story } from '../../support/story.ts'

const away = async (): Promise<Story> => {
  const story = await Story.begun([REGION, ELSEWHERE])
  await story.delivers('a')
  await story.made('b')
  const what = { do: 'outage', of: { region: ELSEWHERE }, for: hours(9) } as const
  story.world.inject({ when: { at: story.world.now }, what })
  return story
}

test('promote gives up before it announces anything', async () => {
  const story = await away()
  const from = story.world.now
  const promoted = await story.promote('b')
  expect(promoted.failed).toMatch(/Target web\/us-east-1 cannot be read: AWS does not answer there .*\[target\.unreadable\]$/)
  expect(story.world.now - from).toBeLessThan(minutes(30))
  expect(await story.stands()).toEqual(resting('a -'))
  const rest = await story.promote('b', { only: `web/${REGION}: ${ELSEWHERE} is down` })
  expect([rest.failed, outcome(rest)]).toEqual([undefined, 'promoted'])
})

test('refresh-asg gives up before it begins anything', async () => {
  const story = await Story.begun([REGION, ELSEWHERE])
  await story.delivers('a')
  await story.promote('b')
  story.world.inject({ when: { at: story.world.now }, what: { do: 'outage', of: { region: ELSEWHERE }, for: hours(9) } })
  const from = story.world.now
  expect((await story.refresh()).failed).toMatch(/Target web\/us-east-1 cannot be read.*\[target\.unreadable\]$/)
  expect(story.world.now - from).toBeLessThan(minutes(30))
  expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'b', intent: 'promote b', lock: 'free' })
})
