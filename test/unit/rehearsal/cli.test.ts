import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Somebody deletes what is not there, after one run and before another. */
const refused = `repository: { name: acme/web }
runs: [{ workflow: w.yml, event: workflow_dispatch }, { id: later, workflow: w.yml, event: workflow_dispatch, at: 2h }]
incidents:
  - at: 1h
    do: { call: { service: ssm, operation: DeleteParameter, account: "111111111111", region: eu-west-1, input: { Name: /gone } } }
`
const CLI = fileURLToPath(new URL('../../../packages/rehearsal/src/cli.ts', import.meta.url))
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
  write(
    'w.yml',
    `
on: { workflow_dispatch: { inputs: { code: { type: number, default: 0 } } } }
jobs:
  a: { runs-on: x, steps: [{ run: 'echo "# page" >> "$GITHUB_STEP_SUMMARY"; exit \${{ inputs.code }}' }] }
`,
  )
  write(
    'failing.yml',
    'repository: { name: acme/web }\nruns: [{ workflow: w.yml, event: workflow_dispatch, inputs: { code: 1 }, expect: failure }]\n',
  )
  const scenario = (incident: string) =>
    `repository: { name: acme/web }\nruns: [{ workflow: w.yml, event: workflow_dispatch }]\nincidents: [${incident}]\n`
  write('unknown-run.yml', scenario('{ at: 1h, do: { cancel: nobody } }'))
  write('beside.yml', 'on: workflow_dispatch\njobs: { b: { runs-on: x, steps: [{ run: "true" }] } }\n')
  write('pull.yml', 'on: pull_request\njobs: { b: { runs-on: x, steps: [{ run: "true" }] } }\n')
  write('late.yml', 'repository: { name: acme/web }\nruns: [{ workflow: w.yml, event: workflow_dispatch, inputs: { code: 1 }, at: 2h }]\n')
  write('moment.yml', scenario('{ at: 1h, do: { throttle } }'))
  write('outage.yml', scenario('{ calls: {}, do: { outage: { for: 1h } } }'))
  write('refused.yml', refused)
  const using = (uses: string) => `on: workflow_dispatch\njobs: { a: { runs-on: x, steps: [{ uses: ${uses} }] } }\n`
  write('remote.yml', using('actions/cache@v4'))
  write('unbuilt.yml', using('$/unbuilt'))
  mkdirSync(join(folder, 'unbuilt'))
  write('unbuilt/action.yml', 'name: x\nruns: { using: node24, main: gone.mjs }\n')
  write('wrong.yml', 'repository: { name: acme/web }\nrnus: []\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rehearse = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise(resolve =>
    execFile(process.execPath, [CLI, ...args], { cwd: folder }, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err })),
  )

test.each([
  [['w.yml', '--summaries'], 0, /w#1 {2}success.*w#1 › a › Run echo.*# page/s, /^$/],
  [['w.yml', '--input', 'code=3'], 1, /not as the scenario expects: w#1 ended as failure, not success/, /^$/],
  [['--scenario', 'failing.yml'], 0, /w#1 {2}failure/, /^$/],
  [['w.yml', '--scenario', 'late.yml'], 1, /^(?!.*w#2).*w#1 ended as failure, not success/s, /^$/],
  [['w.yml', '--scenario', 'late.yml', '--input', 'code=0'], 2, /^$/, /^The scenario late.yml runs w.yml itself/],
  [['beside.yml', '--scenario', 'late.yml'], 1, /beside#1 {2}success.*w#1 {2}failure/s, /^$/],
  [['w.yml', '--input', 'code=x'], 2, /^$/, /^command line: w.yml: the input 'code' is 'x', which is not a number/],
  [['--scenario', 'wrong.yml'], 2, /^$/, /wrong.yml:2:1: the key rnus is not known here \(did you mean runs\?\)/],
  [['w.yml', '--event', 'pull'], 2, /^$/, /^The event 'pull' is not for a rehearsal to start; there are push, workflow_dispatch, schedule/],
  [[], 2, /^$/, /neither a workflow nor a scenario.*\npnpm rehearse \[<workflow/],
  [['--scenaro', 'x.yml'], 2, /^$/, /^Unknown option '--scenaro'.*\npnpm rehearse \[<workflow/],
  [['w.yml', 'failing.yml'], 2, /^$/, /^One workflow at a time: 'failing.yml' is too much/],
  [['w.yml', '--input', 'code'], 2, /^$/, /^--input 'code' is not name=value/],
  [['nowhere.yml'], 2, /^$/, /^command line: the workflow nowhere.yml is not there/],
  [['.'], 2, /^$/, /^command line: a folder is no workflow/],
  [['../w.yml'], 2, /^$/, /^The workflow ..\/w.yml is not in the repository \./],
  [['w.yml', '--event', 'push'], 2, /^$/, /^command line: w.yml is not started by push; it has workflow_dispatch/],
  [['pull.yml'], 2, /^$/, /it has no event that a rehearsal can start \(pull_request is not for a rehearsal to start\)/],
  [['w.yml', '--scenario', 'nowhere.yml'], 2, /^$/, /^The scenario nowhere.yml is not there; looked for \/.*nowhere.yml\n/],
  [['--scenario', '.'], 2, /^$/, /^The scenario \. cannot be read: EISDIR/],
  [['--scenario', 'unknown-run.yml'], 2, /^$/, /^unknown-run.yml:3:37: an incident is about 'nobody', which is no run; allowed: w/],
  [['--scenario', 'moment.yml'], 2, /^$/, /^moment.yml:3:27: throttle does not go with its moment/],
  [['--scenario', 'outage.yml'], 2, /^$/, /outage does not go with its moment; allowed: throttle, .*, late, slow, refuse with calls/],
  // What is said last is why it ended: the run after it does not begin.
  [
    ['--scenario', 'refused.yml'],
    2,
    /^(?!.*w#2).*scenario {2}call/s,
    /^refused.yml:4:5: ssm DeleteParameter in 111111111111 eu-west-1 was refused: Parameter \/gone not found\.\n.*\n$/,
  ],
  [['remote.yml'], 2, /^$/, /^remote.yml:2:42: 'actions\/cache@v4' is a remote action that a rehearsal does not know/],
  [['unbuilt.yml'], 2, /^$/, /^unbuilt.yml:2:42: '\$\/unbuilt' runs gone.mjs, which is not there; build the action/],
  [['--help'], 0, /^pnpm rehearse \[<workflow/, /^$/],
])('rehearse %j ends with %d', async (args, code, out, err) => {
  const ended = await rehearse(...args)
  expect(ended.out).toMatch(out)
  expect(ended.err).toMatch(err)
  expect(ended.code).toBe(code)
})
test('--json tells the report', async () => {
  const report = JSON.parse((await rehearse('w.yml', '--json')).out) as RehearsalReport
  expect(report.runs.map(({ name, result }) => [name, result])).toEqual([['w#1', 'success']])
})
