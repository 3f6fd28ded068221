/** What Auto Scaling's words for a scaling activity mean for the service of an instance. */
import { EnterStandbyCommand, ExitStandbyCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { autoScaling } from '@golden-ami/aws'
import { lookAtActivities } from '@golden-ami/aws/autoscaling/activities'
import { hours } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { expect, test } from 'vitest'
import { groups, Scene } from './lists.ts'

const GROUP = { AutoScalingGroupName: 'group 0' }
const [START, END] = [new Date('2026-11-20T10:00:00Z'), new Date('2026-11-20T10:05:00Z')]
const ID = 'i-0123456789abcdef0'
const CAUSE = 'At 2026-11-20T10:00:00Z a user request changed the desired capacity from 1 to 2.'

const read = async (activity: Record<string, unknown>) => {
  const scene = new Scene()
  await groups(scene, 1)
  const { activities } = scene.place.state(AutoScalingState)
  activities.put('a', {
    ...{ ActivityId: 'a', AutoScalingGroupName: 'group 0', Cause: CAUSE, StartTime: START, EndTime: END, StatusCode: 'Successful' },
    ...activity,
  } as Parameters<typeof activities.put>[1])
  const changes = await autoScaling(scene.edge).changes('group 0', 0)
  const said = changes.map(
    ({ does, at, unhealthy }) => `${does} at ${new Date(at).toISOString().slice(11, 16)}${unhealthy ? ' unhealthy' : ''}`,
  )
  return [...new Set(changes.map(({ instance }) => instance)), said.join(', ')].join(' ')
}

// https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-verify-scaling-activity.html and the pages of standby, warm pools and health checks
test.each([
  [`Launching a new EC2 instance: ${ID}`, {}, `${ID} begins at 10:00, enters at 10:05`],
  [`Launching a new EC2 instance from warm pool: ${ID}`, {}, `${ID} begins at 10:00, enters at 10:05`],
  [`Launching a new EC2 instance into warm pool: ${ID}`, {}, `${ID} begins at 10:00`],
  [`Launching a new EC2 instance: ${ID}`, { StatusCode: 'InProgress', EndTime: undefined }, `${ID} begins at 10:00`],
  [`Replacing root volume of EC2 instance: ${ID}`, {}, `${ID} leaves at 10:00, enters at 10:05`],
  [`Root volume replacement for EC2 instance: ${ID}`, { StatusCode: 'Failed' }, `${ID} leaves at 10:00`],
  [`Launching a new EC2 instance: ${ID}`, { StatusCode: 'Failed' }, `${ID} begins at 10:00`],
  [`Launching a new EC2 instance: ${ID}`, { StatusCode: 'Cancelled' }, `${ID} begins at 10:00`],
  ['Launching a new EC2 instance.  Status Reason: no capacity', { StatusCode: 'Failed' }, ''],
  [`Attaching an existing EC2 instance: ${ID}`, {}, `${ID} begins at 10:00, enters at 10:05`],
  [`Moving EC2 instance out of Standby: ${ID}`, {}, `${ID} begins at 10:00, enters at 10:05`],
  [`Moving EC2 instance to Standby: ${ID}`, {}, `${ID} leaves at 10:00`],
  [`Detaching EC2 instance: ${ID}`, {}, `${ID} leaves at 10:00`],
  [`Terminating EC2 instance: ${ID}`, {}, `${ID} leaves at 10:00`],
  [`Terminating EC2 instance: ${ID}`, { StatusCode: 'InProgress', EndTime: undefined }, `${ID} leaves at 10:00`],
  [
    `Terminating EC2 instance: ${ID}`,
    { Cause: 'At 2026-11-20T10:00:00Z an instance was taken out of service in response to an ELB system health check failure.' },
    `${ID} leaves at 10:00 unhealthy`,
  ],
  [
    `Terminating EC2 instance: ${ID}`,
    { Cause: 'At 2026-11-20T10:00:00Z an instance was taken out of service in response to a user health-check.' },
    `${ID} leaves at 10:00 unhealthy`,
  ],
  [`Something that AWS adds: ${ID}`, {}, `${ID} leaves at 10:00`],
])('%s %j', async (Description, more, expected) => {
  expect(await read({ Description, ...more })).toBe(expected)
})

test('the life of an instance as the local AWS plays it', async () => {
  const scene = new Scene()
  await groups(scene, 1)
  const { autoScaling: person } = scene.person
  await person.send(new UpdateAutoScalingGroupCommand({ ...GROUP, DesiredCapacity: 1 }))
  scene.world.advance(hours(1))
  const [{ InstanceId = '' } = {}] = scene.place.state(AutoScalingState).groups.own('group 0')?.members ?? []
  const standby = { ...GROUP, InstanceIds: [InstanceId] }
  await person.send(new EnterStandbyCommand({ ...standby, ShouldDecrementDesiredCapacity: true }))
  scene.world.advance(hours(1))
  await person.send(new ExitStandbyCommand(standby))
  scene.world.advance(hours(1))
  await person.send(new UpdateAutoScalingGroupCommand({ ...GROUP, DesiredCapacity: 0 }))
  scene.world.advance(hours(1))
  const changes = await autoScaling(scene.edge).changes('group 0', 0)
  expect(new Set(changes.map(({ instance }) => instance))).toEqual(new Set([InstanceId]))
  expect([...changes].sort((a, b) => a.at - b.at).map(({ does }) => does)).toEqual([
    ...['begins', 'enters', 'leaves'],
    ...['begins', 'enters', 'leaves'],
  ])
})

test('no page is read that is older than what is asked for', async () => {
  const scene = new Scene()
  await groups(scene, 1)
  const { activities } = scene.place.state(AutoScalingState)
  for (const index of Array.from({ length: 300 }, (_, index) => index))
    activities.put(`a${index}`, {
      ...{ ActivityId: `a${index}`, AutoScalingGroupName: 'group 0', Cause: CAUSE, Description: `Terminating EC2 instance: ${ID}` },
      ...{ StartTime: new Date(scene.world.now - hours(300 - index)), EndTime: new Date(scene.world.now), StatusCode: 'Successful' },
    } as Parameters<typeof activities.put>[1])
  const asked = async (ago: number) => (await autoScaling(scene.edge).changes('group 0', scene.world.now - hours(ago))).length
  expect([await asked(10), await asked(100), await asked(400)]).toEqual([100, 200, 300])
})

test('a target that is not there, and one that refuses, are told', async () => {
  const scene = new Scene()
  await groups(scene, 1)
  const fleet = { kind: 'asg', groups: new Map([['group 0', { name: 'group 0', instances: [] }]]) }
  const world = { targets: new Map([['web', { pointer: [], fleet }]]) } as unknown as Parameters<typeof lookAtActivities>[1]
  const told = async (clients: unknown) =>
    (await lookAtActivities(clients as Parameters<typeof lookAtActivities>[0], world, 0)).get('web')?.get('group 0')
  expect(await told(new Map())).toEqual({ unknown: true, why: 'nobody may enter web' })
  const use = <T>(calls: () => T): T => calls()
  const there = new Map([['web', { use, autoScaling: autoScaling(scene.edge) }]])
  expect(await told(there)).toEqual({ changes: [] })
  const refusal = { do: 'refuse', code: 'AccessDenied', message: 'not you', status: 403 } as const
  scene.world.inject({ when: { call: 0, of: { operation: 'DescribeScalingActivities' } }, what: refusal })
  expect(await told(there)).toEqual({ unknown: true, why: 'not you', code: 'aws.denied' })
})
