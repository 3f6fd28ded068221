import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const CLI = fileURLToPath(import.meta.resolve('@golden-ami/local-aws/cli'))
const start = (...args: string[]) => spawn(process.execPath, [CLI, ...args])

test('prints the address and what to export, serves, and ends cleanly when it is interrupted', async () => {
  const child = start('--start', '2026-01-05T08:00:00Z', '--rate', '0')
  const ended = once(child, 'exit')
  let out = ''
  for await (const chunk of child.stdout) {
    out += String(chunk)
    if (out.includes('AWS_REGION')) break
  }
  const url = /^export AWS_ENDPOINT_URL=(http:\/\/127\.0\.0\.1:\d+)$/m.exec(out)?.[1]
  expect(out).toContain('at 2026-01-05T08:00:00.000Z (rate 0)')
  expect(await (await fetch(`${url}/_sim/now`)).json()).toEqual({ now: Date.UTC(2026, 0, 5, 8) })
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
}, 20_000)

test.each([
  [['--port', '70000'], "--port '70000' is not a number it can be."],
  [['--rate', 'fast'], "--rate 'fast' is not a number it can be."],
  [['--latency', 'long'], "--latency 'long' is not a number it can be."],
  [['--start', 'soon'], "--start 'soon' is not an ISO 8601 moment."],
  [['--colour'], "Unknown option '--colour'"],
])(
  'refuses %j and shows how it is used',
  async (args, message) => {
    const child = start(...args)
    let err = ''
    child.stderr.on('data', chunk => {
      err += String(chunk)
    })
    expect(await once(child, 'close')).toEqual([2, null])
    expect(err).toContain(message)
    expect(err).toContain('Usage: pnpm local-aws')
  },
  20_000,
)

test('a port that is in use is named', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const child = start('--port', String(port))
  let err = ''
  child.stderr.on('data', chunk => {
    err += String(chunk)
  })
  expect(await once(child, 'close')).toEqual([2, null])
  expect(err).toContain(`Port ${port} is in use; leave --port out for a free one.`)
  server.close()
}, 20_000)
