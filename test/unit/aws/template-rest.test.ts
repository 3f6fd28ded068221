import type { LaunchTemplateBlockDeviceMapping } from '@aws-sdk/client-ec2'
import { ownersOf } from '@golden-ami/aws/autoscaling/group-facts'
import { restOf } from '@golden-ami/aws/ec2/template-rest'
import { expect, test } from 'vitest'

test('the rest of a version: order, the root and AWS defaults do not count, data snapshots do', () => {
  const a = { DeviceName: '/dev/xvda', Ebs: { SnapshotId: 's1' } },
    b = { DeviceName: '/dev/sdf', Ebs: { SnapshotId: 's2' } }
  const rest = (BlockDeviceMappings: LaunchTemplateBlockDeviceMapping[], root: string | undefined = '/dev/xvda') =>
    restOf({ BlockDeviceMappings }, root)
  expect(rest([a, b])).toBe(rest([b, a]))
  expect(rest([a, b])).toBe(rest([{ ...a, Ebs: { SnapshotId: 's9' } }, b]))
  expect(rest([a, b])).not.toBe(rest([a, { ...b, Ebs: { SnapshotId: 's9' } }]))
  expect(rest([{ ...a, Ebs: { Encrypted: false } }])).toBe(rest([{ ...a, Ebs: {} }]))
  expect(rest([{ ...a, Ebs: { Encrypted: true } }])).not.toBe(rest([{ ...a, Ebs: {} }]))
})
test('a group of Elastic Beanstalk is known by its tag', () => {
  expect(
    ownersOf({ AutoScalingGroupName: 'x', Tags: [{ Key: 'elasticbeanstalk:environment-name', Value: 'shop' }] } as never).owner?.what,
  ).toContain('shop')
})
