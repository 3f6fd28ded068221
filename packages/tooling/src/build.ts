/**
 * `pnpm build` makes `actions/dist` and the entries of the actions; `pnpm build --check` writes nothing and fails when what is committed is
 * not exactly what the build makes. `--root <folder>` builds another checkout.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { committedFiles, replaceCommittedFiles } from './build/committed-files.ts'
import { complaints } from './build/complaints.ts'
import { madeFiles } from './build/made-files.ts'
import { ROOT } from './root.ts'

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: ROOT } } })
const root = resolve(values.root)
const made = await madeFiles(root)
if (values.check) {
  const wrong = complaints(made, committedFiles(root))
  for (const line of wrong) console.error(line)
  if (wrong.length > 0) console.error('Run `pnpm build` and commit what it makes.')
  process.exitCode = wrong.length > 0 ? 1 : 0
} else {
  replaceCommittedFiles(root, made)
}
const size = [...made.values()].reduce((sum, content) => sum + content.length, 0)
console.log(`${made.size} files, ${Math.round(size / 1024)} KiB`)
