import { type Group, predictFleet, rollGroup, type TargetHealth, type TargetHealths, unknownBecause } from '@golden-ami/domain'
import { groupAsSeen } from '@golden-ami/domain/workload/asg/as-seen'
import { describe, expect, test } from 'vitest'
import { arrived, instance, instances, moment, NEW, nothingPast, refresh, wish } from '../group.ts'

const MINUTE = 60_000
const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/web-tg/0123456789abcdef'
const HEALTHY: TargetHealth = { targetGroup: ARN, state: 'healthy', reason: '', description: '' }
const SICK: TargetHealth = {
  ...HEALTHY,
  state: 'unhealthy',
  reason: 'Target.ResponseCodeMismatch',
  description: 'Health checks failed with these codes: [502]',
}
const UNUSED: TargetHealth = { ...HEALTHY, state: 'unused', reason: 'Target.NotInUse', description: '' }
const INITIAL: TargetHealth = { ...HEALTHY, state: 'initial', reason: 'Elb.InitialHealthChecking', description: '' }
const of = (...each: readonly (readonly TargetHealth[])[]): TargetHealths => new Map(each.map((told, index) => [`i-${index}`, told]))

/** Its refresh has brought the image, ten minutes ago. */
const balanced = (targetHealth: Group['targetHealth'], more: Partial<Group> = {}): Group =>
  arrived({
    ...{ targetGroups: [ARN], refreshes: [refresh('done', '2', { ended: 10 * MINUTE })] },
    ...(targetHealth ? { targetHealth } : {}),
    ...more,
  })
const turnOf = (group: Group, minutes = 20) => rollGroup(wish, group, nothingPast, moment({ now: minutes * MINUTE }))

describe('a group whose instances are all in service is proved', () => {
  test.each<[string, Group]>([
    ['when all are healthy as targets', balanced(of([HEALTHY], [HEALTHY]))],
    ['when all are healthy in each target group, and on each port', balanced(of([HEALTHY, HEALTHY], [HEALTHY, HEALTHY]))],
    ['where nobody uses the target group', balanced(of([UNUSED], [HEALTHY, UNUSED]))],
    [
      'where only one on standby is not healthy',
      balanced(of([HEALTHY], [HEALTHY], [{ ...HEALTHY, state: 'draining' }]), {
        instances: [...instances(NEW, NEW), instance(NEW, { id: 'i-2', inService: false, standby: true })],
      }),
    ],
  ])('%s', (_, group) => expect(turnOf(group)).toMatchObject({ end: { outcome: 'refreshed', instances: { on: 2 } } }))
})

test.each([
  ['is initial', INITIAL, 'i-1: in target group web-tg it is initial: Elb.InitialHealthChecking'],
  [
    'is unhealthy',
    SICK,
    'i-1: in target group web-tg it is unhealthy: Health checks failed with these codes: [502] (Target.ResponseCodeMismatch)',
  ],
])('an instance that %s is waited for, for an hour; then the group has failed, and says why', (_, health, told) => {
  const group = balanced(of([HEALTHY], [HEALTHY, health]))
  expect(turnOf(group, 69)).toEqual({ wait: `web: 2 of 2 instances run ${NEW}; ${told}`, until: 70 * MINUTE })
  const why = `2 of 2 instances run ${NEW} and its instance refresh was successful more than an hour ago: ${told}`
  expect(turnOf(group, 70)).toMatchObject({ end: { outcome: 'failed', why } })
  expect(groupAsSeen(group, NEW).why).toBe(`2 of 2 instances run ${NEW}; ${told}`)
})

test('of many only a few are told by name', () => {
  const group = balanced(of(...Array<readonly TargetHealth[]>(5).fill([SICK])), { instances: instances(...Array<string>(5).fill(NEW)) })
  expect(turnOf(group)).toMatchObject({ wait: expect.stringMatching(/i-2: [^;]+; 2 more are not healthy$/) })
})

test('what was not asked yet is waited for', () => {
  expect(turnOf(balanced(undefined))).toMatchObject({ wait: expect.stringContaining('were not asked yet') })
})
test('what cannot be read at the moment is waited for', () => {
  expect(turnOf(balanced(unknownBecause('AWS does not answer', { transient: true })))).toMatchObject({
    wait: expect.stringContaining('cannot be read: AWS does not answer'),
  })
})
test('what may not be read is no proof, and says nothing against the image', () => {
  const turn = turnOf(
    balanced(unknownBecause('User is not authorized to perform: elasticloadbalancing:DescribeTargetHealth', { code: 'aws.denied' })),
  )
  expect(turn).toMatchObject({
    end: { outcome: 'refused', refusal: { code: 'aws.denied', message: expect.stringContaining('DescribeTargetHealth') } },
  })
})
test('a group without target groups is asked for none', () => {
  expect(rollGroup(wish, arrived(), nothingPast, moment())).toMatchObject({ end: { outcome: 'unchanged' } })
})
test('on paper a wait ends with targets that are healthy', () => {
  const fleet = { kind: 'asg' as const, groups: new Map([['web', balanced(of([SICK], [INITIAL]))]]), past: nothingPast }
  const after = predictFleet(fleet).groups.get('web')
  expect(after && 'targetHealth' in after ? after.targetHealth : undefined).toEqual(of([HEALTHY], [HEALTHY]))
})
