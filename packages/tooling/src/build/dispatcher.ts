import { join } from 'node:path'
import type { Plugin } from 'rolldown'

/**
 * The source of the dispatcher, the one entry of the bundle: `run(name)` loads the named action and runs it on the process,
 * or on a runtime that is given.
 * Each action is imported when it is asked for, so that starting one does not load the others; none for a post step that has nothing to do.
 */
export const dispatcherSource = (actions: readonly string[]): string =>
  [
    `import { fromProcess } from '@golden-ami/actions-kit/from-process'`,
    `import { isIdlePost } from '@golden-ami/actions-kit/left-behind'`,
    'const actions = {',
    ...actions.map(action => `  '${action}': () => import('./${action}/src/index.ts'),`),
    '}',
    'export const run = async (name, runtime = fromProcess()) => {',
    '  if (!isIdlePost(runtime)) await (await actions[name]()).run(runtime)',
    '}',
    '',
  ].join('\n')

/** The file that the dispatcher pretends to be: its imports resolve as those of the `actions` package do. */
export const dispatcherFile = (root: string): string => join(root, 'actions', 'dispatcher.js')

/** Gives rolldown the dispatcher, which is never on disk. */
export const dispatcher = (root: string, actions: readonly string[]): Plugin => {
  const file = dispatcherFile(root)
  return {
    name: 'dispatcher',
    resolveId: id => (id === file ? file : undefined),
    load: id => (id === file ? dispatcherSource(actions) : undefined),
  }
}
