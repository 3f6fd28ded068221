/** Composite actions, of the repository and of other folders. */
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'
import { manifest } from './rehearse.ts'

const said = ({ log }: RehearsalReport, pattern: RegExp): string[] => log.flatMap(({ text }) => (pattern.test(text) ? text : []))
const using = (steps: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    defaults: { run: { working-directory: /nowhere } }\n    steps:\n${steps}`
const play = (files: Record<string, string>, expected = 'success') =>
  playIn(files, `repository: { name: acme/web }\nactions: { acme/tools: ./tools }\nruns: [{ workflow: w.yml, expect: ${expected} }]\n`)
const composite = (steps: string, more = '') => `name: x\n${more}runs:\n  using: composite\n  steps:\n${steps}`
/** Says which action the runner says it is, and leaves the same to its post step. */
const INNER = {
  'inner/action.yml': manifest(['who'], ', post: post.mjs'),
  'inner/main.mjs': `
    import { appendFileSync } from 'node:fs'
    console.log('inner ' + process.env.INPUT_WHO + ' in ' + process.env.GITHUB_ACTION + ' with ' + process.env.OUTER)
    appendFileSync(process.env.GITHUB_STATE, 'who=' + process.env.INPUT_WHO + '\\n')
    appendFileSync(process.env.GITHUB_OUTPUT, 'answer=42\\n')
  `,
  'inner/post.mjs': "console.log('post of ' + process.env.STATE_who)",
}

describe('a composite action', () => {
  test('has inputs, outputs, conditions, environments and nested actions', async () => {
    const report = await play({
      ...INNER,
      'outer/action.yml': composite(
        `    - id: first
      shell: bash
      run: |
        echo "greets=hello \${{ inputs.who }}" >> "$GITHUB_OUTPUT"
        echo "first in $GITHUB_ACTION at \${{ github.action_path == env.GITHUB_ACTION_PATH }} $(basename "$GITHUB_ACTION_PATH") $OUTER $OWN"
        echo "## page" >> "$GITHUB_STEP_SUMMARY"
        echo "LATER=exported" >> "$GITHUB_ENV"
      env: { OWN: "\${{ inputs.who }}!" }
    - if: inputs.who == 'nobody'
      shell: sh
      run: echo never
    - uses: $/inner
      id: nested
      with: { who: "\${{ inputs.who }}" }
    - shell: sh
      run: echo "sees [\${{ steps.outside.outputs.x }}] [\${{ steps.nested.outputs.answer }}]"
`,
        `inputs: { who: { description: x, default: world } }\noutputs: { said: { description: x, value: "\${{ steps.first.outputs.greets }} \${{ steps.nested.outputs.answer }}" } }\n`,
      ),
      'w.yml': using(`      - { id: outside, run: 'echo x=1 >> "$GITHUB_OUTPUT"', working-directory: . }
      - { id: mine, uses: $/outer, env: { OUTER: around } }
      - run: echo "outer told \${{ steps.mine.outputs.said }} and $LATER [$OUTER]"
        working-directory: .
`),
    })
    expect(report.surprises).toEqual([])
    expect(said(report, /^(first|inner|sees|outer|post of|never)/)).toEqual([
      'first in mine at false outer around world!',
      'inner world in mine with around',
      'sees [] [42]',
      'outer told hello world 42 and exported []',
      'post of world',
    ])
    const steps = report.runs[0]?.jobs[0]?.steps.map(({ name, summary, conclusion }) => [name, summary, conclusion])
    expect(steps?.slice(1)).toEqual([
      ['Run $/outer', '## page\n', 'success'],
      [expect.stringMatching(/^Run echo "outer told/), '', 'success'],
      ['Post Run $/inner', '', 'success'],
    ])
  })
  test('fails with its steps: those after a failure run only when they ask for it', async () => {
    const report = await play(
      {
        'outer/action.yml': composite(
          `    - { shell: bash, run: exit 3, continue-on-error: true }
    - { shell: bash, run: echo "one goes on" }
    - { shell: bash, run: 'echo "::error::broken"; exit 4' }
    - { shell: bash, run: echo "one is skipped" }
    - { shell: bash, run: 'echo "one after $GITHUB_ACTION \${{ github.action_status }}"', if: failure() }
`,
        ),
        'w.yml': using('      - uses: $/outer\n      - { run: echo "one is not reached", working-directory: . }\n'),
      },
      'failure',
    )
    expect(report.surprises).toEqual([])
    expect(said(report, /^one/)).toEqual(['one goes on', 'one after __selfRepository failure'])
    expect(
      report.runs[0]?.jobs[0]?.steps.map(({ conclusion, annotations }) => [conclusion, annotations.map(({ message }) => message)]),
    ).toEqual([
      ['failure', ['Process completed with exit code 3.', 'broken', 'Process completed with exit code 4.']],
      ['skipped', []],
    ])
  })
  test('of another folder, and of the workspace, and in one another', async () => {
    const report = await play({
      'tools/deep/action.yml': composite(
        '    - { shell: bash, run: \'echo "deep $GITHUB_ACTION of $GITHUB_ACTION_REPOSITORY at $GITHUB_ACTION_REF"\' }\n',
      ),
      'tools/wide/action.yml': composite('    - uses: acme/tools/deep@v2\n    - uses: ./local\n'),
      'local/action.yml': composite('    - { shell: sh, run: echo "local says $GITHUB_ACTION" }\n'),
      'w.yml': using('      - uses: actions/checkout@v5\n      - uses: acme/tools/wide@v1\n      - uses: acme/tools/wide@v1\n'),
    })
    expect(report.surprises).toEqual([])
    expect(said(report, /^(deep|local) /)).toEqual([
      'deep __acme_tools of acme/tools at v2',
      'local says __acme_tools',
      'deep __acme_tools_2 of acme/tools at v2',
      'local says __acme_tools_2',
    ])
  })
  test('counts ten annotations of a kind for all of its steps', async () => {
    const loop = '{ shell: bash, run: \'for i in 1 2 3 4 5 6 7; do echo "::notice::n$i"; done\' }'
    const report = await play({
      'outer/action.yml': composite(`    - ${loop}\n    - ${loop}\n`),
      'w.yml': using('      - uses: $/outer\n'),
    })
    expect(report.runs[0]?.jobs[0]?.steps[0]?.annotations).toHaveLength(10)
  })
})

describe('is refused before anything runs', () => {
  test.each([
    ['    - run: echo\n', 'outer/action.yml:5:7: Required property is missing: shell'],
    [
      '    - { shell: bash, run: echo, timeout-minutes: 3 }\n',
      "outer/action.yml:5:33: Unexpected value 'timeout-minutes'; a rehearsal has",
    ],
    ['    - { shell: bash }\n', "outer/action.yml:5:7: a step has either 'run' or 'uses'"],
    ['    - { shell: cmd, run: echo }\n', "outer/action.yml:5:9: of the step's script: the shell 'cmd' is neither"],
    ['    - uses: actions/cache@v4\n', "'actions/cache@v4' is a remote action that a rehearsal does not know"],
    ['    - uses: $/docker\n', "'$/docker' runs using 'docker'; a rehearsal runs JavaScript and composite actions only"],
  ])('%j', async (steps, message) => {
    const files = {
      'outer/action.yml': composite(steps),
      'docker/action.yml': 'runs: { using: docker, image: x }\n',
      'w.yml': using('      - uses: $/outer\n'),
    }
    await expect(play(files)).rejects.toThrow(message)
  })
})
