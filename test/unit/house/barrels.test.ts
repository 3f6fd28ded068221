/** A package's index says by name what others use of it. What is not in it has an entry of its own in package.json; tests may reach anything. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
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

/** What a package imports of its own index, by its path or by its name: whoever is in the index would import itself. */
const ownIndex = (source: Source): readonly string[] => {
  const [home = '', name] = /^packages\/([^/]+)/.exec(source.path) ?? []
  return imported(source).flatMap(([specifier, node]) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(source.path), specifier) : specifier
    return [`@golden-ami/${name}`, `${home}/src/index.ts`, `${home}/src`].includes(target)
      ? [`${place(source, node)} imports ${specifier}`]
      : []
  })
}

test('no package imports its own index', () => {
  expect(sources('packages/*/src/**/*.{ts,mjs}').flatMap(ownIndex)).toEqual([])
})

test('they would be found', () => {
  expect(everything(parseSource('packages/domain/src/index.ts', "export * from './a.ts'"))).toEqual(['packages/domain/src/index.ts:1'])
  expect(unsaid(parseSource('actions/promote/src/a.ts', "import { x } from '@golden-ami/domain/clock'"))).toEqual([
    'actions/promote/src/a.ts:1 imports @golden-ami/domain/clock',
  ])
  const inDomain = (specifier: string) => ownIndex(parseSource('packages/domain/src/zone/a.ts', `import { x } from '${specifier}'`))
  for (const specifier of ['@golden-ami/domain', '../index.ts'])
    expect(inDomain(specifier)).toEqual([`packages/domain/src/zone/a.ts:1 imports ${specifier}`])
  for (const specifier of ['./index.ts', '../clock.ts', '@golden-ami/aws']) expect(inDomain(specifier)).toEqual([])
})
