/** What runs of Python there are, each with the servers that it needs. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { listen, World } from '@golden-ami/local-aws'
import { bin, FOLDER, NEWEST } from './install.ts'

/** What ended, how, and what it said. */
export interface Part {
  readonly name: string
  readonly passed: boolean
  readonly said: string
}
const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const ENVIRONMENT = {
  PATH: process.env.PATH,
  HOME: FOLDER,
  PYTHONDONTWRITEBYTECODE: '1',
  AWS_ACCESS_KEY_ID: '123456789012',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_DEFAULT_REGION: 'eu-west-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  // A lost call is a failure here, not something to repeat.
  AWS_MAX_ATTEMPTS: '1',
}

/** Runs a script to its end. */
const python = async (name: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<Part> => {
  const child = spawn(bin('python'), [file(words[0]!), ...words.slice(1)], { env: { ...ENVIRONMENT, ...environment } })
  return { name, ...(await ended(child)) }
}

const ended = (child: ChildProcessWithoutNullStreams): Promise<Omit<Part, 'name'>> => heard(child, [child.stdout, child.stderr])
/** The same of one whose standard output is for somebody else. */
const complained = (child: ChildProcessWithoutNullStreams): Promise<Omit<Part, 'name'>> => heard(child, [child.stderr])

const heard = async (child: ChildProcess, streams: readonly Readable[]): Promise<Omit<Part, 'name'>> => {
  let said = ''
  for (const stream of streams)
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
  const [code] = await once(child, 'close')
  return { passed: code === 0, said }
}

/** Local AWS for as long as the body runs; its time stands still unless it is told. */
const withLocalAws = async <T>(body: (endpoint: string) => Promise<T>): Promise<T> => {
  const server = await listen(new World({ start: Date.now() }))
  try {
    return await body(server.url)
  } finally {
    await server.close()
  }
}

/** boto3 and the AWS CLI, unmodified, against local AWS. */
export const clients = (): Promise<Part> =>
  withLocalAws(endpoint => python('clients', ['./clients.py'], { AWS_ENDPOINT_URL: endpoint, AWS_CLI: bin('aws') }))

export const GROUPS = ['ssm', 'ec2', 'autoscaling', 'elb', 'misc'] as const
/** The same calls on local AWS and on moto. */
export const differential = (group: (typeof GROUPS)[number], moto: string, words: readonly string[]): Promise<Part> =>
  withLocalAws(endpoint =>
    python(`moto ${group}`, ['./differential/run.py', group, ...words], { LOCAL_ENDPOINT: endpoint, MOTO_ENDPOINT: moto }),
  )

/** The examples that AWS's service models document, as calls to local AWS. */
export const examples = (): Promise<Part> => withLocalAws(endpoint => python('examples', ['./examples.py'], { LOCAL_ENDPOINT: endpoint }))

/** Processes that share what takes long, each a part of its own. */
const shared = (part: (share: string, of: string) => Promise<Part>): Promise<readonly Part[]> => {
  const of = availableParallelism()
  return Promise.all(
    Array.from({ length: of }, async (_, share) => {
      const { name, ...rest } = await part(String(share), String(of))
      return { name: `${name}, share ${share + 1} of ${of}`, ...rest }
    }),
  )
}

/** Whether every pattern that `pnpm test` takes for linear is measured to be. */
export const patterns = (): Promise<readonly Part[]> =>
  shared(async (share, of) => {
    const child = spawn(process.execPath, [file('./measure-patterns.ts'), '--check', share, of])
    return { name: 'patterns', ...(await ended(child)) }
  })

/** What is written with so many hostile texts by each writer, rendered by cmark-gfm. */
export const markdown = (texts: number): Promise<readonly Part[]> =>
  shared(async (share, of) => {
    const writer = spawn(process.execPath, [file('./write-markdown.ts'), String(texts), share, of])
    const reader = spawn(bin('python'), [file('./markdown.py')], { env: ENVIRONMENT })
    writer.stdout.pipe(reader.stdin)
    // A reader that ended early has said why.
    reader.stdin.on('error', () => writer.stdout.resume())
    const [written, read] = await Promise.all([complained(writer), ended(reader)])
    return { name: 'markdown', passed: written.passed && read.passed, said: `${read.said}${written.said}` }
  })

/** What a journey asked and was answered, read by botocore. */
export const journey = (exchanges: string): Promise<Part> => python('journey', ['./journey.py', exchanges], { PYTHONPATH: NEWEST })

export interface Moto {
  readonly endpoint: string
  end(): void
}
/** Moto's server on a free port. */
export const startMoto = async (): Promise<Moto> => {
  const port = await freePort()
  const server = spawn(bin('moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: { ...ENVIRONMENT, MOTO_EC2_LOAD_DEFAULT_AMIS: 'false' },
  })
  const endpoint = `http://127.0.0.1:${port}`
  await answers(endpoint, server)
  return { endpoint, end: () => void server.kill() }
}
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  server.close()
  await once(server, 'close')
  return port
}
const answers = async (endpoint: string, server: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) break
    const answered = await fetch(`${endpoint}/moto-api/data.json`).then(
      () => true,
      () => false,
    )
    if (answered) return
    await wait(200)
  }
  server.kill()
  throw new Error('moto_server does not answer')
}
