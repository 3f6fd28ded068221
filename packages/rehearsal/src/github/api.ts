/** The REST stand-in on loopback: finds the route of a request, checks the token's permission, answers JSON. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { allowed } from '../permissions.ts'
import type { GitHub } from './github.ts'
import { oidcToken } from './oidc.ts'
import { ApiError, type Route, type RouteCall } from './route.ts'
import { ROUTES } from './routes.ts'

const HOST = '127.0.0.1'

/** Serves the API of `github` and tells it its address. Returns how to close it. */
export const listenApi = async (github: GitHub): Promise<() => Promise<void>> => {
  const server = createServer((incoming, outgoing) => {
    answer(github, incoming).then(
      ({ status, body }) => respond(outgoing, status, body),
      (error: Error) => {
        if (error instanceof ApiError)
          respond(outgoing, error.status, { message: error.message, documentation_url: error.documentation, status: String(error.status) })
        else respond(outgoing, 500, { message: `rehearsal: ${error.stack}` })
      },
    )
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

const answer = async (github: GitHub, incoming: IncomingMessage): Promise<{ status: number; body: unknown }> => {
  const url = new URL(incoming.url ?? '/', 'http://api')
  const token = github.tokens.get(/^(?:bearer|token)\s+(.+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? '')
  if (!token) throw new ApiError(401, 'Bad credentials')
  if (url.pathname === '/_oidc/token') return { status: 200, body: oidcToken(github, token, url.searchParams.get('audience') ?? undefined) }
  const body = await read(incoming)
  const [route, captured] = find(incoming.method ?? 'GET', url.pathname)
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

const read = async (incoming: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return {}
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    throw new ApiError(400, 'Problems parsing JSON')
  }
}
const respond = (outgoing: ServerResponse, status: number, body: unknown): void => {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body))
  outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.byteLength }).end(bytes)
}
