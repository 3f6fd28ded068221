/**
 * A GitHub deployment of what a rollout brings to an environment: in progress until it is proved, in whichever run. GitHub's own, of a job
 * with an environment, ends with that job, done or not. Imported only by actions that tell it.
 */
import { backOff } from '@golden-ami/domain'
import { type GithubApi, githubApi, type Place, placeOf, reading, unexpected, whyUnreadable } from './github-api.ts'
import { type Runtime, runUrl } from './runtime.ts'
import { seedOf } from './seed.ts'
import { SHORTLY } from './web/web.ts'

export type DeploymentState = 'in_progress' | 'success' | 'failure'

export interface Deployment {
  readonly environment: string
  readonly release: string
  /** `…-if-any`: of one that is in progress only; none is made for it. */
  readonly state: DeploymentState | 'success-if-any' | 'failure-if-any'
  readonly why: string
}

const ENDED: Partial<Record<Deployment['state'], DeploymentState>> = { 'success-if-any': 'success', 'failure-if-any': 'failure' }

/** By which this suite knows its own. */
const TASK = 'golden-ami'
/** GitHub takes no longer description. */
const MOST = 140
/** Deployments that are looked through for one of the release. */
const PAGE = 30
/** How often it is told anew: nobody waits for it, and it fails no rollout. */
const MOST_TIMES = 2

/**
 * Needs the permission `deployments: write`. A release's deployment that is in progress is gone on with, else one is made.
 * @returns why GitHub does not tell it (untrusted text); undefined: it does
 * @see https://docs.github.com/en/rest/deployments/deployments
 */
export const tellDeployment = async (runtime: Runtime, token: string, told: Deployment): Promise<string | undefined> => {
  if (token === '') return 'the input github-token is empty'
  for (let times = 1; ; times++) {
    try {
      await tellOnce(runtime, await githubApi(runtime, token, SHORTLY), told)
      return undefined
    } catch (error) {
      const { why, transient } = whyUnreadable(error)
      if (!transient || times >= MOST_TIMES || runtime.clock.cancelled()) return why
      await runtime.clock.sleep(backOff(seedOf(runtime) + times, times))
    }
  }
}

/** What adds something is sent once: whether one whose answer was lost has come through, the next look for a deployment tells. */
const tellOnce = async (runtime: Runtime, api: GithubApi, told: Deployment): Promise<void> => {
  const place = placeOf(runtime)
  const known = await inProgress(api, place, told)
  const state = ENDED[told.state] ?? (told.state as DeploymentState)
  if (known === undefined && state !== told.state) return
  const deployment_id = known ?? (await made(api, place, runtime, told))
  const description = told.why.slice(0, MOST).toWellFormed()
  const status = { ...place, deployment_id, state, log_url: runUrl(runtime.github), description }
  await api('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', status)
}

/** The newest deployment of the release, if it has not ended. */
const inProgress = async (api: GithubApi, place: Place, { environment, release }: Deployment): Promise<number | undefined> => {
  const asked = { ...place, environment, task: TASK, per_page: PAGE }
  const { data } = await api('GET /repos/{owner}/{repo}/deployments', asked)
  if (!Array.isArray(data)) throw unexpected('a list of deployments')
  const ours = reading('a list of deployments', () => data.find(({ payload }) => releaseIn(payload) === release))
  if (!ours) return undefined
  const last = { ...place, deployment_id: Number(ours.id), per_page: 1 }
  const statuses = await api('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', last)
  const state = reading('statuses of a deployment', () => statuses.data[0]?.state)
  return state === undefined || state === 'in_progress' || state === 'queued' || state === 'pending' ? Number(ours.id) : undefined
}

/** GitHub gives a payload back as an object, or as the text that it was given as. */
const releaseIn = (payload: unknown): unknown => {
  if (typeof payload !== 'string') return (payload as { readonly release?: unknown } | null)?.release
  try {
    return (JSON.parse(payload) as { readonly release?: unknown } | null)?.release
  } catch {
    return undefined
  }
}

/** Of the commit of this run, whatever its checks say. */
const made = async (api: GithubApi, place: Place, { github }: Runtime, { environment, release }: Deployment): Promise<number> => {
  const { data } = await api('POST /repos/{owner}/{repo}/deployments', {
    ...{ ...place, ref: github.sha, environment, task: TASK, description: release.slice(0, MOST), payload: { release } },
    ...{ auto_merge: false, required_contexts: [] },
  })
  const id = reading('a deployment', () => ('id' in data ? Number(data.id) : undefined))
  if (id === undefined) throw new Error('GitHub made no deployment')
  return id
}
