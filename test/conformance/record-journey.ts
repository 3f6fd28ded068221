/** The example delivery, as the demo plays it, with everything that its processes ask and are answered. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { World } from '@golden-ami/local-aws'
import { calledBy, identify } from '@golden-ami/local-aws/pipeline/identify'
import { foundServices } from '@golden-ami/local-aws/pipeline/services'
import type { Request, Response } from '@golden-ami/local-aws/wire/protocol'
import { play } from '@golden-ami/rehearsal/scenario/play'
import { readScenario } from '@golden-ami/rehearsal/scenario/read-scenario'
import { ROOT } from '@golden-ami/tooling/root'

const SCENARIO = join(ROOT, 'workflows-examples/scenarios/acme.yml')

interface Exchange {
  readonly service: string
  readonly operation: string
  readonly input: unknown
  readonly status: number
  readonly headers: object
  /** base64 */
  readonly body: string
}

/** Notes every exchange of a world; the same one again is noted once. */
const listenIn = (world: World, exchanges: Map<string, Exchange>): void => {
  const services = foundServices()
  const handle = world.handle.bind(world)
  world.handle = async (request, caller) => {
    const response = await handle(request, caller)
    const exchange = await read(request, response, services)
    exchanges.set(`${exchange.service} ${exchange.operation} ${JSON.stringify(exchange.input)} ${exchange.status}`, exchange)
    return response
  }
}
const read = async (
  request: Request,
  { status, headers, body }: Response,
  services: ReturnType<typeof foundServices>,
): Promise<Exchange> => {
  const { signingName: service, operation, protocol } = identify(request, await services(calledBy(request)))
  const input = protocol.input(operation, request)
  return { service, operation: operation.name, input, status, headers, body: Buffer.from(body).toString('base64') }
}

/** The file with the exchanges, one a line. */
export const recordJourney = async (): Promise<string> => {
  const exchanges = new Map<string, Exchange>()
  await play(readScenario(readFileSync(SCENARIO, 'utf8'), SCENARIO), {
    folder: dirname(SCENARIO),
    atStart: ({ world }) => listenIn(world, exchanges),
  })
  const file = join(mkdtempSync(join(tmpdir(), 'golden-ami-')), 'exchanges.jsonl')
  writeFileSync(file, [...exchanges.values()].map(exchange => `${JSON.stringify(exchange)}\n`).join(''))
  return file
}
