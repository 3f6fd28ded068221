/** A run that has given its lock back has ended, whatever becomes of the environment before it has heard that the lock is free. */
import { minutes, type What } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { outcome, resting, Story } from '../../support/story.ts'
import { asSoonAs, freeing, injectIntoCall } from '../../support/two-people.ts'

const FATES: readonly (readonly [string, What])[] = [
  ['whose answer is lost', { do: 'lose-answer' }],
  ['that comes a minute late', { do: 'late', by: minutes(1), answer: 'waits' }],
  ['whose answer comes ten minutes later', { do: 'slow', by: minutes(10) }],
]

describe.each(FATES)('with a free of its lock %s', (_, fate) => {
  test('a finished rollback leaves a release alone that was promoted past its hold', async () => {
    const story = await Story.after('a', 'b')
    await story.made('c')
    injectIntoCall(story.world, freeing('first'), fate)
    const [first, second] = await Promise.all([
      story.rollBack({}, { name: 'first' }),
      asSoonAs(story.world, freeing('first'), by => story.promote('c', { override: 'hold: mended' }, by), { ms: minutes(2) }),
    ])
    expect([outcome(first), second.failed]).toEqual(['rolled-back', undefined])
    expect(await story.stands()).toEqual(
      resting('a -', { pointer: 'c', label: 'a', current: 'c', intent: 'promote c', rejected: 'b', fleet: 'a' }),
    )
    expect(outcome(await story.refresh())).toBe('refreshed')
    expect(await story.stands()).toEqual(resting('c a -', { rejected: 'b' }))
  })

  test('a finished refresh does not roll out what the nightly promotes', async () => {
    const story = await Story.after('a')
    await story.promote('b')
    await story.made('c')
    injectIntoCall(story.world, freeing('first'), fate)
    const [first, second] = await Promise.all([
      story.refresh({}, { name: 'first' }),
      asSoonAs(story.world, freeing('first'), by => story.promote('c', {}, by), { ms: minutes(2) }),
    ])
    expect([outcome(first), story.letter(first.outputs.get('release')), second.failed]).toEqual(['refreshed', 'b', undefined])
    story.world.advance(minutes(30))
    expect(await story.stands()).toEqual(resting('b a -', { pointer: 'c', current: 'c', intent: 'promote c' }))
    expect(await story.refreshes('web')).toHaveLength(2)
  })
})
