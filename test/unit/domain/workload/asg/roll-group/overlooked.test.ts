/** What a careless change of the rollout would overlook. */
import { type Group, type Instance, type MixedPolicy, predictFleet, preflight, rollGroup, rollout, simulate } from '@golden-ami/domain'
import { restatedVolumes } from '@golden-ami/domain/workload/asg/group/volumes'
import { expect, test } from 'vitest'
import {
  arrived,
  group,
  instance,
  instances,
  moment,
  NEW,
  nothingPast,
  OLD,
  prepared,
  refresh,
  strategy,
  TEMPLATE,
  version,
  wish,
} from '../group.ts'

const OTHER = 'lt-2'
const turnOf = (found: Group, more: Partial<typeof wish> = {}) => rollGroup({ ...wish, ...more }, found, nothingPast, moment())
const acts = (f: Group, more: Partial<typeof wish> = {}): readonly object[] => {
  const t = turnOf(f, more)
  return 'act' in t ? [...t.act] : [t]
}
const policy = (base: string, arm: string, ...images: string[]): MixedPolicy => ({
  LaunchTemplate: {
    LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: base },
    Overrides: [
      { InstanceType: 'a' },
      { InstanceType: 'b', LaunchTemplateSpecification: { LaunchTemplateId: OTHER, Version: arm } },
      ...images.map(ImageId => ({ InstanceType: 'c', ImageId })),
    ],
  },
})
const other = (more: Partial<Group> = {}) => ({
  ...{ template: OTHER, version: '7', number: '7', followers: [] as string[], versions: [version('7', OLD, 'amd')] },
  ...more,
})
const mixed = (more: Partial<Group> = {}): Group => group({ policy: policy('1', '7'), overrides: [other()], ...more })
const how = (more: Partial<typeof strategy>) => ({ strategy: { ...strategy, ...more } })

test('a root that only the new image has is no data volume: its mapping cannot be restated', () => {
  const launch = {
    ...group(),
    volumes: {
      mappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: 'snap-data' } }],
      roots: new Map([
        [OLD, '/dev/xvda'],
        [NEW, '/dev/sda1'],
      ]),
    },
  }
  expect(restatedVolumes(launch, NEW)).toHaveProperty('cannot')
})
test('an instance that leaves the warm pool keeps nothing going', () => {
  expect(turnOf(arrived({ pool: [instance(OLD, { id: 'p', inService: false, leaving: true })] }))).toMatchObject({
    end: { outcome: 'unchanged' },
  })
})
test('an instance on standby that is waited for is not left alone', () => {
  expect(
    turnOf(
      arrived({ desired: 1, instances: [instance(NEW), instance(OLD, { id: 's', standby: true, inService: false })] }),
      how({ standby: 'wait' }),
    ),
  ).toMatchObject({ act: [{ do: 'start-refresh' }] })
})
test('an instance that is left alone counts its weight', () => {
  expect(
    turnOf(
      arrived({ desired: 4, instances: [instance(NEW, { weight: 1 }), instance(OLD, { id: 'k', weight: 3, protectedFromScaleIn: true })] }),
      how({ protected: 'ignore' }),
    ),
  ).toMatchObject({ end: { outcome: 'unchanged' } })
})
test('an instance that is left alone and not in service does not count', () => {
  expect(
    turnOf(
      arrived({ desired: 2, instances: [instance(NEW), instance(OLD, { id: 'k', protectedFromScaleIn: true, inService: false })] }),
      how({ protected: 'ignore' }),
    ),
  ).toMatchObject({ wait: expect.any(String) })
})
const floating = (name: string, followers: readonly string[], more: Partial<Group> = {}): Group =>
  group({ name, version: '$Latest', followers, ...more })
const turnsOf = (groups: readonly Group[], waves: readonly (readonly string[])[], at = moment()) => {
  const turn = rollout({ ...wish, unpinned: 'pin' }, waves)(
    { kind: 'asg' as const, groups: new Map(groups.map(one => [one.name, one])), past: nothingPast },
    at,
  )
  return 'act' in turn ? turn.act.map(s => `${s.do} ${s.group}`) : 'end' in turn ? turn.end.map(e => `${e.group}: ${e.refusal?.code}`) : []
}
test('a follower of a follower outside of the rollout is found', () => {
  const T = (t: string, followers: string[]) => other({ template: t, version: '$Latest', followers, versions: [version('7', OLD, t)] })
  const two = (a: string, b: string): MixedPolicy => ({
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateId: a, Version: '$Latest' },
      Overrides: [{ InstanceType: 'b', LaunchTemplateSpecification: { LaunchTemplateId: b, Version: '$Latest' } }],
    },
  })
  const a = floating('a', ['b'])
  const b = floating('b', ['a'], { policy: two(TEMPLATE, 'lt-2'), overrides: [T('lt-2', ['c'])] })
  const c = floating('c', ['b'], { template: 'lt-2', policy: two('lt-2', 'lt-3'), overrides: [T('lt-3', ['outside'])] })
  expect(turnsOf([a, b, c], [['a']])).toEqual(['a: group.followers'])
})
test('a group whose pin was refused is not pinned along', () => {
  const refused = new Map([['b', { do: 'pin-template', message: 'no' } as never]])
  expect(turnsOf([floating('a', ['b']), floating('b', ['a'])], [['a']], moment({ refused }))).toEqual(['a: group.followers'])
})
test('a group whose refresh is ending is not pinned along', () => {
  expect(turnsOf([floating('a', ['b']), floating('b', ['a'], { refreshes: [refresh('ending', '9')] })], [['a']])).toEqual([
    'a: group.followers',
  ])
})
test('an override that floats alone is pinned', () => {
  const found = mixed({
    version: '2',
    number: '2',
    versions: [version('2', NEW)],
    overrides: [other({ version: '$Latest', versions: [version('7', NEW, 'amd')] })],
    policy: policy('2', '$Latest'),
    instances: instances(NEW, NEW),
  })
  expect(acts(found, { unpinned: 'pin' })).toMatchObject([{ do: 'pin-template' }])
})
test('a refresh is displaced for the image of an override or of another template', () => {
  const base = {
    ...{ versions: [version('1', OLD), version('2', NEW)] },
    overrides: [other({ versions: [version('7', OLD, 'amd'), version('8', NEW, 'amd'), version('9', 'ami-x', 'amd')] })],
    policy: policy('1', '7', OLD),
  }
  const going = (images: string[], o: string) =>
    mixed({
      ...base,
      refreshes: [refresh('going', '2', { to: { template: TEMPLATE, version: '2', others: [{ template: OTHER, version: o }], images } })],
    })
  expect(acts(going(['ami-x'], '8'), { displace: 'other-images' })).toMatchObject([{ do: 'rollback-refresh' }])
  expect(acts(going([NEW], '9'), { displace: 'other-images' })).toMatchObject([{ do: 'rollback-refresh' }])
})
test('the heaviest instance that runs decides how many are launched at once', () => {
  expect(acts(prepared({ desired: 6, instances: [instance(OLD, { weight: 3 }), instance(OLD, { id: 'x', weight: 3 })] }))).toMatchObject([
    { preferences: { MaxHealthyPercentage: 150 } },
  ])
})
test('a version that came out otherwise does not stand in the way of a right one', () => {
  const v = (n: string, rest: string) => ({ ...version(n, NEW, rest), madeFrom: '1' })
  expect(acts(group({ versions: [version('1', OLD), v('2', 'other'), v('3', 'rest')] }))).toMatchObject([
    { do: 'start-refresh', version: '3' },
  ])
})
test("followers of an override's template are pinned along", () => {
  const a = mixed({ name: 'a', overrides: [other({ followers: ['b'] })] })
  expect(turnsOf([a, floating('b', [], { template: OTHER })], [['a']])).toEqual(['pin-template b'])
})
test('an override that follows the default version is pinned', () => {
  expect(acts(mixed({ overrides: [other({ version: '$Default' })], policy: policy('1', '$Default') }), { unpinned: 'pin' })).toMatchObject([
    { do: 'pin-template' },
  ])
})
const ALIAS = 'resolve:ssm:/x'
const param = (more: Partial<Group> = {}) => mixed({ overrides: [other({ versions: [version('7', ALIAS, 'amd')] })], ...more })
test('a parameter in the template of an override is found', () => {
  expect(preflight(param(), { unpinned: 'refuse', strategy })?.code).toBe('group.image-parameter')
  expect(acts(param(), { unpinned: 'pin' })).toMatchObject([{ do: 'add-version', template: OTHER, image: OLD }])
})
test('volumes of the template of an override are looked at', () => {
  const volumes = { mappings: [{ DeviceName: '/dev/sdf', Ebs: { SnapshotId: 's' } }], roots: new Map() }
  expect(preflight(mixed({ overrides: [other({ volumes })] }), { unpinned: 'refuse', strategy, image: NEW })?.code).toBe('group.volumes')
})
test('pinning for a parameter leaves what is a number already', () => {
  const found = param({
    versions: [version('1', NEW), version('3', OLD)],
    instances: instances(OLD, OLD),
    overrides: [other({ versions: [version('7', ALIAS, 'amd'), version('8', OLD, 'amd')] })],
  })
  expect(acts(found, { unpinned: 'pin' })).toMatchObject([{ do: 'pin-template', version: '1' }])
})
test('the warm pool tells the image to pin', () => {
  const found = group({ versions: [version('1', ALIAS)], instances: [], pool: [instance(OLD, { inService: false })] })
  expect(acts(found, { unpinned: 'pin' })).toMatchObject([{ do: 'add-version', image: OLD }])
})
test('an unknown version of an override is refused', () => {
  expect(turnOf(mixed({ overrides: [other({ versions: [] })] }))).toMatchObject({ end: { refusal: { code: 'group.no-template' } } })
})
test('a description is cut for what it is made from', () => {
  const [add] = acts(group(), { description: 'x'.repeat(300) })
  expect(add).toMatchObject({ description: expect.stringMatching(/^.{238,} from version 1$/) })
  expect((add as { readonly description: string }).description).toHaveLength(255)
})
const stale = () => {
  const policy: MixedPolicy = {
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: '2' },
      Overrides: [{ InstanceType: 'm', ImageId: NEW }],
    },
  }
  return group({ version: '2', number: '2', versions: [version('1', OLD), version('2', NEW)], policy, instances: instances(NEW, OLD) })
}
test('a stale instance of an override is replaced though its template matches', () => {
  expect(rollGroup(wish, stale(), nothingPast, moment())).toMatchObject({
    act: [{ do: 'start-refresh', preferences: { SkipMatching: false } }],
  })
})
test('a second refresh of this run that was successful and left an instance behind is the end', () => {
  const done = refresh('done', '2', { id: 'r-1', ended: 0, to: { template: TEMPLATE, version: '2', images: [NEW] } })
  expect(rollGroup(wish, { ...stale(), refreshes: [done, { ...done, id: 'r-2' }] }, nothingPast, moment({ now: 9e6 }))).toMatchObject({
    end: { outcome: 'failed' },
  })
})
test('but those that were successful before it began count for nothing', () => {
  const done = refresh('done', '2', { id: 'r-1', ended: 0, to: { template: TEMPLATE, version: '2', images: [NEW] } })
  const left = { ...stale(), refreshes: [done, { ...done, id: 'r-2' }] }
  const turn = rollGroup({ ...wish, unproved: { since: 0 } }, left, new Set(['r-1', 'r-2']), moment({ now: 9e6 }))
  expect(turn).toMatchObject({ act: [{ do: 'start-refresh' }] })
})
test('an instance that is leaving and protected refuses nothing', () => {
  const leaving = instance(OLD, { id: 'l', leaving: true, protectedFromScaleIn: true })
  const refused = (one: Instance) => preflight(group({ instances: [instance(OLD), one] }), { unpinned: 'refuse', strategy })?.code
  expect([refused(leaving), refused({ ...leaving, leaving: false })]).toEqual([undefined, 'group.protected'])
})
test('on paper a template named as $Latest and by that number does not get another template’s number', () => {
  const policy: MixedPolicy = {
    LaunchTemplate: {
      LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: '$Latest' },
      Overrides: [
        { InstanceType: 'a', LaunchTemplateSpecification: { LaunchTemplateId: TEMPLATE, Version: '1' } },
        { InstanceType: 'b', LaunchTemplateSpecification: { LaunchTemplateId: 'lt-2', Version: '7' } },
      ],
    },
  }
  const web = group({
    version: '$Latest',
    policy,
    instances: instances(OLD, OLD),
    overrides: [
      { template: TEMPLATE, version: '1', number: '1', followers: [], versions: [version('1', OLD)] },
      { template: 'lt-2', version: '7', number: '7', followers: [], versions: [version('7', OLD, 'amd')] },
    ],
  })
  const fleet = { kind: 'asg' as const, groups: new Map([['web', web]]), past: nothingPast }
  expect(simulate(rollout({ ...wish, unpinned: 'pin' }, [['web']]), predictFleet, fleet, moment()).end).toMatchObject([
    { outcome: 'refreshed' },
  ])
})
