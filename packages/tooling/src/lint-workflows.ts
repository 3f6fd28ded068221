/**
 * Checks all workflows and action.yml files with GitHub's own language service, offline. `--root <folder>` checks another checkout.
 * Part of `pnpm lint`.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { allowJsonImports } from './lint-workflows/json-imports.ts'
import { workflowFiles } from './lint-workflows/workflow-files.ts'
import { ROOT } from './root.ts'

const { values } = parseArgs({ options: { root: { type: 'string', default: ROOT } } })
const root = resolve(values.root)
allowJsonImports()
const { findings } = await import('./lint-workflows/findings.ts')
const files = workflowFiles(root)
let found = 0
for (const file of files) {
  for (const finding of await findings(root, file)) {
    console.error(finding)
    found++
  }
}
console.log(`${files.length} workflows and actions, ${found} findings`)
process.exitCode = found > 0 ? 1 : 0
