/** For actions in the same process: a request handler for SDK clients that spares the socket. */
import { HttpResponse } from '@smithy/core/protocols'
import type { HttpRequest } from '@smithy/types'
import type { World } from './world/world.ts'

export const transport = (world: World, process?: string) => ({
  async handle(request: HttpRequest) {
    const query = Object.entries(request.query ?? {})
      .flatMap(([key, value]) =>
        (Array.isArray(value) ? value : [value ?? '']).map(one => `${encodeURIComponent(key)}=${encodeURIComponent(one)}`),
      )
      .join('&')
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key.toLowerCase(), value]))
    const body =
      typeof request.body === 'string' ? Buffer.from(request.body) : ((request.body as Uint8Array | undefined) ?? new Uint8Array())
    const answer = await world
      .handle({ method: request.method, path: request.path, query, headers, body }, process === undefined ? {} : { process })
      .catch(() => {
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
      })
    return {
      response: new HttpResponse({
        statusCode: answer.status,
        headers: { ...answer.headers },
        body: typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body,
      }),
    }
  },
})
