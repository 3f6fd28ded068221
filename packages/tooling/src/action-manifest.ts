import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export interface ActionInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
  readonly deprecationMessage?: string
}

/** An `action.yml`: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
export interface ActionManifest {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, ActionInput>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

/** An input always is a text; what YAML takes for a number or a boolean becomes one. */
const withTextDefault = (input: ActionInput): ActionInput =>
  input.default === undefined ? input : { ...input, default: String(input.default) }

/** The action.yml in `folder`; undefined when there is none. */
export const readManifest = (folder: string): ActionManifest | undefined => {
  const path = join(folder, 'action.yml')
  if (!existsSync(path)) return undefined
  const manifest: ActionManifest = parse(readFileSync(path, 'utf8'))
  const inputs = Object.entries(manifest.inputs ?? {}).map(([name, input]) => [name, withTextDefault(input)])
  return { ...manifest, inputs: Object.fromEntries(inputs) }
}
