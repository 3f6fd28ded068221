import { globSync, readFileSync } from 'node:fs'
import { readYaml } from '@golden-ami/actions-kit'
import { checkDocument, checkDocumentSize } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const EXAMPLES = new URL('../../../../workflows-examples/components/', import.meta.url)
const examples = globSync('*.yml', { cwd: EXAMPLES.pathname })

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(3)
})

test.each(examples)('the document %s of the examples is accepted', name => {
  const text = readFileSync(new URL(name, EXAMPLES), 'utf8')
  const yaml = readYaml(text, name)
  if ('complaints' in yaml) throw new Error(JSON.stringify(yaml.complaints))
  expect([...checkDocumentSize(text, name), ...checkDocument(yaml.tree, {}, { source: name })]).toEqual([])
})

test('a document has at most 16,000 characters', () => {
  expect(checkDocumentSize('x'.repeat(16_000), 'a.yml')).toEqual([])
  expect(checkDocumentSize('x'.repeat(16_001), 'a.yml')).toMatchObject([
    { at: { source: 'a.yml' }, wrong: 'the document has 16001 characters' },
  ])
  expect(checkDocumentSize('', 'a.yml')).toMatchObject([{ wrong: 'the document is empty' }])
})
