/**
 * The OIDC token endpoint of a job: an unsigned token with GitHub's claims.
 * https://docs.github.com/en/actions/reference/security/oidc
 */

import { allowed } from '../permissions.ts'
import { accountId } from './account-id.ts'
import type { GitHub, JobToken } from './github.ts'
import { ApiError } from './route.ts'
import { subjectOf } from './subject.ts'

export const ISSUER = 'https://token.actions.githubusercontent.com'
/** How long a token is good for, seconds. */
export const LIFETIME = 300

export const oidcToken = (
  github: GitHub,
  { run, job, file, permissions, environment }: JobToken,
  audience?: string,
): { value: string; count: number } => {
  if (!allowed(permissions, 'id-token', 'write')) throw new ApiError(403, 'The job has no permission id-token: write')
  const { repository } = github
  const owner = repository.fullName.split('/')[0]!
  const now = Math.floor(github.now / 1000)
  const ref = `refs/heads/${run.trigger.branch}`
  const workflow = `${repository.fullName}/${run.workflow.path}@${ref}`
  const claims = {
    jti: `${run.id}-${job}-${now}`,
    iss: ISSUER,
    aud: audience ?? `https://github.com/${owner}`,
    sub: subjectOf(repository, run, environment),
    iat: now,
    nbf: now - 600,
    exp: now + LIFETIME,
    ...(environment === undefined ? {} : { environment }),
    ref,
    ref_type: 'branch',
    ref_protected: String(run.trigger.branch === repository.defaultBranch),
    sha: run.sha,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    runner_environment: 'github-hosted',
    actor: run.trigger.actor,
    actor_id: String(accountId(run.trigger.actor)),
    workflow: run.workflow.name,
    workflow_ref: workflow,
    workflow_sha: run.sha,
    job_workflow_ref: `${repository.fullName}/${file}@${ref}`,
    job_workflow_sha: run.sha,
    event_name: run.trigger.event,
    head_ref: '',
    base_ref: '',
  }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return { value: `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.`, count: 1 }
}
