/** Whose cancellation it is, asked of GitHub in the seconds that a cancelled step has, and what `on-cancel` means then. */
import {
  type CancellationFacts,
  type Canceller,
  cancellerOf,
  type ErrorCode,
  type Moment,
  messageOf,
  type OnCancel,
  unknownBecause,
  withoutStop,
  withStop,
} from '@golden-ami/domain'
import { githubApi, NO_TOKEN, placeOf, unexpected } from './github-api.ts'
import type { Job } from './job.ts'
import { sayUndecided } from './left-behind.ts'
import type { Reconciler } from './reconcile.ts'
import type { Runtime } from './runtime.ts'
import { ONCE } from './web/web.ts'

/** Annotations that are looked at; GitHub keeps no more of a step. */
const PAGE = 100

/**
 * Asks GitHub once, which has two seconds: the runner kills the step 7.5 s after the signal, and AWS is still to be asked. Needs the permission `checks: read`.
 * @see https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 */
export const askCanceller = async (runtime: Runtime, { check, end }: Job, token: string): Promise<Canceller> => {
  const annotations = await annotationsOf(runtime, check, token)
  return cancellerOf({ now: runtime.clock.now(), limit: end.limit, annotations })
}

const annotationsOf = async (runtime: Runtime, check: number | undefined, token: string): Promise<CancellationFacts['annotations']> => {
  if (check === undefined) return unknownBecause('this GitHub does not tell a job its check run')
  if (token === '') return NO_TOKEN
  try {
    const api = await githubApi(runtime, token, ONCE)
    const asked = { ...placeOf(runtime), check_run_id: check, per_page: PAGE }
    const { data } = await api('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', asked)
    if (!Array.isArray(data)) throw unexpected('a list of annotations')
    return (data as readonly unknown[]).map(messageIn)
  } catch (error) {
    return whyNot(error)
  }
}

const messageIn = (annotation: unknown): string => {
  const message = (annotation as { readonly message?: unknown } | null)?.message
  return typeof message === 'string' ? message : ''
}

/** GitHub's answer to a token that has not the permission. */
const NOT_ALLOWED = /\b(?:Resource not accessible|Must have)\b/

/** Untrusted text. */
const whyNot = (error: unknown): CancellationFacts['annotations'] => {
  const { status } = error as { readonly status?: unknown }
  const said = messageOf(error)
  if (status === 404 || (status === 403 && NOT_ALLOWED.test(said))) return unknownBecause('the job has no permission checks: read')
  if (status === 401) return unknownBecause('GitHub does not take the token of the input github-token')
  return unknownBecause(withoutStop(said), { transient: true })
}

export interface CancellationWatch {
  /** Whose clock says that the run is cancelled once it is known who has cancelled it. */
  readonly runtime: Runtime
  /** A look that asks for it on its way. */
  readonly asking: <W, N>(look: Reconciler<W, never, N>['look']) => Reconciler<W, never, N>['look']
  /** What becomes of a rollout that is under way when it is cancelled: what is wished, for a person only. */
  readonly onCancel: (at: Pick<Moment, 'cancelled'>) => OnCancel
  /** The answer, with what was left to AWS against the wish, and why; said in the log, and left to the post step where nobody could tell. */
  readonly told: <A extends { readonly why: string; readonly code?: ErrorCode }>(answer: A) => A
}

/** @param wished `on-cancel`, as the delivery file or the input has it */
export const watchCancellation = (runtime: Runtime, job: Job, wished: OnCancel, token: string): CancellationWatch => {
  let known = job.canceller
  const { clock } = runtime
  const isAsked = (): boolean => known !== undefined || wished === 'leave'
  let asking: Promise<Canceller> | undefined
  const ask = async (): Promise<void> => {
    if (!clock.cancelled() || isAsked()) return
    asking ??= askCanceller(runtime, job, token)
    known = await asking
  }
  return {
    runtime: {
      ...runtime,
      clock: {
        now: clock.now,
        cancelled: () => clock.cancelled() && isAsked(),
        // Between the signal and the answer nothing is waited for but the answer: looks that do not ask for it would be made without end.
        sleep: (ms, unless) => (clock.cancelled() && !isAsked() ? ask() : clock.sleep(ms, unless)),
      },
    },
    asking: look => async (previous, needs) => {
      const answer = ask()
      try {
        return await look(previous, needs)
      } finally {
        await answer
      }
    },
    onCancel: at => (!at.cancelled || known?.by === 'person' ? wished : 'leave'),
    told: answer => {
      // What has ended all the same was not cancelled.
      if (answer.code !== 'run.cancelled' || known === undefined || known.by === 'person') return answer
      if (known.by === 'nobody-knows') sayUndecided(runtime)
      return { ...answer, why: `${withStop(answer.why)} ${leftToAws(known.because, wished)}` }
    },
  }
}

const leftToAws = (because: string, wished: OnCancel): string =>
  `on-cancel: ${wished} is for a person's cancellation: what is under way is left to AWS, because ${because}.`
