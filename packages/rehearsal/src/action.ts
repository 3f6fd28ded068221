/**
 * Where the action of a `uses:` is and what its metadata says.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { parse } from 'yaml'

export interface Action {
  /** Absolute folder of action.yml. */
  readonly folder: string
  readonly inputs: Readonly<Record<string, { readonly default: string | undefined; readonly deprecated: string | undefined }>>
  readonly main: string
  readonly post: string | undefined
  /** Expression; `always()` when the file says nothing. */
  readonly postIf: string
}
/** What a `uses:` of a step names. */
export type Reference =
  /** `./path`: in the workspace, there only after a checkout. */
  | { readonly in: 'workspace'; readonly path: string }
  /** `$/path`: in the workflow's repository at the running commit, without a checkout. */
  | { readonly in: 'repository'; readonly path: string }
  | { readonly in: 'remote'; readonly repository: string; readonly path: string; readonly ref: string }

export const parseReference = (uses: string): Reference => {
  if (uses.startsWith('./')) return { in: 'workspace', path: uses.slice(2) }
  if (uses.startsWith('$/')) return { in: 'repository', path: uses.slice(2) }
  const [, repository, path = '', ref] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses) ?? []
  if (repository === undefined || ref === undefined)
    throw new UserError('rehearsal.action', `'${uses}' is not a reference that a rehearsal can resolve.`)
  return { in: 'remote', repository, path, ref }
}

/** @throws UserError when there is no action.yml, or when it is not a JavaScript action */
export const readAction = (folder: string, uses: string): Action => {
  const path = ['action.yml', 'action.yaml'].map(name => join(folder, name)).find(existsSync)
  if (!path)
    throw new UserError(
      'rehearsal.action',
      `'${uses}': can't find 'action.yml' or 'action.yaml'.`,
      uses.startsWith('./') ? 'Run actions/checkout before a step that uses an action of the workspace.' : undefined,
    )
  const manifest = parse(readFileSync(path, 'utf8')) as Manifest
  const { using = '', main, post, 'post-if': postIf = 'always()' } = manifest.runs ?? {}
  if (!/^node\d+$/.test(using) || main === undefined)
    throw new UserError('rehearsal.action', `'${uses}' runs using '${using}'; a rehearsal runs JavaScript actions only.`)
  if (!existsSync(join(folder, main)))
    throw new UserError('rehearsal.action', `'${uses}' runs ${main}, which is not there.`, 'Build the action.')
  const inputs = Object.entries(manifest.inputs ?? {}).map(([name, input]) => [
    name,
    { default: input?.default === undefined ? undefined : String(input.default), deprecated: input?.deprecationMessage },
  ])
  return { folder, inputs: Object.fromEntries(inputs), main, post, postIf }
}
interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly deprecationMessage?: string } | null>>
  readonly runs?: { readonly using?: string; readonly main?: string; readonly post?: string; readonly 'post-if'?: string }
}
