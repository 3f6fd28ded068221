/** GitHub is away from the first moment of a promotion that makes no copies: it is waited for, though not for long. */
import { minutes } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'
import { outcome, Story } from '../../support/story.ts'

/** `development` has to be approved, and kim has approved it; GitHub answers 502 for so many minutes from now on. */
const awayFor = async (away: number) => {
  const story = await Story.after('a')
  story.targets = '{ web: { groups: [ web ] } }\n    approvals: 1'
  await story.made('b')
  const began = story.world.now
  const reviews = [{ state: 'approved', comment: '', environments: [{ name: 'development' }], user: { login: 'kim' } }]
  const fetch = (async () =>
    story.world.now < began + minutes(away)
      ? Response.json({ message: 'Server Error' }, { status: 502 })
      : Response.json(reviews)) as typeof globalThis.fetch
  const ran = await story.promote('b', {}, { fetch, github: { runId: '77', actor: 'lee', triggeringActor: 'lee' } })
  return { story, ran, took: story.world.now - began }
}

test.each([1, 5, 10, 15, 19])('for %i minutes: it goes on', async away => {
  const { story, ran, took } = await awayFor(away)
  expect([outcome(ran), ran.failed]).toEqual(['promoted', undefined])
  expect((await story.stands()).pointer).toBe('b')
  expect(took).toBeGreaterThanOrEqual(minutes(away))
})

test('for hours: it ends with what it could not read, and has moved nothing', async () => {
  const { story, ran, took } = await awayFor(600)
  expect([outcome(ran), ran.failed]).toEqual(['failed', expect.stringMatching(/502.*\[gate\.closed\]$/s)])
  expect(await story.stands()).toMatchObject({ intent: 'none', pointer: 'a' })
  expect(took).toBeLessThanOrEqual(minutes(25))
})
