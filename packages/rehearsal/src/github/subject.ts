/**
 * The subject of a job's OIDC token: of the environment when the job has one (then without a branch), else of the ref.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
import type { Run } from '../run.ts'
import type { Repository } from './github.ts'

export const subjectOf = (repository: Repository, run: Run, environment: string | undefined): string => {
  const [owner = '', name = ''] = repository.fullName.split('/')
  const named = repository.oidcSubject === 'immutable' ? `${owner}@${repository.ownerId}/${name}@${repository.id}` : `${owner}/${name}`
  return `repo:${named}:${environment === undefined ? `ref:refs/heads/${run.trigger.branch}` : `environment:${environment.replaceAll(':', '%3A')}`}`
}
