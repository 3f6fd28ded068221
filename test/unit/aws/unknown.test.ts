import { orRefused, orUnknown, unknownOf } from '@golden-ami/aws/connection/unknown'
import { UserError } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const failed = (name: string): Error => Object.assign(new Error('no'), { name, $metadata: { httpStatusCode: 400 } })
const [BUSY, REFUSED, BUG] = [failed('ThrottlingException'), failed('AccessDenied'), new TypeError('x is undefined')]
const looks = (error?: Error) => (error ? Promise.reject(error) : Promise.resolve('seen'))

describe('what a look that fails leaves unknown', () => {
  test('passes, and has no code', () => expect(unknownOf(BUSY)).toEqual({ unknown: true, why: 'no', transient: true }))
  test('passes, told in the words of whoever looks', () =>
    expect(unknownOf(BUSY, (judgement, { message }) => `${judgement}: ${message}`).why).toBe('throttled: no'))
  test('stays, with the code of what it is refused with, in its own words', () => {
    expect(unknownOf(REFUSED, () => 'it passes')).toEqual({ unknown: true, why: 'no', code: 'aws.denied' })
    expect(unknownOf(new UserError('aws.no-session', 'No session.'))).toEqual({ unknown: true, why: 'No session.', code: 'aws.no-session' })
  })
  test('a bug leaves nothing unknown: it is thrown', async () => {
    expect(() => unknownOf(BUG)).toThrow(BUG)
    await expect(orUnknown(() => looks(BUG))).rejects.toBe(BUG)
    await expect(orRefused(() => looks(BUG))).rejects.toBe(BUG)
  })
})

test('a look that has an answer is that', async () => expect([await orUnknown(looks), await orRefused(looks)]).toEqual(['seen', 'seen']))

test('what passes is told as such, or is no answer where that would be half of one', async () => {
  expect(await orUnknown(() => looks(BUSY))).toMatchObject({ transient: true })
  expect(await orRefused(() => looks(REFUSED))).toMatchObject({ code: 'aws.denied' })
  await expect(orRefused(() => looks(BUSY))).rejects.toBe(BUSY)
})
