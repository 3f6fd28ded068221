/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
import { UserError } from '@golden-ami/domain'
import { githubApi, placeOf, whyUnreadable } from './github-api.ts'
import type { Runtime } from './runtime.ts'
import { LONG, type Patience, SHORTLY } from './web/web.ts'

/**
 * Reads like `Runtime.readFile`, but a file that is not there is an error: GitHub answers the same to whom it does not let read. The job
 * needs the permission `contents: read`.
 * @throws UserError `policy.unreadable`
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const fileAt = (runtime: Runtime, token: string, ref: string, dryRun: boolean): Runtime['readFile'] => {
  // Nothing can be decided without it: it is waited for, but not for a plan.
  const patience: Patience = dryRun ? SHORTLY : LONG
  return async path => {
    try {
      const api = await githubApi(runtime, token, patience)
      const asked = { ...placeOf(runtime), path: path.replace(/^\.\//, ''), ref }
      const { data } = await api('GET /repos/{owner}/{repo}/contents/{path}', asked)
      return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined
    } catch (error) {
      throw new UserError('policy.unreadable', `${path} on ${ref} cannot be read: ${whyUnreadable(error).unreadable}`, undefined, {
        cause: error,
      })
    }
  }
}
