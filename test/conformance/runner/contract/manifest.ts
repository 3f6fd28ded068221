/** An action.yml as the runner reads it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface Manifest {
  /** Every input with its default as it is written; one without a default is empty. */
  readonly inputs: ReadonlyMap<string, string>
  readonly outputs: readonly string[]
  readonly main: string
  readonly post: string | undefined
  /** When `post` runs. */
  readonly postIf: string
}
interface Written {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  readonly outputs?: Readonly<Record<string, unknown>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string; readonly 'post-if'?: string }
}
/** @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/ActionManifestManager.cs (ConvertInputs, ConvertRuns) */
export const readManifest = (folder: string): Manifest => {
  const { inputs = {}, outputs = {}, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Written
  if (runs.using !== 'node24') throw new Error(`${folder}: this contract plays node24, not ${runs.using}`)
  return {
    inputs: new Map(Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')])),
    outputs: Object.keys(outputs),
    main: runs.main,
    post: runs.post,
    postIf: runs['post-if'] ?? 'always()',
  }
}

/**
 * A default may be an expression: one name of the contexts `github`, `job`, `runner`, `strategy` and `matrix`; one that is not there is empty.
 * @param known by name, such as `github.token`
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/action_yaml.json (input-default-context)
 * @throws Error for another expression
 */
export const evaluated = (written: string, known: Readonly<Record<string, string>>): string => {
  if (!written.includes('${{')) return written
  const [, name] = /^\$\{\{\s*((?:github|job|runner|strategy|matrix)\.[\w-]+)\s*\}\}$/.exec(written) ?? []
  if (name === undefined) throw new Error(`this contract cannot evaluate the default ${written}`)
  return known[name] ?? ''
}

/**
 * Whether `post-if` lets the post step run: status functions, `!`, `&&` and `||`, read from the left.
 * @throws Error for anything else
 */
export const postRuns = (condition: string, status: 'success' | 'failure' | 'cancelled'): boolean => {
  const atom = (text: string): boolean => {
    const { not = '', name = '' } = /^(?<not>!?)\s*(?<name>always|success|failure|cancelled)\(\)$/.exec(text.trim())?.groups ?? {}
    if (name === '') throw new Error(`this contract cannot evaluate post-if: ${condition}`)
    return (name === 'always' || name === status) !== (not === '!')
  }
  return condition
    .replace(/^\$\{\{(.*)\}\}$/, '$1')
    .split('||')
    .some(each => each.split('&&').every(atom))
}
