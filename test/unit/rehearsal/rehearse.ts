/** Rehearses workflows that a test writes down, in a repository made for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { World } from '@golden-ami/local-aws'
import { Rehearsal, type Setting } from '@golden-ami/rehearsal'
import type { Environment } from '@golden-ami/rehearsal/github/github'
import type { RunReport } from '@golden-ami/rehearsal/report'
import type { Run, Trigger } from '@golden-ami/rehearsal/run'

export const START = Date.UTC(2026, 10, 21, 2)
export interface Staged {
  readonly rehearsal: Rehearsal
  /** Starts a run in a process of its own; resolves when it has ended. */
  start(path: string, trigger?: Partial<Trigger>, started?: (run: Run) => void): Promise<RunReport>
  /** Text of all log lines of a job (or of the run's own). */
  said(job?: string): string[]
}

/** @param files by path in the repository */
export const rehearse = async <T>(
  files: Readonly<Record<string, string>>,
  body: (staged: Staged) => Promise<T>,
  setting: Partial<Setting> & { readonly environments?: readonly Environment[] } = {},
): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'repository-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const rehearsal = await Rehearsal.open({
    world: new World({ start: START }),
    ...setting,
    repository: {
      fullName: 'acme/web',
      root,
      visibility: 'private',
      defaultBranch: 'main',
      sha: 'c0ffee'.padEnd(40, '0'),
      id: 4711,
      ownerId: 42,
      vars: {},
      secrets: {},
      oidcSubject: 'names',
      ...setting.repository,
    },
  })
  try {
    return await body({
      rehearsal,
      start: (path, trigger = {}, started) =>
        Promise.race([
          rehearsal.processes.failed,
          new Promise<RunReport>((resolve, reject) =>
            rehearsal.processes.spawn(`test ${path}`, self =>
              rehearsal
                .run(path, { event: 'push', actor: 'dana', branch: 'main', inputs: {}, ...trigger }, self, started)
                .then(resolve, reject),
            ),
          ),
        ]),
      said: job => rehearsal.lines.filter(line => line.job === job).map(line => line.text),
    })
  } finally {
    await rehearsal.close()
    rmSync(root, { recursive: true, force: true })
  }
}

/** action.yml of a JavaScript action. */
export const manifest = (inputs: readonly string[] = [], more = ''): string =>
  `name: test\ndescription: test\ninputs: {${inputs.map(name => ` ${name}: { description: test }`).join(',')} }\nruns: { using: node24, main: main.mjs${more} }\n`
