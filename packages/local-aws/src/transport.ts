/** For actions in the same process: a request handler for SDK clients that spares the socket. */
import { HttpResponse } from '@smithy/core/protocols'
import type { HttpRequest } from '@smithy/types'
import { Hangup } from './door/hangup.ts'
import type { Request } from './wire/protocol.ts'
import type { World } from './world/world.ts'

/**
 * The `requestHandler` of a client's configuration. A lost request or answer is a broken connection; after a crash of the process
 * nothing is answered any more, so that its code stands still as a dead process's does.
 * @param process the name of the process that makes the calls
 */
export const transport = (world: World, process?: string) => {
  const caller = process === undefined ? {} : { process }
  let crashed = false
  const handle = async (request: HttpRequest) => {
    if (crashed) return standStill()
    try {
      const { status, headers, body } = await world.handle(requestFrom(request), caller)
      const response = new HttpResponse({ statusCode: status, headers: { ...headers }, body: bytes(body) })
      return crashed ? standStill() : { response }
    } catch (error) {
      if (!(error instanceof Hangup)) throw error
      if (error.why === 'crash') crashed = true
      if (crashed) return standStill()
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    }
  }
  return { handle }
}

const standStill = (): Promise<never> => new Promise(() => {})
const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? Buffer.from(body) : body)

const requestFrom = ({ method, path, query, headers, body }: HttpRequest): Request => ({
  method,
  path,
  query: new URLSearchParams(
    Object.entries(query ?? {}).flatMap(([name, value]) => [value ?? ''].flat().map(one => [name, one] as [string, string])),
  ).toString(),
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  body: body === undefined ? new Uint8Array() : bytes(body as string | Uint8Array),
})
