/** How fast calls follow each other in an account and region. */
import { EC2Client } from '@aws-sdk/client-ec2'
import { type AwsContext, classifyError, sessions, ssm } from '@golden-ami/aws'
import { autoScaling } from '@golden-ami/aws/autoscaling/client'
import { newPace } from '@golden-ami/aws/connection/pace'
import { paced } from '@golden-ami/aws/connection/paced'
import { NotSentError } from '@golden-ami/aws/connection/passing-error'
import { ec2 } from '@golden-ami/aws/ec2/client'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'

/** A clock that stands still, and tells how long everybody wished to sleep, ms. */
const clockOf = (isCancelled: () => boolean = () => false) => {
  const slept: number[] = []
  return {
    slept,
    clock: {
      now: () => 0,
      cancelled: isCancelled,
      sleep: async (ms: number) => {
        slept.push(ms)
      },
    },
  }
}
const times = async (count: number, call: () => Promise<unknown>): Promise<void> => {
  await Promise.all(Array.from({ length: count }, call))
}

describe('calls that come all at once', () => {
  test.each([
    ['looks: 8 at once, 10 a second', 'DescribeInstances', [...Array<number>(8).fill(0), 100, 200, 300, 400]],
    ['looks of a parameter too', 'GetParameters', [...Array<number>(8).fill(0), 100, 200, 300, 400]],
    ['changes: 3 at once, 3 a second', 'StartInstanceRefresh', [0, 0, 0, 334, 668, 1_002]],
  ])('%s', async (_, operation, moments) => {
    const { clock, slept } = clockOf()
    const pace = newPace(clock)
    await times(moments.length, () => pace('service', operation))
    expect(slept).toEqual(moments.filter(at => at > 0))
  })
  test('looks do not wait for changes, nor one service for another', async () => {
    const { clock, slept } = clockOf()
    const pace = newPace(clock)
    await times(3, () => pace('one', 'StartInstanceRefresh'))
    await times(8, () => pace('one', 'DescribeInstances'))
    await times(3, () => pace('other', 'CreateTags'))
    expect(slept).toEqual([])
  })
  test('of a run that was cancelled wait for nothing: it has seconds', async () => {
    const { clock, slept } = clockOf(() => true)
    const pace = newPace(clock)
    await times(50, () => pace('service', 'CancelInstanceRefresh'))
    expect(slept).toEqual([])
  })
  test('are not sent when the run is cancelled while they wait, if they change something', async () => {
    let isCancelled = false
    const { clock } = clockOf(() => isCancelled)
    const pace = newPace({
      ...clock,
      sleep: async () => {
        isCancelled = true
      },
    })
    await times(3, () => pace('service', 'StartInstanceRefresh'))
    const late = await pace('service', 'StartInstanceRefresh').catch((error: unknown) => error)
    expect([late, classifyError(late)]).toEqual([expect.any(NotSentError), 'throttled'])
    await pace('service', 'CancelInstanceRefresh')
    isCancelled = false
    await times(9, () => pace('service', 'DescribeInstances'))
  })
  test('wait for minutes at most, though the clock is set back', async () => {
    let now = 3_600_000
    const { clock, slept } = clockOf()
    const pace = newPace({ ...clock, now: () => now })
    await times(3, () => pace('service', 'CreateTags'))
    now = 0
    await times(4, () => pace('service', 'CreateTags'))
    expect(slept).toEqual([334])
  })
  test('wait no longer once there was time', async () => {
    let now = 0
    const { clock, slept } = clockOf()
    const pace = newPace({ ...clock, now: () => now })
    await times(3, () => pace('service', 'CreateTags'))
    now = 10_000
    await times(3, () => pace('service', 'CreateTags'))
    expect(slept).toEqual([])
  })
})

describe('the clients of a run', () => {
  const ROLES = ['one', 'other'].map(name => `arn:aws:iam::222222222222:role/${name}`)
  const ask = (client: ReturnType<typeof ec2>) => client.architectures(['ami-1'])
  const played = (account?: string) => {
    const world = new World()
    const { clock, slept } = clockOf()
    const edge: AwsContext = {
      ...{ region: 'eu-west-1', seed: 1, requestHandler: transport(world), clock },
      credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    }
    return { sessionOf: sessions(edge, 'test', account), slept, world }
  }
  test('go at one pace in an account and region, however many roles they have there', async () => {
    const { sessionOf, slept } = played()
    const clients = ROLES.map(role => ec2(sessionOf(role).edge('eu-west-1')))
    await times(5, () => Promise.all(clients.map(ask)))
    expect(slept).toEqual([100, 200])
  })
  test('the credentials of the job among them, where it is known whose they are', async () => {
    const { sessionOf, slept } = played('222222222222')
    const clients = [undefined, ROLES[0]].map(role => ec2(sessionOf(role).edge('eu-west-1')))
    await times(5, () => Promise.all(clients.map(ask)))
    expect(slept).toEqual([100, 200])
  })
  test('and each call is signed when it goes: signatures age', () => {
    const pace = newPace(clockOf().clock)
    const { middlewareStack } = paced(new EC2Client({}), { pace } as AwsContext)
    const order = middlewareStack.identify().map(name => name.split(' ')[0])
    expect(order.indexOf('retryMiddleware')).toBeGreaterThan(-1)
    expect(order.indexOf('pace')).toBe(order.indexOf('retryMiddleware') + 1)
    expect(order.indexOf('httpSigningMiddleware')).toBeGreaterThan(order.indexOf('pace'))
  })
  test('send nothing that waited when the run was cancelled, and no second attempt', async () => {
    let isCancelled = false
    const world = new World()
    const edge: AwsContext = {
      ...{
        region: 'eu-west-1',
        seed: 1,
        requestHandler: transport(world),
        credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
      },
      clock: {
        now: () => 0,
        cancelled: () => isCancelled,
        sleep: async () => {
          isCancelled = true
        },
      },
    }
    const { acts } = autoScaling(sessions(edge, 'test')(undefined).edge('eu-west-1'))
    const cancel = () => acts['cancel-refresh']({ do: 'cancel-refresh', on: 'web', group: 'web', because: '' })
    const told = await Promise.allSettled(Array.from({ length: 4 }, cancel))
    expect(told.map(one => (one.status === 'rejected' ? classifyError(one.reason) : 'accepted')).at(-1)).toBe('throttled')
    expect(world.journal).toHaveLength(3)
  })
  test('for each attempt, not only the first', async () => {
    const { sessionOf, slept, world } = played()
    const client = ec2(sessionOf(undefined).edge('eu-west-1'))
    for (let call = 0; call < 4; call++)
      world.inject({
        when: { call, of: { operation: 'DescribeImages' } },
        what: { do: 'refuse', code: 'RequestLimitExceeded', message: 'busy', status: 503 },
      })
    await ask(client)
    expect(world.journal.map(({ operation }) => operation)).toEqual(Array(5).fill('DescribeImages'))
    await times(4, () => ask(client))
    // Nine attempts, of which the last one waits; the other pauses are those before a call is tried again, each longer.
    expect(slept.filter(ms => ms === 100)).toEqual([100])
  })
  test('of other regions, accounts and services do not', async () => {
    const { sessionOf, slept } = played()
    const own = sessionOf(undefined)
    await times(8, () => ask(ec2(own.edge('eu-west-1'))))
    await times(8, () => ask(ec2(own.edge('us-east-1'))))
    await times(8, () => ask(ec2(sessionOf(ROLES[0]).edge('eu-west-1'))))
    await times(8, () => autoScaling(own.edge('eu-west-1')).groups())
    await times(20, () => ssm(own.edge('eu-west-1')).value('x'))
    expect(slept).toEqual([])
  })
})
