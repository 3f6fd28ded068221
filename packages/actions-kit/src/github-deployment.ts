/**
 * A GitHub deployment of what a rollout brings to an environment: in progress until it is proved, in whichever run. GitHub's own, of a job
 * with an environment, ends with that job, done or not. Imported only by actions that tell it.
 */
import { type Octokit, octokitOf } from './octokit.ts'
import { type Runtime, runUrl } from './runtime.ts'

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

/**
 * Needs the permission `deployments: write`. A release's deployment that is in progress is gone on with, else one is made.
 * @returns why GitHub does not tell it (untrusted text); undefined: it does
 * @see https://docs.github.com/en/rest/deployments/deployments
 */
export const tellDeployment = async (runtime: Runtime, token: string, told: Deployment): Promise<string | undefined> => {
  if (token === '') return 'the input github-token is empty'
  try {
    const octokit = await octokitOf(runtime, token)
    const [owner = '', repo = ''] = runtime.github.repository.split('/')
    const place = { owner, repo }
    const known = await inProgress(octokit, place, told)
    const state = ENDED[told.state] ?? (told.state as DeploymentState)
    if (known === undefined && state !== told.state) return undefined
    const deployment_id = known ?? (await made(octokit, place, runtime, told))
    const description = told.why.slice(0, MOST)
    await octokit.rest.repos.createDeploymentStatus({ ...place, deployment_id, state, log_url: runUrl(runtime.github), description })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

type Place = { readonly owner: string; readonly repo: string }

/** The newest deployment of the release, if it has not ended. */
const inProgress = async (octokit: Octokit, place: Place, { environment, release }: Deployment): Promise<number | undefined> => {
  const { data } = await octokit.rest.repos.listDeployments({ ...place, environment, task: TASK, per_page: PAGE })
  const ours = data.find(({ payload }) => releaseIn(payload) === release)
  if (!ours) return undefined
  const statuses = await octokit.rest.repos.listDeploymentStatuses({ ...place, deployment_id: ours.id, per_page: 1 })
  const state = statuses.data[0]?.state
  return state === undefined || state === 'in_progress' || state === 'queued' || state === 'pending' ? ours.id : undefined
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
const made = async (octokit: Octokit, place: Place, { github }: Runtime, { environment, release }: Deployment): Promise<number> => {
  const { data } = await octokit.rest.repos.createDeployment({
    ...{ ...place, ref: github.sha, environment, task: TASK, description: release.slice(0, MOST), payload: { release } },
    ...{ auto_merge: false, required_contexts: [] },
  })
  if (!('id' in data)) throw new Error('GitHub made no deployment')
  return data.id
}
