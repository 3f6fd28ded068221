/** What a rollback has left stays rejected, however often one goes back, and never has the label at rest. */
import { GetParametersByPathCommand, LabelParameterVersionCommand } from '@aws-sdk/client-ssm'
import { hours, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { outcome, POINTER, resting, type Standing, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, moving, writing } from '../../support/two-people.ts'

const quarantined = async (story: Story): Promise<readonly string[]> => {
  const { Parameters = [] } = await story
    .ssm()
    .send(new GetParametersByPathCommand({ Path: '/golden-ami/web/quarantine', Recursive: true }))
  return Parameters.map(({ Value = '' }) => story.letter(JSON.parse(Value).release))
}

describe('a promotion that has not moved its pointer yet is rolled back', () => {
  const FIRST: Standing = resting('a -', { rejected: 'b', hold: 'errors' })

  test('its run died after it had announced it', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, writing('first', 'promoting'), { do: 'crash', after: true })
    expect((await story.promote('b', {}, { name: 'first' })).crashed).toBe(true)
    const back = await story.rollBack()
    expect([back.failed, outcome(back), story.letter(back.outputs.get('left'))]).toEqual([undefined, 'rolled-back', 'b'])
    expect(await story.stands()).toEqual(FIRST)
    expect((await story.promote('b', { override: 'hold: mended' })).failed).toContain('rejected')
    expect(outcome(await story.refresh())).toBe('unchanged')
  })

  test('its run still waits for the pointer', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, moving('first'), { do: 'late', by: minutes(2), answer: 'lost' })
    const [first, back] = await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(story.world, moving('first'), by => story.rollBack({}, by)),
    ])
    expect(first.failed).toBeDefined()
    expect([back.failed, story.letter(back.outputs.get('left'))]).toEqual([undefined, 'b'])
    story.world.advance(hours(1))
    expect((await story.refresh()).failed).toBeUndefined()
    expect(await story.stands()).toEqual(FIRST)
  })

  test('and is quarantined as well', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, writing('first', 'promoting'), { do: 'crash', after: true })
    await story.promote('b', {}, { name: 'first' })
    expect(outcome(await story.rollBack({ quarantine: 'true' }))).toBe('rolled-back')
    expect(await quarantined(story)).toEqual(['b'])
    expect(await story.stands()).toEqual(FIRST)
  })
})

test('what was rolled back can be quarantined afterwards, as often as one likes', async () => {
  const story = await Story.after('a', 'b')
  await story.rollBack()
  for (const reason of ['CVE', 'CVE again']) expect((await story.rollBack({ reason, quarantine: 'true' })).failed).toBeUndefined()
  expect(await quarantined(story)).toEqual(['b'])
  expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  expect((await story.promote('b', { override: 'hold: mended\nrejected: mended' })).failed).toContain('quarantine')
})

test('none of fourteen rejections is forgotten', async () => {
  const story = await Story.after('a')
  const bad = Array.from({ length: 14 }, (_, number) => `1.5.${number}/1`)
  const reason = 'it is slow, and after an hour every request fails; '.repeat(8)
  for (const release of bad) {
    await story.promote(release, { override: 'hold: the next one' })
    expect([release, outcome(await story.rollBack({ reason: `${release}: ${reason}` }))]).toEqual([release, 'rolled-back'])
  }
  expect((await story.stands()).rejected.split(' ')).toEqual(bad.toReversed())
  for (const release of [bad[0] ?? '', bad[3] ?? '', bad[13] ?? ''])
    expect((await story.promote(release, { override: 'hold: again' })).failed).toContain('rejected')
  expect(await story.stands()).toMatchObject({ fleet: 'a', pointer: 'a', label: 'a', current: 'a', intent: 'none' })
})

describe('the label', () => {
  test('leaves a release before its pointer does, so that a rollback that dies leaves it on nothing bad', async () => {
    const story = await Story.after('a', 'b')
    injectIntoCall(story.world, moving('first'), { do: 'crash' })
    expect((await story.rollBack({}, { name: 'first' })).crashed).toBe(true)
    expect(await story.stands()).toMatchObject({ pointer: 'b', label: 'a', rejected: 'b' })
  })

  test('is taken from a release that was quarantined elsewhere by the next refresh', async () => {
    const story = await Story.after('a', 'b')
    const value = {
      v: 1,
      release: '1.1.0/1',
      reason: 'CVE',
      by: 'eve',
      at: '2026-01-05T10:00:00.000Z',
      run: 'https://github.com/acme/images/actions/runs/9',
    }
    await story.put('/golden-ami/web/quarantine/1.1.0_1', JSON.stringify(value))
    expect(await quarantined(story)).toEqual(['b'])
    const refreshed = await story.refresh()
    expect(refreshed.failed).toMatch(/release\.quarantined/)
    expect((await story.stands()).label).not.toBe('b')
    expect(outcome(await story.rollBack())).toBe('rolled-back')
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test('put by hand on what is rejected is taken away by the next refresh', async () => {
    const story = await Story.after('a', 'b')
    await story.rollBack()
    const bad = (await story.history(POINTER)).findLast(({ Value }) => Value === story.images.get('b'))
    await story.ssm().send(new LabelParameterVersionCommand({ Name: POINTER, ParameterVersion: bad?.Version, Labels: ['verified'] }))
    expect((await story.stands()).label).toBe('b')
    expect((await story.refresh()).failed).toBeUndefined()
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })
})
