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
  const all = await listed(api, place, told)
  const newest = all.find(({ release }) => release === told.release)
  const last = newest && (await stateOf(api, place, newest.id))
  const known = newest && isOpen(last) ? newest.id : undefined
  const state = ENDED[told.state] ?? (told.state as DeploymentState)
  const say = (deployment_id: number, said: DeploymentState | 'inactive'): Promise<unknown> =>
    api('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...{ ...place, deployment_id, state: said, log_url: runUrl(runtime.github) },
      description: told.why.slice(0, MOST).toWellFormed(),
    })
  // What was proved once and is gone back from has not failed: it runs no more.
  if (newest && told.state === 'failure-if-any' && last === 'success') await say(newest.id, 'inactive')
  if (known === undefined && state !== told.state) return
  const id = known ?? (await made(api, place, runtime, told))
  // First, so that this can be told anew: once it is a success it would be taken for another rollout.
  if (state === 'success') for (const before of await stillActive(api, place, all, id)) await say(before, 'inactive')
  await say(id, state)
}

interface Listed {
  readonly id: number
  readonly release: unknown
}
/** The newest first. */
const listed = async (api: GithubApi, place: Place, { environment }: Deployment): Promise<readonly Listed[]> => {
  const asked = { ...place, environment, task: TASK, per_page: PAGE }
  const { data } = await api('GET /repos/{owner}/{repo}/deployments', asked)
  if (!Array.isArray(data)) throw unexpected('a list of deployments')
  return reading('a list of deployments', () => data.map(({ id, payload }) => ({ id: Number(id), release: releaseIn(payload) })))
}

/** Undefined: nobody has said any. */
const stateOf = async (api: GithubApi, place: Place, deployment_id: number): Promise<string | undefined> => {
  const statuses = await api('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', { ...place, deployment_id, per_page: 1 })
  return reading('statuses of a deployment', () => statuses.data[0]?.state)
}

const isOpen = (state: string | undefined): boolean =>
  state === undefined || state === 'in_progress' || state === 'queued' || state === 'pending'

/**
 * Those that the environment does not run any more, and one that was never ended. GitHub's `auto_inactive` leaves out environments that are
 * production. What was before one that succeeded was made inactive then.
 * @see https://docs.github.com/en/rest/deployments/statuses#create-a-deployment-status
 */
const stillActive = async (api: GithubApi, place: Place, all: readonly Listed[], except: number): Promise<readonly number[]> => {
  const active: number[] = []
  for (const { id } of all) {
    if (id === except) continue
    const state = await stateOf(api, place, id)
    if (state === 'success' || isOpen(state)) active.push(id)
    if (state === 'success' || state === 'inactive') break
  }
  return active
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
