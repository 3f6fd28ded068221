import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** What a workflow may pass to an action and read from it. */
export interface ActionManifest {
  readonly name: string
  readonly description: string
  readonly inputs?: Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  readonly outputs?: Record<string, { readonly description: string }>
}

/** The folder, relative to the root, of an action of this repository that a workflow refers to as `./…`, `$/…` or `<owner>/golden-ami/…@<ref>`. */
export const ownActionFolder = (uses: string): string | undefined =>
  /^(?:[.$]\/|[^/@]+\/golden-ami\/)([^@]+)(?:@.+)?$/.exec(uses)?.[1]?.replace(/\/+$/, '')

/** The action.yml of an action of this repository; nothing when there is none or the action is somebody else's. */
export const ownAction = (root: string, uses: string): ActionManifest | undefined => {
  const folder = ownActionFolder(uses)
  const path = folder === undefined ? undefined : join(root, folder, 'action.yml')
  return path !== undefined && existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined
}
