/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
import { UserError } from '@golden-ami/domain'
import { octokitOf } from './octokit.ts'
import type { Runtime } from './runtime.ts'

/**
 * Reads like `Runtime.readFile`, but a file that is not there is an error: GitHub answers the same to whom it does not let read. The job
 * needs the permission `contents: read`.
 * @throws UserError `policy.unreadable`
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const fileAt =
  (runtime: Runtime, token: string, ref: string): Runtime['readFile'] =>
  async path => {
    const [owner = '', repo = ''] = runtime.github.repository.split('/')
    try {
      const octokit = await octokitOf(runtime, token)
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path: path.replace(/^\.\//, ''), ref })
      return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new UserError('policy.unreadable', `${path} on ${ref} cannot be read: ${message}`, undefined, { cause: error })
    }
  }
