import { cell, link, table } from '@golden-ami/actions-kit'
import { describe, expect, test } from '@jest/globals'

describe('text from elsewhere', () => {
  test.each([
    ['words', 'web-1 runs ami-0123', 'web-1 runs ami-0123'],
    ['HTML', '<img src=x onerror="a()">', '&lt;img src=x onerror="a()"&gt;'],
    ['an entity', '&lt;', '&amp;lt;'],
    ['emphasis', '**bold** _thin_ ~~gone~~', '&#42;&#42;bold&#42;&#42; &#95;thin&#95; &#126;&#126;gone&#126;&#126;'],
    ['code', '`rm`', '&#96;rm&#96;'],
    ['a link', '[here](https://evil.example)', '&#91;here&#93;(https&#58;//evil.example)'],
    ['an image', '![x](http://evil.example/x.png)', '!&#91;x&#93;(http&#58;//evil.example/x.png)'],
    ['a mention', 'thank you, @acme/security', 'thank you, &#64;acme/security'],
    ['an issue', 'fixes #1', 'fixes &#35;1'],
    ['a formula', 'it follows $Latest$', 'it follows &#36;Latest&#36;'],
    ['a border of the table', 'a | b \\| c', 'a &#124; b &#92;&#124; c'],
    ['lines', ' first\n\n# second\r\n\tthird ', 'first &#35; second third'],
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
