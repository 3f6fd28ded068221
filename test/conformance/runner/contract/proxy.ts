/** A proxy on loopback that counts, and the only one who knows where the hosts of a test are. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface CountingProxy {
  readonly url: string
  /** `CONNECT host:port` or `GET http://host/path`, each time. */
  readonly passed: readonly string[]
  close(): void
}
/** @param ports by host name, on loopback; any other host is refused with 502 */
export const countingProxy = async (ports: Readonly<Record<string, number>>): Promise<CountingProxy> => {
  const passed: string[] = []
  const sockets = new Set<{ destroy(): void }>()
  const server = createServer((incoming, outgoing) => {
    passed.push(`${incoming.method} ${incoming.url?.split('?')[0]}`)
    const target = new URL(incoming.url ?? '/', 'http://not-absolute')
    const port = ports[target.hostname]
    if (port === undefined) return void outgoing.writeHead(502).end()
    const { method, headers } = incoming
    const onward = request({ host: '127.0.0.1', port, path: target.pathname + target.search, method, headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket, head) => {
    passed.push(`CONNECT ${incoming.url}`)
    const port = ports[(incoming.url ?? '').split(':')[0]!]
    socket.on('error', () => {})
    if (port === undefined) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.write(head)
      socket.pipe(onward).pipe(socket)
    })
    onward.on('error', () => socket.destroy())
    for (const each of [socket, onward]) sockets.add(each)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, passed },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}
