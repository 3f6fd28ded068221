/** A call that lands when others have put the environment right again: what it did is undone by the next refresh, past a hold. */
import { hours, minutes } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { outcome, resting, Story } from '../../support/story.ts'
import { asSoonAs, injectIntoCall, moving, starting, writing } from '../../support/two-people.ts'

const LATE = [
  ['answered', 'waits'],
  ['the answer lost', 'lost'],
] as const
const BACK = resting('a -', { rejected: 'b', hold: 'errors' })

describe.each(LATE)('half an hour late, %s', (_, answer) => {
  const late = { do: 'late', by: minutes(30), answer } as const

  test('the start of a rollout, when its release was rolled back before', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    injectIntoCall(story.world, starting('first'), late)
    const [, second] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), by => story.rollBack({}, by)),
    ])
    expect(outcome(second)).toBe('rolled-back')
    story.world.advance(hours(2))
    expect(await story.stands()).toEqual({ ...BACK, fleet: 'b' })
    const restored = await story.refresh()
    expect([restored.failed, story.letter(restored.outputs.get('release'))]).toEqual([undefined, 'a'])
    expect(await story.stands()).toEqual(BACK)
  })

  test('the start of a rollout, and a refresh looks while it goes on', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    injectIntoCall(story.world, starting('first'), late)
    const [, second] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, starting('first'), by => story.rollBack({}, by)),
      asSoonAs(story.world, starting('first'), by => story.refresh({}, by), { ms: minutes(33) }),
    ])
    expect(outcome(second)).toBe('rolled-back')
    story.world.advance(hours(2))
    expect(await story.stands()).toEqual(BACK)
    expect(outcome(await story.refresh())).toBe('unchanged')
  })

  test('a move of the pointer, when its release was rolled back before', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, moving('first'), late)
    const [, second] = await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(story.world, moving('first'), by => story.rollBack({}, by)),
    ])
    expect(outcome(second)).toBe('rolled-back')
    story.world.advance(hours(2))
    expect(await story.stands()).toEqual({ ...BACK, pointer: 'b' })
    const restored = await story.refresh()
    expect([restored.failed, story.letter(restored.outputs.get('release'))]).toEqual([undefined, 'a'])
    expect(await story.stands()).toEqual(BACK)
  })

  test('a move of the pointer, when a newer release was verified before', async () => {
    const story = await Story.after('a')
    await story.made('b')
    await story.made('c')
    injectIntoCall(story.world, moving('first'), { ...late, by: hours(2) })
    await Promise.all([
      story.promote('b', {}, { name: 'first' }),
      asSoonAs(
        story.world,
        moving('first'),
        async by => {
          expect((await story.promote('c', {}, by)).failed).toBeUndefined()
          expect(outcome(await story.refresh({}, by))).toBe('refreshed')
        },
        { ms: minutes(45) },
      ),
    ])
    story.world.advance(hours(4))
    const newest = resting('c a -')
    expect(await story.stands()).toEqual({ ...newest, pointer: 'b' })
    const restored = await story.refresh()
    expect([restored.failed, story.letter(restored.outputs.get('release'))]).toEqual([undefined, 'c'])
    expect(await story.stands()).toEqual(newest)
    expect((await story.promote('b')).failed).toContain('order')
  })

  test('a move of the pointer that is seen by a promotion first, and by a rollback', async () => {
    const story = await Story.after('a')
    await story.made('b')
    injectIntoCall(story.world, moving('first'), late)
    await Promise.all([story.promote('b', {}, { name: 'first' }), asSoonAs(story.world, moving('first'), by => story.rollBack({}, by))])
    story.world.advance(hours(2))
    expect((await story.stands()).pointer).toBe('b')
    const again = await story.rollBack()
    expect([again.failed, story.letter(again.outputs.get('release'))]).toEqual([undefined, 'a'])
    expect(await story.stands()).toEqual(BACK)
    expect((await story.promote('c', { override: 'hold: mended' })).failed).toBeUndefined()
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('c a -', { rejected: 'b' }))
  })

  test('`verified` that was true when it was decided, when a newer release was verified before', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    await story.made('c')
    injectIntoCall(story.world, writing('first', 'verified'), { ...late, by: hours(2) })
    await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(
        story.world,
        writing('first', 'verified'),
        async by => {
          expect((await story.promote('c', {}, by)).failed).toBeUndefined()
          expect(outcome(await story.refresh({}, by))).toBe('refreshed')
        },
        { ms: minutes(45) },
      ),
    ])
    story.world.advance(hours(4))
    const stands = await story.stands()
    expect(stands).toMatchObject({ fleet: 'c', pointer: 'c', label: 'c', current: 'c', intent: 'none' })
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(stands)
  })

  test('`rolled-back` that was true when it was decided, when a newer release was promoted before', async () => {
    const story = await Story.after('a', 'b')
    await story.made('c')
    injectIntoCall(story.world, writing('first', 'rolled-back'), { ...late, by: hours(2) })
    await Promise.all([
      story.rollBack({}, { name: 'first' }),
      asSoonAs(
        story.world,
        writing('first', 'rolled-back'),
        async by => {
          expect((await story.promote('c', { override: 'hold: mended' }, by)).failed).toBeUndefined()
          expect(outcome(await story.refresh({}, by))).toBe('refreshed')
        },
        { ms: minutes(45) },
      ),
    ])
    story.world.advance(hours(4))
    const stands = await story.stands()
    expect(stands).toMatchObject({ fleet: 'c', pointer: 'c', label: 'c', current: 'c', intent: 'none', hold: 'none', rejected: 'b' })
    expect(outcome(await story.refresh())).toBe('unchanged')
    expect(await story.stands()).toEqual(stands)
  })
})
