/** `pnpm local-aws [--port n] [--rate n] [--start ISO] [--latency ms]`: serves local AWS until it is interrupted. */
import { parseArgs } from 'node:util'
import { listen } from './server.ts'
import { World } from './world.ts'

const USAGE = `Usage: pnpm local-aws [--port n] [--rate n] [--start ISO] [--latency ms]

  --port     port to listen on; any free one by default
  --rate     virtual seconds a real second: 1 is real time (default), 60 an hour a minute, 0 stands still
  --start    virtual moment to begin at, such as 2026-01-05T08:00:00Z; now by default
  --latency  virtual milliseconds that each call takes; 0 by default
`

const number = (name: string, value: string, most = Number.POSITIVE_INFINITY): number => {
  const parsed = Number(value)
  if (value.trim() === '' || !Number.isFinite(parsed) || parsed < 0 || parsed > most)
    fail(`--${name} '${value}' is not a number it can be.`)
  return parsed
}
const moment = (value: string): number => {
  const parsed = Date.parse(value)
  if (Number.isNaN(parsed)) fail(`--start '${value}' is not an ISO 8601 moment.`)
  return parsed
}
const fail = (message: string): never => {
  console.error(`${message}\n\n${USAGE}`)
  process.exit(2)
}
const readArguments = () => {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        rate: { type: 'string' },
        start: { type: 'string' },
        latency: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    return fail((error as Error).message)
  }
}

const { port = '0', rate = '1', start, latency = '0', help } = readArguments()
if (help) {
  console.log(USAGE)
  process.exit(0)
}
const world = new World({
  start: start === undefined ? Date.now() : moment(start),
  rate: number('rate', rate),
  latency: number('latency', latency),
})
const server = await listen(world, { port: number('port', port, 65_535) }).catch((error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is in use; leave --port out for a free one.` : error.message),
)
console.log(`local AWS listens on ${server.url}, at ${new Date(world.now).toISOString()} (rate ${rate}). Press Ctrl+C to end it.

export AWS_ENDPOINT_URL=${server.url}
export AWS_ACCESS_KEY_ID=123456789012 AWS_SECRET_ACCESS_KEY=any AWS_REGION=eu-west-1 AWS_DEFAULT_REGION=eu-west-1
`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
