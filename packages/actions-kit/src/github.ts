/** What GitHub tells through its API. Imported only by actions that ask it. */
import type { Review } from '@golden-ami/domain'
import { octokitOf } from './octokit.ts'
import type { Runtime } from './runtime.ts'

const STATES = ['approved', 'rejected', 'pending'] as const

/**
 * The reviews of this run's environments; when they cannot be read, why (untrusted text).
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
export const reviewsOfRun = async (runtime: Runtime, token: string): Promise<readonly Review[] | { readonly unreadable: string }> => {
  if (token === '') return { unreadable: 'the input github-token is empty' }
  const { github } = runtime
  const [owner = '', repo = ''] = github.repository.split('/')
  try {
    const octokit = await octokitOf(runtime, token)
    const { data } = await octokit.rest.actions.getReviewsForRun({ owner, repo, run_id: Number(github.runId) })
    return data.map(({ state, user, environments }) => ({
      login: user.login,
      state: STATES.find(known => known === state) ?? 'pending',
      environments: environments.flatMap(({ name }) => name ?? []),
    }))
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}
