import { clipped, parameterText, parsedObject } from '@golden-ami/domain'
import { expect, test } from 'vitest'

test.each([
  [{ a: '{{x}}' }, '{"a":"\\u007b\\u007bx}}"}'],
  [{ 'a{': { b: [{}] } }, '{"a\\u007b":{"b":[{}]}}'],
  [{ a: 'say "{" \\' }, '{"a":"say \\"\\u007b\\" \\\\"}'],
  [{ a: 'ü🙂' }, '{"a":"\\u00fc\\ud83d\\ude42"}'],
])('%j is written %s and parses back', (value, text) => {
  expect(parameterText(value)).toBe(text)
  expect(parsedObject(text)).toEqual(value)
  expect(text).not.toContain('{{')
})

test.each(['', 'null', '3', '[]', '"x"', '{', 'ami-1'])('%s is no object', text => {
  expect(parsedObject(text)).toBeUndefined()
})

test.each([
  ['short', 5, 'short'],
  ['longer', 5, '…'],
  ['longer than that', 12, 'longer…'],
  ['{{{{', 18, '{{…'],
  ['🙂🙂', 18, '🙂…'],
])('%s in %d bytes is %s', (text, bytes, kept) => {
  expect(clipped(text, bytes)).toBe(kept)
})
