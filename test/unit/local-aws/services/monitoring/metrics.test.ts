import {
  CloudWatch,
  type GetMetricDataCommandInput,
  type MetricDataQuery,
  type MetricDatum,
  paginateGetMetricData,
} from '@aws-sdk/client-cloudwatch'
import { hours, minutes, seconds, transport, World } from '@golden-ami/local-aws'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { describe, expect, test } from 'vitest'
import { Fleet } from '../autoscaling/fleet.ts'

const DAY = hours(24)
const clientOf = (world: World, accessKeyId = '111111111111') =>
  new CloudWatch({
    region: 'eu-west-1',
    credentials: { accessKeyId, secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
/** 8:00, in a world whose clock stands still. */
const fresh = () => {
  const world = new World()
  const cloudwatch = clientOf(world)
  return { world, start: world.now, cloudwatch, state: world.place('111111111111', 'eu-west-1').state(MetricsState) }
}
type Stated = Partial<NonNullable<MetricDataQuery['MetricStat']>> & { readonly Name?: string; readonly Dimensions?: Record<string, string> }
const query = (Id: string, { Name = 'Errors', Dimensions = {}, ...stat }: Stated = {}): MetricDataQuery => ({
  Id,
  MetricStat: {
    Metric: {
      Namespace: 'web',
      MetricName: Name,
      Dimensions: Object.entries(Dimensions).map(([name, Value]) => ({ Name: name, Value })),
    },
    Period: 60,
    Stat: 'Sum',
    ...stat,
  },
})
const ask = async (
  cloudwatch: CloudWatch,
  from: number,
  to: number,
  queries: MetricDataQuery[],
  more: Partial<GetMetricDataCommandInput> = {},
) => cloudwatch.getMetricData({ StartTime: new Date(from), EndTime: new Date(to), MetricDataQueries: queries, ...more })
/** Values of one query, oldest first. */
const valuesOf = async (cloudwatch: CloudWatch, from: number, to: number, asked: MetricDataQuery) =>
  (await ask(cloudwatch, from, to, [asked], { ScanBy: 'TimestampAscending' })).MetricDataResults?.[0]?.Values
const put = (cloudwatch: CloudWatch, ...data: MetricDatum[]) => cloudwatch.putMetricData({ Namespace: 'web', MetricData: data })

describe('what is told of a metric', () => {
  test('is there a minute after the other, newest first, once each can be read', async () => {
    const { world, start, cloudwatch, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 40 })
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 7, from: start + minutes(2) })
    const read = async () => (await ask(cloudwatch, start, start + minutes(5), [query('a')])).MetricDataResults
    expect(await read()).toEqual([{ Id: 'a', Label: 'Errors', Timestamps: [], Values: [], StatusCode: 'Complete' }])
    world.advance(minutes(3))
    expect(await read()).toMatchObject([{ Values: [40], Timestamps: [new Date(start)] }])
    world.advance(minutes(5))
    expect(await read()).toMatchObject([{ Values: [7, 7, 7, 40, 40], Timestamps: [{}, {}, {}, {}, new Date(start)] }])
  })
  test('ends when it is told that nobody measures it', async () => {
    const { world, start, cloudwatch, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 1 })
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: undefined, from: start + minutes(2) })
    world.advance(minutes(10))
    expect(await valuesOf(cloudwatch, start, world.now, query('a'))).toEqual([1, 1])
  })
  test('is what was told last, also of later', async () => {
    const { world, start, cloudwatch, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 1, from: start + minutes(1) })
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 2 })
    world.advance(minutes(10))
    expect(await valuesOf(cloudwatch, start, start + minutes(3), query('a'))).toEqual([2, 2, 2])
  })
  test('has exactly its dimensions', async () => {
    const { world, start, cloudwatch, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', Dimensions: { a: '1', b: '2' }, value: 1 })
    world.advance(minutes(10))
    const of = (Dimensions: Record<string, string>) => valuesOf(cloudwatch, start, start + minutes(1), query('a', { Dimensions }))
    expect([await of({ b: '2', a: '1' }), await of({ a: '1' }), await of({})]).toEqual([[1], [], []])
  })
  test('of instances is by their image, beside all that is put together', async () => {
    const fleet = await Fleet.of(2)
    const state = fleet.place.state(MetricsState)
    const [, canary = ''] = fleet.images
    state.tell({ Namespace: 'web', MetricName: 'Errors', of: 'instances', value: 1, images: [{ id: canary, value: 5 }] })
    const Tags = [{ Key: 'aws:autoscaling:groupName', Value: 'web' }]
    const { InstanceId } = fleet.ec2State.launch({ ImageId: canary, Tags })
    fleet.world.advance(minutes(2))
    const from = Math.ceil(fleet.world.now / minutes(1)) * minutes(1)
    fleet.world.advance(minutes(10))
    const cloudwatch = new CloudWatch(fleet.client)
    const read = async (Dimensions: Record<string, string>, Stat = 'Sum') =>
      valuesOf(cloudwatch, from, from + minutes(1), query('a', { Dimensions, Stat }))
    expect([await read({ InstanceId }), await read({ ImageId: canary })]).toEqual([[5], [5]])
    const group = { AutoScalingGroupName: 'web' }
    expect([await read(group), await read(group, 'SampleCount')]).toEqual([[7], [3]])
    expect(await read({ ...group, ImageId: canary })).toEqual([])
  })
  test('of an instance ends with it, and stays to be read when it is gone', async () => {
    const fleet = await Fleet.of(1)
    fleet.place.state(MetricsState).tell({ Namespace: 'web', MetricName: 'Errors', of: 'instances', value: 2 })
    const start = fleet.world.now
    const [InstanceId = ''] = [...fleet.state.running('web').keys()]
    fleet.world.advance(minutes(5))
    await fleet.autoscaling.updateAutoScalingGroup({ AutoScalingGroupName: 'web', DesiredCapacity: 0 })
    fleet.world.advance(hours(3))
    const cloudwatch = new CloudWatch(fleet.client)
    expect(await valuesOf(cloudwatch, start, fleet.world.now, query('a', { Dimensions: { InstanceId } }))).toEqual([2, 2, 2, 2, 2])
  })
  test.each([
    [{ name: 'web-*' }, 5],
    [{ name: '*-0' }, 5],
    [{ name: 'web' }, 1],
    [{ tags: { release: 'b' } }, 1],
    [{}, 5],
  ])('of instances of images that %j means: %i', async (images, value) => {
    const fleet = await Fleet.of(1)
    fleet.place
      .state(MetricsState)
      .tell({ Namespace: 'web', MetricName: 'Errors', of: 'instances', value: 1, images: [{ ...images, value: 5 }] })
    const start = fleet.world.now
    fleet.world.advance(minutes(10))
    const asked = query('a', { Dimensions: { AutoScalingGroupName: 'web' } })
    expect(await valuesOf(new CloudWatch(fleet.client), start, start + minutes(1), asked)).toEqual([value])
  })
})

describe('what is published', () => {
  test.each<[string, number[]]>([
    ['Sum', [18]],
    ['Average', [4.5]],
    ['Minimum', [1]],
    ['Maximum', [9]],
    ['SampleCount', [4]],
    ['p50', [4]],
    ['p99.9', [9]],
  ])('has its %s', async (Stat, expected) => {
    const { world, start, cloudwatch } = fresh()
    await put(cloudwatch, { MetricName: 'Errors', Value: 1 }, { MetricName: 'Errors', Values: [9, 4], Counts: [1, 2] })
    world.advance(minutes(2))
    expect(await valuesOf(cloudwatch, start, start + minutes(1), query('a', { Stat }))).toEqual(expected)
  })
  test('as statistics only has percentiles where they leave no doubt', async () => {
    const { world, start, cloudwatch } = fresh()
    const set = { SampleCount: 2, Sum: 6, Minimum: 3, Maximum: 3 }
    await put(cloudwatch, { MetricName: 'a', StatisticValues: set }, { MetricName: 'b', StatisticValues: { ...set, Maximum: 4 } })
    world.advance(minutes(2))
    const p50 = (Name: string) => valuesOf(cloudwatch, start, start + minutes(1), query('a', { Name, Stat: 'p50' }))
    expect([await p50('a'), await p50('b')]).toEqual([[3], []])
  })
  test('is put together by periods, and only of the unit that is asked for', async () => {
    const { world, start, cloudwatch } = fresh()
    for (const Value of [1, 2, 3, 4, 5, 6]) {
      await put(cloudwatch, { MetricName: 'Errors', Value, Unit: 'Count' })
      world.advance(minutes(1))
    }
    world.advance(minutes(2))
    const sums = (Period: number, Unit: 'Count' | 'Seconds') => valuesOf(cloudwatch, start, world.now, query('a', { Period, Unit }))
    expect([await sums(300, 'Count'), await sums(120, 'Count'), await sums(60, 'Seconds')]).toEqual([[15, 6], [3, 7, 11], []])
  })
  test('of seconds is there in short periods only if it is stored so', async () => {
    const { world, start, cloudwatch } = fresh()
    await put(cloudwatch, { MetricName: 'a', Value: 1, StorageResolution: 1 }, { MetricName: 'b', Value: 1 })
    world.advance(minutes(3))
    const short = (Name: string) => valuesOf(cloudwatch, start, start + minutes(1), query('a', { Name, Period: 10 }))
    expect([await short('a'), await short('b')]).toEqual([[1], []])
  })
  test.each([
    [minutes(1), minutes(2)],
    [hours(4), hours(2)],
    [hours(25), hours(48)],
  ])('with a time of %i ms ago is read %i ms later', async (age, later) => {
    const { world, start, cloudwatch } = fresh()
    await put(cloudwatch, { MetricName: 'Errors', Value: 1, Timestamp: new Date(start - age) })
    const read = () => valuesOf(cloudwatch, start - age, start - age + minutes(5), query('a'))
    world.advance(later - 1)
    expect(await read()).toEqual([])
    world.advance(1)
    expect(await read()).toEqual([1])
  })
  test.each<[string, MetricDatum, string]>([
    ['no value', { MetricName: 'a' }, 'MissingRequiredParameterException'],
    ['two kinds of values', { MetricName: 'a', Value: 1, Values: [1] }, 'InvalidParameterCombinationException'],
    ['counts that do not fit', { MetricName: 'a', Values: [1, 2], Counts: [1] }, 'InvalidParameterValueException'],
    ['too many values', { MetricName: 'a', Values: Array(151).fill(1) }, 'InvalidParameterValueException'],
    ['no number', { MetricName: 'a', Value: Number.NaN }, 'InvalidParameterValueException'],
    ['too large a number', { MetricName: 'a', Value: 2 ** 361 }, 'InvalidParameterValueException'],
    ['an old time', { MetricName: 'a', Value: 1, Timestamp: new Date(new World().now - 15 * DAY) }, 'InvalidParameterValueException'],
    ['a time to come', { MetricName: 'a', Value: 1, Timestamp: new Date(new World().now + hours(3)) }, 'InvalidParameterValueException'],
    ['an odd resolution', { MetricName: 'a', Value: 1, StorageResolution: 5 }, 'InvalidParameterValueException'],
  ])('is refused with %s, and nothing of the request is kept', async (_, datum, name) => {
    const { world, start, cloudwatch } = fresh()
    await expect(put(cloudwatch, { MetricName: 'Errors', Value: 1 }, datum)).rejects.toMatchObject({ name })
    world.advance(minutes(10))
    expect(await valuesOf(cloudwatch, start, world.now, query('a'))).toEqual([])
  })
})

describe('asking', () => {
  test.each<[string, number, number[]]>([
    ['a minute, of today', 60, [1]],
    ['a second, of three hours and more', 1, []],
  ])('%s', async (_, Period, values) => {
    const { world, start, cloudwatch } = fresh()
    await put(cloudwatch, { MetricName: 'Errors', Value: 1, StorageResolution: 1 })
    world.advance(hours(4))
    expect(await valuesOf(cloudwatch, start, world.now, query('a', { Period }))).toEqual(values)
  })
  test.each([
    [16 * DAY, 60, 300],
    [64 * DAY, 300, 3600],
    [456 * DAY, undefined, undefined],
  ])('after %i ms there is nothing in a period of %s, but of %s', async (age, short, long) => {
    const { world, start, cloudwatch } = fresh()
    await put(cloudwatch, { MetricName: 'Errors', Value: 1 })
    world.advance(age)
    const read = (Period = 3600) => valuesOf(cloudwatch, start, world.now, query('a', { Period }))
    expect([await read(short), await read(long)]).toEqual([[], long ? [1] : []])
  })
  test('a start within a minute means that minute', async () => {
    const { world, start, cloudwatch, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 1 })
    world.advance(minutes(10))
    expect(await valuesOf(cloudwatch, start + seconds(59), start + minutes(2), query('a'))).toEqual([1, 1])
  })
  test('many points are told on several pages, and a query on each that has some of it', async () => {
    const { world, start, cloudwatch, state } = fresh()
    for (const MetricName of ['a', 'b']) state.tell({ Namespace: 'web', MetricName, value: 1 })
    world.advance(hours(1))
    const asked = { StartTime: new Date(start), EndTime: new Date(start + minutes(3)), MaxDatapoints: 2 }
    const told: string[][] = []
    const MetricDataQueries = ['a', 'b', 'none'].map(Name => query(Name, { Name }))
    for await (const { MetricDataResults = [] } of paginateGetMetricData({ client: cloudwatch }, { ...asked, MetricDataQueries }))
      told.push(MetricDataResults.map(({ Id, Values = [], StatusCode }) => `${Id} ${Values.length} ${StatusCode}`))
    expect(told).toEqual([['a 2 PartialData', 'none 0 Complete'], ['a 1 Complete', 'b 1 PartialData'], ['b 2 Complete']])
  })
  test('without returned data tells nothing', async () => {
    const { start, cloudwatch } = fresh()
    const { MetricDataResults } = await ask(cloudwatch, start, start + 1, [query('a'), { ...query('b'), ReturnData: false }])
    expect(MetricDataResults).toMatchObject([{ Id: 'a' }])
  })
  test.each<[string, MetricDataQuery[], string]>([
    ['an expression', [{ Id: 'e', Expression: 'SUM(METRICS())' }], 'NotImplemented'],
    ['a trimmed mean', [query('a', { Stat: 'tm90' })], 'NotImplemented'],
    ['neither', [{ Id: 'e' }], 'ValidationException'],
    ['both', [{ ...query('e'), Expression: 'a' }], 'ValidationException'],
    ['the same name twice', [query('a'), query('a')], 'ValidationException'],
    ['a name in capitals', [query('A')], 'ValidationException'],
    ['an odd period', [query('a', { Period: 90 })], 'ValidationException'],
    ['an unknown statistic', [query('a', { Stat: 'p101' })], 'ValidationException'],
    ['501 queries', Array.from({ length: 501 }, (_, nth) => query(`q${nth}`)), 'ValidationException'],
  ])('%s is refused', async (_, queries, name) => {
    const { start, cloudwatch } = fresh()
    await expect(ask(cloudwatch, start, start + 1, queries)).rejects.toMatchObject({ name })
  })
  test.each([0, -1])('until %i ms after the start is refused', async ms => {
    const { start, cloudwatch } = fresh()
    await expect(ask(cloudwatch, start, start + ms, [query('a')])).rejects.toMatchObject({ name: 'ValidationException' })
  })
})

test('a metric is listed after a quarter of an hour, by namespace, name and dimensions, while it has had data lately', async () => {
  const { world, cloudwatch, state } = fresh()
  state.tell({ Namespace: 'web', MetricName: 'Errors', Dimensions: { app: 'shop' }, value: 1 })
  await put(cloudwatch, { MetricName: 'Latency', Value: 1 })
  const listed = async (input: Parameters<CloudWatch['listMetrics']>[0] = {}) =>
    ((await cloudwatch.listMetrics(input)).Metrics ?? []).map(({ MetricName }) => MetricName).sort()
  world.advance(minutes(15))
  expect(await listed()).toEqual([])
  world.advance(1)
  expect(await listed({ Namespace: 'web' })).toEqual(['Errors', 'Latency'])
  expect(await listed({ Namespace: 'other' })).toEqual([])
  expect(await listed({ MetricName: 'Latency' })).toEqual(['Latency'])
  expect(await listed({ Dimensions: [{ Name: 'app' }] })).toEqual(['Errors'])
  expect(await listed({ Dimensions: [{ Name: 'app', Value: 'other' }] })).toEqual([])
  world.advance(hours(4))
  expect(await listed({ RecentlyActive: 'PT3H' })).toEqual(['Errors'])
})

test.each([
  ['web', true],
  ['other', false],
])('a role that may publish to web publishes to %s: %s', async (Namespace, allowed) => {
  const world = new World()
  const role = 'arn:aws:iam::111111111111:role/limited'
  const Condition = { StringEquals: { 'cloudwatch:namespace': 'web' } }
  world.identities.roles.set(role, [
    { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'cloudwatch:PutMetricData', Resource: '*', Condition }] },
  ])
  const cloudwatch = clientOf(world, world.identities.assume(role, 'test').accessKeyId)
  const published = cloudwatch.putMetricData({ Namespace, MetricData: [{ MetricName: 'a', Value: 1 }] })
  if (allowed) await published
  else await expect(published).rejects.toThrow(/not authorized/)
})
