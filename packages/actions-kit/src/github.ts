/** What GitHub tells through its API. Imported only by actions that ask it. */
import type { Review, Unknown } from '@golden-ami/domain'
import type { Endpoints } from '@octokit/types'
import { githubApi, NO_TOKEN, placeOf, reading, unexpected, whyUnreadable } from './github-api.ts'
import type { Runtime } from './runtime.ts'
import type { Patience } from './web/web.ts'

const STATES = ['approved', 'rejected', 'pending'] as const

/**
 * The reviews of this run's environments; when they cannot be read, why (untrusted text).
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export const reviewsOfRun = async (runtime: Runtime, token: string, patience: Patience): Promise<readonly Review[] | Unknown> => {
  if (token === '') return NO_TOKEN
  try {
    const api = await githubApi(runtime, token, patience)
    const run_id = Number(runtime.github.runId)
    const { data } = await api('GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', { ...placeOf(runtime), run_id })
    if (!Array.isArray(data)) throw unexpected('a list of reviews')
    return reading('reviews by people of environments', () => data.map(reviewIn))
  } catch (error) {
    return whyUnreadable(error)
  }
}

type Answer = Endpoints['GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals']['response']['data'][number]

const reviewIn = ({ state, user, environments }: Answer): Review => {
  const names = environments.map(({ name }) => name)
  if (![user.login, ...names].every(text => typeof text === 'string')) throw unexpected('reviews by people of environments')
  return { login: user.login, state: STATES.find(known => known === state) ?? 'pending', environments: names.flatMap(name => name ?? []) }
}
