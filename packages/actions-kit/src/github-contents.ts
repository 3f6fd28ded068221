/** A file as GitHub's API tells it: read like one of the workspace. */
import type { Endpoints } from '@octokit/types'
import { documentText, MOST_FILE_BYTES } from './document-text.ts'

type Contents = Endpoints['GET /repos/{owner}/{repo}/contents/{path}']['response']['data']

/**
 * The text of a file; undefined of what is none. GitHub leaves out the content of files over 1 MB, which are too large here anyway.
 * @throws UnreadableFile
 */
export const textOf = (data: Contents, path: string): string | undefined => {
  if (!('content' in data) || data.type !== 'file') return undefined
  const isTooLarge = Number(data.size) > MOST_FILE_BYTES
  return documentText(isTooLarge ? new Uint8Array(MOST_FILE_BYTES + 1) : Buffer.from(data.content, 'base64'), path)
}
