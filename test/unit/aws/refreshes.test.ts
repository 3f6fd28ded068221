/** What Auto Scaling's words for an instance refresh mean. */
import { autoScaling } from '@golden-ami/aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { expect, test } from '@jest/globals'
import { groups, Scene } from './lists.ts'

const read = async (RollbackReason: string | undefined) => {
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
  const details = RollbackReason === undefined ? {} : { RollbackDetails: { RollbackReason } }
  refreshes.put('r-1', { ...refresh, ...details } as Parameters<typeof refreshes.put>[1])
  const [found] = await autoScaling(scene.edge).refreshes('group 0')
  return [found?.why, found?.requested ?? false]
}

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
  ['', false],
  [undefined, false],
])('a rollback for %j is asked for: %s', async (reason, requested) => {
  expect(await read(reason)).toEqual([reason ?? '', requested])
})
