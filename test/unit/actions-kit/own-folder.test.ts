/** Steps of a composite action have GITHUB_ACTION in common, and steps of a job their temporary folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromProcess } from '@golden-ami/actions-kit/from-process'
import { makeOwnFolder } from '@golden-ami/actions-kit/own-folder'
import { afterEach, beforeEach, expect, test } from 'vitest'

const { env } = process
const before = { RUNNER_TEMP: env.RUNNER_TEMP, GITHUB_ACTION: env.GITHUB_ACTION }
let temp = ''
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'own-folder-'))
  env.RUNNER_TEMP = temp
})
afterEach(() => {
  rmSync(temp, { recursive: true })
  for (const [name, value] of Object.entries(before))
    if (value === undefined) delete env[name]
    else env[name] = value
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal)
})

test('two steps of one name write different files, and each keeps its own together', async () => {
  env.GITHUB_ACTION = '__acme_deliver'
  const [first, second] = [fromProcess(), fromProcess()]
  const paths = [
    await first.writeTemporary('decision.json', 'first'),
    await second.writeTemporary('decision.json', 'second'),
    await first.writeTemporary('packages.json', 'of the first'),
  ]
  const folder = join(temp, 'golden-ami')
  expect(paths).toEqual([
    join(folder, '__acme_deliver/decision.json'),
    join(folder, '__acme_deliver-2/decision.json'),
    join(folder, '__acme_deliver/packages.json'),
  ])
  expect(paths.map(path => readFileSync(path, 'utf8'))).toEqual(['first', 'second', 'of the first'])
})

test('the same job has the same paths, however many steps write at once', async () => {
  const folders = await Promise.all(Array.from({ length: 5 }, () => makeOwnFolder({ RUNNER_TEMP: temp, GITHUB_ACTION: 'promote' })))
  expect(folders.toSorted()).toEqual(
    ['promote', 'promote-2', 'promote-3', 'promote-4', 'promote-5'].map(name => join(temp, 'golden-ami', name)),
  )
})
