/** What Auto Scaling's words for an instance refresh mean. */
import { autoScaling } from '@golden-ami/aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { expect, test } from 'vitest'
import { groups, Scene } from './lists.ts'

const read = async (facts: Record<string, unknown>) => {
  const scene = new Scene()
  await groups(scene, 1)
  const { refreshes, groups: all } = scene.place.state(AutoScalingState)
  const refresh = {
    InstanceRefreshId: 'r-1',
    AutoScalingGroupName: 'group 0',
    group: all.own('group 0')?.AutoScalingGroupARN,
    StartTime: new Date(scene.world.now),
    Status: 'RollbackSuccessful',
    Preferences: {},
    requestedAt: scene.world.now,
  }
  refreshes.put('r-1', { ...refresh, ...facts } as Parameters<typeof refreshes.put>[1])
  const [found] = await autoScaling(scene.edge).refreshes('group 0')
  return found
}
const rolledBackFor = (RollbackReason: string) => ({ RollbackDetails: { RollbackReason } })

// https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RollbackDetails.html: whether it was manual or automatic, in words that nobody
// documents; what is not known to be asked for is taken for a failure.
test.each([
  ['A rollback was requested.', true],
  ['Manual rollback was initiated.', true],
  ['Rollback initiated by user.', true],
  ['An automatic rollback was initiated.', false],
  ['The following CloudWatch alarms are in the ALARM state: web-5xx.', false],
  ['An automatic rollback was requested as instances failed their health checks.', false],
  ['Timed out waiting for a user data script.', false],
  ['An automatic rollback was requested.', false],
  ['A rollback was requested because an alarm went off.', false],
  ['A rollback was requested because instances were unhealthy.', false],
  ['', false],
  [undefined, false],
])('a rollback for %j is asked for: %s', async (reason, requested) => {
  const found = await read(reason === undefined ? {} : rolledBackFor(reason))
  expect([found?.why, found?.requested ?? false]).toEqual([reason ?? '', requested])
})

test.each([
  ['its status', { StatusReason: 'A rollback was requested.' }, 'A rollback was requested.', false],
  ['its rollback first', { ...rolledBackFor('Manual rollback.'), StatusReason: 'Done.' }, 'Manual rollback.', true],
])('why it is as it is, is said by %s, and only its rollback says that it was asked for', async (_, facts, why, requested) => {
  const found = await read(facts)
  expect([found?.why, found?.requested ?? false]).toEqual([why, requested])
})

test.each([
  ['RollbackInProgress', true],
  ['RollbackSuccessful', true],
  ['RollbackFailed', false],
  ['Cancelling', false],
  ['Cancelled', false],
])('a rollback that was asked for and is %s goes back, or has: %s', async (Status, requested) => {
  const found = await read({ ...rolledBackFor('A rollback was requested.'), Status })
  expect(found?.requested ?? false).toBe(requested)
})

test.each([
  ['Baking', 'going'],
  ['Cancelling', 'ending'],
  ['RollbackInProgress', 'ending'],
  ['Successful', 'done'],
  ['RollbackFailed', 'failed'],
  ['RollbackSuccessful', 'rolled-back'],
  ['Something that AWS adds', 'going'],
])('%s: %s', async (Status, state) => {
  expect(await read({ Status })).toMatchObject({ state, status: Status })
})

const LaunchTemplate = { LaunchTemplateId: 'lt-1', Version: '2' }
test.each([
  ['its template', { LaunchTemplate }, { template: 'lt-1', version: '2' }],
  [
    'that of its policy',
    { MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: LaunchTemplate } } },
    { template: 'lt-1', version: '2' },
  ],
  ['none', undefined, undefined],
])('where it goes is said by %s', async (_, DesiredConfiguration, to) => {
  expect((await read(DesiredConfiguration ? { DesiredConfiguration } : {}))?.to).toEqual(to)
})

test.each([
  ['ReplaceRootVolume', true],
  ['Rolling', undefined],
  [undefined, undefined],
])('one with the strategy %s is in place: %s', async (Strategy, inPlace) => {
  expect((await read({ Strategy }))?.inPlace).toBe(inPlace)
})
