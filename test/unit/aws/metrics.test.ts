import { cloudWatch } from '@golden-ami/aws'
import { type MetricSeries, seriesOf, wholePeriods } from '@golden-ami/aws/cloudwatch/metrics'
import { isUnknown } from '@golden-ami/domain'
import { minutes, transport, World } from '@golden-ami/local-aws'
import { MetricsState } from '@golden-ami/local-aws/services/monitoring/metrics-state'
import { describe, expect, test } from 'vitest'

const fresh = () => {
  const world = new World()
  const clock = { now: () => world.now, sleep: async () => undefined, cancelled: () => false }
  const client = cloudWatch({
    region: 'eu-west-1',
    clock,
    seed: 1,
    credentials: async () => ({ accessKeyId: '111111111111', secretAccessKey: 'x' }),
    requestHandler: transport(world),
  })
  return { world, start: world.now, client, state: world.place('111111111111', 'eu-west-1').state(MetricsState) }
}
const question = { namespace: 'web', name: 'Errors', dimensions: {}, statistic: 'Sum', period: 60 }
const values = (series: MetricSeries | undefined) => (!series || isUnknown(series) ? series : series.map(({ value }) => value))

describe('what is asked', () => {
  test('is answered in its order, oldest first, whole periods only', async () => {
    const { world, start, client, state } = fresh()
    for (const nth of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      state.tell({ Namespace: 'web', MetricName: 'Errors', value: nth, from: start + minutes(nth) })
    world.advance(minutes(20))
    const asked = [{ ...question, period: 300 }, question, { ...question, name: 'none' }, question]
    const found = await client.metricData(asked, start + 1, start + minutes(5) - 1)
    expect(found.map(values)).toEqual([[], [1, 2, 3], [], [1, 2, 3]])
    expect((await client.metricData(asked, start, start + minutes(10))).map(values)[0]).toEqual([10, 35])
    expect(found[1]).toMatchObject([{ at: start + minutes(1) }, { at: start + minutes(2) }, { at: start + minutes(3) }])
  })
  test('is asked in as few calls as AWS allows', async () => {
    const { world, start, client, state } = fresh()
    for (const nth of Array(501).keys())
      state.tell({ Namespace: 'web', MetricName: 'Errors', Dimensions: { InstanceId: `i-${nth}` }, value: nth })
    world.advance(minutes(10))
    const asked = [...Array(501).keys()].map(nth => ({ ...question, dimensions: { InstanceId: `i-${nth}` } }))
    const found = await client.metricData(asked, start, start + minutes(1))
    expect(found.map(values)).toEqual([...Array(501).keys()].map(nth => [nth]))
    expect(world.journal.length).toBe(2)
  })
  test('is read from all pages', async () => {
    const { world, start, client, state } = fresh()
    state.tell({ Namespace: 'web', MetricName: 'Errors', value: 1 })
    world.advance(minutes(10))
    world.inject({ when: { call: 0 }, what: { do: 'short-page', items: 2 } }, { when: { call: 1 }, what: { do: 'short-page', items: 0 } })
    expect(values((await client.metricData([question], start, start + minutes(5)))[0])).toEqual([1, 1, 1, 1, 1])
    expect(world.journal.length).toBe(3)
  })
  test('is not asked where there is no whole period', async () => {
    const { world, start, client } = fresh()
    expect(await client.metricData([question], start + 1, start + minutes(1))).toEqual([[]])
    expect(world.journal).toEqual([])
  })
})

const at = new Date(60_000)
test.each<[string, Parameters<typeof seriesOf>[1], object]>([
  ['nothing', [], { unknown: true, transient: true }],
  ['another question', [{ Id: 'q1', StatusCode: 'Complete' }], { unknown: true, transient: true }],
  [
    'no more than a part',
    [{ Id: 'q0', StatusCode: 'PartialData', Timestamps: [at], Values: [1] }],
    { transient: true, why: 'CloudWatch answers with PartialData' },
  ],
  [
    'an error, then all',
    [
      { Id: 'q0', StatusCode: 'InternalError' },
      { Id: 'q0', StatusCode: 'Complete' },
    ],
    { transient: true, why: 'CloudWatch answers with InternalError' },
  ],
  [
    'a denial',
    [{ Id: 'q0', StatusCode: 'Forbidden', Messages: [{ Value: 'not in this region' }] }],
    { unknown: true, why: 'CloudWatch answers with Forbidden: not in this region' },
  ],
  ['more times than values', [{ Id: 'q0', StatusCode: 'Complete', Timestamps: [at], Values: [] }], { unknown: true }],
  ['no points', [{ Id: 'q0', StatusCode: 'Complete' }], []],
])('an answer with %s', (_, results, series) => {
  const found = seriesOf(0, results)
  expect(found).toMatchObject(series)
  if (isUnknown(found)) expect(found.transient).toBe('transient' in series ? true : undefined)
})

test.each([
  [60, 0, 120_000, { from: 0, to: 120_000 }],
  [60, 1, 179_999, { from: 60_000, to: 120_000 }],
  [60, 1, 119_999, undefined],
  [300, 0, 299_999, undefined],
])('whole periods of %i s from %i to %i ms', (period, from, to, window) => {
  expect(wholePeriods(period, { from, to })).toEqual(window)
})
