/** What the command asks to be played. Its paths count from where it was called, and are shown as they look from there. */
import { readFileSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { type Arguments, USAGE } from './arguments.ts'
import type { Shown } from './check/finding.ts'
import { readScenario } from './scenario/read-scenario.ts'
import type { Scenario } from './scenario/scenario.ts'

/** Whatever the scenario calls its own runs goes on meaning those. */
const ASKED = 'of the command line'

/**
 * The folder in which somebody typed the command. A package manager runs a script in the folder of its package.json, and says in INIT_CWD
 * where it was called, also with `-C`; a script that is not this one may have left its own there.
 * https://docs.npmjs.com/cli/v11/using-npm/scripts#environment
 */
export const callersFolder = (env: Readonly<Record<string, string | undefined>>, cwd: string): string =>
  env.npm_lifecycle_event === 'rehearse' && env.INIT_CWD ? env.INIT_CWD : cwd

export interface Asked {
  readonly scenario: Scenario
  /** Absolute folder from which the scenario's paths count. */
  readonly folder: string
  readonly shown: Shown
}

/** @throws UserError for a scenario that cannot be read, and for a workflow that the scenario already runs with inputs of its own */
export const askedFor = ({ workflow, scenario: file, event, inputs }: Arguments, from: string): Asked => {
  const folder = file === undefined ? from : dirname(resolve(from, file))
  const scenario: Scenario =
    file === undefined ? { repository: { name: 'acme/rehearsal' } } : readScenario(readText(resolve(from, file), file), file)
  const root = resolve(folder, scenario.repository.root ?? '.')
  const shown: Shown = path => fromHere(from, join(root, path))
  if (workflow === undefined) return { scenario, folder, shown }
  const path = relative(root, resolve(from, workflow))
  if (path.startsWith('..') || isAbsolute(path))
    throw new UserError('rehearsal.workflow', `The workflow ${workflow} is not in the repository ${fromHere(from, root)}.`, USAGE)
  if (!runs(scenario, path))
    return {
      ...{ folder, shown },
      scenario: {
        ...scenario,
        runs: [...(scenario.runs ?? []), { id: ASKED, workflow: path, event: event ?? 'workflow_dispatch', inputs }],
      },
    }
  if (event !== undefined || Object.keys(inputs).length > 0)
    throw new UserError(
      'rehearsal.scenario',
      `The scenario ${file} runs ${workflow} itself, with an event and inputs of its own.`,
      'Leave out --event and --input, or the run in the scenario.',
    )
  return { scenario, folder, shown }
}
const runs = ({ runs = [], schedules = [] }: Scenario, path: string): boolean =>
  [...runs.map(({ workflow }) => workflow), ...schedules].some(one => join('.', one) === path)

const fromHere = (from: string, path: string): string => {
  const shown = relative(from, path)
  return shown === '' ? '.' : shown
}
const readText = (path: string, file: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const isGone = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const wrong = isGone ? `is not there; looked for ${path}` : `cannot be read: ${(error as Error).message}`
    throw new UserError('rehearsal.scenario', `The scenario ${file} ${wrong}`, 'Paths count from where the command is typed.', {
      cause: error,
    })
  }
}
