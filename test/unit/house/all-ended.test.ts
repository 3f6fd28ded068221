/** Reads that are made side by side end together: no call is left behind by one that failed. */
import { expect, test } from 'vitest'
import { isNode, parseSource, place, type Source, sources } from './source.ts'

const leftBehind = (source: Source): readonly string[] =>
  source.nodes
    .filter(node => {
      const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined
      const of = callee && isNode(callee.object) ? callee.object.name : undefined
      return of === 'Promise' && callee !== undefined && isNode(callee.property) && callee.property.name === 'all'
    })
    .map(node => place(source, node))

test('in packages/aws Promise.all is called in allEnded alone', () => {
  const places = sources('packages/aws/src/**/*.ts').flatMap(leftBehind)
  expect(places.map(at => at.replace(/:\d+$/, ''))).toEqual(['packages/aws/src/connection/all-ended.ts'])
})

test('it would be found', () => {
  expect(leftBehind(parseSource('a.ts', 'const all = await Promise.all([read()])'))).toEqual(['a.ts:1'])
  expect(leftBehind(parseSource('a.ts', 'const all = await Promise.allSettled([read()])'))).toEqual([])
})
