/** The client of GitHub's REST API. It is loaded when it is first asked for: most runs ask GitHub nothing, and it is a third of the bundle. */
import type { getOctokit } from '@actions/github'
import type { Runtime } from './runtime.ts'

export type Octokit = ReturnType<typeof getOctokit>

/** @param token of the input `github-token`, not empty */
export const octokitOf = async ({ github, fetch }: Runtime, token: string): Promise<Octokit> => {
  const { getOctokit } = await import('@actions/github')
  return getOctokit(token, { baseUrl: github.apiUrl, request: { fetch } })
}
