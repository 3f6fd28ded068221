/** Every error of the catalogue is one that some test has seen. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ERRORS } from '@golden-ami/domain'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { parseSource, place, type Source, sources } from './source.ts'

test('every code of the catalogue is asserted by a test', () => {
  const texts = globSync('test/{unit,whole}/**/*.test.ts', { cwd: ROOT }).map(path =>
    readFileSync(join(ROOT, path), 'utf8').replaceAll('\\.', '.'),
  )
  expect(Object.keys(ERRORS).filter(code => !texts.some(text => text.includes(code)))).toEqual([])
})

/** `error instanceof Error ? error.message : …`, whatever the error is called. */
const messagesByHand = (source: Source): readonly string[] =>
  source.nodes
    .filter(
      ({ type, start }) => type === 'ConditionalExpression' && /^\(?(\w+) instanceof Error \? \1\.message :/.test(source.text.slice(start)),
    )
    .map(node => place(source, node))

test('what a thrown error says is asked of one function', () => {
  const others = sources('packages/*/src/**/*.ts', 'actions/*/src/**/*.ts').filter(
    ({ path }) => path !== 'packages/domain/src/message-of.ts',
  )
  expect(others.flatMap(messagesByHand)).toEqual([])
  expect(messagesByHand(parseSource('a.ts', 'const a = (e: unknown) => e instanceof Error ? e.message : String(e)'))).toEqual(['a.ts:1'])
  expect(messagesByHand(parseSource('a.ts', 'const a = (e: unknown) => e instanceof Error ? e.stack : String(e)'))).toEqual([])
})
