/** A server on loopback that answers as GitHub would, or fails as it sometimes does. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CHECK_RUN, REPOSITORY, REQUEST_TOKEN } from './environment.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}
/** `silent`: the connection stays open, and nothing comes. Undefined: it is answered as it should be. */
export type Fault = (asked: { readonly path: string; readonly times: number }) => Answer | 'silent' | undefined

export interface GithubOptions {
  readonly fault?: Fault
  /** Logins that have approved the environment, when jobs of these environments have asked for tokens. */
  readonly approvedBy?: (began: ReadonlySet<string>) => readonly string[]
  /** Messages of the job's annotations. */
  readonly annotations?: readonly string[]
  /** Of the OIDC token. */
  readonly environment?: string
}
/** GitHub's words. */
export const BAD_GATEWAY: Answer = { status: 502, body: { message: 'Server Error' } }
export const UNAVAILABLE: Answer = { status: 503, body: 'no healthy upstream' }
/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export const SECONDARY_LIMIT: Answer = {
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  headers: { 'retry-after': '1' },
}
export interface StandIn {
  readonly apiUrl: string
  readonly oidcUrl: string
  readonly port: number
  /** What was asked, `GET /path`, each time. */
  readonly asked: readonly string[]
  /** Every token that it gave. */
  readonly tokens: readonly string[]
  /** Another run begins: nobody has approved anything in it. */
  nextRun(): void
  close(): void
}
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
/** Seconds: whatever the clock of the world that it is shown to says, a token is not over. */
const FAR = Date.UTC(2100, 0) / 1000
/** @see https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims */
const tokenFor = (audience: string, environment: string, count: number): string =>
  [
    part({ typ: 'JWT', alg: 'RS256', kid: 'conformance' }),
    part({
      ...{ iss: 'https://token.actions.githubusercontent.com', aud: audience, jti: `token-${count}`, exp: FAR },
      ...(environment === '' ? {} : { environment }),
      ...{ sub: `repo:${REPOSITORY}:${environment === '' ? 'ref:refs/heads/main' : `environment:${environment}`}`, repository: REPOSITORY },
    }),
    Buffer.from(`signature-${count}`).toString('base64url'),
  ].join('.')

export const standIn = async ({
  fault,
  approvedBy = () => [],
  annotations = [],
  environment = 'development',
}: GithubOptions = {}): Promise<StandIn> => {
  const started = new Date().toISOString()
  const asked: string[] = []
  const tokens: string[] = []
  const began = new Set<string>()
  const answer = ({ url = '/', headers }: IncomingMessage): Answer => {
    const { pathname, searchParams } = new URL(url, 'http://stand-in')
    if (pathname === '/oidc') {
      if (headers.authorization !== `Bearer ${REQUEST_TOKEN}`) return { status: 401, body: {} }
      const audience = searchParams.get('audience') ?? 'https://github.com/acme'
      const own = searchParams.get('environment') ?? environment
      const token = tokenFor(audience, own, tokens.length)
      began.add(own)
      tokens.push(token)
      return { status: 200, body: { count: 1, value: token } }
    }
    if (/\/actions\/runs\/\d+\/approvals$/.test(pathname))
      return {
        status: 200,
        body: approvedBy(began).map((login, id) => ({
          state: 'approved',
          user: { login, id },
          comment: '',
          environments: [{ id, name: environment }],
        })),
      }
    if (pathname.endsWith(`/actions/jobs/${CHECK_RUN}`))
      return { status: 200, body: { id: Number(CHECK_RUN), name: 'deliver', status: 'in_progress', started_at: started, conclusion: null } }
    if (pathname.endsWith(`/check-runs/${CHECK_RUN}/annotations`))
      return {
        status: 200,
        body: annotations.map(message => ({ annotation_level: 'failure', message })),
      }
    return { status: 404, body: { message: 'Not Found' } }
  }
  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '/').split('?')[0]!
    asked.push(`${incoming.method} ${path}`)
    incoming.resume()
    const chosen = fault?.({ path, times: asked.filter(each => each.endsWith(` ${path}`)).length }) ?? answer(incoming)
    if (chosen === 'silent') return
    outgoing.writeHead(chosen.status, { 'content-type': 'application/json', ...chosen.headers }).end(JSON.stringify(chosen.body))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    ...{ apiUrl: `${url}/api`, oidcUrl: `${url}/oidc?api-version=2.0`, port, asked, tokens },
    nextRun: () => began.clear(),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
