import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'

const PLACES = ['.github/workflows/*.yml', 'workflows-examples/**/*.yml', 'actions/*/action.yml']

/** Component documents and delivery files lie beside the examples; a workflow is what says `jobs` or `on`. */
const isWorkflow = (root: string, path: string): boolean => {
  const document = parseDocument(readFileSync(join(root, path), 'utf8'))
  return document.has('jobs') || document.has('on')
}

/** All workflows and action.yml files below `root`, relative to it, sorted. */
export const workflowFiles = (root: string): readonly string[] =>
  globSync(PLACES, { cwd: root })
    .filter(path => path.endsWith('action.yml') || isWorkflow(root, path))
    .sort()
