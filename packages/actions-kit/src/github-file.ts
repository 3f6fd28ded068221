/** A file of the repository as a branch has it, whatever is checked out. Imported only by actions that ask GitHub. */
import { getOctokit } from '@actions/github'
import { UserError } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'

/**
 * Reads like `Runtime.readFile`; the job needs the permission `contents: read`.
 * @throws UserError `policy.unreadable` when GitHub does not let it read, or has no such branch
 * @see https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export const fileAt =
  ({ github, fetch }: Runtime, token: string, ref: string): Runtime['readFile'] =>
  async path => {
    const [owner = '', repo = ''] = github.repository.split('/')
    try {
      const octokit = getOctokit(token, { baseUrl: github.apiUrl, request: { fetch } })
      const { data } = await octokit.rest.repos.getContent({ owner, repo, path: path.replace(/^\.\//, ''), ref })
      return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : undefined
    } catch (error) {
      const { status, message } = error as { readonly status?: unknown; readonly message?: unknown }
      if (status === 404 && !String(message).startsWith('No commit found')) return undefined
      throw new UserError('policy.unreadable', `${path} on ${ref} cannot be read: ${String(message)}`, undefined, { cause: error })
    }
  }
