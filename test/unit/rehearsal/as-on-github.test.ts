/** Small workflows whose meaning is easily guessed wrong, as GitHub takes them. */
import { createHash } from 'node:crypto'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { describe, expect, test } from 'vitest'
import { playIn } from './play-in.ts'

const scenario = (run = '', more = '') => `
start: 2026-11-21T02:00:00Z
repository: { name: acme/web }
runs: [{ workflow: w.yml${run} }]
${more}
`
const said = ({ log }: RehearsalReport, pattern: RegExp): string[] => log.flatMap(({ text }) => (pattern.test(text) ? text : []))
const steps = (list: string, more = '') => `on: push\njobs:\n  a:\n    runs-on: x\n${more}    steps:\n${list}`
const play = (workflow: string, run = '', files: Record<string, string> = {}) => playIn({ 'w.yml': workflow, ...files }, scenario(run))
const annotationsOf = ({ runs }: RehearsalReport, step = 0) =>
  runs[0]?.jobs[0]?.steps[step]?.annotations.map(({ level, message }) => `${level}: ${message}`)

test('a matrix excludes what is == and includes into what was there before', async () => {
  const report = await play(`
on: push
jobs:
  a:
    runs-on: x
    continue-on-error: \${{ matrix.experimental || false }}
    strategy:
      fail-fast: false
      matrix:
        os: [ubuntu, windows]
        node: [18, 20]
        exclude: [{ os: windows, node: "18" }]
        include: [{ node: 20, npm: 10 }, { os: macos, node: 22, experimental: true }]
    steps:
      - run: echo "leg os=\${{ matrix.os }} node=\${{ matrix.node }} npm=\${{ matrix.npm }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"
      - if: matrix.experimental
        run: exit 1
  b: { needs: a, if: always(), runs-on: x, steps: [{ run: 'echo "needs \${{ needs.a.result }}"' }] }
`)
  expect(said(report, /^leg/)).toEqual([
    'leg os=ubuntu node=18 npm= 0/4',
    'leg os=ubuntu node=20 npm=10 1/4',
    'leg os=windows node=20 npm=10 2/4',
    'leg os=macos node=22 npm= 3/4',
  ])
  // What an include adds is not part of a name.
  expect(report.runs[0]?.jobs.map(({ name, result }) => [name, result])).toEqual([
    ...[18, 20].map(node => [`a (ubuntu, ${node})`, 'success']),
    ['a (windows, 20)', 'success'],
    ['a (macos, 22, true)', 'success'],
    ['b', 'success'],
  ])
  expect(said(report, /^needs/)).toEqual(['needs success'])
})

test('a schedule is due by the clocks of its time zone', async () => {
  const workflow = `
on: { schedule: [{ cron: '0 3 * * *', timezone: America/New_York }] }
jobs: { a: { runs-on: x, steps: [{ run: 'echo "due \${{ github.event.schedule }} \${{ github.event.workflow }}"' }] } }
`
  const report = await playIn(
    { 'w.yml': workflow },
    'start: 2026-11-21T02:00:00Z\nrepository: { name: acme/web }\nuntil: 24h\nschedules: [w.yml]\n',
  )
  expect(report.runs.map(({ started }) => new Date(started).toISOString())).toEqual(['2026-11-21T08:00:00.000Z'])
  expect(said(report, /^due/)).toEqual(['due 0 3 * * * w.yml'])
})

test("hashFiles has GitHub's globs and their order", async () => {
  const files = { 'a.txt': 'a', 'src/b.txt': 'b', 'src/c.js': 'c', '.hidden/d.txt': 'd', 'z.txt': 'z' }
  const hash = (...contents: string[]) => {
    const whole = createHash('sha256')
    for (const content of contents) whole.update(createHash('sha256').update(content).digest())
    return whole.digest('hex')
  }
  const line = (name: string, ...patterns: string[]) =>
    `          echo "${name}=[\${{ hashFiles(${patterns.map(pattern => `'${pattern}'`).join(', ')}) }}]"\n`
  const report = await play(
    steps(
      `      - uses: actions/checkout@v5\n      - run: |\n${line('txt', '**/*.txt')}${line('src', 'src/**')}${line('hidden', '.hidden/**')}${line('none', 'nope/**')}${line('not', '**/*.txt', '!src/**')}`,
    ),
    '',
    files,
  )
  const told = Object.fromEntries(said(report, /^(txt|src|hidden|none|not)=\[/).map(text => text.split('=') as [string, string]))
  expect(told).toMatchObject({ none: '[]', hidden: `[${hash('d')}]`, src: `[${hash('b', 'c')}]` })
  expect(told.not).not.toBe(told.txt)
  // In the order in which @actions/glob walks.
  expect([hash('a', 'z', 'd'), hash('d', 'a', 'z'), hash('z', 'a', 'd'), hash('a', 'd', 'z')].map(one => `[${one}]`)).toContain(told.not)
})

describe('limits', () => {
  test('outputs of more than 1 MB fail their job', async () => {
    const big = (size: number) => `
on: push
jobs:
  a:
    runs-on: x
    outputs: { big: "\${{ steps.s.outputs.big }}" }
    steps: [{ id: s, run: 'echo "big=$(head -c ${size} /dev/zero | tr "\\0" x)" >> "$GITHUB_OUTPUT"' }]
  b: { needs: a, runs-on: x, steps: [{ run: 'echo "got \${{ needs.a.outputs.big != '''' }}"' }] }
`
    const report = await play(big(600_000), ', expect: failure')
    expect(report.surprises).toEqual([])
    expect(report.runs[0]?.jobs[0]?.annotations[0]?.message).toBe('The outputs of the job take 1200006 bytes; 1048576 are allowed.')
    expect(said(await play(big(500_000)), /^got/)).toEqual(['got true'])
  })
  test('ten annotations of a kind, and 4,096 characters of a message', async () => {
    const report = await play(
      steps(`      - run: |
          for i in $(seq 1 15); do echo "::warning::w$i"; done
          echo "::notice::$(head -c 5000 /dev/zero | tr '\\0' x)"
`),
    )
    const annotations = annotationsOf(report)!
    expect(annotations.filter(text => text.startsWith('warning'))).toEqual(Array.from({ length: 10 }, (_, n) => `warning: w${n + 1}`))
    expect(annotations.at(-1)).toHaveLength('notice: '.length + 4096)
    expect(said(report, /##\[warning\]w15/)).toHaveLength(1)
    expect(said(report, /##\[notice\]x+$/)[0]).toHaveLength('##[notice]'.length + 4096)
  })
  test('a summary of more than 1 MiB is refused, and the step goes on', async () => {
    const report = await play(steps('      - run: head -c 1048577 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"\n'))
    expect(annotationsOf(report)).toEqual([
      expect.stringMatching(/^error: \$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1024k\./),
    ])
    expect(report.runs[0]?.result).toBe('success')
  })
})

test('contexts of event and job are filled', async () => {
  const report = await play(
    steps(`      - run: |
          echo "event \${{ join(github.event.commits.*.message, '|') }} by \${{ github.event.head_commit.author.username }} \${{ github.event.compare }}"
          echo "repository \${{ github.event.repository.html_url }} \${{ github.event.sender.login }} \${{ github.event.created }}"
          echo "job \${{ job.status }} \${{ job.check_run_id > 0 }} \${{ job.workflow_ref }} \${{ job.workflow_sha == github.sha }} \${{ job.workflow_file_path }} \${{ toJSON(job.container) }}"
          echo "action $GITHUB_ACTION"
      - run: echo "action $GITHUB_ACTION"
      - { id: own, run: 'echo "action $GITHUB_ACTION"' }
`),
    ', changes: { a.txt: x }, message: Raise nginx',
  )
  expect(said(report, /^(event|repository|job|action) /)).toEqual([
    expect.stringMatching(/^event Raise nginx by dana https:\/\/github\.com\/acme\/web\/compare\/[0-9a-f]{12}\.\.\.[0-9a-f]{12}$/),
    'repository https://github.com/acme/web dana false',
    'job success true acme/web/w.yml@refs/heads/main true w.yml {}',
    'action __run',
    'action __run_2',
    'action own',
  ])
})

describe('old commands', () => {
  test('set-output and save-state do what they did, with a warning', async () => {
    const report = await play(
      steps('      - { id: s, run: "echo ::set-output name=x::y" }\n      - run: echo "told ${{ steps.s.outputs.x }}"\n'),
    )
    expect(said(report, /^told/)).toEqual(['told y'])
    expect(annotationsOf(report)).toEqual([expect.stringMatching(/^warning: The `set-output` command is deprecated/)])
  })
  test.each([
    ['echo ::set-env name=A::b', /The `set-env` command is disabled/],
    ['echo ::add-path::/x', /The `add-path` command is disabled/],
    ['echo ::set-output::b', /Required field 'name' is missing in ##\[set-output\] command/],
    ['echo ::stop-commands::', /You cannot use a endToken that is an empty string/],
    ['echo ::stop-commands::error', /You cannot use a endToken/],
  ])('%s fails its step', async (script, because) => {
    const report = await play(steps(`      - run: "${script}; echo went on"\n`), ', expect: failure')
    expect(report.surprises).toEqual([])
    expect(annotationsOf(report)?.slice(-2)).toEqual([
      `error: Unable to process command '${script.replace('echo ', '')}' successfully.`,
      expect.stringMatching(because),
    ])
    expect(said(report, /^went on$/)).toHaveLength(1)
  })
  test('set-env is allowed where the workflow says so', async () => {
    const report = await play(
      steps('      - run: echo ::set-env name=A::b\n      - run: echo "A=$A"\n', '    env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }\n'),
    )
    expect(said(report, /^A=/)).toEqual(['A=b'])
  })
  test('problem matchers are warned of', async () => {
    expect((await play(steps('      - run: echo ::add-matcher::x.json\n'))).warnings).toEqual([
      expect.stringMatching(/^Problem matchers are not played/),
    ])
  })
})

describe('files of a step', () => {
  test('that cannot be read fail it, and keep what was before', async () => {
    const report = await play(
      steps(`      - id: s
        continue-on-error: true
        run: |
          echo "a=1" >> "$GITHUB_OUTPUT"; echo nonsense >> "$GITHUB_OUTPUT"
          echo "B=2" >> "$GITHUB_ENV"
      - run: echo "kept \${{ steps.s.outputs.a }} $B \${{ steps.s.outcome }}"
`),
    )
    expect(said(report, /^kept/)).toEqual(['kept 1 2 failure'])
    expect(annotationsOf(report)).toEqual([
      "error: Unable to process file command 'output' successfully.",
      "error: Invalid format 'nonsense'",
    ])
  })
  test('NODE_OPTIONS is left out, and the step goes on', async () => {
    const report = await play(
      steps(
        `      - run: { printf } \n`.replace('{ printf }', `printf 'NODE_OPTIONS=x\\nA=1\\n' >> "$GITHUB_ENV"`) +
          '      - run: echo "A=$A N=$NODE_OPTIONS"\n',
      ),
    )
    expect(said(report, /^A=/)).toEqual(['A=1 N='])
    expect(annotationsOf(report)).toEqual(["error: Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."])
  })
})

describe('an expression that cannot be evaluated', () => {
  const BAD = `"\${{ fromJSON('{') }}"`
  test.each([
    ['env', `      - { run: echo ran, env: { A: ${BAD} } }\n`],
    ['env of a step that would be skipped', `      - { run: echo ran, if: failure(), env: { A: ${BAD} } }\n`],
    ['if', `      - { run: echo ran, if: "fromJSON('{')" }\n`],
    ['run', `      - { name: a, run: ${BAD} }\n`],
    ['with', `      - { uses: actions/checkout@v5, with: { ref: ${BAD} } }\n`],
    ['working-directory', `      - { run: echo ran, working-directory: ${BAD} }\n`],
  ])('in %s fails the step', async (_, bad) => {
    const report = await play(steps(`${bad}      - { run: echo after, if: always() }\n`), ', expect: failure')
    expect(report.surprises).toEqual([])
    expect(report.runs[0]?.jobs[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
    expect(annotationsOf(report)?.join()).toMatch(/fromJSON/)
    expect(report.ended - report.started).toBe(0)
  })
  test.each([
    ['name', `      - { name: ${BAD}, run: echo ran }\n`, 'success'],
    ['timeout-minutes', `      - { run: echo ran, timeout-minutes: "\${{ fromJSON('{') }}" }\n`, 'success'],
    ['continue-on-error', `      - { run: exit 1, continue-on-error: "\${{ fromJSON('{') }}" }\n`, 'failure'],
  ])('in %s is told', async (_, bad, result) => {
    const report = await play(steps(bad), `, expect: ${result}`)
    expect(report.surprises).toEqual([])
    expect(annotationsOf(report)?.join()).toMatch(/fromJSON/)
  })
  test.each([
    ['a text', 'github.ref_name', "Unexpected value 'main'"],
    ['a number as text', "format('{0}5', github.nothing)", "Unexpected value '5'"],
    ['a truth value', 'true', "Unexpected value 'true'"],
    ['nothing', 'null', "Unexpected value ''"],
  ])('timeout-minutes that is %s is told, and limits nothing', async (_, value, message) => {
    const slow = `      - { run: echo ran, timeout-minutes: "\${{ ${value} }}" }\n`
    const report = await play(steps(slow), ', expect: success')
    expect(report.surprises).toEqual([])
    expect(said(report, /^ran$/)).toEqual(['ran'])
    expect(annotationsOf(report)).toEqual([
      'error: An error occurred when attempting to determine the step timeout.',
      expect.stringContaining(message),
    ])
  })
  test.each([
    ['github.ref_name', "Unexpected value 'main'"],
    ["format('true{0}', github.nothing)", "Unexpected value 'true'"],
    ['github.nothing', "Unexpected value ''"],
  ])('continue-on-error that is no truth value is told, and forgives nothing: %s', async (value, message) => {
    const report = await play(steps(`      - { run: exit 1, continue-on-error: "\${{ ${value} }}" }\n`), ', expect: failure')
    expect(report.surprises).toEqual([])
    expect(annotationsOf(report)).toEqual([
      'error: Process completed with exit code 1.',
      'error: The step failed and an error occurred when attempting to determine whether to continue on error.',
      expect.stringContaining(message),
    ])
  })
  test.each([["fromJSON('5')"], ['0.5'], ['0'], ['-1']])('timeout-minutes of %s is a number', async value => {
    const report = await play(steps(`      - { run: echo ran, timeout-minutes: "\${{ ${value} }}" }\n`), ', expect: success')
    expect([said(report, /^ran$/), annotationsOf(report)]).toEqual([['ran'], []])
  })
  test.each([
    ['outputs', `    outputs: { o: ${BAD} }\n`],
    ['env', `    env: { o: ${BAD} }\n`],
    ['timeout-minutes', `    timeout-minutes: ${BAD}\n`],
  ])('in %s of a job fails it', async (_, bad) => {
    const report = await play(steps('      - run: echo ran\n', bad), ', expect: failure')
    expect(report.surprises).toEqual([])
    expect(report.runs[0]?.jobs[0]?.annotations.map(({ message }) => message).join()).toMatch(/fromJSON/)
    expect(report.ended - report.started).toBe(0)
  })
  test('continue-on-error and timeouts by expression', async () => {
    const report = await play(
      steps(`      - { run: exit 1, continue-on-error: "\${{ github.ref_name == 'main' }}", timeout-minutes: "\${{ 0 }}" }\n`),
    )
    expect(report.runs[0]?.jobs[0]?.steps.map(({ outcome, conclusion }) => [outcome, conclusion])).toEqual([['failure', 'success']])
  })
})

describe('shell', () => {
  test.each([
    ['bash', 'false | true; echo not here', 'failure'],
    ['sh', 'false | true; echo "shell is $0"', 'success'],
    ['python', 'import os; print("shell is python " + os.environ["GITHUB_ACTION"])', 'success'],
    ['bash -x {0}', 'false; echo "shell is custom"', 'success'],
    ['env -S node {0}', "console.log('shell is node')", 'success'],
  ])('%s', async (shell, script, result) => {
    const report = await play(steps(`      - shell: ${shell}\n        run: ${JSON.stringify(script)}\n`), `, expect: ${result}`)
    expect(report.surprises).toEqual([])
    expect(said(report, /^shell is/)).toHaveLength(result === 'success' ? 1 : 0)
  })
  test.each([
    ['cmd', "w.yml:6:9: of the script: the shell 'cmd' is neither bash, sh, python, pwsh nor a command with '{0}' for the script"],
    [
      'nowhere-to-be-found {0}',
      "w.yml:6:9: of the script: the shell 'nowhere-to-be-found {0}' is not on this machine: there is no nowhere-to-be-found in its PATH",
    ],
  ])('%s is refused before anything runs', async (shell, message) => {
    await expect(play(steps(`      - shell: ${shell}\n        run: echo\n`))).rejects.toMatchObject({ message })
  })
  test('one that an expression gives fails its step', async () => {
    const defaults = `    defaults: { run: { shell: "\${{ github.ref_name }}" } }\n`
    const report = await play(steps('      - run: echo\n', defaults), ', expect: failure')
    expect(annotationsOf(report)).toEqual([expect.stringMatching(/the shell 'main' is neither/)])
  })
})
