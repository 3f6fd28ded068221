/**
 * What the GITHUB_TOKEN of a job may do.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
import { UserError } from '@golden-ami/domain'
import type { Access, Permissions } from './workflow.ts'

const SCOPES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
]
export type Granted = Readonly<Record<string, Access>>

/** Where a workflow says nothing: the restricted default of new repositories. */
const RESTRICTED: Granted = { contents: 'read', packages: 'read' }
const LEVEL: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 }

/**
 * As soon as one scope is named, the others are `none`. A job's own setting replaces the workflow's.
 * @param caller what the job may do that calls the workflow; a called workflow keeps or lowers it
 * @throws UserError when a called workflow asks for more than its caller has
 */
export const granted = (job: Permissions | undefined, workflow: Permissions | undefined, caller?: Granted): Granted => {
  const asked = expand(job ?? workflow) ?? caller ?? RESTRICTED
  for (const [scope, access] of Object.entries(caller ? asked : {}))
    if (!allowed(caller!, scope, access))
      throw new UserError(
        'rehearsal.workflow',
        `A called job is requesting '${scope}: ${access}', but is only allowed '${scope}: ${caller![scope] ?? 'none'}'.`,
      )
  return asked
}
const expand = (permissions: Permissions | undefined): Granted | undefined => {
  if (permissions === undefined) return undefined
  if (permissions === 'read-all' || permissions === 'write-all') {
    const access = permissions === 'read-all' ? 'read' : 'write'
    return Object.fromEntries(SCOPES.map(scope => [scope, scope === 'id-token' && access === 'read' ? 'none' : access]))
  }
  return permissions ?? {}
}
export const allowed = (permissions: Granted, scope: string, access: Access): boolean =>
  LEVEL[permissions[scope] ?? 'none'] >= LEVEL[access]
