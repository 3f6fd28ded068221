import { GUARDS } from '@golden-ami/aws/acts/guards'
import { describe, expect, test } from 'vitest'
import { isNode, parseSource, place, type Source, sources } from './source.ts'

const READS = /^(Describe|Get|List|AssumeRole|BatchGet)/

/** The operations that a source sends: `Name` of each `new NameCommand(…)`. */
const operations = (source: Source): readonly (readonly [string, string])[] =>
  source.nodes.flatMap(node => {
    const callee = node.type === 'NewExpression' && isNode(node.callee) ? String(node.callee.name) : ''
    return callee.endsWith('Command') ? [[callee.slice(0, -'Command'.length), place(source, node)] as const] : []
  })
const guarded = new Set<string>(Object.values(GUARDS).map(({ call }) => call.slice(call.indexOf(':') + 1)))
const sent = sources('packages/aws/src/**/*.ts').flatMap(operations)

test('every call that changes something has a guard', () => {
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.filter(([operation]) => !READS.test(operation) && !guarded.has(operation))).toEqual([])
})

test('no guard is for a call that is never made', () => {
  const made = new Set(sent.map(([operation]) => operation))
  expect([...guarded].filter(operation => !made.has(operation))).toEqual([])
})

describe('what would be found', () => {
  test('a command that is sent', () => {
    expect(operations(parseSource('a.ts', 'client.send(new\nDeleteTagsCommand({}))'))).toEqual([['DeleteTags', 'a.ts:1']])
  })
})
