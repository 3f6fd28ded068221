/**
 * Local AWS for a job on a runner, in real time: a group that runs an image which nobody has recorded, on port 4566; and a proxy on port
 * 4567, which answers `/count` with the number of calls that went through it. Serves until it is ended.
 *
 * What takes AWS many minutes is over here in seconds. The clock is the runner's all the same: one that went faster would let locks run out
 * between two renewals.
 */
import { createServer, request } from 'node:http'
import { hours, listen, seconds } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ImageBuilderState } from '@golden-ami/local-aws/services/imagebuilder/state'
import { ACCOUNT, Fleet, REGION } from '../support/fleet.ts'

const AWS = 4566
const PROXY = 4567

const BUILD = { pending: seconds(5), creating: seconds(5), building: seconds(30), distributing: seconds(10) }

const fleet = new Fleet({ start: Date.now() - hours(12), rate: 1 })
const home = fleet.world.place(ACCOUNT, REGION)
home.state(ImageBuilderState).plans = () => BUILD
home.state(Ec2State).boot = seconds(5)
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
