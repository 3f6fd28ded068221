/** Which action a step's `uses` means. */
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import { type Action, parseReference, readAction } from './action.ts'
import type { Host } from './host.ts'
import { KNOWN } from './known/known.ts'
import type { KnownAction } from './known/known-action.ts'

/** @throws UserError for a remote action that is neither known nor mapped to a folder */
export const resolve = (host: Host, workspace: string, uses: string): { action: Action } | { known: KnownAction } => {
  const reference = parseReference(uses)
  if (reference.in === 'workspace') return { action: readAction(join(workspace, reference.path), uses) }
  if (reference.in === 'repository') return { action: readAction(join(host.github.repository.root, reference.path), uses) }
  const known = KNOWN[reference.repository]
  if (known) return { known }
  const folder = host.actions[reference.repository] ?? host.actions[`*/${reference.repository.split('/')[1]}`]
  if (folder === undefined)
    throw new UserError(
      'rehearsal.action',
      `'${uses}' is a remote action that a rehearsal does not know; it knows ${Object.keys(KNOWN).join(' and ')}.`,
    )
  return { action: readAction(join(folder, reference.path), uses) }
}
