/** Parts of AWS that cannot be reached for a while. */
import { DescribeParametersCommand, SSMClient } from '@aws-sdk/client-ssm'
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { type Fault, minutes, type OutageKind, type PlaceFilter, transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'

const START = Date.UTC(2026, 0, 5, 8)
const outage = (of: PlaceFilter, from: number, length: number, how: OutageKind = 'refuses'): Fault => ({
  when: { at: START + minutes(from) },
  what: { do: 'outage', of, for: minutes(length), how },
})
const setUp = (...faults: Fault[]) => {
  const world = new World({ start: START })
  world.inject(...faults)
  const ask = (service: 'ssm' | 'sts', region = 'eu-west-1', account = '111111111111') => {
    const config = {
      region,
      credentials: { accessKeyId: account, secretAccessKey: 'x' },
      requestHandler: transport(world, 'job'),
      maxAttempts: 1,
    }
    const answer =
      service === 'sts'
        ? new STSClient(config).send(new GetCallerIdentityCommand({}))
        : new SSMClient(config).send(new DescribeParametersCommand({}))
    return answer.then(
      () => 'ok',
      (error: Error & { code?: string }) => error.code ?? error.name,
    )
  }
  return { world, ask }
}

test('an outage begins and ends at its moments, and its calls are lost requests', async () => {
  const { world, ask } = setUp(outage({ region: 'eu-west-1' }, 10, 60))
  const told: unknown[] = []
  for (const minute of [0, 9.999, 10, 40, 69.999, 70]) {
    world.advance(START + minutes(minute) - world.now)
    told.push(await ask('ssm'))
  }
  expect(told).toEqual(['ok', 'ok', 'ECONNRESET', 'ECONNRESET', 'ECONNRESET', 'ok'])
  expect(world.journal.map(({ error }) => error)).toEqual([undefined, undefined, 'lost-request', 'lost-request', 'lost-request', undefined])
})

test.each<[OutageKind, string, string, number]>([
  ['refuses', 'ECONNRESET', 'lost-request', 0],
  ['hangs', 'TimeoutError', 'timed-out', 30],
  ['errors', 'InternalServerError', 'InternalServerError', 0],
])('an outage that %s: its calls are told %s', async (how, told, journalled, seconds) => {
  const { world, ask } = setUp(outage({}, 0, 1, how))
  const self = await world.scheduler.enter('job')
  expect([await ask('ssm'), world.journal[0]?.error, (world.now - START) / 1_000]).toEqual([told, journalled, seconds])
  self.leave()
})

test.each<[PlaceFilter, string[]]>([
  [{}, ['ssm eu-west-1 1', 'sts eu-west-1 1', 'ssm us-east-1 1', 'ssm eu-west-1 2']],
  [{ region: 'eu-west-1' }, ['ssm eu-west-1 1', 'sts eu-west-1 1', 'ssm eu-west-1 2']],
  [{ region: 'eu-west-1', account: '111111111111' }, ['ssm eu-west-1 1', 'sts eu-west-1 1']],
  [{ region: 'eu-west-1', service: 'ssm' }, ['ssm eu-west-1 1', 'ssm eu-west-1 2']],
  [{ account: '222222222222' }, ['ssm eu-west-1 2']],
])('an outage of %j', async (of, unreachable) => {
  // It begins at the very moment of the first call.
  const { ask } = setUp(outage(of, 0, 1))
  const told = {
    'ssm eu-west-1 1': await ask('ssm'),
    'sts eu-west-1 1': await ask('sts'),
    'ssm us-east-1 1': await ask('ssm', 'us-east-1'),
    'ssm eu-west-1 2': await ask('ssm', 'eu-west-1', '222222222222'),
  }
  expect(Object.entries(told).flatMap(([name, each]) => (each === 'ok' ? [] : [name]))).toEqual(unreachable)
})

test('several go on at once, each as long as it lasts', async () => {
  const { world, ask } = setUp(
    outage({ region: 'eu-west-1' }, 0, 20),
    outage({ region: 'us-east-1' }, 5, 5),
    outage({ region: 'eu-west-1' }, 10, 5),
  )
  const told: unknown[] = []
  for (let minute = 1; minute < 25; minute += 6) {
    world.advance(START + minutes(minute) - world.now)
    told.push([minute, await ask('ssm'), await ask('ssm', 'us-east-1')])
  }
  expect(told).toEqual([
    [1, 'ECONNRESET', 'ok'],
    [7, 'ECONNRESET', 'ECONNRESET'],
    [13, 'ECONNRESET', 'ok'],
    [19, 'ECONNRESET', 'ok'],
  ])
  world.advance(minutes(1))
  expect(await ask('ssm')).toBe('ok')
})

test('a call during an outage is no call that other faults count, and its credentials are not looked at', async () => {
  const { world, ask } = setUp(outage({}, 0, 1), { when: { call: 0 }, what: { do: 'throttle' } })
  const { accessKeyId } = world.identities.assume('arn:aws:iam::111111111111:role/any', 'over', START)
  world.advance(1)
  expect(await ask('ssm', 'eu-west-1', accessKeyId)).toBe('ECONNRESET')
  world.advance(minutes(1))
  expect(await ask('ssm')).not.toBe('ok')
  expect(world.journal.map(({ error }) => error)).toEqual(['lost-request', 'ThrottlingException'])
})

test('cleared faults end an outage', async () => {
  const { world, ask } = setUp(outage({}, 0, 1))
  world.advance(1)
  world.pipeline.faults.clear()
  expect(await ask('ssm')).toBe('ok')
})

describe('an unsigned call', () => {
  test('is of the region that its host names', async () => {
    const { world } = setUp(outage({ region: 'eu-west-1' }, 0, 1))
    world.advance(1)
    const assume = (region: string) =>
      new STSClient({ region, requestHandler: transport(world, 'job'), maxAttempts: 1 }).send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: 'arn:aws:iam::111111111111:role/deploy',
          RoleSessionName: 'run',
          WebIdentityToken: `x.${Buffer.from('{"aud":"sts.amazonaws.com","exp":4000000000}').toString('base64url')}.x`,
        }),
      )
    await expect(assume('eu-west-1')).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect((await assume('eu-central-1')).Credentials).toBeDefined()
    expect(world.journal.map(({ region }) => region)).toEqual(['eu-west-1', 'eu-central-1'])
  })
})
