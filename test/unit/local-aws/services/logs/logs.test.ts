import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  DescribeLogStreamsCommand,
  type DescribeLogStreamsCommandInput,
  FilterLogEventsCommand,
  type FilterLogEventsCommandInput,
  GetLogEventsCommand,
  type GetLogEventsCommandInput,
} from '@aws-sdk/client-cloudwatch-logs'
import { seconds, transport, World } from '@golden-ami/local-aws'
import { LogsState } from '@golden-ami/local-aws/services/logs/state'
import { describe, expect, test } from 'vitest'

const GROUP = '/aws/imagebuilder/web'
/** Lines one second apart, of two streams by turns. */
const fresh = (...lines: string[]) => {
  const world = new World()
  const client = new CloudWatchLogsClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  const logs = world.place('111111111111', 'eu-west-1').state(LogsState)
  const start = world.now
  for (const [index, line] of lines.entries()) {
    logs.write(GROUP, index % 2 ? '1.0.0/2' : '1.0.0/1', line)
    world.advance(seconds(1))
  }
  const get = (input: Partial<GetLogEventsCommandInput> = {}) =>
    client.send(new GetLogEventsCommand({ logGroupName: GROUP, logStreamName: '1.0.0/1', ...input }))
  const filter = async (input: Partial<FilterLogEventsCommandInput> = {}) =>
    (await client.send(new FilterLogEventsCommand({ logGroupName: GROUP, ...input }))).events?.map(({ message }) => message)
  return { world, client, logs, start, get, filter }
}
const messages = ({ events }: { events?: { message?: string | undefined }[] | undefined }) => events?.map(({ message }) => message)

describe('a stream', () => {
  test('is read on from its head by the forward token, which comes back at the end', async () => {
    const { logs, get } = fresh('a', '-', 'b', '-', 'c')
    const first = await get({ startFromHead: true, limit: 2 })
    const second = await get({ startFromHead: true, limit: 2, nextToken: first.nextForwardToken })
    const third = await get({ startFromHead: true, limit: 2, nextToken: second.nextForwardToken })
    expect([first, second, third].map(messages)).toEqual([['a', 'b'], ['c'], []])
    expect(third.nextForwardToken).toBe(second.nextForwardToken)
    logs.write(GROUP, '1.0.0/1', 'd')
    expect(messages(await get({ startFromHead: true, nextToken: third.nextForwardToken }))).toEqual(['d'])
  })
  test('is read back from its tail by the backward token', async () => {
    const { get } = fresh('a', '-', 'b', '-', 'c')
    const last = await get({ limit: 2 })
    const first = await get({ limit: 2, nextToken: last.nextBackwardToken })
    const none = await get({ limit: 2, nextToken: first.nextBackwardToken })
    expect([last, first, none].map(messages)).toEqual([['b', 'c'], ['a'], []])
    expect(none.nextBackwardToken).toBe(first.nextBackwardToken)
  })
  test('is cut by the times: the first belongs to it, the last does not', async () => {
    const { get, start } = fresh('a', '-', 'b', '-', 'c')
    expect(messages(await get({ startTime: start + seconds(2), endTime: start + seconds(4) }))).toEqual(['b'])
  })
  test('shows a line only after the lag', async () => {
    const { world, logs, get } = fresh('a')
    world.lag = seconds(5)
    world.advance(seconds(5))
    logs.write(GROUP, '1.0.0/1', 'b')
    expect(messages(await get())).toEqual(['a'])
    world.advance(seconds(5))
    expect(messages(await get())).toEqual(['a', 'b'])
  })
  test.each([{ logGroupName: 'none' }, { logStreamName: 'none' }])('is not found as %j', async input => {
    await expect(fresh('a').get(input)).rejects.toMatchObject({ name: 'ResourceNotFoundException' })
  })
})

test.each<[Partial<FilterLogEventsCommandInput>, string[]]>([
  [{}, ['apt: begin', 'ERROR disk full', 'apt: ERROR no route', 'done']],
  [{ filterPattern: 'ERROR' }, ['ERROR disk full', 'apt: ERROR no route']],
  [{ filterPattern: 'ERROR -apt' }, ['ERROR disk full']],
  [{ filterPattern: '"disk full"' }, ['ERROR disk full']],
  [{ filterPattern: '?begin ?done' }, ['apt: begin', 'done']],
  [{ logStreamNames: ['1.0.0/2'] }, ['ERROR disk full', 'done']],
  [{ logStreamNamePrefix: '1.0.0/1' }, ['apt: begin', 'apt: ERROR no route']],
  [{ limit: 1 }, ['apt: begin']],
])('filtering by %j gives %j', async (input, expected) => {
  const { filter } = fresh('apt: begin', 'ERROR disk full', 'apt: ERROR no route', 'done')
  expect(await filter(input)).toEqual(expected)
})

test.each<[Partial<DescribeLogStreamsCommandInput>, string[]]>([
  [{}, ['1.0.0/1', '1.0.0/2']],
  [{ orderBy: 'LastEventTime', descending: true }, ['1.0.0/1', '1.0.0/2']],
  [{ orderBy: 'LastEventTime' }, ['1.0.0/2', '1.0.0/1']],
  [{ logStreamNamePrefix: '1.0.0/2' }, ['1.0.0/2']],
])('streams described by %j are %j', async (input, expected) => {
  const { client } = fresh('a', 'b', 'c')
  const { logStreams } = await client.send(new DescribeLogStreamsCommand({ logGroupName: GROUP, ...input }))
  expect(logStreams?.map(({ logStreamName }) => logStreamName)).toEqual(expected)
})

test('streams in order of the last event are not found by a prefix', async () => {
  const { client } = fresh('a')
  const command = new DescribeLogStreamsCommand({ logGroupName: GROUP, orderBy: 'LastEventTime', logStreamNamePrefix: '1' })
  await expect(client.send(command)).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('groups are found by what their name begins with', async () => {
  const { client, logs } = fresh('a')
  logs.write('/other', 'x', 'y')
  const { logGroups } = await client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/' }))
  expect(logGroups?.map(({ logGroupName }) => logGroupName)).toEqual([GROUP])
})
