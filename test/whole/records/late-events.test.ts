/** An event of the ledger that lands when others have written meanwhile changes nothing. */
import { hours, minutes, seconds } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { outcome, resting, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, writing } from '../../support/two-people.ts'

/** How late, and whether the run waits for the answer or takes the connection for broken. */
const LATE = [
  ['half a minute late, answered', seconds(30), 'waits'],
  ['half an hour late, answered', minutes(30), 'waits'],
  ['half an hour late, the answer lost', minutes(30), 'lost'],
] as const

describe.each(LATE)('%s', (_, by, answer) => {
  const late = { do: 'late', by, answer } as const

  test('`verified` of a release that is rolled back meanwhile', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    injectIntoCall(story.world, writing('first', 'verified'), late)
    const [first, second] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, writing('first', 'verified'), by => story.rollBack({}, by)),
    ])
    expect(outcome(second)).toBe('rolled-back')
    expect(story.letter(first.outputs.get('release'))).not.toBe('b')
    story.world.advance(hours(1))
    expect(await story.unheeded()).toEqual(['verified'])
    const back = resting('a -', { rejected: 'b', hold: 'errors' })
    expect(await story.stands()).toEqual(back)
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(back)
  })

  test('`promoted` of a release that is rolled back before any instance runs it', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, writing('first', 'promoted'), late)
    const [first, second] = await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(story.world, writing('first', 'promoted'), by => story.rollBack({}, by)),
    ])
    expect(outcome(second)).toBe('rolled-back')
    expect(first.failed).toMatch(/contested|is being rolled back|hold: held/)
    story.world.advance(hours(1))
    expect(await story.unheeded()).toEqual(['promoted'])
    expect(await story.stands()).toEqual(resting('a -', { rejected: 'b', hold: 'errors' }))
  })

  test('`promoting`, when the release before it is rolled back meanwhile', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, writing('first', 'promoting'), late)
    const [first, second] = await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(story.world, writing('first', 'promoting'), by => story.rollBack({}, by)),
    ])
    expect(outcome(second)).toBe('rolled-back')
    expect(first.failed).toMatch(/contested|is being rolled back|hold: held/)
    story.world.advance(hours(1))
    expect(await story.unheeded()).toEqual(['promoting'])
    const back = resting('-', { rejected: 'a', hold: 'errors' })
    expect(await story.stands()).toEqual(back)
    expect((await story.promote('b')).failed).toContain('hold')
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(back)
  })

  test('`rolling-back` of one person, when another one has rolled back and delivered what mends it', async () => {
    const story = await Story.after('a', 'b')
    await story.made('c')
    injectIntoCall(story.world, writing('first', 'rolling-back'), late)
    await Promise.all([
      story.rollBack({ reason: 'first' }, { name: 'first' }),
      asSoonAs(story.world, writing('first', 'rolling-back'), async by => {
        expect(outcome(await story.rollBack({ reason: 'second' }, by))).toBe('rolled-back')
        expect(outcome(await story.promote('c', { override: 'hold: mended' }, by))).toBe('promoted')
        expect(outcome(await story.refresh({}, by))).toBe('refreshed')
      }),
    ])
    story.world.advance(hours(1))
    expect(await story.unheeded()).toEqual(['rolling-back'])
    const mended = resting('c a -', { rejected: 'b' })
    expect(await story.stands()).toEqual(mended)
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(mended)
  })
})
