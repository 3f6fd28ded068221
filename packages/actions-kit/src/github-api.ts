/**
 * The client of GitHub's REST API. It is loaded when it is first asked for: most runs ask GitHub nothing. Of octokit it takes what describes
 * and sends a request; the rest (its own retries, its undici) is what `web` does.
 */
import { messageOf, type Unknown, unknownBecause } from '@golden-ami/domain'
import type { request } from '@octokit/request'
import type { Runtime } from './runtime.ts'
import { WebError } from './web/failures.ts'
import type { Patience } from './web/web.ts'

export type GithubApi = typeof request

/** Owner and name, as paths of the API have them. */
export interface Place {
  readonly owner: string
  readonly repo: string
}
export const placeOf = ({ github }: Pick<Runtime, 'github'>): Place => placeIn(github.repository)
/** @param repository `owner/name` */
export const placeIn = (repository: string): Place => {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** @param token of the input `github-token`, not empty */
export const githubApi = async ({ github, web }: Runtime, token: string, patience: Patience): Promise<GithubApi> => {
  const { request } = await import('@octokit/request')
  const fetch = (url: string, init: RequestInit): Promise<Response> => web.ask(url, init, patience)
  return request.defaults({ baseUrl: github.apiUrl, headers: { authorization: `Bearer ${token}` }, request: { fetch } })
}

/** Where the token is missing. */
export const NO_TOKEN: Unknown = unknownBecause('the input github-token is empty')

/** What GitHub answered is not what its API describes: asked again, it may be. */
export const unexpected = (what: string): WebError =>
  new WebError({ message: `GitHub answered with something else than ${what}`, passes: true })

/**
 * What an answer says: where something is not there that GitHub's API has, it is no answer.
 * @throws WebError
 */
export const reading = <T>(what: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof TypeError ? unexpected(what) : error
  }
}

/**
 * Why something cannot be read (untrusted text), and whether that passes: octokit tells what `web` threw in the cause. A bug of ours never
 * passes, and is told as one.
 */
export const whyUnreadable = (error: unknown): Unknown => {
  const { cause } = error as { readonly cause?: unknown }
  const root = cause instanceof WebError ? cause : error
  if (root instanceof TypeError) return unknownBecause(`unexpected: ${root.message} (a defect of golden-ami)`)
  return unknownBecause(messageOf(root), root instanceof WebError && root.passes ? { transient: true } : {})
}
