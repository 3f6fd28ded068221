/** What a place lacks is told before anything of it is changed, and nothing is rejected for it. */
import { CloudWatchClient, PutMetricAlarmCommand, SetAlarmStateCommand, type StateValue } from '@aws-sdk/client-cloudwatch'
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

const promoted = async (strategy = '') => {
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
  await start(promote, '2', { ...more, baseline: 'false', 'ami-id': image })
  const begun = delivery.world.journal.length
  let runs = 2
  const refresh = (inputs: object = {}) => start(refreshAsg, String(++runs), inputs)
  const calls = () => delivery.world.journal.slice(begun).map(({ operation }) => operation)
  return { delivery, base, image, refresh, calls }
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

describe('refresh-asg begins nothing', () => {
  test('where an alarm of the strategy does not exist, or fires; it goes on when it is silent', async () => {
    const { delivery, base, image, refresh, calls } = await promoted(WATCHED)
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
