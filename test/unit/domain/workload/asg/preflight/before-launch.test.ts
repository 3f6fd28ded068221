/** What a place says before anything of it is changed: what is refused, what is only told, and what is not asked. */
import { type AsgFleet, beforeLaunch, type Group, type Strategy, unknownBecause } from '@golden-ami/domain'
import type { GroupLaunchFacts, PlaceFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { describe, expect, test } from 'vitest'
import { arrived, group, NEW, OLD, refresh, strategy } from '../group.ts'

const HOUR = 3_600_000
const image = (id: string, more = {}) => ({
  ...{ id, architecture: 'x86_64', virtualization: 'hvm', bootMode: 'uefi-preferred', ena: true, root: '/dev/xvda' },
  volumes: [{ device: '/dev/xvda', size: 8 }],
  ...more,
})
const type = (more = {}) => ({
  ...{ architectures: ['x86_64'], virtualizations: ['hvm'], bootModes: ['legacy-bios', 'uefi'], ena: 'required', tpm: 'supported' },
  ...{ vcpus: 2, hasStores: false },
  ...more,
})
const own = (more: Partial<GroupLaunchFacts> = {}): GroupLaunchFacts => ({
  ...{ types: ['m5.large'], mappings: [], spot: false, subnets: ['subnet-a', 'subnet-b'], hooks: [], tried: 'possible' },
  ...more,
})
const facts = (more: Partial<PlaceFacts> = {}, of: Partial<GroupLaunchFacts> = {}): PlaceFacts => ({
  image: NEW,
  alarms: [],
  images: new Map([OLD, NEW].map(id => [id, image(id)])),
  types: new Map([['m5.large', type()]]),
  addresses: new Map([
    ['subnet-a', 200],
    ['subnet-b', 200],
  ]),
  vcpus: { quota: 100, running: 4 },
  groups: new Map([['web', own(of)]]),
  ...more,
})
const images = (more: object, before: object = {}): Partial<PlaceFacts> => ({
  images: new Map([
    [OLD, image(OLD, before)],
    [NEW, image(NEW, more)],
  ]),
})
const types = (more: object): Partial<PlaceFacts> => ({ types: new Map([['m5.large', type(more)]]) })
const hook = (more: object): Partial<GroupLaunchFacts> => ({
  hooks: [{ name: 'warm', at: 'launch', heartbeat: 300_000, otherwise: 'ABANDON', ...more }],
})
const fleet = (of: Group = group()): AsgFleet => ({ kind: 'asg', groups: new Map([[of.name, of]]), past: new Set() })
const asked = (seen: PlaceFacts, how: Strategy = strategy, of?: Group) =>
  beforeLaunch(fleet(of), { strategy: how, timeout: 2 * HOUR }, seen)
const NO_SURGE: Strategy = { ...strategy, minHealthy: 50, maxHealthy: 100 }
const DENIED = unknownBecause('not authorized')

describe('the maximum size of a group, above which nobody says that AWS launches', () => {
  test.each<[string, Group, Strategy, boolean]>([
    ['has room for what is launched beside what runs', group({ desired: 2, max: 3 }), strategy, false],
    ['has none', group({ desired: 2, max: 2 }), strategy, true],
    ['has too little', group({ desired: 4, max: 5 }), { ...strategy, maxHealthy: 150 }, true],
    ['does not matter where instances end first', group({ desired: 2, max: 2 }), NO_SURGE, false],
  ])('%s', (_, of, how, isTold) => {
    const { refusals, remarks } = asked(facts(), how, of)
    expect([refusals, remarks.some(text => text.includes(`Group web is to have ${of.desired} and may have ${of.max}`))]).toEqual([
      [],
      isTold,
    ])
  })
})

test('a place that lacks nothing says nothing', () => {
  expect(asked(facts())).toEqual({ refusals: [], remarks: [] })
})

describe('is refused', () => {
  test.each<[string, string, PlaceFacts]>([
    ['an alarm that is not there', 'target.alarm-missing', facts({ alarms: [{ name: 'web-5xx' }] })],
    ['an alarm that fires', 'target.alarm-firing', facts({ alarms: [{ name: 'web-5xx', state: 'ALARM' }] })],
    [
      'a launch that the role may not make',
      'aws.denied',
      facts({}, { tried: { denied: 'not authorized to perform ec2:RunInstances', code: 'aws.denied' } }),
    ],
    ['a launch that EC2 refuses', 'group.launch-refused', facts({}, { tried: { refused: 'InvalidParameterValue: no' } })],
    [
      'no free address at all',
      'group.no-addresses',
      facts({
        addresses: new Map([
          ['subnet-a', 0],
          ['subnet-b', 0],
        ]),
      }),
    ],
    ['no vCPU left for one instance', 'group.no-vcpus', facts({ vcpus: { quota: 5, running: 4 } })],
    ['another architecture', 'group.image-unfit', facts(images({ architecture: 'arm64' }))],
    ['another virtualization', 'group.image-unfit', facts(images({ virtualization: 'paravirtual' }))],
    [
      'a boot mode that the type has not',
      'group.image-unfit',
      facts({ ...images({ bootMode: 'uefi' }), ...types({ bootModes: ['legacy-bios'] }) }),
    ],
    ['no ENA where it is required', 'group.image-unfit', facts(images({ ena: false }))],
    ['a TPM that the type has not', 'group.image-unfit', facts({ ...images({ tpm: 'v2.0' }), ...types({ tpm: 'unsupported' }) })],
    [
      'a mapping smaller than the snapshot',
      'group.volume-too-small',
      facts(images({ volumes: [{ device: '/dev/xvda', size: 20 }] }), { mappings: [{ device: '/dev/xvda', size: 8 }] }),
    ],
  ])('%s', (_, code, seen) => {
    const { refusals, remarks } = asked(seen)
    expect(refusals.map(refusal => refusal.code)).toEqual([code])
    expect(remarks).toEqual([])
  })
})

describe('is only told', () => {
  test.each<[string, RegExp, PlaceFacts]>([
    [
      'an alarm without data',
      /web-5xx of the strategy is in INSUFFICIENT_DATA/,
      facts({ alarms: [{ name: 'web-5xx', state: 'INSUFFICIENT_DATA' }] }),
    ],
    [
      'fewer addresses than are launched',
      /subnet-a 0, subnet-b 0?1?/,
      facts({
        addresses: new Map([
          ['subnet-a', 0],
          ['subnet-b', 1],
        ]),
      }),
    ],
    [
      'one of two types that does not fit',
      /does not boot on m6g.large/,
      facts(
        {
          types: new Map([
            ['m5.large', type()],
            ['m6g.large', type({ architectures: ['arm64'] })],
          ]),
        },
        { types: ['m5.large', 'm6g.large'] },
      ),
    ],
    [
      'settings for the root of the image before',
      /settings for \/dev\/xvda/,
      facts(images({ root: '/dev/sda1', volumes: [{ device: '/dev/sda1', size: 8 }] }), { mappings: [{ device: '/dev/xvda', size: 30 }] }),
    ],
    ['tokens that nobody asked for yet', /IMDSv2/, facts(images({ imds: 'v2.0' }))],
    [
      'a data volume that ends',
      /take with them what is on volume \/dev\/sdf/,
      facts(
        images({
          volumes: [
            { device: '/dev/xvda', size: 8 },
            { device: '/dev/sdf', size: 50 },
          ],
        }),
      ),
    ],
    ['instance stores', /the instance stores of m5.large/, facts(types({ hasStores: true }))],
    [
      'a hook that outlasts the run',
      /Lifecycle hook warm .* longer than this run has \(120 min\)/,
      facts({}, hook({ at: 'termination', heartbeat: 3 * HOUR, otherwise: 'CONTINUE' })),
    ],
    ['a hook that gives up after the hour of the refresh', /waits no longer than 60 min/, facts({}, hook({ heartbeat: HOUR }))],
    ['alarms that cannot be read', /alarms .* cannot be read: not authorized/, facts({ alarms: DENIED })],
    ['types that cannot be read', /fits the instance types .* not authorized/, facts({ types: DENIED })],
    ['addresses that cannot be read', /free addresses .* not authorized/, facts({ addresses: DENIED })],
    ['a quota that cannot be read', /vCPU quota .* not authorized/, facts({ vcpus: DENIED })],
    ['hooks that cannot be read', /lifecycle hooks .* not authorized/, facts({}, { hooks: DENIED })],
    ['a launch that was not tried', /was not tried: not authorized/, facts({}, { tried: DENIED })],
    ['a group of which nothing can be read', /would launch cannot be read: not authorized/, facts({ groups: new Map([['web', DENIED]]) })],
  ])('%s', (_, text, seen) => {
    const of = group({ max: 100, desired: 20 })
    const { refusals, remarks } = asked(seen, strategy, of)
    expect(refusals).toEqual([])
    expect(remarks).toEqual([expect.stringMatching(text)])
  })
  test('that the quota has room for one instance and not for all', () => {
    const { refusals, remarks } = asked(facts({ vcpus: { quota: 6, running: 4 } }), strategy, group({ max: 100, desired: 40 }))
    expect([refusals, remarks]).toEqual([[], [expect.stringMatching(/to launch 4 instances of 2 vCPUs/)]])
  })
})

describe('says nothing', () => {
  const bare = facts({
    addresses: new Map([
      ['subnet-a', 0],
      ['subnet-b', 0],
    ]),
    vcpus: { quota: 4, running: 4 },
  })
  test.each<[string, PlaceFacts, Strategy, Group]>([
    ['where others end first, of what launching beside them needs', bare, NO_SURGE, group()],
    [
      'of families that share no quota with the standard ones',
      facts({ vcpus: { quota: 0, running: 4 }, types: new Map([['g5.xlarge', type()]]) }, { types: ['g5.xlarge'] }),
      strategy,
      group(),
    ],
    ['of Spot', facts({ vcpus: { quota: 0, running: 4 } }, { spot: true }), strategy, group()],
    ['of an image that nobody knows yet', facts({ image: undefined, ...images({ architecture: 'arm64' }) }), strategy, group()],
    ['of a group that would launch the image', facts({ alarms: [{ name: 'web-5xx' }] }, { tried: { refused: 'no' } }), strategy, arrived()],
    [
      'of a group whose refresh has begun',
      facts({ alarms: [{ name: 'web-5xx' }] }, { tried: { refused: 'no' } }),
      strategy,
      group({ refreshes: [refresh('going', '2')] }),
    ],
    [
      'of a group whose refresh is being rolled back',
      facts({ alarms: [{ name: 'web-5xx' }] }, { tried: { refused: 'no' } }),
      strategy,
      group({ refreshes: [refresh('ending', '2')] }),
    ],
    ['of a group that nobody has looked at', facts({ groups: new Map() }), strategy, group()],
    [
      'of a data volume that stays',
      facts(
        images({
          volumes: [
            { device: '/dev/xvda', size: 8 },
            { device: '/dev/sdf', size: 50, endsWithInstance: false },
          ],
        }),
      ),
      strategy,
      group(),
    ],
    ['of tokens that the template speaks of', facts(images({ imds: 'v2.0' }), { tokens: 'optional' }), strategy, group()],
    ['of a short hook', facts({}, hook({})), strategy, group()],
  ])('%s', (_, seen, how, of) => {
    expect(asked(seen, how, of)).toEqual({ refusals: [], remarks: [] })
  })
})

test('a group that cannot be read is not asked about', () => {
  const unread: AsgFleet = { kind: 'asg', groups: new Map([['web', { name: 'web', ...DENIED }]]), past: new Set() }
  expect(beforeLaunch(unread, { strategy, timeout: HOUR }, facts())).toEqual({ refusals: [], remarks: [] })
})
test('while nobody knows the image every group is asked about, whatever it launches', () => {
  const found = asked(facts({ image: undefined, alarms: [{ name: 'web-5xx' }] }), strategy, group({ versions: [] }))
  expect(found.refusals).toMatchObject([{ code: 'target.alarm-missing' }])
})
test('what several say is told once', () => {
  const alarm = { name: 'web-5xx', state: 'INSUFFICIENT_DATA' }
  expect(asked(facts({ alarms: [alarm, alarm] })).remarks).toHaveLength(1)
})
