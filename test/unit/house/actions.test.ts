import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionManifest, readManifest } from '@golden-ami/tooling/action-manifest'
import { findActions } from '@golden-ami/tooling/build/find-actions'
import { ROOT } from '@golden-ami/tooling/root'
import { describe, expect, test } from 'vitest'
import { inputComplaints, inputsAskedFor, inputsOfKeys, inputsSpecified, namesLookedAt } from './action-manifest.ts'
import { parseSource, sources } from './source.ts'

const actions = findActions(ROOT)
const manifestOf = (action: string): ActionManifest => {
  const manifest = readManifest(join(ROOT, 'actions', action))
  if (!manifest) throw new Error(`actions/${action} has no action.yml`)
  return manifest
}
/** What holds for every action; the complaints, each with its action. */
const ofAll = (complaints: (action: string) => readonly string[]): readonly string[] =>
  actions.flatMap(action => complaints(action).map(complaint => `${action}: ${complaint}`))

test('action.yml declares the inputs that the action reads, each with a description and what holds without it', () => {
  expect(
    ofAll(action =>
      inputComplaints(manifestOf(action), sources(`actions/${action}/src/**/*.ts`).flatMap(inputsAskedFor), inputsOfKeys(action)),
    ),
  ).toEqual([])
})

test('the value of every input is looked at', () => {
  expect(
    ofAll(action => {
      const all = sources(`actions/${action}/src/**/*.ts`)
      const names = new Set(all.flatMap(namesLookedAt))
      return all.flatMap(inputsSpecified).filter(name => !names.has(name))
    }),
  ).toEqual([])
})

test('every output has a description', () => {
  expect(
    ofAll(action =>
      Object.entries(manifestOf(action).outputs ?? {})
        .filter(([, { description }]) => !description?.trim())
        .map(([name]) => name),
    ),
  ).toEqual([])
})

test('every input and output is in the README', () => {
  expect(
    ofAll(action => {
      const readme = readFileSync(join(ROOT, 'actions', action, 'README.md'), 'utf8')
      const { inputs = {}, outputs = {} } = manifestOf(action)
      return Object.keys({ ...inputs, ...outputs }).filter(name => !readme.includes(`| \`${name}\` |`))
    }),
  ).toEqual([])
})

test('every action has a table of its outputs in every outcome', () => {
  expect(ofAll(action => (existsSync(join(ROOT, 'test/whole/outputs', `${action}.test.ts`)) ? [] : ['no table']))).toEqual([])
})

test('every action runs the made entry on Node 24, and a post step an entry that says so', () => {
  expect(
    ofAll(action => {
      const { using, main, post } = manifestOf(action).runs
      return using === 'node24' && main === 'index.js' && (post === undefined || post === 'post.js')
        ? []
        : [JSON.stringify({ using, main, post })]
    }),
  ).toEqual([])
})

test('every action has the policy that it needs', () => {
  expect(
    ofAll(action => {
      const path = join(ROOT, 'actions', action, 'policy.json')
      return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).Version === '2012-10-17' ? [] : ['policy.json']
    }),
  ).toEqual([])
})

describe('what would be found', () => {
  const runs = { using: 'node24', main: 'index.js' }
  const manifest: ActionManifest = {
    name: '',
    description: '',
    runs,
    inputs: {
      reason: { description: 'Why.', required: true },
      timeout: { description: 'How long.' },
      'dry-run': { description: 'Only a plan.', default: 'false' },
    },
  }

  test('nothing, when all is well', () => {
    expect(inputComplaints(manifest, ['reason', 'dry-run'], ['timeout'])).toEqual([])
  })

  test.each([
    ['an input that is not declared', manifest, ['reason', 'dry-run', 'force'], ['timeout'], 'force is read but not declared'],
    ['an input that is not read', manifest, ['reason'], ['timeout'], 'dry-run is declared but not read'],
    [
      'no description',
      { ...manifest, inputs: { reason: { description: ' ', required: true } } },
      ['reason'],
      [],
      'reason has no description',
    ],
    [
      'nothing that holds without it',
      { ...manifest, inputs: { reason: { description: 'Why.' } } },
      ['reason'],
      [],
      'reason has neither a default nor required: true',
    ],
    [
      'a default that would beat the file',
      { ...manifest, inputs: { timeout: { description: 'How long.', default: '1h' } } },
      [],
      ['timeout'],
      'timeout is a key of the file, so it has no default here',
    ],
  ])('%s', (_, wrong, asked, ofKeys, complaint) => {
    expect(inputComplaints(wrong, asked, ofKeys)).toEqual([complaint])
  })

  test('inputs that are read by name', () => {
    const text = `
      runtime.input('a'); input('b'); runtime.output('c', 'd'); input(name)
      const specs = { reason: required(REASON), 'dry-run': optional(flag), other: somethingElse(flag), config: verbatim }`
    expect(inputsAskedFor(parseSource('a.ts', text))).toEqual(['a', 'b', 'reason', 'dry-run', 'config'])
  })

  test('inputs with a spec, and values that nobody looks at', () => {
    const source = parseSource(
      'a.ts',
      `const specs = { reason: required(REASON), force: required(flag), 'dry-run': optional(flag), only: verbatim, tags: verbatim }
      const { reason, 'dry-run': dryRun = false } = values; input('only')`,
    )
    const looked = namesLookedAt(source)
    expect(inputsSpecified(source).filter(name => !looked.includes(name))).toEqual(['force', 'tags'])
  })
})
