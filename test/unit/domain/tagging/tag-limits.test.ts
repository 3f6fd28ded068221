import { faultsOfOwnTag } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

describe('a tag of the caller', () => {
  test.each([
    ['owner', 'platform team'],
    ['Kostenstelle:größe', '4711/a+b=c_d.e@f-g'],
    ['k'.repeat(128), 'v'.repeat(256)],
    ['empty', ''],
    ['awsome', 'x'],
  ])('%s=%s is fine', (key, value) => {
    expect(faultsOfOwnTag(key, value)).toEqual([])
  })

  test.each([
    ['', 'x', 'it has no key'],
    ['k'.repeat(129), 'x', 'its key has 129 characters, 128 are allowed'],
    ['key', 'v'.repeat(257), 'its value has 257 characters, 256 are allowed'],
    ['key', 'a,b', 'only letters, digits, spaces and _ . : / = + - @ are allowed'],
    ['k&y', 'x', 'only letters, digits, spaces and _ . : / = + - @ are allowed'],
    ['aws:x', 'x', 'keys that begin with aws: are reserved'],
    ['AWS:x', 'x', 'keys that begin with aws: are reserved'],
    ['golden-ami:family', 'x', 'keys that begin with golden-ami: are written by tag-ami itself'],
  ])('%s=%s is not', (key, value, fault) => {
    expect(faultsOfOwnTag(key, value)).toEqual([fault])
  })

  test('characters count, not code units', () => {
    expect(faultsOfOwnTag('𝒌'.repeat(128), 'x')).toEqual([])
  })
})
