/** The policies that are shipped suffice for groups as people have them. */
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect, test } from 'vitest'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import { OwnGroups, policyOf } from '../../support/own-groups.ts'
import { shippedPolicy } from '../../support/policies.ts'
import { outcome } from '../../support/story.ts'

test('a mixed instances policy of two templates, an image of an override and volumes from snapshots is pinned, rolled and rolled back', async () => {
  const story = await OwnGroups.of({})
  const [snapshot = ''] = story.world
    .place(ACCOUNT, REGION)
    .state(Ec2State)
    .snapshots.owned()
    .map(({ SnapshotId }) => SnapshotId)
  await story.template('other', {
    InstanceType: 'm7a.large',
    BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs: { VolumeSize: 100, SnapshotId: snapshot } }],
  })
  const policy = policyOf(
    '$Latest',
    { InstanceType: 'm7i.large' },
    { InstanceType: 'm7a.large', LaunchTemplateSpecification: { LaunchTemplateName: 'other', Version: '$Default' } },
    { InstanceType: 'm6i.large', ImageId: story.images.get('-') },
  )
  await story.own('web', { DesiredCapacity: 3, MixedInstancesPolicy: policy })
  story.world.advance(600_000)
  story.selects(['web'], 'unpinned: pin')
  await story.recorded()
  const as = (action: 'promote' | 'refresh-asg' | 'rollback') => {
    const role = `arn:aws:iam::${ACCOUNT}:role/${action}`
    story.world.identities.roles.set(role, [shippedPolicy(action)])
    return { role }
  }
  expect((await story.promote('a', {}, as('promote'))).failed).toBeUndefined()
  const refreshed = await story.refresh({}, as('refresh-asg'))
  expect([refreshed.failed, outcome(refreshed)]).toEqual([undefined, 'refreshed'])
  expect(await story.runs('web')).toBe('aaa')
  const back = await story.rollBack({}, as('rollback'))
  expect([back.failed, outcome(back)]).toEqual([undefined, 'rolled-back'])
  expect(await story.runs('web')).toBe('---')
})
