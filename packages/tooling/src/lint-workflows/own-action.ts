import { join } from 'node:path'
import { type ActionManifest, readManifest } from '../action-manifest.ts'

/** The folder, relative to the root, of an action of this repository that a workflow refers to as `./…`, `$/…` or `<owner>/golden-ami/…@<ref>`. */
export const ownActionFolder = (uses: string): string | undefined =>
  /^(?:[.$]\/|[^/@]+\/golden-ami\/)([^@]+)(?:@.+)?$/.exec(uses)?.[1]?.replace(/\/+$/, '')

/** The action.yml of an action of this repository; nothing when there is none or the action is somebody else's. */
export const ownAction = (root: string, uses: string): ActionManifest | undefined => {
  const folder = ownActionFolder(uses)
  return folder === undefined ? undefined : readManifest(join(root, folder))
}
