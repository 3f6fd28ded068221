/** Target groups are asked where that decides something, and no more often than that takes. */
import { type FleetClients, lookAtFleet } from '@golden-ami/aws/autoscaling/fleet'
import { ALL_GROUPS_AFTER, doubtOutdated, fleetFacts, NOTICED_WITHIN, nextLook } from '@golden-ami/aws/autoscaling/fleet-facts'
import type { Target } from '@golden-ami/aws/elasticloadbalancing/client'
import { expect, test } from 'vitest'

const BEGAN = 1_000_000
const NEW = 'ami-new'
const healthy = (id: string): Target => ({ id, state: 'healthy', reason: '', description: '' })
const initial = (id: string): Target => ({ id, state: 'initial', reason: 'Elb.InitialHealthChecking', description: '' })

interface Shown {
  targets: Readonly<Record<string, readonly Target[] | Error>>
  status: string
}
/** One group of two instances of the new image, behind two target groups. */
const scene = () => {
  const at = { now: BEGAN }
  const asked: string[] = []
  const shown: Shown = { targets: { a: [healthy('i-1'), healthy('i-2')], b: [healthy('i-1'), healthy('i-2')] }, status: 'done' }
  const ids = ['i-1', 'i-2']
  const group = {
    ...{ AutoScalingGroupName: 'web', DesiredCapacity: 2, MaxSize: 4, LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '2' } },
    Instances: ids.map(InstanceId => ({ InstanceId, LifecycleState: 'InService' })),
    TargetGroupARNs: ['a'],
    TrafficSources: [
      { Identifier: 'a', Type: 'elbv2' },
      { Identifier: 'b', Type: 'elbv2' },
    ],
  }
  const facts = fleetFacts(() => at.now)
  const clients = {
    autoScaling: {
      groups: async () => [group],
      groupsNamed: async () => [group],
      refreshes: async () => [
        { id: 'r', state: shown.status, status: '', percent: 0, why: '', started: BEGAN, ended: BEGAN, to: undefined },
      ],
    },
    ec2: {
      instances: async () => new Map(ids.map(id => [id, { image: NEW, launched: BEGAN }])),
      templateVersions: async () => ({ template: 'lt-1', number: '2', versions: [{ number: '2', image: NEW, rest: '' }] }),
    },
    loadBalancing: {
      targets: async (arn: string) => {
        asked.push(arn)
        const told = shown.targets[arn] ?? []
        if (told instanceof Error) throw told
        return told
      },
    },
    facts,
  } as unknown as FleetClients
  const look = async () => {
    const found = (await lookAtFleet(clients, { by: 'names', names: ['web'] }, [NEW], undefined)).groups.get('web')
    return found && 'instances' in found ? found.targetHealth : found
  }
  return { at, asked, shown, facts, look }
}

test('each target group is asked once, and what it says is told by instance', async () => {
  const { look, asked, shown } = scene()
  shown.targets = { a: [initial('i-1'), healthy('i-2')], b: [healthy('i-2')] }
  expect(await look()).toEqual(
    new Map([
      [
        'i-1',
        [
          { targetGroup: 'a', state: 'initial', reason: 'Elb.InitialHealthChecking', description: '' },
          { targetGroup: 'b', state: 'unused', reason: 'Target.NotRegistered', description: expect.any(String) },
        ],
      ],
      [
        'i-2',
        [
          { targetGroup: 'a', state: 'healthy', reason: '', description: '' },
          { targetGroup: 'b', state: 'healthy', reason: '', description: '' },
        ],
      ],
    ]),
  )
  expect(asked).toEqual(['a', 'b'])
})
test('none is asked while a refresh is under way', async () => {
  const { look, asked, shown } = scene()
  shown.status = 'going'
  expect([await look(), asked]).toEqual([undefined, []])
})
test('those that are all healthy are asked again after five minutes, and before anything ends', async () => {
  const { look, asked, at, facts } = scene()
  await look()
  at.now = BEGAN + ALL_GROUPS_AFTER
  await look()
  expect(asked).toEqual(['a', 'b'])
  at.now += 1
  await look()
  expect(asked).toHaveLength(4)
  at.now += 60_000
  facts.lastLook.began = at.now
  expect(doubtOutdated(facts)).toBe(true)
  await look()
  expect(asked).toHaveLength(6)
})
test('one that is not healthy is asked for at each look, which comes soon', async () => {
  const { look, asked, at, shown, facts } = scene()
  shown.targets = { ...shown.targets, b: [initial('i-1'), healthy('i-2')] }
  await look()
  expect(nextLook(facts)).toBe(BEGAN + 11_000)
  at.now = BEGAN + 11_000
  await look()
  expect(asked).toEqual(['a', 'b', 'b'])
  shown.targets = { ...shown.targets, b: [healthy('i-1'), healthy('i-2')] }
  at.now = BEGAN + 22_000
  await look()
  expect(asked).toHaveLength(4)
  expect(nextLook(facts)).toBe(BEGAN + NOTICED_WITHIN)
})
test.each([
  ['passes', Object.assign(new Error('slow down'), { name: 'Throttling', $metadata: {} }), { transient: true }],
  ['stays', Object.assign(new Error('no'), { name: 'AccessDenied', $metadata: {} }), { code: 'aws.denied' }],
])('what cannot be read is told, and asked for again: a reason that %s', async (_, error, told) => {
  const { look, asked, shown } = scene()
  const before = shown.targets
  shown.targets = { ...before, a: error }
  expect(await look()).toMatchObject({ unknown: true, why: error.message, ...told })
  shown.targets = before
  expect(await look()).toBeInstanceOf(Map)
  expect(asked.filter(arn => arn === 'a')).toHaveLength(2)
})
