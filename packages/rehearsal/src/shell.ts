/**
 * How a script of a `run` step is run: by a shell of a name, or by a command of the writer's own with `{0}` for the script.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** Arguments, and the ending of the script's file, as the runner has them. */
const BUILT_IN: Readonly<Record<string, { readonly args: string; readonly ending: string }>> = {
  bash: { args: '--noprofile --norc -e -o pipefail {0}', ending: '.sh' },
  sh: { args: '-e {0}', ending: '.sh' },
  python: { args: '{0}', ending: '.py' },
  pwsh: { args: `-command ". '{0}'"`, ending: '.ps1' },
}
/** Where nothing is said: bash, when it is there, with what sh gets. */
const DEFAULT = 'bash -e {0}'

export interface Shell {
  readonly command: string
  /** With `{0}` for the script. */
  readonly args: string
  readonly ending: string
}
/** @returns the shell, or why there is none. @param shell as it is written; empty: the default */
export const shellOf = (shell: string, path: string): Shell | string => {
  const [name = '', ...rest] = (shell === '' ? DEFAULT : shell).split(' ')
  const built = BUILT_IN[name.toLowerCase()]
  const args = rest.join(' ').trim() || (built?.args ?? '')
  if (!args.includes('{0}'))
    return `the shell '${shell}' is neither ${Object.keys(BUILT_IN).join(', ')} nor a command with '{0}' for the script`
  const command = [name, ...(name === 'python' ? ['python3'] : [])].find(each => isThere(each, path))
  if (command === undefined) return `the shell '${shell}' is not on this machine: there is no ${name} in its PATH`
  return { command, args, ending: built?.ending ?? '' }
}
const isThere = (command: string, path: string): boolean => {
  const places = isAbsolute(command) ? [command] : path.split(delimiter).map(folder => join(folder, command))
  return places.some(place => {
    try {
      accessSync(place, constants.X_OK)
      return statSync(place).isFile()
    } catch {
      return false
    }
  })
}

/** The script's file as the shell gets it. */
export const scriptFor = ({ ending }: Shell, script: string): string =>
  ending === '.ps1'
    ? `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`
    : `${script}\n`

/** Words of the arguments: what is between quotation marks is one. */
export const argumentsFor = ({ args }: Shell, file: string): readonly string[] =>
  [...args.replaceAll('{0}', file).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
