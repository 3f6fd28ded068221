/** A post step whose main step could leave no state. As the runner starts it, with the built bundle. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'

const started = (action: string, entry: string, env: Readonly<Record<string, string>> = {}) => {
  const { PATH = '' } = process.env
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'actions', action, entry)], {
    env: { PATH, ...env },
    encoding: 'utf8',
  })
  return { status, stdout }
}
const withPost = readdirSync(join(ROOT, 'actions')).filter(action => existsSync(join(ROOT, 'actions', action, 'post.js')))

test('actions that change something for as long as they run have one', () =>
  expect(withPost).toEqual(['build-stage', 'promote', 'refresh-asg', 'rollback']))

test.each(withPost)('%s does not run its main step again', action => {
  expect(started(action, 'post.js')).toEqual({ status: 0, stdout: '' })
  // Which would have said what it lacks.
  expect(started(action, 'index.js').stdout).toContain('::error')
})
