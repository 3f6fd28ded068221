/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
import { UserError } from '@golden-ami/domain'
import { githubApi, placeOf, whyUnreadable } from './github-api.ts'
import { textOf } from './github-contents.ts'
import type { Runtime } from './runtime.ts'
import { UnreadableFile } from './unreadable-file.ts'
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
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new UnreadableFile(`${path} is outside the repository`, 'allowed: the path of a file in the repository')
    try {
      const api = await githubApi(runtime, token, patience)
      const asked = { ...placeOf(runtime), path: path.replace(/^\.\//, ''), ref }
      const { data } = await api('GET /repos/{owner}/{repo}/contents/{path}', asked)
      return textOf(data, path)
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      const message = `${path} on ${ref} cannot be read: ${whyUnreadable(error).why}`
      throw new UserError('policy.unreadable', message, undefined, { cause: error })
    }
  }
}
