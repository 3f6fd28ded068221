/** Groups as people have them: that share a template, whose image is a parameter's, with volumes, a warm pool, protected instances. */
import { type Group, type Instance, type Launch, preflight, type RollStep, rollGroup, rollout } from '@golden-ami/domain'
import { restatedVolumes } from '@golden-ami/domain/workload/asg/group/volumes'
import { describe, expect, test } from 'vitest'
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

const named = (step: RollStep) => `${step.do} ${step.group}${'version' in step ? ` ${step.version}` : ''}`
const turnOf = (found: Group, more: Partial<typeof wish> = {}) => rollGroup({ ...wish, ...more }, found, nothingPast, moment())

describe('groups that follow $Latest of one template', () => {
  const floating = (name: string, followers: readonly string[], more: Partial<Group> = {}): Group =>
    group({ name, version: '$Latest', followers, ...more })
  const turnsOf = (groups: readonly Group[], waves: readonly (readonly string[])[], unpinned: 'pin' | 'refuse' = 'pin') => {
    const fleet = { kind: 'asg' as const, groups: new Map(groups.map(one => [one.name, one])), past: nothingPast }
    const turn = rollout({ ...wish, unpinned }, waves)(fleet, moment())
    if ('act' in turn) return turn.act.map(named)
    return 'end' in turn ? turn.end.map(({ group: name, refusal }) => `${name}: ${refusal?.code ?? ''}`) : []
  }
  const both = [floating('web-a', ['web-b']), floating('web-b', ['web-a'])]

  test('are pinned together, each once', () => {
    expect(turnsOf(both, [['web-a', 'web-b']])).toEqual(['pin-template web-a 1', 'pin-template web-b 1'])
  })
  test('also where one is of a later wave', () => {
    expect(turnsOf(both, [['web-a'], ['web-b']])).toEqual(['pin-template web-a 1', 'pin-template web-b 1'])
  })
  test('also where one is pinned already', () => {
    expect(turnsOf([group({ name: 'web-a', followers: ['web-b'] }), floating('web-b', [])], [['web-a', 'web-b']])).toEqual([
      'pin-template web-b 1',
    ])
  })
  test.each<[string, readonly Group[]]>([
    ['a group outside of the rollout', [floating('web-a', ['web-b', 'batch']), floating('web-b', ['web-a', 'batch'])]],
    ['one that is refused itself', [floating('web-a', ['web-b']), floating('web-b', ['web-a'], { suspended: ['Launch'] })]],
    ['one that is being refreshed', [floating('web-a', ['web-b']), floating('web-b', ['web-a'], { refreshes: [refresh('going', '9')] })]],
  ])('are not pinned for %s', (_, groups) => {
    expect(turnsOf(groups, [['web-a']])).toEqual(['web-a: group.followers'])
  })
  test('are refused where nothing is to be pinned', () => {
    expect(turnsOf(both, [['web-a']], 'refuse')).toEqual(['web-a: group.unpinned'])
  })
})

describe('a template whose image is a parameter’s', () => {
  const ALIAS = 'resolve:ssm:/golden-ami/web/test/x86_64'
  const ofParameter = (more: Partial<Group> = {}): Group => group({ versions: [version('1', ALIAS)], ...more })
  test('is refused: AWS could not come back to it', () => {
    expect(preflight(ofParameter(), { unpinned: 'refuse', strategy })).toEqual({
      code: 'group.image-parameter',
      message: `Launch template ${TEMPLATE} of group web names its image by a parameter, ${ALIAS}: AWS rolls back to no such version.`,
    })
  })
  test.each<[string, Partial<Group>, string]>([
    ['with the image that runs now', {}, `add-version web ${OLD}`],
    ['first to its number', { version: '$Latest' }, 'pin-template web 1'],
    ['with the image that ran before where some run the new one already', { instances: instances(NEW, OLD) }, `add-version web ${OLD}`],
    ['with the image itself where all run it', { instances: instances(NEW, NEW) }, `add-version web ${NEW}`],
    ['to that version once it is there', { versions: [version('1', ALIAS), version('2', OLD)] }, 'pin-template web 2'],
  ])('is pinned %s', (_, more, expected) => {
    const turn = turnOf(ofParameter(more), { unpinned: 'pin' })
    expect('act' in turn && turn.act.map(step => (step.do === 'add-version' ? `add-version web ${step.image}` : named(step)))).toEqual([
      expected,
    ])
  })
  test.each<[string, Partial<Group>, string]>([
    ['no instance tells it', { instances: [] }, 'no instance of it tells the image'],
    ['its instances run several', { instances: instances(OLD, 'ami-x') }, `its instances run several images: ${OLD}, ami-x`],
  ])('cannot be pinned where %s', (_, more, why) => {
    expect(preflight(ofParameter(more), { unpinned: 'pin', strategy })?.message).toContain(why)
  })
})

describe('volumes from snapshots', () => {
  const mappings = [
    { DeviceName: '/dev/sdf', Ebs: { SnapshotId: 'snap-data', VolumeSize: 100 } },
    { DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-root', VolumeSize: 20, Encrypted: true } },
  ]
  const roots = new Map([
    [OLD, '/dev/xvda'],
    [NEW, '/dev/xvda'],
  ])
  const launch = (more: Partial<Launch> = {}): Launch => ({ ...group(), volumes: { mappings, roots }, ...more })
  test('are said again, the one of the root volume without its snapshot', () => {
    expect(restatedVolumes(launch(), NEW)).toEqual({
      mappings: [
        { DeviceName: '/dev/sdf', Ebs: { SnapshotId: 'snap-data', VolumeSize: 100 } },
        { DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20, Encrypted: true } },
      ],
    })
    expect(turnOf(group({ volumes: { mappings, roots } }))).toMatchObject({ act: [{ do: 'add-version', mappings: [{}, {}] }] })
  })
  test('are no matter where there are none', () => {
    const { volumes: _, ...plain } = launch()
    expect(restatedVolumes(plain, NEW)).toEqual({})
  })
  test('are no matter where the version is there already', () => {
    expect(turnOf(prepared({ volumes: { mappings, roots: new Map() } }))).toMatchObject({ act: [{ do: 'start-refresh' }] })
  })
  test.each<[string, ReadonlyMap<string, string>, string]>([
    ['the new image is not shown', new Map([[OLD, '/dev/xvda']]), `EC2 does not show ${NEW}`],
    ['the old image is gone', new Map([[NEW, '/dev/xvda']]), 'EC2 does not show the image that it launches now'],
    ['the root volume is another device', new Map([...roots, [NEW, '/dev/sda1']]), `the root volume of ${NEW} is /dev/sda1`],
  ])('are refused before a version is made where %s', (_, known, why) => {
    const turn = turnOf(group({ volumes: { mappings, roots: known } }))
    expect(turn).toMatchObject({ end: { outcome: 'refused', refusal: { code: 'group.volumes', message: expect.stringContaining(why) } } })
  })
})

test('a version that was made and came out otherwise is named, and not made again', () => {
  const stray = { ...version('2', NEW, 'other rest'), madeFrom: '1' }
  expect(turnOf(group({ versions: [version('1', OLD), stray] }))).toMatchObject({
    end: {
      outcome: 'refused',
      refusal: { code: 'group.version-differs', message: expect.stringContaining('Version 2 of launch template') },
    },
  })
  expect(turnOf(group({ versions: [version('1', OLD), { ...stray, madeFrom: '9' }] }))).toMatchObject({ act: [{ do: 'add-version' }] })
})

describe('a warm pool', () => {
  const pool = (...images: string[]): Partial<Group> => ({
    pool: images.map(image => instance(image, { id: `i-${image}`, inService: false })),
  })
  test('that is stale is refreshed, though every instance in service runs the image', () => {
    expect(turnOf(arrived(pool(NEW, OLD)))).toMatchObject({ act: [{ do: 'start-refresh' }] })
  })
  test('of which EC2 does not show an instance yet is waited for', () => {
    expect(turnOf(arrived(pool(NEW, '')))).toMatchObject({ wait: expect.stringContaining('1 of 2 in its warm pool') })
  })
  test('on the image is the end', () => expect(turnOf(arrived(pool(NEW)))).toMatchObject({ end: { outcome: 'unchanged' } }))
})

describe('instances that a refresh does not replace', () => {
  const protectedOne: Instance = instance(OLD, { id: 'i-kept', protectedFromScaleIn: true })
  const standby: Instance = instance(OLD, { id: 'i-aside', standby: true, inService: false })
  const how = (more: Partial<typeof strategy>) => ({ strategy: { ...strategy, ...more } })
  test.each<[string, Instance, Partial<typeof strategy>, object]>([
    ['replaced', protectedOne, { protected: 'replace' }, { ScaleInProtectedInstances: 'Refresh', StandbyInstances: 'Wait' }],
    ['left alone', protectedOne, { protected: 'ignore' }, { ScaleInProtectedInstances: 'Ignore' }],
    ['waited for', protectedOne, { protected: 'wait' }, { ScaleInProtectedInstances: 'Wait' }],
    ['terminated', standby, { standby: 'replace' }, { StandbyInstances: 'Terminate', ScaleInProtectedInstances: 'Wait' }],
    ['left aside', standby, { standby: 'ignore' }, { StandbyInstances: 'Ignore' }],
  ])('are %s where that is said', (_, kept, said, preferences) => {
    expect(turnOf(prepared({ instances: [instance(OLD), kept] }), how(said))).toMatchObject({ act: [{ do: 'start-refresh', preferences }] })
  })
  test.each<[string, Instance, Partial<typeof strategy>]>([
    ['protected ones, whatever is said of standby', protectedOne, { standby: 'replace' }],
    ['those on standby, whatever is said of protected ones', standby, { protected: 'ignore' }],
    ['protected ones on standby by what is said of standby', { ...standby, protectedFromScaleIn: true }, { protected: 'replace' }],
  ])('are refused: %s', (_, kept, said) => {
    expect(turnOf(prepared({ instances: [kept] }), how(said))).toMatchObject({ end: { refusal: { code: 'group.protected' } } })
  })
  test('and are left alone do not keep it from its end, and are named', () => {
    const found = arrived({ instances: [instance(NEW), protectedOne] })
    expect(turnOf(found, how({ protected: 'ignore' }))).toMatchObject({
      end: {
        outcome: 'unchanged',
        instances: { on: 1, of: 2 },
        why: expect.stringContaining('left alone, because they are protected or on standby: i-kept'),
      },
    })
    expect(turnOf(found, how({ protected: 'wait' }))).toMatchObject({ act: [{ do: 'start-refresh' }] })
  })
})

describe('health checks', () => {
  test.each([
    ['EBS', {}, 'EBS only: ELB is missing'],
    ['EC2,EBS', {}, 'EC2 and EBS only: ELB is missing'],
    ['EC2,ELB', { lattice: true }, 'VPC_LATTICE is missing'],
  ])('%s are too little', (healthCheck, more, why) => {
    expect(preflight(group({ loadBalanced: true, healthCheck, ...more }), { unpinned: 'refuse', strategy })?.message).toContain(why)
  })
  test.each([
    ['EC2,ELB', { loadBalanced: true }],
    ['EBS, ELB', { loadBalanced: true }],
    ['VPC_LATTICE', { lattice: true }],
    ['EC2', {}],
  ])('%s are enough', (healthCheck, more) => {
    expect(preflight(group({ healthCheck, ...more }), { unpinned: 'refuse', strategy })).toBeUndefined()
  })
})
