import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { temporaryFolder } from '../temporary-folder.ts'

const KIT = 'packages/actions-kit'

const actionSource = (action: string): string =>
  `export const run = async (runtime: { input(name: string): string, print(line: string): void }) => {
     runtime.print('${action} ' + runtime.input('whom'))
   }`

/** A temporary workspace with two actions, `greet` and `part`, which has a post step, a kit that prints, and the real @actions/core below it. Answers with its root. */
export const fixtureWorkspace = (): string => {
  const root = temporaryFolder({
    [`${KIT}/package.json`]: '{ "name": "@golden-ami/actions-kit", "type": "module", "exports": { "./*": "./src/*.ts" } }',
    [`${KIT}/src/from-process.ts`]: `import { getInput } from '@actions/core'
      export const fromProcess = () => ({
        input: (name: string): string => getInput(name),
        state: (name: string): string => process.env['STATE_' + name] ?? '',
        print: (line: string) => console.log(line),
      })`,
    [`${KIT}/src/left-behind.ts`]: `export const isIdlePost = (runtime: { state(name: string): string }): boolean => runtime.state('idle') === 'true'`,
    'actions/package.json': '{ "name": "@golden-ami/actions", "type": "module" }',
    'actions/greet/action.yml': 'name: greet\nruns: { using: node24, main: index.js }\n',
    'actions/greet/src/index.ts': actionSource('greet'),
    'actions/part/action.yml': 'name: part\nruns: { using: node24, main: index.js, post: post.js }\n',
    'actions/part/src/index.ts': actionSource('part'),
  })
  mkdirSync(join(root, 'actions/node_modules/@golden-ami'), { recursive: true })
  symlinkSync(join(root, KIT), join(root, 'actions/node_modules/@golden-ami/actions-kit'))
  mkdirSync(join(root, KIT, 'node_modules/@actions'), { recursive: true })
  symlinkSync(join(ROOT, KIT, 'node_modules/@actions/core'), join(root, KIT, 'node_modules/@actions/core'))
  return root
}
