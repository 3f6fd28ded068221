import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'

/** A temporary workspace with two actions, `greet` and `part`, a kit that prints, and the real @actions/core below it. Answers with its root. */
export const fixtureWorkspace = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'golden-ami-fixture-'))
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const kit = 'packages/actions-kit'
  write(`${kit}/package.json`, '{ "name": "@golden-ami/actions-kit", "type": "module", "exports": "./src/index.ts" }')
  write(
    `${kit}/src/index.ts`,
    `import { getInput } from '@actions/core'
     export const fromProcess = () => ({ input: (name: string): string => getInput(name), print: (line: string) => console.log(line) })`,
  )
  write('actions/package.json', '{ "name": "@golden-ami/actions", "type": "module" }')
  for (const action of ['greet', 'part']) {
    write(`actions/${action}/action.yml`, `name: ${action}\nruns: { using: node24, main: index.js }\n`)
    write(
      `actions/${action}/src/index.ts`,
      `export const run = async (runtime: { input(name: string): string, print(line: string): void }) => {
         runtime.print('${action} ' + runtime.input('whom'))
       }`,
    )
  }
  mkdirSync(join(root, 'actions/node_modules/@golden-ami'), { recursive: true })
  symlinkSync(join(root, kit), join(root, 'actions/node_modules/@golden-ami/actions-kit'))
  mkdirSync(join(root, kit, 'node_modules/@actions'), { recursive: true })
  symlinkSync(join(ROOT, 'packages/actions-kit/node_modules/@actions/core'), join(root, kit, 'node_modules/@actions/core'))
  return root
}
