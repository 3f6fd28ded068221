/** Who is believed of the image that an instance runs. */
import { instanceOf } from '@golden-ami/aws/autoscaling/group-instances'
import { expect, test } from 'vitest'

const member = { InstanceId: 'i-1', LifecycleState: 'InService', LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '3' } } as const
const ec2 = new Map([['i-1', { image: 'ami-old', launched: 5 }]])

test.each([
  ['EC2, where Auto Scaling says nothing', undefined, ec2, 'ami-old'],
  ['Auto Scaling, where a root volume was replaced', 'ami-new', ec2, 'ami-new'],
  ['EC2, where Auto Scaling names a parameter', 'resolve:ssm:/x', ec2, 'ami-old'],
  ['nobody, where EC2 does not show the instance', 'ami-new', new Map(), ''],
])('%s', (_, ImageId, told, image) => {
  expect(instanceOf({ ...member, ...(ImageId === undefined ? {} : { ImageId }) }, told).image).toBe(image)
})
test.each([
  ['ReplacingRootVolume', false],
  ['ReplacingRootVolume:Wait', false],
  ['RootVolumeReplaced', false],
  ['InService', true],
] as const)('%s: in service %s, and it stays', (LifecycleState, inService) => {
  expect(instanceOf({ ...member, LifecycleState }, ec2)).toMatchObject({ inService, leaving: false, standby: false })
})
test('what it was launched from is told where that is asked', () => {
  expect(instanceOf(member, ec2)).not.toHaveProperty('from')
  expect(instanceOf(member, ec2, true).from).toEqual({ template: 'lt-1', version: '3' })
})
