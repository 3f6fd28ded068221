/** How fast local AWS is itself: everything that is rehearsed waits for it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { transport, World } from '@golden-ami/local-aws'
import { ROOT } from '@golden-ami/tooling/root'
import type { Figure, Measurement } from '../figure.ts'
import { several } from '../median.ts'

const CALLS = 2_000
const AT_A_TIME = 8
const CREDENTIALS = { accessKeyId: '111111111111', secretAccessKey: 'secret' }

/** A server in a process of its own, once it listens. */
const started = async () => {
  const began = performance.now()
  const child = spawn(process.execPath, [join(ROOT, 'packages/local-aws/src/cli.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [text] = (await once(child.stdout, 'data')) as [Buffer]
  const url = /AWS_ENDPOINT_URL=(\S+)|listens on (http:\S+?),/.exec(text.toString())
  const address = url?.[1] ?? url?.[2]
  if (address === undefined) throw new Error(`local AWS does not say where it listens: ${text}`)
  const end = (): Promise<unknown> => {
    child.kill()
    return once(child, 'exit')
  }
  return { url: address, took: performance.now() - began, end }
}

/** Signed by somebody: local AWS takes the account from it and does not compare signatures. */
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.accessKeyId}/20260105/eu-west-1/ssm/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`

/** Calls without an SDK, as many at a time: what is measured is the server. */
const overHttp = async (url: string): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME })
  const call = (operation: string, input: object): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AmazonSSM.${operation}`,
        authorization: AUTHORIZATION,
      }
      const outgoing = request(url, { method: 'POST', agent, headers }, answer => {
        answer.resume().once('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(`${operation}: ${answer.statusCode}`))))
      })
      outgoing.once('error', reject).end(JSON.stringify(input))
    })
  await call('PutParameter', { Name: '/bench', Value: 'value', Type: 'String' })
  const began = performance.now()
  let left = CALLS
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call('GetParameter', { Name: '/bench' })
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  agent.destroy()
  return CALLS / ((performance.now() - began) / 1_000)
}

/** With the SDK in this process, as tests make their calls. */
const inProcess = async (): Promise<number> => {
  const client = new SSMClient({ region: 'eu-west-1', credentials: CREDENTIALS, requestHandler: transport(new World()), maxAttempts: 1 })
  await client.send(new PutParameterCommand({ Name: '/bench', Value: 'value', Type: 'String' }))
  const began = performance.now()
  for (let call = 0; call < CALLS; call++) await client.send(new GetParameterCommand({ Name: '/bench' }))
  return CALLS / ((performance.now() - began) / 1_000)
}

const figure = (what: string, unit: Figure['unit'], figures: readonly number[]): Figure => {
  const { median, spread } = several(figures)
  return { what, unit, value: median, spread }
}

export const localAws: Measurement = {
  name: 'local-aws',
  title: 'Local AWS',
  how: `From the start of its process until it listens; then ${CALLS.toLocaleString('en')} GetParameter over HTTP, ${AT_A_TIME} at a time, without an SDK; and as many with the SDK in process, one after the other.`,
  measure: async ({ rounds }) => {
    const starts: number[] = []
    const http: number[] = []
    const direct: number[] = []
    for (let round = 0; round < rounds; round++) {
      const server = await started()
      starts.push(server.took)
      http.push(await overHttp(server.url))
      await server.end()
      direct.push(await inProcess())
    }
    return [figure('start', 'ms', starts), figure('over HTTP', 'calls/s', http), figure('in process, with the SDK', 'calls/s', direct)]
  },
}
