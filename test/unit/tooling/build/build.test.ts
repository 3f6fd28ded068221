import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { committedFiles } from '@golden-ami/tooling/build/committed-files'
import { complaints } from '@golden-ami/tooling/build/complaints'
import { ROOT } from '@golden-ami/tooling/root'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runNode } from '../run-node.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { fixtureWorkspace } from './fixture.ts'

const build = (...args: readonly string[]) => runNode(join(ROOT, 'packages/tooling/src/build.ts'), args)

describe('the build of a workspace with two actions', () => {
  let root: string
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')

  beforeAll(() => {
    root = fixtureWorkspace()
    expect(build('--root', root)).toMatchObject({ status: 0, stderr: '' })
  }, 60_000)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('makes an entry per action and one shared bundle', () => {
    expect([...committedFiles(root).keys()].filter(path => path.endsWith('/index.js')).sort()).toEqual([
      'actions/dist/index.js',
      'actions/greet/index.js',
      'actions/part/index.js',
    ])
    expect(JSON.parse(text('actions/dist/package.json'))).toEqual({ type: 'module' })
  })

  test.each(['greet', 'part'])('runs the action %s from its entry, with inputs of the process', action => {
    expect(runNode(join(root, 'actions', action, 'index.js'), [], { INPUT_WHOM: 'reader' })).toEqual({
      status: 0,
      stdout: `${action} reader\n`,
      stderr: '',
    })
  })

  test('has a post step where the manifest names one, which says that it is one and is still where there is nothing to do', () => {
    expect([...committedFiles(root).keys()].filter(path => path.endsWith('/post.js'))).toEqual(['actions/part/post.js'])
    const post = (idle: string) => runNode(join(root, 'actions/part/post.js'), [], { INPUT_WHOM: 'reader', STATE_idle: idle })
    expect(post('')).toEqual({ status: 0, stdout: 'part reader\n', stderr: '' })
    expect(post('true')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(text('actions/part/post.js')).toContain("STATE_begun = 'true'")
  })

  test('keeps what is compiled for the next step in the folder of the runner, and nothing beside the action', () => {
    const temporary = temporaryFolder({})
    const before = readdirSync(join(root, 'actions'), { recursive: true })
    const kept = () => readdirSync(temporary, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
    const greet = () => runNode(join(root, 'actions/greet/index.js'), [], { INPUT_WHOM: 'reader', RUNNER_TEMP: temporary })
    try {
      const answer = { status: 0, stdout: 'greet reader\n', stderr: '' }
      expect(greet()).toEqual(answer)
      const first = kept()
      expect(first.length).toBeGreaterThan(0)
      expect(greet()).toEqual(answer)
      expect(kept().map(({ name }) => name)).toEqual(first.map(({ name }) => name))
      for (const { parentPath, name } of first) writeFileSync(join(parentPath, name), 'not what Node has written')
      expect(greet()).toEqual(answer)
      expect(readdirSync(join(root, 'actions'), { recursive: true })).toEqual(before)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })

  test.each(['a file', 'nowhere', ''])('runs where the folder of the runner is %p', where => {
    const temporary = temporaryFolder({ 'a file': '' })
    try {
      const RUNNER_TEMP = where === '' ? '' : join(temporary, where, 'deeper')
      const ran = runNode(join(root, 'actions/greet/index.js'), [], { INPUT_WHOM: 'reader', RUNNER_TEMP })
      expect(ran).toEqual({ status: 0, stdout: 'greet reader\n', stderr: '' })
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })

  test('leaves out what @actions/core does not use here', () => {
    const bundle = readdirSync(join(root, 'actions/dist')).filter(file => file.endsWith('.js'))
    const code = bundle.map(file => text(`actions/dist/${file}`)).join('')
    expect(code).toContain('INPUT_')
    expect(code).not.toContain('undici')
  })

  test('lists the licence of every bundled package with its text', () => {
    const licenses = text('actions/dist/licenses.txt')
    expect(licenses).toContain('@actions/core@3.0.1')
    expect(licenses).toContain('Permission is hereby granted')
    expect(licenses).not.toContain('@golden-ami')
  })

  test('makes the same bytes from another folder', () => {
    const elsewhere = fixtureWorkspace()
    try {
      build('--root', elsewhere)
      expect(complaints(committedFiles(root), committedFiles(elsewhere))).toEqual([])
    } finally {
      rmSync(elsewhere, { recursive: true, force: true })
    }
  }, 60_000)

  test('--check names each stale, missing and stray file, and building again mends them', () => {
    appendFileSync(join(root, 'actions/dist/index.js'), '\n')
    rmSync(join(root, 'actions/part/index.js'))
    writeFileSync(join(root, 'actions/dist/old.index.js'), '')
    const check = build('--check', '--root', root)
    expect(check.status).toBe(1)
    expect(check.stderr.trim().split('\n')).toEqual([
      'stale: actions/dist/index.js',
      'stray: actions/dist/old.index.js (the build does not make it)',
      'missing: actions/part/index.js',
      'Run `pnpm build` and commit what it makes.',
    ])
    build('--root', root)
    expect(build('--check', '--root', root)).toMatchObject({ status: 0, stderr: '' })
  }, 60_000)
})
