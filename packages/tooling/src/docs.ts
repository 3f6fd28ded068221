/**
 * `pnpm run docs` makes the generated pages and the generated parts of the READMEs; `pnpm run docs --check` writes nothing and fails when one of
 * them is not what it would make. `--root <folder>` takes action.yml files, READMEs and rules from another checkout.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf } from '@golden-ami/domain'
import { pages } from './docs/pages.ts'
import { ROOT } from './root.ts'

/** The order of a delivery, in which the README lists the actions. */
const ORDER = ['build-stage', 'tag-ami', 'promote', 'refresh-asg', 'refresh-ecs', 'rollback', 'audit', 'retire']

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: ROOT } } })
const root = resolve(values.root)
const onDisk = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

let made = 0
let stale = 0
let broken = 0
for (const [path, page] of pages(root, ORDER)) {
  try {
    const text = page()
    made++
    if (onDisk(join(root, path)) === text) continue
    stale++
    if (values.check) console.error(`stale: ${path}`)
    else writeFileSync(join(root, path), text)
  } catch (error) {
    broken++
    console.error(`broken: ${path}: ${messageOf(error)}`)
  }
}
if (values.check && stale > 0) console.error('Run `pnpm run docs` and commit what it makes.')
console.log(`${made} pages, ${stale} ${values.check ? 'stale' : 'written'}, ${broken} broken`)
process.exitCode = broken > 0 || (values.check && stale > 0) ? 1 : 0
