import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseReference } from '@golden-ami/rehearsal/action'
import { check } from '@golden-ami/rehearsal/check/check'
import { findingText } from '@golden-ami/rehearsal/check/finding'
import { gather } from '@golden-ami/rehearsal/check/gather'
import { referencesOf } from '@golden-ami/rehearsal/check/references'
import type { Settings } from '@golden-ami/rehearsal/check/settings'
import { afterAll, describe, expect, test } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const FILES: Readonly<Record<string, string>> = {
  'act/action.yml': `name: x
inputs: { size: { required: true }, speed: { required: true, default: fast } }
outputs: { image: { description: x } }
runs: { using: node24, main: main.mjs }
`,
  'act/main.mjs': '',
  'docker/action.yml': 'name: x\nruns: { using: docker, image: x }\n',
  'called.yml': `on:
  workflow_call:
    inputs: { image: { type: string, required: true }, count: { type: number } }
    secrets: { key: { required: true } }
    outputs: { release: { value: "\${{ jobs.inner.outputs.release }}" }, gone: { value: "\${{ jobs.inner.outputs.relase }}" } }
jobs:
  inner:
    runs-on: x
    outputs: { release: "\${{ inputs.image }}" }
    steps: [{ run: "echo \${{ inputs.imag }} \${{ secrets.key }} \${{ secrets.TOKEN }}" }]
`,
  'greedy.yml': 'on: workflow_call\npermissions: { contents: write }\njobs: { g: { runs-on: x, steps: [{ run: x }] } }\n',
  'circle.yml': 'on: workflow_call\njobs: { c: { uses: ./circle.yml } }\n',
  'push.yml': 'on: push\njobs: { p: { runs-on: x, steps: [{ run: x }] } }\n',
}
for (const [path, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const SETTINGS: Settings = {
  vars: ['FAMILY'],
  secrets: ['TOKEN'],
  environments: { production: { vars: ['PLACE'], secrets: ['KEY'] } },
}
/** What is said of a workflow, with `refuses` or `warns` before it. */
const saidOf = async (workflow: string): Promise<readonly string[]> => {
  writeFileSync(join(root, 'w.yml'), workflow)
  const gathered = await gather({ root, actions: {} }, [{ path: 'w.yml' }])
  return check(gathered, SETTINGS).map(finding => `${finding.refuses ? 'refuses' : 'warns'} ${findingText(finding)}`)
}
const step = (line: string, more = '') => `on: push\njobs:\n  a:\n    runs-on: x\n${more}    steps:\n      - ${line}\n`
const after = (before: string, line: string) => step(`${before}\n      - ${line}`)

describe('what is refused', () => {
  test.each<[string, string, readonly string[]]>([
    ['a remote action', step('uses: actions/cache@v4'), [`6:15: 'actions/cache@v4' is a remote action that a rehearsal does not know`]],
    ['an image', step('uses: docker://alpine'), [`6:15: 'docker://alpine' is not a reference`]],
    ['an action of docker', step('uses: $/docker'), [`6:15: '$/docker' runs using 'docker'`]],
    ['a folder without action.yml', step('uses: $/nothing'), [`6:15: '$/nothing' has no action.yml; there is none in nothing`]],
    ['a shell', step('{ run: x, shell: bsh }'), [`6:19: of the script: the shell 'bsh' is neither`]],
    [
      'a shell that is elsewhere',
      step('run: x', '    defaults: { run: { shell: cmd } }\n'),
      [`5:24: of the script: the shell 'cmd' is neither`],
    ],
    ['a container', step('run: x', '    container: node\n'), [`5:5: The job 'a' has 'container'`]],
    ['a missing workflow', 'on: push\njobs: { a: { uses: ./gone.yml } }\n', ['2:20: the workflow gone.yml is not there']],
    ['a remote workflow', 'on: push\njobs: { a: { uses: o/r/.github/workflows/x.yml@v1 } }\n', ['2:20: ']],
    ['one that is not to be called', 'on: push\njobs: { a: { uses: ./push.yml } }\n', ['2:20: push.yml cannot be called']],
    ['one that calls itself', 'on: push\njobs: { a: { uses: ./circle.yml } }\n', ['circle.yml:2:20: circle.yml calls itself']],
    [
      'one that asks for more',
      'on: push\npermissions: { contents: read }\njobs: { a: { uses: ./greedy.yml } }\n',
      [`greedy.yml:2:14: A called job is requesting 'contents: write', but is only allowed 'contents: read'`],
    ],
    [
      'what does not fit the called workflow, all together',
      'on: push\njobs:\n  a:\n    uses: ./called.yml\n    with: { imge: x, count: ten }\n    secrets: { kay: x }\n',
      [
        `4:11: called.yml requires the input 'image'`,
        `4:11: called.yml requires the secret 'key'`,
        `5:13: called.yml has no input 'imge'; there are image, count (did you mean image?)`,
        `5:29: the input 'count' is 'ten', which is not a number`,
        `6:16: called.yml has no secret 'kay'; there are key (did you mean key?)`,
      ],
    ],
    [
      'everything, together',
      `on: push\njobs:\n  a: { runs-on: x, steps: [{ uses: a/b@v1 }, { run: x, shell: fish }] }\n  b: { uses: ./gone.yml }\n`,
      [`3:36: 'a/b@v1'`, `3:56: of the script: the shell 'fish'`, '4:14: the workflow gone.yml'],
    ],
  ])('%s', async (_, workflow, lines) => {
    const refused = (await saidOf(workflow)).filter(line => line.startsWith('refuses'))
    expect(refused).toEqual(lines.map(line => expect.stringContaining(`refuses ${/^[\w.]+\.yml:/.test(line) ? '' : 'w.yml:'}${line}`)))
  })
})

describe('what GitHub takes for empty', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a step that is not there',
      after('{ id: make, run: ./make }', 'run: echo ${{ steps.mak.outputs.x }}'),
      ['7:23: steps.mak is empty: no step before it has this id; there are make (did you mean make?)'],
    ],
    [
      'a step that comes later',
      after('run: echo ${{ steps.make.outputs.x }}', '{ id: make, run: ./make }'),
      ['6:23: steps.make is empty: the step make comes later'],
    ],
    [
      'an output of an action',
      after('{ id: act, uses: $/act, with: { size: 1 } }', 'run: echo ${{ steps.act.outputs.imge }}'),
      ['7:23: steps.act.outputs.imge is empty: act has no such output; there are image (did you mean image?)'],
    ],
    [
      'an output of a stand-in',
      after('{ id: c, uses: actions/checkout@v5 }', 'run: echo ${{ steps.c.outputs.comit }}'),
      ['7:23: steps.c.outputs.comit is empty'],
    ],
    [
      'an output of a script that sets none',
      after('{ id: say, run: echo hello }', 'run: echo ${{ steps.say.outputs.x }}'),
      ['7:23: steps.say.outputs.x is empty'],
    ],
    [
      'not one of a script that may set it',
      after('{ id: say, run: "echo x=1 >> $GITHUB_OUTPUT" }', 'run: echo ${{ steps.say.outputs.x }}'),
      [],
    ],
    ['what a step does not have', after('{ id: say, run: ./x }', 'run: echo ${{ steps.say.result }}'), ['7:23: steps.say.result is empty']],
    [
      'an input',
      step('run: echo ${{ inputs.relase }}').replace('on: push', 'on: { workflow_dispatch: { inputs: { release: {} } } }'),
      ['6:23: inputs.relase is empty: there is no such input; there are release (did you mean release?)'],
    ],
    [
      'an input of the event',
      step('run: echo ${{ github.event.inputs.x }}').replace('on: push', 'on: { workflow_dispatch: { inputs: { release: {} } } }'),
      ['6:23: github.event.inputs.x is empty'],
    ],
    ['a member of github', step('run: echo ${{ github.reff }}'), ['6:23: github.reff is empty: there is no such member; there are ']],
    ['a member of runner', step('run: echo ${{ runner.oss }}'), ['6:23: runner.oss is empty']],
    ['a value of no matrix', step('run: echo ${{ matrix.region }}'), ['6:23: matrix.region is empty: the job has no matrix']],
    [
      'a value of a matrix',
      step('run: echo ${{ matrix.regin }}${{ matrix.zone }}', '    strategy: { matrix: { region: [a], include: [{ zone: b }] } }\n'),
      ['7:23: matrix.regin is empty: there is no such value in any combination; there are region, zone (did you mean region?)'],
    ],
    [
      'not one of a matrix that is computed',
      step('run: echo ${{ matrix.x }}', '    strategy: { matrix: "${{ fromJSON(\'{}\') }}" }\n'),
      [],
    ],
    [
      'a variable that nobody sets',
      step('run: echo ${{ vars.FAMLY }}'),
      ["6:23: vars.FAMLY is empty: nobody sets it (did you mean FAMILY?); set it in the scenario, under 'repository: vars'"],
    ],
    ['a variable of an environment of another job', step('run: echo ${{ vars.PLACE }}'), ['6:23: vars.PLACE is empty']],
    ['not one of its own environment', step('run: echo ${{ vars.PLACE }} ${{ secrets.KEY }}', '    environment: Production\n'), []],
    ['not one for which something stands in', step("run: echo ${{ vars.X || 'x' }} ${{ secrets.Y != '' && 'y' || 'z' }}"), []],
    [
      'a secret that nobody sets',
      step('run: echo ${{ secrets.TOKN }}${{ secrets.GITHUB_TOKEN }}'),
      ['6:23: secrets.TOKN is empty: nobody sets it (did you mean TOKEN?)'],
    ],
    [
      'a variable of the runner',
      step('{ run: "echo ${{ env.A }} ${{ env.B }}", env: { A: x } }'),
      ['6:39: env.B is empty: there is no such variable; there are A'],
    ],
    ['not one that a step before may export', after('run: ./export', 'run: echo ${{ env.B }}'), []],
    [
      'a job that is not needed',
      `${step('run: x')}  b:\n    runs-on: x\n    if: needs.a.result == 'success'\n    steps: [{ run: x }]\n`,
      ["9:9: needs.a is empty: the job b does not need a; say 'needs: a'"],
    ],
    [
      'an output of a job',
      `${step('run: x', '    outputs: { image: x }\n')}  b: { needs: a, runs-on: x, steps: [{ run: "echo \${{ needs.a.outputs.imge }}" }] }\n`,
      ['8:55: needs.a.outputs.imge is empty: a has no such output; there are image (did you mean image?)'],
    ],
    [
      'an output of a called workflow, and names within it',
      'on: push\njobs:\n  a: { uses: ./called.yml, with: { image: x }, secrets: { key: x } }\n  b: { needs: a, runs-on: x, steps: [{ run: "echo ${{ needs.a.outputs.relase }}" }] }\n',
      [
        'called.yml:5:93: jobs.inner.outputs.relase is empty',
        'called.yml:10:30: inputs.imag is empty',
        'called.yml:10:68: secrets.TOKEN is empty: its callers do not give it',
        '4:55: needs.a.outputs.relase is empty',
      ],
    ],
    [
      'an input that an action does not have, and one that it requires',
      step('{ uses: $/act, with: { sze: 1 } }'),
      ["6:17: the action requires the input 'size'", "6:32: the action has no input 'sze' (did you mean size?); there are size, speed"],
    ],
    [
      'an action of the workspace before a checkout',
      step('{ uses: ./act, with: { size: 1 } }'),
      ["6:17: './act' is not there yet; run actions/checkout before it"],
    ],
    [
      'not one after a checkout, below its path',
      after('{ uses: actions/checkout@v5, with: { path: src } }', '{ uses: ./src/act, with: { size: 1 } }'),
      [],
    ],
    [
      'an action that a step before may make',
      after('run: make', 'uses: ./gone'),
      ["7:15: './gone' has no action.yml; unless a step before it makes it, it fails"],
    ],
  ])('%s', async (_, workflow, lines) => {
    expect(await saidOf(workflow)).toEqual(
      lines.map(line => expect.stringContaining(`warns ${/^[\w.]+\.yml:/.test(line) ? '' : 'w.yml:'}${line}`)),
    )
  })
})

describe('composite actions', () => {
  test('are looked into', async () => {
    mkdirSync(join(root, 'both'), { recursive: true })
    writeFileSync(
      join(root, 'both/action.yml'),
      `name: x
inputs: { image: {} }
outputs: { image: { value: "\${{ steps.act.outputs.image }}" }, x: { value: "\${{ steps.act.outputs.x }}" } }
runs:
  using: composite
  steps:
    - { id: act, uses: $/act, with: { sze: 1 } }
    - { run: "echo \${{ inputs.imge }}" }
    - { uses: a/b@v1 }
`,
    )
    const said = (await saidOf(step('uses: $/both'))).filter(line => !line.includes('w.yml'))
    expect(said).toEqual([
      'warns both/action.yml:3:76: steps.act.outputs.x is empty: the action has no such output; there are image',
      "warns both/action.yml:7:39: the action has no input 'sze' (did you mean size?); there are size, speed",
      'refuses both/action.yml:8:9: Required property is missing: shell',
      'warns both/action.yml:8:14: inputs.imge is empty: the action has no such input; there are image (did you mean image?)',
      expect.stringContaining("refuses both/action.yml:9:15: 'a/b@v1' is a remote action"),
    ])
  })
})

test('a reference that names nothing is refused', () => {
  expect(() => parseReference('docker://alpine')).toThrow(expect.objectContaining({ code: 'rehearsal.action' }))
})

test.each<[string, readonly string[]]>([
  ["needs.a.outputs['x-y'] == ''", ['needs/a/outputs/x-y?']],
  ['vars.A && vars.B || vars.C', ['vars/A?', 'vars/B?', 'vars/C']],
  ['steps[matrix.i].outputs.q', ['matrix/i', 'steps']],
  ['fromJSON(needs.a.outputs.list)[0].foo', ['needs/a/outputs/list']],
  ['github.event.*.name', ['github/event']],
  ['!vars.X', ['vars/X?']],
])('%s asks for %j', (text, paths) => {
  const references = referencesOf({ text, origin: { file: 'w.yml', line: 1, column: 1 } }) ?? []
  expect(references.map(({ path, optional }) => `${path.join('/')}${optional ? '?' : ''}`)).toEqual(paths)
})
