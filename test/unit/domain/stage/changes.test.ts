import { changesText, type Ingredients, lastRecipe, type Part, partsOf, partsTags, type Recipe, recordedParts } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { digest, ingredients, print } from './fixture.ts'

const [own, foreign] = ingredients.components
if (own?.is !== 'own' || foreign?.is !== 'foreign') throw new Error('the fixture has a document and a component of Amazon')
const recorded = recordedParts(partsTags(partsOf(ingredients, digest)))
const since = (change: Partial<Ingredients>): string =>
  changesText({ release: '1.4.0/2', parts: recorded }, partsOf({ ...ingredients, ...change }, digest))

test('the tags of a recipe say what it is made of', () => {
  expect(recorded).toEqual([
    'parent = ami-0123456789abcdef0',
    'architecture = x86_64',
    expect.stringMatching(/^components\/a\.yml = [0-9a-f]{12}$/),
    'update-linux = 1.0.2/1',
  ])
})

describe('what changed since the last build', () => {
  test.each<[string, Partial<Ingredients>]>([
    ['parent ami-0123456789abcdef0 → ami-1', { parent: 'ami-1' }],
    ['components/a.yml changed', { components: [{ ...own, data: 'b' }, foreign] }],
    ['components/a.yml changed', { components: [{ ...own, parameters: { port: '80' } }, foreign] }],
    ['update-linux 1.0.2/1 → 1.0.3/1', { components: [own, { ...foreign, arn: foreign.arn.replace('1.0.2', '1.0.3') }] }],
    ['update-linux is gone', { components: [own] }],
    ['components/b.yml is new', { components: [own, foreign, { ...own, path: 'components/b.yml' }] }],
    ['components/a.yml is new', { components: [own, foreign, own] }],
    ['the order of the components', { components: [foreign, own] }],
    ['parent ami-0123456789abcdef0 → ami-1; components/a.yml changed', { parent: 'ami-1', components: [{ ...own, data: 'b' }, foreign] }],
  ])('%s', (expected, change) => {
    expect(since(change)).toBe(`what changed since 1.4.0/2: ${expected}`)
  })
  test('is nothing for a first build, and unknown where the recipe says nothing', () => {
    const parts = partsOf(ingredients, digest)
    expect(changesText(undefined, parts)).toBe('the first build of this stage')
    expect(changesText({ release: '1.4.0/2', parts: [] }, parts)).toBe('what changed since 1.4.0/2: its recipe does not say')
  })
})

describe('tags of parts', () => {
  const document = (index: number, value = '0'): Part => ({
    kind: 'document',
    name: `components/${'x'.repeat(60)}-${index}.yml`,
    value: value.repeat(64),
  })
  const parts = Array.from({ length: 20 }, (_, index) => document(index))
  test('are what AWS takes as tags, and say that there is more', () => {
    const tags = Object.entries(partsTags(parts))
    expect(tags.map(([key]) => key)).toEqual(['golden-ami:parts', 'golden-ami:parts-2', 'golden-ami:parts-3', 'golden-ami:parts-4'])
    for (const [, value] of tags) expect(value).toMatch(/^[A-Za-z0-9_.:/=+@-][A-Za-z0-9 _.:/=+@-]{0,254}[A-Za-z0-9_.:/=+@-]$/)
    expect(tags.at(-1)?.[1].endsWith(' / ...')).toBe(true)
  })
  test('that are cut call nothing new that may only have been left out', () => {
    const changed = [document(0, '1'), ...parts.slice(1)]
    const text = changesText({ release: '1.0.0/1', parts: recordedParts(partsTags(parts)) }, changed)
    expect(text).toMatch(/^what changed since 1\.0\.0\/1: components\/x+-0\.yml changed$/)
  })
})

test('the last build is the one of the newest recipe with other content and the same architecture', () => {
  const recipe = (fingerprint: string, created: number, architecture = 'x86_64'): Recipe => ({
    arn: `arn:${fingerprint}`,
    version: '1.0.0',
    fingerprint,
    architecture,
    parts: [],
    created,
  })
  const recipes = [recipe('a', 1), recipe('b', 2), recipe(print, 3), recipe('c', 4, 'arm64')]
  expect(lastRecipe(ingredients, recipes, digest)?.fingerprint).toBe('b')
  expect(lastRecipe(ingredients, [recipe(print, 3)], digest)).toBeUndefined()
})
