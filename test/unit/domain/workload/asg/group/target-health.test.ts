import { asksTargets, type Group, type TargetHealth } from '@golden-ami/domain'
import { failsAsTarget, targetText } from '@golden-ami/domain/workload/asg/group/target-health'
import { describe, expect, test } from 'vitest'
import { arrived, group, instance, instances, NEW, OLD, prepared, refresh } from '../group.ts'

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/web/0123456789abcdef'
const balanced = (more: Partial<Group> = {}): Group => arrived({ targetGroups: [ARN], ...more })
const target = (state: string, reason = '', description = ''): TargetHealth => ({ targetGroup: ARN, state, reason, description })
const besides = (more: Parameters<typeof instance>[1]): Group => balanced({ instances: [...instances(NEW, NEW), instance(OLD, more)] })

describe('target groups are asked', () => {
  test.each<[string, Group]>([
    ['when a refresh is over and all are in service', balanced({ refreshes: [refresh('done', '2')] })],
    ['of a group that was there before', balanced()],
    ['whatever is protected', besides({ id: 'i-9', protectedFromScaleIn: true })],
    ['whatever is on standby', besides({ id: 'i-9', inService: false, standby: true })],
    ['whatever leaves its warm pool', balanced({ pool: [instance(OLD, { id: 'i-9', leaving: true })] })],
  ])('%s', (_, seen) => expect(asksTargets(seen, [OLD, NEW])).toBe(true))
  test.each<[string, Group]>([
    ['of a group that has none', arrived()],
    ['while instances are replaced', balanced({ refreshes: [refresh('going', '2')] })],
    ['while a refresh ends', balanced({ refreshes: [refresh('ending', '2')] })],
    ['of a group that launches another image', prepared({ targetGroups: [ARN], instances: instances(NEW, NEW) })],
    ['of a group that follows a name', balanced({ version: '$Latest' })],
    ['while one of the old image is left', balanced({ instances: instances(NEW, NEW, OLD) })],
    ['while one of the old image drains', besides({ id: 'i-9', inService: false, leaving: true })],
    ['while one of the old image is left in its warm pool', balanced({ pool: instances(OLD) })],
    ['while one is not in service', balanced({ instances: [instance(NEW), instance(NEW, { id: 'i-2', inService: false })] })],
    ['while it has fewer than it wants', balanced({ desired: 3 })],
    ['of a group that has no instance', balanced({ desired: 0, instances: [] })],
  ])('not %s', (_, seen) => expect(asksTargets(seen, [OLD, NEW])).toBe(false))
  test('not of an image that is in nobody’s question', () => expect(asksTargets(balanced(), [OLD])).toBe(false))
  test('not of a group that is yet to go there', () => expect(asksTargets(group({ targetGroups: [ARN] }), [NEW])).toBe(false))
})

test.each<[TargetHealth, boolean]>([
  [target('healthy'), false],
  [target('initial', 'Elb.InitialHealthChecking'), true],
  [target('unhealthy', 'Target.Timeout'), true],
  [target('unused', 'Target.NotRegistered'), true],
  [target('unused', 'Target.InvalidState'), true],
  [target('unused', 'Target.NotInUse'), false],
  [target('draining', 'Target.DeregistrationInProgress'), true],
  [target('unavailable', 'Elb.InternalError'), true],
  [target('a state that AWS has added'), true],
])('%o keeps an instance from being proved: %s', (health, does) => expect(failsAsTarget([health])).toEqual(does ? [health] : []))

test.each([
  [target('unhealthy', 'Target.Timeout', 'Request timed out'), 'in target group web it is unhealthy: Request timed out (Target.Timeout)'],
  [target('unhealthy', 'Target.Timeout'), 'in target group web it is unhealthy: Target.Timeout'],
  [target('unavailable'), 'in target group web it is unavailable'],
  [{ ...target('initial'), targetGroup: 'web' }, 'in target group web it is initial'],
])('%o is told as: %s', (health, text) => expect(targetText(health)).toBe(text))
