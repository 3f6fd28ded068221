import { AutoScaling } from '@aws-sdk/client-auto-scaling'
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail'
import { cloudTrail, deedOf } from '@golden-ami/aws/cloudtrail/client'
import { newPace } from '@golden-ami/aws/connection/pace'
import { serviceQuotas } from '@golden-ami/aws/servicequotas/client'
import { hours, minutes, transport } from '@golden-ami/local-aws'
import { QuotasState, STANDARD_VCPUS } from '@golden-ami/local-aws/services/servicequotas/state'
import { expect, test } from 'vitest'
import { Fleet } from '../local-aws/services/autoscaling/fleet.ts'

const fresh = async () => {
  const fleet = await Fleet.of(1)
  const clock = { now: () => fleet.world.now, sleep: async (ms: number) => fleet.world.advance(ms), cancelled: () => false }
  const edge = {
    ...{ region: fleet.client.region, clock, seed: 1, pace: newPace(clock), credentials: async () => fleet.client.credentials },
    requestHandler: transport(fleet.world, 'edge'),
  }
  const { accessKeyId } = fleet.world.identities.assume('arn:aws:iam::111122223333:role/terraform', 'run-42')
  const terraform = new AutoScaling({
    ...fleet.client,
    requestHandler: transport(fleet.world),
    credentials: { accessKeyId, secretAccessKey: 'x' },
  })
  return { fleet, world: fleet.world, terraform, edge }
}

test('who did what to a group is told newest first, with role and refusals', async () => {
  const { world, terraform, edge } = await fresh()
  const since = world.now
  await terraform.updateAutoScalingGroup({ AutoScalingGroupName: 'web', DesiredCapacity: 2 })
  world.advance(minutes(1))
  await expect(terraform.cancelInstanceRefresh({ AutoScalingGroupName: 'web' })).rejects.toThrow()
  await terraform.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity: 1 })
  world.advance(minutes(20))
  const who = 'arn:aws:sts::111122223333:assumed-role/terraform/run-42'
  const did = { who, role: 'arn:aws:iam::111122223333:role/terraform', service: 'autoscaling.amazonaws.com', refused: undefined }
  expect(await cloudTrail(edge).deeds('web', since)).toEqual([
    { ...did, at: since + minutes(1), action: 'SetDesiredCapacity' },
    { ...did, at: since + minutes(1), action: 'CancelInstanceRefresh', refused: 'ActiveInstanceRefreshNotFound' },
    { ...did, at: since, action: 'UpdateAutoScalingGroup' },
  ])
  expect(await cloudTrail(edge).deeds('web', since + minutes(2))).toEqual([])
  expect(await cloudTrail(edge).deeds('api', since)).toEqual([])
})
test('at most four pages are read, no faster than AWS answers', async () => {
  const { world, terraform, edge } = await fresh()
  for (let n = 0; n < 230; n++) await terraform.setDesiredCapacity({ AutoScalingGroupName: 'web', DesiredCapacity: n % 2 })
  world.advance(minutes(20))
  expect(await cloudTrail(edge).deeds('web', world.now - hours(1))).toHaveLength(200)
  const lookups = world.journal.filter(({ operation }) => operation === 'LookupEvents')
  expect(lookups.map(({ error }) => error)).toEqual([undefined, undefined, undefined, undefined])
})
test.each<[string, Parameters<typeof deedOf>[0], object[]]>([
  ['a look', { EventTime: new Date(1), ReadOnly: 'true' }, []],
  ['no time', { EventName: 'a' }, []],
  ['no record', { EventTime: new Date(1), EventName: 'a', Username: 'kim' }, [{ at: 1, action: 'a', who: 'kim', role: undefined }]],
  ['a record that is none', { EventTime: new Date(1), CloudTrailEvent: '{' }, [{ who: undefined }]],
  ['null', { EventTime: new Date(1), CloudTrailEvent: 'null' }, [{ who: undefined }]],
  [
    'a service of AWS',
    { EventTime: new Date(1), CloudTrailEvent: '{"userIdentity":{"type":"AWSService","invokedBy":"autoscaling.amazonaws.com"}}' },
    [{ who: 'autoscaling.amazonaws.com' }],
  ],
])('an event with %s', (_, event, deeds) => {
  expect(deedOf(event)).toMatchObject(deeds)
  expect(deedOf(event)).toHaveLength(deeds.length)
})
test('the quota of vCPUs is read', async () => {
  const { fleet, edge } = await fresh()
  fleet.place.state(QuotasState).set(STANDARD_VCPUS, 128)
  expect(await serviceQuotas(edge).standardVcpus()).toBe(128)
})
test('lookups are called by the name that their pace goes by', () => {
  expect(new CloudTrailClient({ region: 'eu-west-1' }).config.serviceId).toBe('CloudTrail')
})
