/** What an answer of GitHub's API, or of its OIDC endpoint, that is none means: whether it passes, and from when on it may be asked again. */
import { isOfCertificate, isRefusalOfProxy, messageOf } from '@golden-ami/domain'

/** Why there is no answer. */
export interface Failure {
  /** A clause without a stop; may hold what GitHub said (untrusted text). */
  readonly message: string
  /** The same question may be answered later. */
  readonly passes: boolean
  /** ms since the epoch, before which GitHub wants to hear nothing. */
  readonly again?: number
  /** GitHub says that it did not begin what it was asked for. */
  readonly notBegun?: true
}

/** Thrown where GitHub gives no answer that says anything, as often as it was asked. */
export class WebError extends Error implements Failure {
  override readonly name = 'WebError'
  readonly passes: boolean
  readonly again?: number
  constructor({ message, passes, again }: Failure, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.passes = passes
    if (again !== undefined) this.again = again
  }
}

/**
 * Statuses that pass; every other one from 400 on is GitHub's answer: asked again, it would say the same. 401, 403 (without what says that it
 * is a limit) and 404 are among those: a token does not grow permissions.
 * - 408: RFC 9110 15.5.9, the client may repeat the request
 * - 429: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * - 500: octokit's plugin-retry repeats it: https://github.com/octokit/plugin-retry.js#readme
 * - 502, 503, 504: actions/toolkit repeats these: packages/http-client/src/index.ts, HttpResponseRetryCodes
 */
export const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504])

/** ms for who is limited and is not told until when. */
const A_MINUTE = 60_000
/**
 * ms: GitHub counts by the hour. One answer that says more would keep everybody from GitHub for the rest of the run.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-authenticated-users
 */
const LONGEST_LIMIT = 60 * A_MINUTE
/** ms since the epoch, from now until then at most. */
const soon = (moment: number, now: number): number => Math.min(Math.max(now, moment), now + LONGEST_LIMIT)

/**
 * What a response says of itself; undefined: it is an answer.
 * @param now ms since the epoch
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
export const failureOf = (response: Response, text: string, now: number): Failure | undefined => {
  const { status } = response
  const limit = limitOf(response, text, now)
  if (limit !== undefined) {
    const until = new Date(limit).toISOString()
    return { message: `GitHub answered ${status}: it limits requests until ${until}`, passes: true, again: limit, notBegun: true }
  }
  if (PASSING_STATUSES.has(status)) {
    const again = retryAfter(response, now)
    return { message: `GitHub answered ${status}`, passes: true, ...(again === undefined ? {} : { again }) }
  }
  if (status >= 200 && status < 300 && status !== 204 && !isJson(text))
    return { message: `GitHub answered ${status} with something that is not JSON`, passes: true }
  return undefined
}

/** ms since the epoch until which GitHub limits requests; undefined: it does not. */
const limitOf = (response: Response, text: string, now: number): number | undefined => {
  if (response.status !== 403 && response.status !== 429) return undefined
  const after = retryAfter(response, now)
  if (after !== undefined) return after
  const reset = Number(response.headers.get('x-ratelimit-reset') ?? Number.NaN)
  if (response.headers.get('x-ratelimit-remaining') === '0' && !Number.isNaN(reset)) return soon(reset * 1_000, now)
  return response.status === 429 || /\brate limit\b/i.test(text) ? now + A_MINUTE : undefined
}

/** In seconds, or an HTTP date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
const retryAfter = ({ headers }: Response, now: number): number | undefined => {
  const said = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(said)) return soon(now + Number(said) * 1_000, now)
  const date = said === '' ? Number.NaN : Date.parse(said)
  return Number.isNaN(date) ? undefined : soon(date, now)
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** As Node tells a proxy that does not let the runner through. */
const ANSWER_OF_PROXY = /^Proxy response \((\d{3})\)/

/** What a request that was broken off says; codes are Node's own. */
export const failureOfError = (error: unknown, host: string): Failure => {
  const { code, message } = rootOf(error)
  const why = code === undefined ? message : message.includes(code) ? message : `${message} (${code})`
  if (isOfCertificate(code))
    return {
      message: `the certificate of ${host} is not trusted: ${why}; NODE_EXTRA_CA_CERTS names a file with the authority's`,
      passes: false,
    }
  return { message: `${host} could not be reached: ${why}`, passes: !isRefusalOfProxy(Number(ANSWER_OF_PROXY.exec(message)?.[1])) }
}

/** `fetch` tells in the cause what became of it. */
const rootOf = (error: unknown): { readonly code: string | undefined; readonly message: string } => {
  const { cause } = error as { readonly cause?: unknown }
  if (cause instanceof Error) return rootOf(cause)
  const { code } = error as { readonly code?: unknown }
  return { code: typeof code === 'string' ? code : undefined, message: messageOf(error) }
}
