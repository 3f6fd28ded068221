/** A package's index says by name what others use of it. What is not in it has an entry of its own in package.json; tests may reach anything. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { imported, parseSource, place, type Source, sources } from './source.ts'

const everything = (source: Source): readonly string[] =>
  source.nodes.filter(({ type }) => type === 'ExportAllDeclaration').map(node => place(source, node))

test('no index exports everything of a file', () => {
  const indexes = sources('packages/*/src/index.ts')
  expect(indexes.length).toBeGreaterThan(4)
  expect(indexes.flatMap(everything)).toEqual([])
})

/** Entries of a package by their own path, without the one for tests. */
const entries = (name: string): ReadonlySet<string> => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'))
  return new Set(Object.keys(exports).filter(entry => !entry.includes('*')))
}

/** What another package or an action imports of a package past its index, where its package.json does not say so. */
const unsaid = (source: Source): readonly string[] =>
  imported(source).flatMap(([specifier, node]) => {
    const [, name, path] = /^@golden-ami\/([^/]+)\/(.+)/.exec(specifier) ?? []
    return name === undefined || entries(name).has(`./${path}`) ? [] : [`${place(source, node)} imports ${specifier}`]
  })

test('product code reaches past an index only where package.json says so', () => {
  expect(sources('packages/*/src/**/*.ts', 'actions/*/src/**/*.ts').flatMap(unsaid)).toEqual([])
})

test('they would be found', () => {
  expect(everything(parseSource('packages/domain/src/index.ts', "export * from './a.ts'"))).toEqual(['packages/domain/src/index.ts:1'])
  expect(unsaid(parseSource('actions/promote/src/a.ts', "import { x } from '@golden-ami/domain/clock'"))).toEqual([
    'actions/promote/src/a.ts:1 imports @golden-ami/domain/clock',
  ])
})
