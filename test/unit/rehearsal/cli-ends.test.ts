/** How the command ends: called from somebody's own repository, and ended by a signal. */
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RehearsalReport } from '@golden-ami/rehearsal/report'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const CLI = join(ROOT, 'packages/rehearsal/src/cli.ts')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'theirs-'))
  for (const name of ['.github/workflows', 'scenarios', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content)
  write('.github/workflows/ship.yml', 'on: push\njobs: { a: { runs-on: x, steps: [{ run: "echo ${{ vars.PLCE }}" }] } }\n')
  write('.github/workflows/wrong.yml', 'on: push\njobs: { a: { runs-on: x, steps: [{ run: x, shell: fish }] } }\n')
  write(
    '.github/workflows/slow.yml',
    `on: push
jobs:
  a: { runs-on: x, steps: [{ run: 'echo $$ >> ${folder}/pids; sleep 300 & echo $! >> ${folder}/pids; echo begun; sleep 300' }] }
  b: { needs: a, runs-on: x, steps: [{ run: 'echo more >> ${folder}/more' }] }
`,
  )
  const scenario = (runs: string) => `repository: { name: acme/web, root: .., vars: { PLACE: here } }\nruns: [${runs}]\n`
  write('scenarios/ship.yml', scenario('{ workflow: .github/workflows/ship.yml }'))
  write('scenarios/wrong.yml', scenario('{ workflow: .github/workflows/wrong.yml }'))
  write(
    'scenarios/slow.yml',
    scenario('{ workflow: .github/workflows/slow.yml }, { id: later, workflow: .github/workflows/ship.yml, at: 2h }'),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As a package manager starts the script: in this checkout, and the folder of the caller in INIT_CWD. */
const asTyped = (
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> =>
  new Promise(resolve =>
    execFile(
      process.execPath,
      [CLI, ...args],
      { cwd: ROOT, env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'rehearse', ...env } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    ),
  )

describe('from a repository of their own', () => {
  test.each<[readonly string[], number, RegExp]>([
    [['.github/workflows/ship.yml', '--event', 'push'], 0, /ship#1 {2}success/],
    [
      ['--scenario', 'scenarios/ship.yml'],
      0,
      /##\[warning\].github\/workflows\/ship.yml:2:51: vars.PLCE is empty: nobody sets it \(did you mean PLACE\?\)/,
    ],
    // The scenario runs it already: one run.
    [['.github/workflows/ship.yml', '--scenario', 'scenarios/ship.yml'], 0, /^(?!.*ship#2).*ship#1 {2}success/s],
    [['--scenario', 'scenarios/wrong.yml'], 2, /^.github\/workflows\/wrong.yml:2:44: of the script: the shell 'fish' is neither/],
    [['--scenario', 'gone.yml'], 2, /^The scenario gone.yml is not there; looked for \/.*gone.yml\nPaths count from/],
  ])('rehearse %j ends with %d', async (args, code, text) => {
    const ended = await asTyped(args)
    expect(ended.code === 2 ? ended.err : ended.out).toMatch(text)
    expect(ended.code).toBe(code)
  })
  test('INIT_CWD of another script does not count', async () => {
    const ended = await asTyped(['--scenario', 'scenarios/ship.yml'], { npm_lifecycle_event: 'test' })
    expect(ended.err).toMatch(/^The scenario scenarios\/ship.yml is not there; looked for /)
  })
})

/** Processes that have ended, but nobody has asked how, are gone too. */
const isRunning = (pid: string): boolean => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' })
  return stdout.trim() !== '' && !stdout.startsWith('Z')
}

describe('a signal', () => {
  test.each<[NodeJS.Signals, number, readonly string[]]>([
    ['SIGINT', 130, []],
    ['SIGTERM', 143, ['--json']],
  ])('%s ends it with %d and the report so far, and leaves nothing behind', async (signal, code, more) => {
    const pids = join(folder, 'pids')
    rmSync(pids, { force: true })
    const command = spawn(process.execPath, [CLI, '--scenario', 'scenarios/slow.yml', ...more], {
      cwd: folder,
      env: { ...process.env, TMPDIR: join(folder, 'tmp') },
    })
    let out = ''
    command.stdout.on('data', chunk => {
      out += String(chunk)
    })
    const ended = new Promise<number | null>(resolve => command.on('close', resolve))
    const begun = (): readonly string[] => {
      try {
        return readFileSync(pids, 'utf8').trim().split('\n')
      } catch {
        return []
      }
    }
    while (begun().length < 2) await new Promise(resolve => setTimeout(resolve, 20))
    command.kill(signal)
    expect(await ended).toBe(code)
    if (more.length === 0)
      expect(out).toMatch(
        new RegExp(
          `ended by ${signal} before its end\nnot played: slow#1 to its end \\(a under way\\)\nnot played: later, which had not begun`,
        ),
      )
    else
      expect((JSON.parse(out) as RehearsalReport).interrupted).toEqual({
        by: signal,
        notPlayed: ['slow#1 to its end (a under way)', 'later, which had not begun'],
      })
    expect(begun().filter(isRunning)).toEqual([])
    expect(readdirSync(join(folder, 'tmp')).filter(name => name.startsWith('rehearsal-'))).toEqual([])
    expect(readdirSync(folder)).not.toContain('more')
  })
  test('and a defect that throws leaves nothing behind', async () => {
    let temp = ''
    const playing = play(readScenario('repository: { name: acme/web }\n', 's.yml'), {
      folder,
      atStart: rehearsal => {
        temp = rehearsal.temp
        throw new Error('a defect')
      },
    })
    await expect(playing).rejects.toThrow('a defect')
    expect(temp).not.toBe('')
    expect(() => readdirSync(temp)).toThrow('ENOENT')
  })
})
