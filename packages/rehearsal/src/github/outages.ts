/** What fails of GitHub for a time: its REST API, or the endpoint of OIDC tokens. */

/**
 * `answers`: with a status. `limits`: as it limits requests, which is 403 or 429 with what tells until when. `breaks`: the connection, before
 * an answer. `hangs`: nothing comes. `garbles`: 200 with a page that is not JSON.
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors
 */
export const OUTAGES = ['answers', 'limits', 'breaks', 'hangs', 'garbles'] as const
export type OutageKind = (typeof OUTAGES)[number]

export interface GithubOutage {
  /** ms */
  readonly for: number
  /** Both, where it is not said. */
  readonly part?: 'api' | 'oidc'
  /** What the path of a request contains: `/approvals`. */
  readonly path?: string
  /** How many requests at most. */
  readonly times?: number
  /** `answers` */
  readonly how?: OutageKind
  /** 502, or 403 of a limit. */
  readonly status?: number
  /** ms, told as `retry-after`; a limit without it tells its end by x-ratelimit-reset */
  readonly retryAfter?: number
}
/** What a request gets instead of its answer. */
export type Strike =
  | { readonly is: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly is: 'breaks' }
  | { readonly is: 'hangs' }

interface Begun extends GithubOutage {
  /** ms since the epoch */
  readonly until: number
  left: number
}

export class GithubOutages {
  readonly #begun: Begun[] = []

  /** @param now ms since the epoch */
  begin(outage: GithubOutage, now: number): void {
    this.#begun.push({ ...outage, until: now + outage.for, left: outage.times ?? Number.POSITIVE_INFINITY })
  }
  /** @param path of a request to the API, or undefined: a token is asked for */
  strike(path: string | undefined, now: number): Strike | undefined {
    const part = path === undefined ? 'oidc' : 'api'
    const found = this.#begun.find(
      outage => now < outage.until && outage.left > 0 && (outage.part ?? part) === part && (path ?? '').includes(outage.path ?? ''),
    )
    if (!found) return undefined
    found.left--
    return strikeOf(found)
  }
}

const message = (text: string): string => JSON.stringify({ message: text })
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

const strikeOf = ({ how = 'answers', status, retryAfter, until }: Begun): Strike => {
  const after: Readonly<Record<string, string>> = retryAfter === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfter / 1_000)) }
  if (how === 'breaks' || how === 'hangs') return { is: how }
  if (how === 'garbles')
    return { is: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Unicorn!</body></html>' }
  if (how === 'limits') {
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(until / 1_000)) }
    const headers = { ...JSON_TYPE, ...(retryAfter === undefined ? reset : after) }
    return { is: 'answer', status: status ?? 403, headers, body: message('You have exceeded a secondary rate limit.') }
  }
  return { is: 'answer', status: status ?? 502, headers: { ...JSON_TYPE, ...after }, body: message('Server Error') }
}
