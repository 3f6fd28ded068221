/** What Auto Scaling refuses, and that no group has come of it or has changed. */
import type { CreateAutoScalingGroupCommandInput } from '@aws-sdk/client-auto-scaling'
import { expect, test } from 'vitest'
import { Fleet } from './fleet.ts'

const LAUNCH = { LaunchTemplateName: 'web', Version: '1' }
const group: CreateAutoScalingGroupCommandInput = {
  AutoScalingGroupName: 'other',
  MinSize: 0,
  MaxSize: 1,
  AvailabilityZones: ['eu-central-1a'],
  LaunchTemplate: LAUNCH,
}
type Change = Partial<CreateAutoScalingGroupCommandInput>
const WRONG: readonly (readonly [what: string, change: Change])[] = [
  ['less than no instances', { MinSize: -1 }],
  ['a zone of nowhere', { AvailabilityZones: ['mars-1a'] }],
  ['a zone of another region', { AvailabilityZones: ['eu-west-1a'] }],
  ['an unknown subnet', { VPCZoneIdentifier: 'subnet-0123456789abcdef0' }],
  ['an unknown health check', { HealthCheckType: 'NOPE' }],
  ['a name of every object for a health check', { HealthCheckType: 'constructor' }],
  ['an unknown termination policy', { TerminationPolicies: ['Default', 'NoSuch'] }],
]

test.each([
  ...WRONG,
  ['a colon in the name', { AutoScalingGroupName: 'a:b' }],
  ['no place', { AvailabilityZones: undefined }],
  ['a template by id and by name', { LaunchTemplate: { ...LAUNCH, LaunchTemplateId: 'lt-0123456789abcdef0' } }],
] as const)('a group with %s is not made', async (_, change: Change) => {
  const fleet = await Fleet.of(0)
  const before = fleet.state.groups.owned()
  await expect(fleet.autoscaling.createAutoScalingGroup({ ...group, ...change })).rejects.toMatchObject({ name: 'ValidationError' })
  expect(fleet.state.groups.owned()).toEqual(before)
})
test.each(WRONG)('a group does not get %s', async (_, change) => {
  const fleet = await Fleet.of(0)
  const before = fleet.state.groups.owned()
  const updated = fleet.autoscaling.updateAutoScalingGroup({ AutoScalingGroupName: 'web', ...change })
  await expect(updated).rejects.toMatchObject({ name: 'ValidationError' })
  expect(fleet.state.groups.owned()).toEqual(before)
})
test.each<[string, Change]>([
  ['several health checks', { HealthCheckType: 'EC2,ELB' }],
  ['a function that terminates', { TerminationPolicies: ['arn:aws:lambda:eu-central-1:111122223333:function:choose:prod'] }],
])('a group has %s', async (_, change) => {
  const fleet = await Fleet.of(0)
  await fleet.autoscaling.createAutoScalingGroup({ ...group, ...change })
  expect(fleet.state.groups.own('other')).toMatchObject(change)
})
