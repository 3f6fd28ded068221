import { cell, link, table } from '@golden-ami/actions-kit'
import { describe, expect, test } from 'vitest'

test.each([
  ['numbers', '1.4.0/2 and -5', '1.4.0/2 and -5'],
  ['an ARN', 'arn:aws:iam::111111111111:role/web', 'arn:aws:iam::111111111111:role/web'],
  ['an image', 'ami-0123456789abcdef0', 'ami-0123456789abcdef0'],
  ['signs that are drawn', '⚠️ ✅', '⚠️ ✅'],
])('%s stay what they are', (_, text, written) => {
  expect(cell(text)).toBe(written)
})

test('no character that is not seen is left', () => {
  const points = [
    ...[0x00, 0x1b, 0x7f, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200f, 0x202e, 0x2060, 0x2065, 0x2069],
    ...[0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xe0001, 0xe0041, 0xe007f, 0xe0100],
  ]
  for (const point of points)
    expect([point.toString(16), cell(`a${String.fromCodePoint(point)}b`)]).toEqual([point.toString(16), 'a\ufffdb'])
})

describe('text from elsewhere', () => {
  test.each([
    ['words', 'web-1 runs ami-0123', 'web-1 runs ami-0123'],
    ['HTML', '<img src=x onerror="a()">', '&lt;img src=x onerror="a()"&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['emphasis', '**bold** _thin_ ~~gone~~', '&#42;&#42;bold&#42;&#42; &#95;thin&#95; &#126;&#126;gone&#126;&#126;'],
    ['code', '`rm`', '&#96;rm&#96;'],
    ['a link', '[here](https://evil.example)', '&#91;here&#93;(https&#58;<!-- -->//evil.example)'],
    ['an image', '![x](http://evil.example/x.png)', '!&#91;x&#93;(http&#58;<!-- -->//evil.example/x.png)'],
    ['a mention', 'thank you, @acme/security', 'thank you, &#64;<!-- -->acme/security'],
    ['an issue', 'fixes #1', 'fixes &#35;<!-- -->1'],
    ['a formula', 'it follows $Latest$', 'it follows &#36;Latest&#36;'],
    ['a border of the table', 'a | b \\| c', 'a &#124; b &#92;&#124; c'],
    ['lines', ' first\n\n# second\r\n\tthird ', 'first &#35;<!-- --> second third'],
    ['a bare address', 'see WWW.evil.example', 'see WWW<!-- -->.evil.example'],
    ['an issue of another tracker', 'GH-7 acme/web#7', 'GH<!-- -->-7 acme/web&#35;<!-- -->7'],
    ['a commit', 'at 0123456789abcdef0123456789abcdef01234567', 'at 0123456<!-- -->789abcdef0123456789abcdef01234567'],
    ['an emoji', ':octocat:', ':<!-- -->octocat:'],
    ['an emoji in words', 'a :octocat: b', 'a :<!-- -->octocat: b'],
    ['a list', '- a', '&#45; a'],
    ['a list of pluses', '+ a', '&#43; a'],
    ['a numbered list', '1. a', '1<!-- -->. a'],
    ['a numbered list of another kind', '12) a', '12<!-- -->) a'],
    ['a rule', '---', '&#45;--'],
    ['a heading of what is above', '===', '&#61;=='],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['letters that turn the direction', 'a\u202eb\u0000c', 'a\ufffdb\ufffdc'],
  ])('cannot be %s', (_, text, escaped) => {
    expect(cell(text)).toBe(escaped)
  })
})

test('a table', () => {
  expect(table(['A', 'B'], [['1', cell('x|y')]])).toBe('| A | B |\n| --- | --- |\n| 1 | x&#124;y |')
  expect(table(['A'], [])).toBe('| A |\n| --- |')
})

test('a link', () => {
  expect(link('run [7]', 'https://github.com/acme/web/actions/runs/7 8')).toBe(
    '[run &#91;7&#93;](https://github.com/acme/web/actions/runs/7%208)',
  )
})
