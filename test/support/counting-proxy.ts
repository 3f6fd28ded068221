/** A proxy that counts, and what is behind it: hosts that no name server knows, so nothing gets there beside it. */
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { type Certificate, selfSigned } from './tls.ts'

export interface CountingProxy {
  /** `host:port` */
  readonly address: string
  /** What it was asked for, each once: `CONNECT aws.test:443`, `POST http://aws.test/`. */
  readonly asked: Set<string>
  readonly authorizations: Set<string>
  readonly certificate: Certificate
  /** The hosts' own port on loopback, with their certificate. */
  readonly direct: number
  readonly close: () => Promise<void>
}
export interface ProxyOptions {
  /** Where requests to a host are answered, by the host's name: `http://127.0.0.1:1`. What has no name here goes to `otherwise`. */
  readonly hosts: Readonly<Record<string, string>>
  readonly otherwise: string
  /** It lets nobody through. */
  readonly refuses?: boolean
}

export const countingProxy = async ({ hosts, otherwise, refuses = false }: ProxyOptions): Promise<CountingProxy> => {
  const certificate = selfSigned(Object.keys(hosts))
  const asked = new Set<string>()
  const authorizations = new Set<string>()
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const host = new URL(`http://${incoming.headers.host}`).hostname
    const path = incoming.url?.startsWith('http') ? incoming.url.replace(/^https?:\/\/[^/]+/, '') : (incoming.url ?? '/')
    const { method, headers } = incoming
    const onward = httpRequest(new URL(path, hosts[host] ?? otherwise), { method: method ?? 'GET', headers }, answer => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  }
  const behind = https.createServer({ key: certificate.key, cert: certificate.cert }, forward)
  const direct = await listening(behind)
  const server = createServer((incoming, outgoing) => {
    asked.add(`${incoming.method} ${new URL(incoming.url ?? '').origin}`)
    authorizations.add(incoming.headers['proxy-authorization'] ?? '')
    forward(incoming, outgoing)
  })
  server.on('connect', (incoming, socket) => {
    asked.add(`CONNECT ${incoming.url}`)
    authorizations.add(incoming.headers['proxy-authorization'] ?? '')
    if (refuses) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n')
    const onward = connect(direct, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [socket, onward]) end.on('error', () => {})
  })
  const port = await listening(server)
  return {
    ...{ address: `127.0.0.1:${port}`, asked, authorizations, certificate, direct },
    close: async () => {
      for (const one of [server, behind]) {
        one.closeAllConnections()
        await new Promise(resolve => one.close(resolve))
      }
    },
  }
}
const listening = async (server: Server): Promise<number> => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
