/** Local AWS on a port: node:http around `World.handle`, and the control endpoint (control.ts) under `/_sim/`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { ControlError, control } from './control.ts'
import { Hangup } from './pipeline/hangup.ts'
import { watch } from './time/watchdog.ts'
import type { Response } from './wire/protocol.ts'
import type { World } from './world.ts'

export interface ListenOptions {
  /** 0, the default: any free port. */
  readonly port?: number
  readonly host?: string
}
export interface Listening {
  /** `http://host:port`, the value for AWS_ENDPOINT_URL. */
  readonly url: string
  /** Ends all connections and gives the port back. */
  close(): Promise<void>
}
const CONTROL = '/_sim/'

/** Serves a world to any SDK or CLI; rejects with Node's own error when the port cannot be had. */
export const listen = async (world: World, { port = 0, host = '127.0.0.1' }: ListenOptions = {}): Promise<Listening> => {
  const server = createServer((incoming, outgoing) => {
    answer(world, incoming, outgoing)
      .then(response => respond(world, outgoing, response))
      // A lost request or answer: the caller sees its connection break.
      .catch((error: unknown) => {
        if (!(error instanceof Hangup)) world.defect(error)
        incoming.socket.destroy()
      })
  })
  // An idle connection stays: one closed by us just as its client uses it again would be a fault that no scenario asked for.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const unwatch = watch(world.scheduler)
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    close: () => {
      unwatch()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

const answer = async (world: World, incoming: IncomingMessage, outgoing: ServerResponse): Promise<Response> => {
  const { pathname: path, search } = split(incoming.url ?? '/')
  const body = await read(incoming)
  if (path.startsWith(CONTROL)) {
    const route = path.slice(CONTROL.length)
    const onceGone = (callback: () => void) => void incoming.socket.once('close', callback)
    return control(world, { route, search: new URLSearchParams(search), body, onceGone }).then(
      value => json(200, value),
      error => {
        if (error instanceof ControlError) return json(400, { error: error.message })
        return json(500, { error: String((error as Error).stack) })
      },
    )
  }
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([key, value]) => [key, value?.toString()]))
  let floor: Promise<void> = Promise.resolve()
  const wait = (until: number): void => {
    // Only the preload knows what to do with the hint; other clients just wait.
    if (headers['x-sim-process'] !== undefined) floor = hold(world, outgoing, until)
  }
  // Who is no process and asks where time stands still would wait for ever.
  const waits = headers['x-sim-process'] !== undefined || world.clock.runs
  const response = await world.handle({ method: incoming.method ?? 'GET', path, query: search, headers, body }, waits ? { wait } : {})
  await floor
  return response
}

/** Tells the process from when on it may ask for its answer, and where; resolves when it does. */
const hold = (world: World, outgoing: ServerResponse, until: number): Promise<void> => {
  const { name, released } = world.pipeline.heldAnswers.hold()
  outgoing.writeEarlyHints({ link: `<${CONTROL}answer?call=${name}>; rel=answer`, 'x-sim-until': String(until), 'x-sim-call': name })
  return released
}

/** Path and query as they are on the wire: a URL object would normalize what a REST label has escaped. */
const split = (url: string): { pathname: string; search: string } => {
  const mark = url.indexOf('?')
  return mark < 0 ? { pathname: url, search: '' } : { pathname: url.slice(0, mark), search: url.slice(mark + 1) }
}

/** The whole body. SDKs compress large requests of operations that allow it (PutMetricData). */
const read = async (incoming: IncomingMessage): Promise<Uint8Array> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  return incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body
}

const json = (status: number, value: unknown): Response => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})

const respond = (world: World, outgoing: ServerResponse, { status, headers, body }: Response): void => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  // SDKs correct their clock by this header, so it tells virtual time.
  const date = new Date(world.now).toUTCString()
  outgoing.writeHead(status, { date, ...headers, 'content-length': bytes.byteLength }).end(bytes)
}
