import { isKnown, isUnknown, type Unknown, unknownBecause } from '@golden-ami/domain'
import { lasting } from '@golden-ami/domain/unknown'
import { describe, expect, test } from 'vitest'

const throttled: Unknown = { unknown: true, why: 'throttled', transient: true, code: 'aws.denied' }

describe('what is not known', () => {
  test.each([
    ['says why', unknownBecause('denied')],
    ['says more', { ...throttled, name: 'web' }],
  ])('%s', (_, found) => expect([isUnknown(found), isKnown(found)]).toEqual([true, false]))

  test.each([
    ['an object', { why: 'denied' }],
    ['one that has a word for something else that is not known', { unknown: false }],
    ['a list', ['denied']],
    ['a map', new Map([['unknown', true]])],
    ['a text', 'missing'],
    ['nothing, as somebody has looked', null],
  ])('is not %s', (_, found) => expect([isUnknown(found), isKnown(found)]).toEqual([false, true]))

  test('is told from what nobody has looked at, which is not known either', () =>
    expect([isUnknown(undefined), isKnown(undefined)]).toEqual([false, false]))

  test('stays so on paper, whatever else is told with it', () =>
    expect(lasting({ ...throttled, name: 'web' })).toEqual({ unknown: true, why: 'throttled', code: 'aws.denied', name: 'web' }))
})
