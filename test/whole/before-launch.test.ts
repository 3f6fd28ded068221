/** What a place lacks is told before anything of it is changed, and nothing is rejected for it. */
import {
  CloudWatchClient,
  DeleteAlarmsCommand,
  PutMetricAlarmCommand,
  SetAlarmStateCommand,
  type StateValue,
} from '@aws-sdk/client-cloudwatch'
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { transport } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { type Delivery, environments, FILE } from '../support/delivery.ts'
import { runInProcess } from '../support/in-process.ts'

const files = (strategy: string) => ({
  '.github/golden-ami.yml': FILE.replace('strategy: { warm-up: 5m }', `strategy: { warm-up: 5m${strategy} }`),
})
const WATCHED = ', alarms: [ web-5xx ]'

const recorded = async (strategy = '') => {
  const { delivery, base } = await environments('development')
  const start = (action: typeof promote, runId: string, inputs: object) =>
    runInProcess(delivery.world, {
      action,
      files: files(strategy),
      name: `run ${runId}`,
      github: { runId },
      inputs: { 'dry-run': 'false', environment: 'development', ...inputs },
    })
  const more = { 'when-not-due': 'fail', 'github-token': 'token' }
  await start(promote, '1', { ...more, baseline: 'true' })
  const image = await delivery.release('1.0.0/1', 'aaaa')
  let runs = 1
  const promoting = (inputs: object = {}) => start(promote, String(++runs), { ...more, baseline: 'false', 'ami-id': image, ...inputs })
  const refresh = (inputs: object = {}) => start(refreshAsg, String(++runs), inputs)
  const since = (begun: number) => () => delivery.world.journal.slice(begun).map(({ operation }) => operation)
  return { delivery, base, image, promoting, refresh, since, calls: since(delivery.world.journal.length) }
}
const promoted = async (strategy = '', before: (delivery: Delivery) => Promise<void> = async () => {}) => {
  const begun = await recorded(strategy)
  await before(begun.delivery)
  await begun.promoting()
  return { ...begun, calls: begun.since(begun.delivery.world.journal.length) }
}
const CHANGES = ['StartInstanceRefresh', 'CreateLaunchTemplateVersion', 'UpdateAutoScalingGroup']

const alarm = async ({ world }: Delivery, to: StateValue) => {
  const client = new CloudWatchClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
    requestHandler: transport(world, 'a person'),
  })
  await client.send(
    new PutMetricAlarmCommand({
      AlarmName: 'web-5xx',
      MetricName: '5xx',
      Namespace: 'web',
      Period: 60,
      Statistic: 'Sum',
      Threshold: 1,
      EvaluationPeriods: 1,
      ComparisonOperator: 'GreaterThanThreshold',
    }),
  )
  await client.send(new SetAlarmStateCommand({ AlarmName: 'web-5xx', StateValue: to, StateReason: 'a test' }))
}

const alarmGone = async ({ world }: Delivery) => {
  const client = new CloudWatchClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
    requestHandler: transport(world, 'a person'),
  })
  await client.send(new DeleteAlarmsCommand({ AlarmNames: ['web-5xx'] }))
}

describe('refresh-asg begins nothing', () => {
  test('where an alarm of the strategy does not exist, or fires; it goes on when it is silent', async () => {
    const { delivery, base, image, refresh, calls } = await promoted(WATCHED, delivery => alarm(delivery, 'OK'))
    await alarmGone(delivery)
    expect((await refresh()).failed).toMatch(/Alarm web-5xx of the strategy does not exist.*\[target\.alarm-missing\]/s)
    await alarm(delivery, 'ALARM')
    expect((await refresh()).failed).toMatch(/web-5xx of the strategy is in ALARM.*\[target\.alarm-firing\]/s)
    expect(calls().filter(call => CHANGES.includes(call))).toEqual([])
    expect(await delivery.running('web-development')).toEqual([base, base])
    await alarm(delivery, 'OK')
    expect((await refresh()).failed).toBeUndefined()
    expect(await delivery.running('web-development')).toEqual([image, image])
  })
  test.each([
    ['the role may not launch', 'UnauthorizedOperation', 'not authorized to perform: ec2:RunInstances', 'aws.denied'],
    ['EC2 would refuse it', 'InvalidBlockDeviceMapping', 'the volume is too small', 'group.launch-refused'],
  ])('where %s, as a launch that is only tried tells', async (_, code, message, told) => {
    const { delivery, base, refresh, calls } = await promoted()
    delivery.world.inject({ when: { call: 0, of: { operation: 'RunInstances' } }, what: { do: 'refuse', code, message } })
    const ran = await refresh()
    expect(ran.failed).toContain(message)
    expect(ran.failed).toContain(`[${told}]`)
    expect(calls().filter(call => CHANGES.includes(call))).toEqual([])
    expect(await delivery.running('web-development')).toEqual([base, base])
  })
})

test('each is asked once in a run, however long it waits; what cannot be read is told and stops nobody', async () => {
  const { delivery, image, refresh, calls } = await promoted()
  delivery.world.inject({
    when: { call: 0, of: { operation: 'DescribeLifecycleHooks' } },
    what: { do: 'refuse', code: 'AccessDenied', message: 'not authorized' },
  })
  const ran = await refresh()
  expect(ran.failed).toBeUndefined()
  expect(await delivery.running('web-development')).toEqual([image, image])
  const asked = ['RunInstances', 'DescribeInstanceTypes', 'DescribeLifecycleHooks', 'GetServiceQuota', 'DescribeSubnets', 'DescribeAlarms']
  expect(asked.map(operation => calls().filter(call => call === operation).length)).toEqual([1, 1, 1, 1, 0, 0])
  expect(ran.annotations.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('lifecycle hooks of group web-development cannot be read'),
  )
})

describe('promote moves no pointer, and its page says why', () => {
  const DRY = { 'dry-run': 'true' }
  const pointerOf = (ran: { readonly outputs: ReadonlyMap<string, string> }) => ran.outputs.get('outcome')
  test('where an alarm of the strategy does not exist, or fires', async () => {
    const { delivery, image, promoting, refresh, calls } = await recorded(WATCHED)
    for (const [before, message, code] of [
      [async () => {}, 'Alarm web-5xx of the strategy does not exist', 'target.alarm-missing'],
      [() => alarm(delivery, 'ALARM'), 'Alarm web-5xx of the strategy is in ALARM', 'target.alarm-firing'],
    ] as const) {
      await before()
      const page = await promoting(DRY)
      expect([page.failed, page.outputs.get('decision')]).toEqual([undefined, 'refuse'])
      expect(page.summary).toContain(`❌ ${message}`)
      const ran = await promoting()
      expect(ran.failed).toContain(message)
      expect(ran.failed).toContain(`[${code}]`)
    }
    expect(calls()).not.toContain('UpdateAutoScalingGroup')
    expect((await delivery.ledger('development')).map(({ kind }) => kind)).toEqual(['baseline'])
    await alarm(delivery, 'OK')
    expect(pointerOf(await promoting())).toBe('promoted')
    await refresh()
    expect(await delivery.running('web-development')).toEqual([image, image])
  })
  test('where EC2 would refuse a launch, which only the promotion tries', async () => {
    const { delivery, promoting, calls } = await recorded()
    const refused = { do: 'refuse', code: 'InvalidBlockDeviceMapping', message: 'the volume is too small' } as const
    delivery.world.inject({ when: { call: 0, of: { operation: 'RunInstances' } }, what: refused })
    expect((await promoting(DRY)).outputs.get('decision')).toBe('proceed')
    expect(calls()).not.toContain('RunInstances')
    expect((await promoting()).failed).toContain('[group.launch-refused]')
  })
  test('but goes where its role may not launch: whoever refreshes tries it', async () => {
    const { delivery, promoting } = await recorded()
    const denied = { do: 'refuse', code: 'UnauthorizedOperation', message: 'not authorized to perform: ec2:RunInstances' } as const
    delivery.world.inject({ when: { call: 0, of: { operation: 'RunInstances' } }, what: denied })
    const ran = await promoting()
    expect([ran.failed, pointerOf(ran)]).toEqual([undefined, 'promoted'])
    expect(ran.annotations).toEqual([])
  })
  test('what cannot be read is told, and stops nobody', async () => {
    const { delivery, promoting } = await recorded()
    const denied = { do: 'refuse', code: 'AccessDenied', message: 'not authorized' } as const
    delivery.world.inject({ when: { call: 0, of: { operation: 'DescribeLifecycleHooks' } }, what: denied })
    const page = await promoting(DRY)
    expect(page.outputs.get('decision')).toBe('proceed')
    expect(page.summary).toContain('⚠️ The lifecycle hooks of group web-development cannot be read')
  })
})

describe('groups that no environment describes', () => {
  const bare = async (strategy: object = {}) => {
    const { delivery, image } = await recorded()
    const begun = delivery.world.journal.length
    let runs = 50
    const refresh = (inputs: object = {}) =>
      runInProcess(delivery.world, {
        action: refreshAsg,
        name: `run ${++runs}`,
        inputs: { 'dry-run': 'false', 'ami-id': image, 'auto-scaling-groups': 'web-development', ...strategy, ...inputs },
      })
    return { delivery, image, refresh, calls: () => delivery.world.journal.slice(begun).map(({ operation }) => operation) }
  }
  test.each(['true', 'false'])('are left as they are where an alarm of the strategy does not exist (dry run: %s)', async dry => {
    const { refresh, calls } = await bare({ alarms: 'web-5xx' })
    const ran = await refresh({ 'dry-run': dry })
    expect(ran.failed).toMatch(/Alarm web-5xx of the strategy does not exist.*\[target\.alarm-missing\]/s)
    expect(calls().filter(call => CHANGES.includes(call))).toEqual([])
  })
  test('are left as they are where the role may not launch, and replaced where it may', async () => {
    const { delivery, image, refresh, calls } = await bare()
    const denied = { do: 'refuse', code: 'UnauthorizedOperation', message: 'not authorized to perform: ec2:RunInstances' } as const
    delivery.world.inject({ when: { call: 0, of: { operation: 'RunInstances' } }, what: denied })
    expect((await refresh()).failed).toContain('[aws.denied]')
    expect(calls().filter(call => CHANGES.includes(call))).toEqual([])
    expect((await refresh()).failed).toBeUndefined()
    expect(await delivery.running('web-development')).toEqual([image, image])
    expect(calls().filter(call => call === 'RunInstances').length).toBe(2)
  })
})
