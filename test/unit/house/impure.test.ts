import { describe, expect, test } from 'vitest'
import { impurities } from './impure.ts'
import { parseSource, sources } from './source.ts'

/** The one clock and the one process of an action. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'packages/actions-kit/src/clock.ts': ['time'],
  // An id that no other process has: the claim of a lock is made with it.
  'packages/actions-kit/src/from-process.ts': ['process', 'chance'],
}

test('what an action is made of takes time, chance and process as arguments', () => {
  const all = sources('packages/{domain,component-document,aws,actions-kit}/src/**/*.ts', 'actions/*/src/**/*.ts')
  expect(all.flatMap(source => impurities(source, ALLOWED[source.path]))).toEqual([])
})

test('the services of local AWS know only virtual time and no chance', () => {
  const all = sources('packages/local-aws/src/{services,world,iam}/**/*.ts')
  expect(all.flatMap(source => impurities(source))).toEqual([])
})

describe('what would be found', () => {
  test.each([
    ['const a = Date.now()', 'time'],
    ['const a = new Date()', 'time'],
    ['const a = Date()', 'time'],
    ['const a = performance.now()', 'time'],
    ['setTimeout(() => {}, 1)', 'time'],
    ["import { setTimeout as wait } from 'node:timers/promises'", 'time'],
    ['const a = Math.random()', 'chance'],
    ['const a = crypto.randomUUID()', 'chance'],
    ["const a = process.env['X']", 'process'],
    ['const { env } = process', 'process'],
    ["import { env } from 'node:process'", 'process'],
  ])('%s', (text, kind) => {
    expect(impurities(parseSource('a.ts', text))).toEqual([`a.ts:1 ${kind}`])
    expect(impurities(parseSource('a.ts', text), [kind])).toEqual([])
  })

  test.each([
    'const a = new Date(0)',
    'const a = (now: number) => new Date(now)',
    'const a = (process: { ProcessName: string }) => process.ProcessName',
    '// Date.now() and process.env',
    "const a = 'Math.random()'",
  ])('not %s', text => {
    expect(impurities(parseSource('a.ts', text))).toEqual([])
  })
})
