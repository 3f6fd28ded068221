import { readYaml } from '@golden-ami/actions-kit'
import { commandsOf } from '@golden-ami/domain'
import { expect, test } from 'vitest'

const yaml = readYaml(
  `
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs: { commands: [ dnf install -y nginx, systemctl enable nginx ] }
      - name: Tool
        action: ExecuteBinary
        inputs: { path: /opt/tool, arguments: [ --quiet, all ] }
      - { name: Restart, action: Reboot }
  - name: test
    steps:
      - { name: Install, action: ExecuteBash, inputs: { commands: [ nginx -t ] } }
`,
  'nginx.yml',
)
if (!('tree' in yaml)) throw new Error('the document is not YAML')
const { tree } = yaml

test.each([
  ['build', 'Install', ['dnf install -y nginx', 'systemctl enable nginx']],
  ['test', 'Install', ['nginx -t']],
  ['build', 'Tool', ['/opt/tool --quiet all']],
  ['build', 'Restart', []],
  ['build', 'Elsewhere', []],
  ['validate', 'Install', []],
])('phase %s, step %s', (phase, step, commands) => {
  expect(commandsOf(tree, phase, step)).toEqual(commands)
})
