import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '@golden-ami/tooling/root'
import { expect, test } from 'vitest'
import { runNode } from '../run-node.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const ACTION = `name: greet
description: Greets
inputs:
  whom: { description: Who is greeted, required: true }
  how: { description: The manner, default: politely }
outputs:
  greeting: { description: What was said }
runs: { using: node24, main: index.js }
`
const workflow = (...lines: readonly string[]): string =>
  ['on: push', 'jobs:', '  greet:', '    runs-on: ubuntu-latest', '    steps:', ...lines.map(line => `      ${line}`), ''].join('\n')

/** What the command says about one workflow beside the action `greet`. */
const lint = (text: string, action = ACTION): { status: number | null; findings: readonly string[] } => {
  const root = temporaryFolder({ 'actions/greet/action.yml': action, 'workflows-examples/w.yml': text })
  try {
    const { status, stderr } = runNode(join(ROOT, 'packages/tooling/src/lint-workflows.ts'), ['--root', root])
    return { status, findings: stderr.split('\n').filter(line => line !== '') }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

test.each(['./actions/greet', '$/actions/greet', 'someone/golden-ami/actions/greet@v1'])('a right use of %s passes', uses => {
  const text = workflow(`- uses: ${uses}`, '  id: hi', '  with: { whom: reader }', '- run: echo $' + '{{ steps.hi.outputs.greeting }}')
  expect(lint(text)).toEqual({ status: 0, findings: [] })
})

test.each([
  ['an input that the action does not have', ['- uses: ./actions/greet', '  with: { whom: a, hwo: b }'], "7:26 Invalid action input 'hwo'"],
  [
    'an input in a reference by owner',
    ['- uses: a/golden-ami/actions/greet@v1', '  with: { whom: a, hwo: b }'],
    "7:26 Invalid action input 'hwo'",
  ],
  ['a required input that is not given', ['- uses: ./actions/greet'], '6:9 Missing required input `whom`'],
  [
    'an output that the action does not have',
    ['- uses: ./actions/greet', '  id: hi', '  with: { whom: a }', '- run: echo $' + '{{ steps.hi.outputs.greting }}'],
    '9:19 Context access might be invalid: greting',
  ],
  [
    'an action that is not there',
    ['- uses: a/golden-ami/actions/great@v1'],
    '6:15 Unable to resolve action `a/golden-ami/actions/great@v1`, repository or version not found',
  ],
])('%s is found with its place', (_, lines, finding) => {
  expect(lint(workflow(...lines))).toEqual({ status: 1, findings: [`workflows-examples/w.yml:${finding}`] })
})

test('an action.yml that GitHub would refuse is found', () => {
  const { status, findings } = lint(workflow('- run: true'), ACTION.replace('node24', 'node25'))
  expect(status).toBe(1)
  expect(findings.join('\n')).toContain('actions/greet/action.yml:8')
})
