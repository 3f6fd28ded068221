import { describe, expect, test } from 'vitest'
import { type Node, parseSource, place, type Source, sources } from './source.ts'

const MOST_LINES = 400

const all = sources('packages/*/src/**/*.{ts,mjs,js}', 'actions/*/src/**/*.ts')

/** Variables of a module that can be set anew. */
const mutableState = (source: Source): readonly string[] => {
  const declaration = (node: Node): unknown => (node.type === 'ExportNamedDeclaration' ? node.declaration : node)
  return source.statements
    .filter(statement => {
      const inner = declaration(statement) as Node | null
      return inner?.type === 'VariableDeclaration' && inner.kind !== 'const'
    })
    .map(statement => place(source, statement))
}

/** Command line entries and the preload: the only files that do something when they are loaded. */
const ENTRIES =
  /^packages\/(tooling\/src\/(authority|build|constraints|docs|lint-workflows|policies)|(local-aws|rehearsal)\/src\/(cli|demo))\.ts$|\.mjs$/

test('no module keeps state that changes', () => {
  expect(all.filter(source => !ENTRIES.test(source.path)).flatMap(mutableState)).toEqual([])
})

test('nothing runs on import but command line entries', () => {
  const running = all
    .filter(source => !ENTRIES.test(source.path))
    .flatMap(source => source.statements.filter(({ type }) => !/Declaration$/.test(type)).map(statement => place(source, statement)))
  expect(running).toEqual([])
})

test(`no file is longer than ${MOST_LINES} lines`, () => {
  expect(all.map(({ path, text }) => [path, text.split('\n').length] as const).filter(([, lines]) => lines > MOST_LINES)).toEqual([])
})

describe('what would be found', () => {
  test.each(['let a = 1', 'export let a = 1', 'var a = 1'])('%s', text => {
    expect(mutableState(parseSource('a.ts', text))).toEqual(['a.ts:1'])
  })
  test.each(['const a = 1', 'export const a = () => { let b = 1; return b }', 'export class A {}'])('not %s', text => {
    expect(mutableState(parseSource('a.ts', text))).toEqual([])
  })
})

describe('clients of AWS', () => {
  // A run asks these a few times, however many groups there are.
  const UNPACED = /^packages\/aws\/src\/(iam|imagebuilder|kms|logs|ssm|sts)\//
  const hasty = ({ path, text }: Pick<Source, 'path' | 'text'>): readonly string[] =>
    [...text.matchAll(/(paced\()?new \w+Client\(/g)].flatMap(([, paced]) =>
      paced || UNPACED.test(path) || !path.startsWith('packages/aws/') ? [] : [path],
    )
  test('go at the pace of their account and region', () => {
    expect(all.flatMap(hasty)).toEqual([])
    expect(hasty({ path: 'packages/aws/src/a.ts', text: 'const client = new EC2Client(clientConfig(edge))' })).toHaveLength(1)
  })
})
