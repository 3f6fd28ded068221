/** What a job that uses an action downloads: the tree without what `.gitattributes` keeps out of it. Everything that is run runs from there. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readManifest } from '@golden-ami/tooling/action-manifest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Archive, archive, CHECKOUT, workingTree } from '../conformance/runner/contract/archive.ts'

/** Bytes, as the issue of a smaller download set it. */
const MOST = 700_000

let made: Archive
let commit: string
beforeAll(() => {
  commit = workingTree()
  made = archive(commit)
})
afterAll(() => made.remove())

const actions = (): readonly string[] => readdirSync(join(made.tree, 'actions')).filter(name => manifestOf(name) !== undefined)
const manifestOf = (action: string) => readManifest(join(made.tree, 'actions', action))

const started = (action: string, file: string) => {
  const { PATH = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(made.tree, 'actions', action, file)], {
    ...{ cwd: made.actions, env: { PATH, RUNNER_TEMP: made.actions }, encoding: 'utf8' },
  })
  return { status, stdout, stderr }
}

test('is no larger than a job should have to download', () => {
  const tar = spawnSync('git', ['archive', '--format=tar', commit], { cwd: CHECKOUT, maxBuffer: 1 << 30 }).stdout
  expect(tar.length).toBeGreaterThan(0)
  expect(gzipSync(tar, { level: 6 }).length).toBeLessThanOrEqual(MOST)
})

test('holds every action whole: it says what its inputs lack, and its post step does nothing of itself', () => {
  expect(actions()).toEqual(['build-stage', 'promote', 'refresh-asg', 'rollback', 'tag-ami'])
  for (const action of actions()) {
    const { main = '', post } = manifestOf(action)?.runs ?? {}
    const ran = started(action, main)
    expect([action, ran.status, ran.stderr]).toEqual([action, 1, ''])
    expect(ran.stdout).toMatch(/::error::input [\w-]+: .*required.*\[input\.invalid\]/)
    if (post) expect([action, started(action, post)]).toEqual([action, { status: 0, stdout: '', stderr: '' }])
  }
})

test('brings its licence and those of all that it is made of', () => {
  const text = (path: string): string => readFileSync(join(made.tree, path), 'utf8')
  expect(text('LICENSE')).toContain('MIT License')
  expect(text('actions/dist/licenses.txt')).toBe(readFileSync(join(CHECKOUT, 'actions/dist/licenses.txt'), 'utf8'))
  expect(text('README.md')).not.toBe('')
})

test('leaves out what no action runs on', () => {
  for (const path of ['packages', 'test', 'pnpm-lock.yaml', 'actions/promote/src'])
    expect([path, existsSync(join(made.tree, path))]).toEqual([path, false])
})
