/** Where steps ask the addresses of a scenario, on loopback; `preload.mjs` beside it sends them here. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sites } from './sites.ts'

const HOST = '127.0.0.1'

export interface ListeningSites {
  readonly url: string
  readonly close: () => Promise<void>
}
/** Asked for `/?host=<host>`; the connection breaks where nothing can be reached. */
export const listenSites = async (sites: Sites): Promise<ListeningSites> => {
  const server = createServer((incoming, outgoing) => {
    const host = new URL(incoming.url ?? '/', 'http://sites').searchParams.get('host') ?? ''
    const answer = sites.answer(host)
    if (!answer) {
      outgoing.destroy()
      return
    }
    const bytes = Buffer.from(answer.body)
    outgoing.writeHead(answer.status, { 'content-length': bytes.byteLength }).end(bytes)
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve))
  const close = () =>
    new Promise<void>(closed => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: `http://${HOST}:${(server.address() as AddressInfo).port}`, close }
}
