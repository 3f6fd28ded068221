/** What AWS, the runner and earlier steps are asked at a checkpoint, and what their answers come to. */
import { ask, type Beside } from '@golden-ami/aws/canary/ask'
import type { TargetClients } from '@golden-ami/aws/environment/clients'
import {
  type Checkpoint,
  commandComment,
  judge,
  type Question,
  unknownBecause,
  type VerdictKind,
  type WishedVerdict,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '../domain/workload/asg/canary/canary.ts'
import { group } from '../domain/workload/asg/group.ts'

type Calls = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
const checkpoint: Checkpoint = {
  ...{ group: 'web', percent: 25, canaries: ['i-1', 'i-2'], others: ['i-3', 'i-4'], refresh: 'r-1' },
  ...{ since: 10 * MINUTE, until: 25 * MINUTE, asked: 25 * MINUTE, goesOn: undefined },
}
const question = <K extends VerdictKind>(by: K, wished: Omit<WishedVerdict<K>, 'by'>, more: Partial<Checkpoint> = {}): Question<K> =>
  ({ name: 'x', by, wished: { by, ...wished }, checkpoint: { ...checkpoint, ...more } }) as unknown as Question<K>
const NOBODY: Beside = { probe: async () => [], steps: [] }
/** `asked`: each call, with what it was given. */
const asking = <K extends VerdictKind>(calls: Calls, of: Question<K>, { beside = NOBODY, targetGroups = [] as readonly string[] } = {}) => {
  const asked: unknown[] = []
  const said = Object.fromEntries(
    Object.entries(calls).map(([name, answer]) => [
      name,
      async (...given: readonly unknown[]) => {
        asked.push([name, ...given])
        return answer(...given)
      },
    ]),
  )
  const clients = { cloudWatch: said, commands: said, loadBalancing: said } as unknown as TargetClients
  return { asked, answer: ask(clients, of, beside, group({ targetGroups })) }
}
const DENIED = Object.assign(new Error('not authorized'), { name: 'AccessDenied', $metadata: {} })

describe('a command', () => {
  const of = question('command', { run: 'true', shell: 'bash', limit: 2 * MINUTE })
  const sent = (...all: readonly (readonly string[])[]): Calls => ({
    sent: () => all.map((instances, index) => ({ id: `c-${index}`, instances })),
  })
  const result = (instance: string, more: object = {}) => ({
    ...{ instance, state: 'success', details: 'Success', exitCode: 0, output: 'ok' },
    ...more,
  })
  test('is looked for by its comment, since the canary was there', async () => {
    const { asked, answer } = asking(sent(), of)
    expect(await answer).toEqual([])
    expect(asked).toEqual([['sent', 'AWS-RunShellScript', commandComment('x', checkpoint), 10 * MINUTE]])
  })
  test('of PowerShell among its own', async () => {
    const { asked, answer } = asking(sent(), question('command', { run: 'true', shell: 'powershell', limit: MINUTE }))
    await answer
    expect(asked).toMatchObject([['sent', 'AWS-RunPowerShellScript', expect.any(String), 10 * MINUTE]])
  })
  test('that was sent and is not shown yet is pending: it is neither sent again nor does it pass', async () => {
    const { answer } = asking({ ...sent(['i-1', 'i-2']), results: () => [result('i-1')] }, of)
    const found = await answer
    expect(found).toEqual([
      { instance: 'i-1', status: 'Success', code: 0, output: 'ok' },
      { instance: 'i-2', status: 'Pending', code: undefined, output: '' },
    ])
    expect(judge(of, found)).toMatchObject({ verdict: 'open' })
  })
  test('that was sent in parts is one', async () => {
    const results = (id: unknown) => (id === 'c-0' ? [result('i-1')] : [result('i-2', { state: 'failed', details: 'Failed', exitCode: 3 })])
    const { answer } = asking({ ...sent(['i-1'], ['i-2']), results }, of)
    expect(await answer).toMatchObject([
      { instance: 'i-1', status: 'Success' },
      { instance: 'i-2', status: 'Failed', code: 3 },
    ])
  })
  test('of which AWS tells something that nobody knows is not known', async () => {
    const { answer } = asking({ ...sent(['i-1']), results: () => unknownBecause('no such status') }, of)
    expect(await answer).toEqual(unknownBecause('no such status'))
  })
})

describe('a metric', () => {
  const wished: Omit<WishedVerdict<'metric'>, 'by'> = {
    ...{ namespace: 'Web', metric: 'Errors', dimensions: { Stage: 'p' }, statistic: 'Sum', period: 2 * MINUTE, of: 'canary' },
    ...{ atMost: 5, atLeast: undefined, noWorseThan: undefined, better: 'lower', leastPeriods: 2 },
  }
  const points = [{ at: 11 * MINUTE, value: 1 }]
  const metricData = (metrics: unknown) => (metrics as readonly unknown[]).map(() => points)
  const askedOf = async (more: Partial<typeof wished>, of: Partial<Checkpoint> = {}) => {
    const { asked, answer } = asking({ metricData }, question('metric', { ...wished, ...more }, of))
    const series = await answer
    const [, metrics, since, until] = asked[0] as readonly [string, readonly { readonly dimensions: object }[], number, number]
    return { metrics, since, until, series }
  }
  test('is asked of each new instance, for as long as that is watched', async () => {
    const { metrics, since, until, series } = await askedOf({})
    const one = { namespace: 'Web', name: 'Errors', statistic: 'Sum', period: 120 }
    expect(metrics).toEqual(['i-1', 'i-2'].map(InstanceId => ({ ...one, dimensions: { Stage: 'p', InstanceId } })))
    expect([since, until]).toEqual([10 * MINUTE, 25 * MINUTE])
    expect(series).toEqual(['i-1', 'i-2'].map(instance => ({ instance, points })))
  })
  test('is asked of the others where it is compared', async () => {
    const { series } = await askedOf({ noWorseThan: 10 })
    expect(series).toMatchObject(['i-1', 'i-2', 'i-3', 'i-4'].map(instance => ({ instance })))
  })
  test('is asked of nobody in particular where it is that of all', async () => {
    const { metrics, series } = await askedOf({ of: 'all' })
    expect([metrics, series]).toMatchObject([[{ dimensions: { Stage: 'p' } }], [{ instance: undefined }]])
    expect(metrics[0]?.dimensions).not.toHaveProperty('InstanceId')
  })
  test('is asked of no more than 250 of each', async () => {
    const many = (from: number) => Array.from({ length: 300 }, (_, index) => `i-${from + index}`)
    const { metrics } = await askedOf({ noWorseThan: 10 }, { canaries: many(0), others: many(1_000) })
    expect(metrics).toHaveLength(500)
  })
  test('that one of them does not tell is not known', async () => {
    const { answer } = asking({ metricData: () => [points, unknownBecause('no such metric')] }, question('metric', wished))
    expect(await answer).toEqual(unknownBecause('no such metric'))
  })
})

describe('whatever else', () => {
  test('alarms, since the canary was there', async () => {
    const { asked, answer } = asking({ alarms: () => [] }, question('alarms', { alarms: ['a'] }))
    expect(await answer).toEqual([])
    expect(asked).toEqual([['alarms', ['a'], 10 * MINUTE]])
  })
  test('target groups of the group, of its canary alone', async () => {
    const target = (id: string) => ({ id, state: 'healthy', reason: '', description: '' })
    const { asked, answer } = asking({ targets: () => [target('i-1'), target('i-3')] }, question('target-health', { share: 100 }), {
      targetGroups: ['a', 'b'],
    })
    const found = await answer
    expect(asked).toEqual([
      ['targets', 'a'],
      ['targets', 'b'],
    ])
    expect(found instanceof Map ? [...found.keys()] : found).toEqual(['i-1', 'i-2'])
  })
  test('an address, by the runner', async () => {
    const asked: unknown[] = []
    const probe: Beside['probe'] = async (...given) => {
      asked.push(given)
      return [{ status: 200, body: '' }]
    }
    const of = question('http', { url: 'https://web.example.com', status: 200, body: undefined, times: 7 })
    expect(await asking({}, of, { beside: { ...NOBODY, probe } }).answer).toEqual([{ status: 200, body: '' }])
    expect(asked).toEqual([['https://web.example.com', 7]])
  })
  test('a step, by its name', async () => {
    const steps = [
      { name: 'y', verdict: 'fail', because: 'no' },
      { name: 'x', verdict: 'pass', because: 'yes' },
    ] as const
    expect(await asking({}, question('step', { asks: undefined }), { beside: { ...NOBODY, steps } }).answer).toEqual(steps[1])
    expect(await asking({}, question('step', { asks: undefined })).answer).toMatchObject({
      ...{ unknown: true, why: expect.stringContaining('no step gave this verdict') },
    })
  })
  test('what is refused is not known, and why', async () => {
    const alarms = () => {
      throw DENIED
    }
    expect(await asking({ alarms }, question('alarms', { alarms: ['a'] })).answer).toMatchObject({ unknown: true, why: 'not authorized' })
  })
})
