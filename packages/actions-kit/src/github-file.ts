/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
import { UserError } from '@golden-ami/domain'
import { documentText, MOST_FILE_BYTES } from './document-text.ts'
import { octokitOf } from './octokit.ts'
import type { Runtime } from './runtime.ts'
import { UnreadableFile } from './unreadable-file.ts'

/**
 * Reads like `Runtime.readFile`, but a file that is not there is an error: GitHub answers the same to whom it does not let read. The job
 * needs the permission `contents: read`.
 * @throws UserError `policy.unreadable`
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const fileAt =
  (runtime: Runtime, token: string, ref: string): Runtime['readFile'] =>
  async path => {
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new UnreadableFile(`${path} is outside the repository`, 'allowed: the path of a file in the repository')
    const [owner = '', repo = ''] = runtime.github.repository.split('/')
    try {
      const octokit = await octokitOf(runtime, token)
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path: path.replace(/^\.\//, ''), ref })
      return 'content' in data && data.type === 'file' ? textOf(data, path) : undefined
    } catch (error) {
      if (error instanceof UnreadableFile) throw error
      const message = error instanceof Error ? error.message : String(error)
      throw new UserError('policy.unreadable', `${path} on ${ref} cannot be read: ${message}`, undefined, { cause: error })
    }
  }

/** GitHub leaves out the content of files over 1 MB, which are too large here anyway. */
const textOf = ({ content, size }: { readonly content: string; readonly size: number }, path: string): string =>
  documentText(size > MOST_FILE_BYTES ? new Uint8Array(MOST_FILE_BYTES + 1) : Buffer.from(content, 'base64'), path)
