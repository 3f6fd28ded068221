import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { patternsOf, productPatterns } from './patterns.ts'
import { parseSource } from './source.ts'

/** Patterns that take time in proportion to the text: made by `node test/conformance/measure-patterns.ts`, which says what is none. */
const LINEAR = new Set(readFileSync(join(ROOT, 'test/unit/house/linear-patterns.txt'), 'utf8').split('\n').filter(Boolean))

test('every pattern is among those that are measured to be linear', () => {
  const { patterns, unseen } = productPatterns()
  expect(patterns.filter(({ written }) => !LINEAR.has(written)).map(({ place, written }) => `${place}: ${written}`)).toEqual([])
  expect(unseen).toEqual([])
})

test('no pattern is kept that nothing has any more', () => {
  const written = new Set(productPatterns().patterns.map(one => one.written))
  expect([...LINEAR].filter(line => !written.has(line))).toEqual([])
})

describe('what is found', () => {
  test.each([
    ['const A = /(a+)+/u', ['/(a+)+/u'], 0],
    ["const A = text('^a$', 'an a')", ['/^a$/u'], 0],
    ["const B = 'b'\nconst A = text(`^${B}$`, 'a b')", ['/^b$/u'], 0],
    ["const A = text(made(), 'who knows')", [], 1],
    ['const A = new RegExp(made())', [], 1],
  ])('%j', (source, written, unseen) => {
    const found = patternsOf(parseSource('packages/domain/src/a.ts', source))
    expect([found.patterns.map(one => one.written), found.unseen.length]).toEqual([written, unseen])
  })
})
