/**
 * The one way to GitHub: its API and its OIDC endpoint. Each attempt has a limit, attempts are repeated with back-off, and what GitHub says of
 * its limits is kept for all who ask. All waiting is on the run's clock, so that it happens in virtual time where the run does: octokit's own
 * plug-ins for retries and throttling sleep on the global timer, which a rehearsal cannot move.
 */
import { backOff, type Clock, type HttpAnswer, nextSeed, type Unknown } from '@golden-ami/domain'
import { type Failure, failureOf, failureOfError, WebError } from './failures.ts'
import { probe } from './probe.ts'

export interface Patience {
  /** How often is asked at most. */
  readonly attempts: number
  /** ms from the first question to the last. */
  readonly within: number
}
/** For who asks again anyway: the loop of a machine. */
export const ONCE: Patience = { attempts: 1, within: 0 }
/** For what nobody waits for. */
export const SHORTLY: Patience = { attempts: 4, within: 30_000 }
/** For what has to be there before anything can begin. */
export const LONG: Patience = { attempts: Number.POSITIVE_INFINITY, within: 10 * 60_000 }

export interface Web {
  /**
   * The response, whole. Only what reads is asked again, and what GitHub says that it did not begin.
   * @throws WebError where there is none that says anything, by when patience is over
   */
  readonly ask: (url: string | URL, init: RequestInit, patience: Patience) => Promise<Response>
  /** Any other address, asked once: its answer, whatever it is. */
  readonly probe: (url: string) => Promise<HttpAnswer | Unknown>
}

/** ms for one attempt, with its body. */
export const ATTEMPT = 10_000
/** ms that are left to what is on its way when the workflow is cancelled: the runner kills the step 7.5 s after the signal. */
const HURRIED = 2_000

/** @param seed spreads the back-off of runs that fail together */
export const web = (fetch: typeof globalThis.fetch, clock: Clock, seed: number): Web => {
  /** By origin: ms since the epoch, before which it wants to hear nothing. */
  const limits = new Map<string, Failure & { readonly again: number }>()
  let state = seed
  const pause = (times: number): number => {
    state = nextSeed(state)
    return backOff(state, times - 1)
  }
  const attempt = async (url: URL, init: RequestInit): Promise<Response | Failure> => {
    const limit = limits.get(url.origin)
    if (limit && clock.now() < limit.again) return limit
    const answer = await answered(fetch, clock, url, init)
    if (!(answer instanceof Response) && answer.notBegun && answer.again !== undefined)
      limits.set(url.origin, { ...answer, again: answer.again })
    return answer
  }
  return {
    probe: url => probe(fetch, clock, url),
    ask: async (given, init, { attempts, within }) => {
      const url = new URL(given)
      const reads = ['GET', 'HEAD'].includes(init.method ?? 'GET')
      const end = clock.now() + within
      for (let times = 1; ; times++) {
        const answer = await attempt(url, init)
        if (answer instanceof Response) return answer
        const next = Math.max(clock.now() + pause(times), answer.again ?? 0)
        const isLast = !answer.passes || !(reads || answer.notBegun) || times >= attempts || next > end || clock.cancelled()
        if (isLast) throw new WebError(answer)
        await clock.sleep(next - clock.now())
        if (clock.cancelled()) throw new WebError(answer)
      }
    },
  }
}

const answered = async (fetch: typeof globalThis.fetch, clock: Clock, url: URL, init: RequestInit): Promise<Response | Failure> => {
  const controller = new AbortController()
  const call = whole(fetch, url, { ...init, signal: controller.signal })
  let over = false
  const end = (): void => {
    over = true
  }
  call.then(end, end)
  const wasCancelled = clock.cancelled()
  await clock.sleep(wasCancelled ? HURRIED : ATTEMPT, call)
  if (!over && clock.cancelled() && !wasCancelled) await clock.sleep(HURRIED, call)
  if (!over) {
    controller.abort()
    return { message: `${url.host} did not answer in time`, passes: true }
  }
  try {
    const { response, text } = await call
    return failureOf(response, text, clock.now()) ?? response
  } catch (error) {
    return failureOfError(error, url.host)
  }
}

/** With its body, which may be what never comes. */
const whole = async (
  fetch: typeof globalThis.fetch,
  url: URL,
  init: RequestInit,
): Promise<{ readonly response: Response; readonly text: string }> => {
  const answer = await fetch(url, init)
  const text = await answer.text()
  const { status, statusText, headers } = answer
  return { response: new Response(status === 204 || status === 304 ? null : text, { status, statusText, headers }), text }
}
