/** Lists are read by the SDK's paginators, to their ends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { isNode, parseSource, place, type Source, sources } from './source.ts'

/** Of these the first page is all that is wanted; of a template's versions it tells whether there are few. */
const FIRST_PAGE = new Set(['DescribeInstanceRefreshes', 'DescribeLaunchTemplateVersions'])

const AWS = join(ROOT, 'packages/aws')
const { dependencies } = JSON.parse(readFileSync(join(AWS, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }

/** The operations that have a paginator in a client that we use. */
const paginated: ReadonlySet<string> = new Set(
  Object.keys(dependencies)
    .filter(name => name.startsWith('@aws-sdk/client-'))
    .map(name => join(AWS, 'node_modules', name, 'dist-types/pagination'))
    .filter(existsSync)
    .flatMap(folder => readdirSync(folder).flatMap(file => /^(\w+)Paginator\.d\.ts$/.exec(file)?.[1] ?? [])),
)
const sentByHand = (source: Source): readonly string[] =>
  source.nodes
    .filter(node => {
      const callee = node.type === 'NewExpression' && isNode(node.callee) ? String(node.callee.name) : ''
      const operation = callee.endsWith('Command') ? callee.slice(0, -'Command'.length) : ''
      return paginated.has(operation) && !FIRST_PAGE.has(operation)
    })
    .map(node => place(source, node))

test('what has pages is asked for by a paginator', () => {
  expect(paginated.size).toBeGreaterThan(100)
  expect(sources('packages/aws/src/**/*.ts').flatMap(sentByHand)).toEqual([])
})

describe('what would be found', () => {
  test.each([
    ['a list', 'client.send(new DescribeImagesCommand({}))', ['a.ts:1']],
    ['not what has one page', 'client.send(new DescribeKeyCommand({}))', []],
    ['not a first page that is enough', 'client.send(new DescribeInstanceRefreshesCommand({}))', []],
  ])('%s', (_, text, places) => {
    expect(sentByHand(parseSource('a.ts', text))).toEqual(places)
  })
})
