import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The names of all actions below `root`, sorted: the folders of `actions` that hold an `action.yml`. */
export const findActions = (root: string): readonly string[] =>
  readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(root, 'actions', entry.name, 'action.yml')))
    .map(entry => entry.name)
    .sort()
