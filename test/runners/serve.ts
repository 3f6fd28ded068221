/**
 * Local AWS for a job on a runner, in real time: a group that runs an image which nobody has recorded, on port 4566; and a proxy on port
 * 4567, which answers `/count` with the number of calls that went through it. Serves until it is ended.
 */
import { createServer, request } from 'node:http'
import { hours, listen } from '@golden-ami/local-aws'
import { Fleet } from '../support/fleet.ts'

const AWS = 4566
const PROXY = 4567

const fleet = new Fleet({ start: Date.now() - hours(12), rate: 1 })
await fleet.group('web-development', await fleet.image('what runs today'), 2)
fleet.world.advance(Math.max(0, Date.now() - fleet.world.now))
await listen(fleet.world, { port: AWS })

let count = 0
createServer((asked, answer) => {
  if (asked.url === '/count') {
    answer.end(String(count))
    return
  }
  count++
  const forward = request(asked.url ?? '', { method: asked.method, headers: asked.headers }, response => {
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.pipe(answer)
  })
  forward.on('error', () => answer.writeHead(502).end())
  asked.pipe(forward)
}).listen(PROXY, '127.0.0.1', () => console.log('local AWS is ready'))
