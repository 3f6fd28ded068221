/** The REST stand-in on loopback: finds the route of a request, checks the token's permission, answers JSON. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { allowed } from '../permissions.ts'
import type { GitHub } from './github.ts'
import { oidcToken } from './oidc.ts'
import type { Strike } from './outages.ts'
import { ApiError, type Route, type RouteCall } from './route.ts'
import { ROUTES } from './routes.ts'

const HOST = '127.0.0.1'

const TOKEN_PATH = '/_oidc/token'

/** A request, as it comes from a socket or from `fetch`. */
export interface ApiRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly authorization: string
  readonly body: () => Promise<string>
}
export type ApiAnswer = Strike & { readonly is: 'answer' }

/** Serves the API of `github` and tells it its address. Returns how to close it. */
export const listenApi = async (github: GitHub): Promise<() => Promise<void>> => {
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: target = '/', headers } = incoming
    const request = { method, target, authorization: headers.authorization ?? '', body: () => read(incoming) }
    void answerTo(github, request).then(answer => respond(outgoing, answer))
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve))
  github.url = `http://${HOST}:${(server.address() as AddressInfo).port}`
  return () =>
    new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}

/** What a request comes to, in an outage too. */
export const answerTo = async (github: GitHub, request: ApiRequest): Promise<Strike> => {
  const { pathname } = new URL(request.target, 'http://api')
  const strike = github.outages.strike(pathname === TOKEN_PATH ? undefined : pathname, github.now)
  if (strike) return strike
  try {
    const { status, body } = await handle(github, request)
    return json(status, body)
  } catch (error) {
    if (!(error instanceof ApiError)) return json(500, { message: `rehearsal: ${(error as Error).stack}` })
    return json(error.status, { message: error.message, documentation_url: error.documentation, status: String(error.status) })
  }
}

const json = (status: number, body: unknown): ApiAnswer => {
  const text = body === undefined ? '' : JSON.stringify(body)
  return { is: 'answer', status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: text }
}

const handle = async (
  github: GitHub,
  { method, target, authorization, body: given }: ApiRequest,
): Promise<{ readonly status: number; readonly body: unknown }> => {
  const url = new URL(target, 'http://api')
  const token = github.tokens.get(/^(?:bearer|token)\s+(.+)$/i.exec(authorization)?.[1] ?? '')
  if (!token) throw new ApiError(401, 'Bad credentials')
  if (url.pathname === TOKEN_PATH) return { status: 200, body: oidcToken(github, token, url.searchParams.get('audience') ?? undefined) }
  const body = parsed(await given())
  const [route, captured] = find(method, url.pathname)
  const { owner, repo, ...parameters } = captured
  if (`${owner}/${repo}`.toLowerCase() !== github.repository.fullName.toLowerCase()) throw new ApiError(404, 'Not Found')
  if (!allowed(token.permissions, ...route.needs)) throw new ApiError(403, 'Resource not accessible by integration')
  const call: RouteCall = { github, token, parameters, search: url.searchParams, body }
  return { status: route.status ?? 200, body: route.handle(call) }
}

const find = (method: string, path: string): [Route, Record<string, string>] => {
  for (const route of ROUTES) {
    const match = route.method === method ? pattern(route.path).exec(path) : null
    if (match)
      return [route, Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]))]
  }
  throw new ApiError(501, `The rehearsal's GitHub does not have ${method} ${path}`)
}
/** `/repos/{owner}/{repo}`; `{+path}` takes slashes too. */
const pattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/\{\+(\w+)\}/g, '(?<$1>.+)').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)

const read = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
const parsed = (text: string): Record<string, unknown> => {
  if (text === '') return {}
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
}

/** What never comes is told to the preload of local AWS, so that its process may sleep meanwhile; other clients just wait. */
const respond = (outgoing: ServerResponse, answer: Strike): void => {
  if (answer.is === 'breaks') {
    outgoing.destroy()
    return
  }
  if (answer.is === 'hangs') {
    outgoing.writeEarlyHints({ link: '</>; rel=preload', 'x-sim-held': 'true' })
    return
  }
  const bytes = Buffer.from(answer.body)
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': bytes.byteLength }).end(bytes)
}
