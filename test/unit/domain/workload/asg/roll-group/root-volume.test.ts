/** `replace-root-volume`: only overrides change, and it is refused where AWS cannot do it. */
import {
  type Group,
  type MixedPolicy,
  predictFleet,
  preflight,
  type Refresh,
  type RollStep,
  rollGroup,
  type Strategy,
} from '@golden-ami/domain'
import { broughtBy, goesTo, isPinnedTo } from '@golden-ami/domain/workload/asg/group/launches'
import { rolling } from '@golden-ami/domain/workload/asg/strategies/rolling'
import { estimate, fastPath, wayBack } from '@golden-ami/domain/workload/asg/strategies/strategies'
import { describe, expect, test } from 'vitest'
import { group, instance, instances, moment, NEW, nothingPast, OLD, strategy as other, refresh, TEMPLATE, version, wish } from '../group.ts'

const { maxHealthy: _, ...common } = other
const strategy: Strategy<'replace-root-volume'> = { ...common, type: 'replace-root-volume', minHealthy: 50, warmUp: 120_000 }

const policy = (image: string | undefined): MixedPolicy => ({
  LaunchTemplate: {
    LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: '1' },
    Overrides: [
      { InstanceType: 'm7i.large', ...(image === undefined ? {} : { ImageId: image }) },
      { InstanceType: 'm6i.large', ImageId: image ?? OLD },
    ],
  },
})
const FROM = { template: TEMPLATE, version: '1' }
const from = (...images: string[]) => instances(...images).map(one => ({ ...one, from: FROM }))
/** Its template names an image that nobody launches. */
const whole = (more: Partial<Group> = {}): Group =>
  group({
    ...{ versions: [version('1', 'ami-base')], policy: policy(OLD), instances: from(OLD, OLD) },
    volumesOf: new Map([
      [NEW, 1],
      [OLD, 1],
    ]),
    ...more,
  })
const arrived = (more: Partial<Group> = {}): Group => whole({ policy: policy(NEW), instances: from(NEW, NEW), ...more })
const inPlace = (state: Refresh['state'], image = NEW, more: Partial<Refresh> = {}): Refresh =>
  refresh(state, '1', { to: { ...FROM, images: [image] }, inPlace: true, ...more })

const wished = { ...wish, strategy }
const turnOf = (found: Group, more: Partial<typeof wish> = {}) => rollGroup({ ...wished, ...more }, found, nothingPast, moment())
const actOf = (found: Group, more: Partial<typeof wish> = {}): RollStep | undefined => {
  const turn = turnOf(found, more)
  return 'act' in turn ? turn.act[0] : undefined
}

describe('what is begun', () => {
  test('one step: the versions stay, the images of all overrides change, nothing is launched first', () => {
    const step = actOf(whole())
    expect(step).toMatchObject({
      ...{ do: 'start-refresh', strategy: 'ReplaceRootVolume', template: TEMPLATE, version: '1', policy: policy(NEW) },
      preferences: { MinHealthyPercentage: 50, SkipMatching: true, AutoRollback: true, InstanceWarmup: 120 },
    })
    expect(step).not.toHaveProperty('preferences.MaxHealthyPercentage')
  })
  test('on paper the group launches the image then, and its instances run it', () => {
    const fleet = { kind: 'asg' as const, groups: new Map([['web', whole()]]), past: nothingPast }
    const begun = predictFleet(fleet, actOf(whole()))
    expect(begun.groups.get('web')).toMatchObject({ refreshes: [{ inPlace: true, state: 'going', to: { images: [NEW] } }] })
    const done = predictFleet(begun)
    expect(done.groups.get('web')).toMatchObject({ version: '1', policy: policy(NEW), instances: [{ image: NEW }, { image: NEW }] })
  })
  test('on paper a rollback takes all back that run it', () => {
    const found = whole({ refreshes: [inPlace('ending', NEW, { status: 'RollbackInProgress' })], instances: from(NEW, OLD) })
    const back = predictFleet({ kind: 'asg', groups: new Map([['web', found]]), past: nothingPast })
    expect(back.groups.get('web')).toMatchObject({ instances: [{ image: OLD }, { image: OLD }] })
  })
})

describe('what it is taken for', () => {
  test('a group whose overrides all name the image is there, whatever its template names', () => {
    expect(isPinnedTo(arrived(), NEW)).toBe(true)
    expect(turnOf(arrived())).toMatchObject({ end: { outcome: 'unchanged' } })
    expect(turnOf(arrived(), { strategy: other })).toMatchObject({ end: { outcome: 'unchanged' } })
    expect(isPinnedTo(whole({ policy: policy(undefined) }), OLD)).toBe(false)
  })
  test('a refresh that goes there is waited for, adopted, and brings nothing of the template', () => {
    const found = whole({ refreshes: [inPlace('going')] })
    expect(turnOf(found)).toMatchObject({ wait: expect.stringContaining('r-1') })
    expect(goesTo(found, inPlace('going'), NEW)).toBe(true)
    expect(goesTo(found, inPlace('going', OLD), NEW)).toBe(false)
    expect(goesTo(found, inPlace('going', NEW, { to: { ...FROM, version: '2', images: [NEW] } }), NEW)).toBe(false)
    expect(goesTo(found, inPlace('going', NEW, { to: FROM }), NEW)).toBe(false)
    expect(broughtBy(found, inPlace('going'))).toEqual([NEW])
  })
  test.each([
    ['failed', 'failed'],
    ['rolled-back', 'rolled-back'],
    ['cancelled', 'cancelled'],
  ] as const)('one that has %s ends it', (state, outcome) => {
    expect(turnOf(whole({ refreshes: [inPlace(state, NEW, { why: 'an alarm' })] }))).toMatchObject({ end: { outcome } })
  })
  test('one that was cancelled before this run is gone on with, in place', () => {
    const found = whole({ refreshes: [inPlace('cancelled')], instances: from(NEW, OLD) })
    const turn = rollGroup(wished, found, new Set(['r-1']), moment())
    expect(turn).toMatchObject({ act: [{ do: 'start-refresh', strategy: 'ReplaceRootVolume' }] })
  })
})

describe('refused with all that it lacks, each by name', () => {
  const told = (found: Group, more: Partial<typeof strategy> = {}): string => {
    const refusal = preflight(found, { unpinned: 'refuse', strategy: { ...strategy, ...more }, image: NEW })
    if (refusal) expect(refusal.code).toBe('group.root-volume')
    return refusal?.message ?? ''
  }
  test.each<[string, string, Group, Partial<typeof strategy>?]>([
    ['no policy', 'it has no mixed instances policy', group()],
    [
      'no overrides',
      'has no overrides',
      whole({ policy: { LaunchTemplate: { LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: '1' } } } }),
    ],
    ['an override without an image', 'name no image: m7i.large (add ImageId', whole({ policy: policy(undefined) })],
    ['several volumes', `${NEW} brings 2 volumes`, whole({ volumesOf: new Map([[NEW, 2]]) })],
    ['an image that EC2 does not show', 'is not known, because EC2 does not show it', whole({ volumesOf: new Map() })],
    [
      'another version',
      'by its launch template as it is: i-9',
      whole({ instances: [...from(OLD), instance(OLD, { id: 'i-9', from: { ...FROM, version: '2' } })] }),
    ],
    ['a warm pool', 'it has a warm pool', whole({ pool: [] })],
    ['no room', 'with min-healthy 51 none of its 2 instances may be out of service (set it to 50 at most)', whole(), { minHealthy: 51 }],
  ])('%s', (_, words, found, more) => {
    expect(told(found, more)).toContain(words)
  })
  test('together', () => {
    const message = told(whole({ pool: [], volumesOf: new Map([[NEW, 2]]) }), { minHealthy: 100 })
    expect(message).toMatch(/brings 2 volumes .*; it has a warm pool.*; with min-healthy 100 /)
  })
  test('not by what is no matter of it', () => {
    expect(told(whole())).toBe('')
    expect(told(whole({ followers: ['api'] }))).toBe('')
    expect(told(whole({ instances: [], desired: 0 }), { minHealthy: 100 })).toBe('')
    expect(told(whole({ instances: [...from(OLD), instance(OLD, { leaving: true, from: { ...FROM, version: '2' } })] }))).toBe('')
  })
  test('an image named by a parameter is refused as ever, and where it would be pinned too', () => {
    const found = whole({ versions: [version('1', 'resolve:ssm:/base')] })
    const code = preflight(found, { unpinned: 'refuse', strategy, image: NEW })?.code
    expect(code).toBe('group.image-parameter')
    expect(preflight(found, { unpinned: 'pin', strategy, image: NEW })?.message).toContain('names its image by a parameter')
  })
})

describe('the way back', () => {
  const back = {
    ...wished,
    ...wayBack({ ...strategy, checkpoints: [25, 100], bake: 60_000, alarms: ['web-5xx'] }),
    displace: 'all' as const,
  }
  test('is in place, and stops nowhere', () => {
    expect(fastPath({ ...strategy, checkpoints: [25, 100], bake: 1, alarms: ['a'] })).toEqual(strategy)
    const step = actOf(arrived(), { ...back, image: OLD })
    expect(step).toMatchObject({ do: 'start-refresh', strategy: 'ReplaceRootVolume', policy: policy(OLD) })
    expect(step).not.toHaveProperty('preferences.Alarms')
    expect(step).not.toHaveProperty('preferences.CheckpointPercentages')
  })
  test('is by new instances, launched first, where a group does not have what that needs', () => {
    const found = arrived({ pool: [], versions: [version('1', 'ami-base'), version('2', OLD)] })
    const step = actOf(found, { ...back, image: OLD })
    expect(step).toMatchObject({ do: 'start-refresh', version: '2', preferences: { MinHealthyPercentage: 100, MaxHealthyPercentage: 150 } })
    expect(step).not.toHaveProperty('strategy')
  })
  test('no other strategy has two', () => {
    expect(wayBack(other)).toEqual({ strategy: rolling.fastPath(other) })
  })
})

test.each([
  [10, 90, 10],
  [10, 50, 2],
  [3, 66, 3],
  [1, 0, 1],
])('%i instances with min-healthy %i: %i rounds of five minutes and a warm-up', (desired, minHealthy, rounds) => {
  expect(estimate({ ...strategy, minHealthy, warmUp: 60_000 }, { desired, warmUp: 0 })).toBe(rounds * 360_000)
})
