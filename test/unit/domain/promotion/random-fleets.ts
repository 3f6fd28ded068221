/** Any environment with any fleet, any policy and any evidence; and what becomes of it when nobody does anything. */
import {
  type Alarm,
  type AlarmState,
  type AsgFleet,
  type Environment,
  type Finding,
  type Found,
  type Group,
  groupsIn,
  isRead,
  isUnknown,
  NO_GITHUB,
  type PromoteWish,
  type PromotionWorld,
  type TargetWorld,
  type WindowDay,
} from '@golden-ami/domain'
import type { Chooser } from '../chooser.ts'
import {
  A,
  B,
  C,
  delivered,
  digest,
  environment,
  imageOf,
  launchImage,
  ledger,
  pointer,
  pointing,
  running,
  TARGET,
} from '../environment/environment.ts'
import { instance } from '../workload/asg/group.ts'
import { candidate, HOUR, wish, world } from './promotion.ts'

/** What EC2 says of the images that its one target could go back to. */
const withImages = (seen: PromotionWorld, images: NonNullable<TargetWorld['images']>): PromotionWorld => ({
  ...seen,
  targets: new Map([...seen.targets].map(([name, found]) => [name, isRead(found) ? { ...found, images } : found])),
})

const DAYS: readonly WindowDay[] = ['Mon', 'Wed', 'Sat', '2nd Tue', 'last Fri']
const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

const anyFinding = (choose: Chooser, index: number): Finding => ({
  ...{
    id: `CVE-2026-${index}`,
    severity: choose.of(SEVERITIES),
    package: choose.of(['openssl', 'zlib']),
    fixAvailable: choose.percent(50),
  },
  ...{ title: 'found', firstSeen: choose.below(60) * HOUR },
})
const anyPolicy = (choose: Chooser): Partial<Environment> => ({
  soak: choose.of([0, 24, 60]) * HOUR,
  windows: choose.percent(60) ? [{ days: [choose.of(DAYS)], from: '02:00', to: '05:00' }] : [],
  zone: choose.of(['UTC', 'Europe/Berlin', 'America/New_York']),
  freezes: choose.percent(30) ? [{ from: '1970-01-03', to: '1970-01-04', reason: 'year end' }] : [],
  approvals: { count: choose.below(3), of: undefined },
  alarms: ['web-5xx'],
  findings: choose.percent(70)
    ? {
        ...{
          maxSeverity: choose.of(['none', 'medium', 'high'] as const),
          onlyFixable: choose.percent(50),
          minAge: choose.below(72) * HOUR,
        },
        ...{ waivers: undefined, noWorseThanCurrent: choose.percent(50) },
      }
    : undefined,
  unpinned: choose.of(['refuse', 'pin']),
})
/** A size, and instances in any state, of the image that the group launches. */
const anySize = (group: Group, choose: Chooser): Group => {
  const desired = choose.below(6)
  const image = group.versions.find(({ number }) => number === group.number)?.image ?? ''
  const instances = Array.from({ length: desired }, (_, index) =>
    instance(image, { id: `i-${choose.below(1_000)}-${index}`, inService: choose.percent(80), leaving: choose.percent(10) }),
  )
  return { ...group, desired, instances }
}
const anyAlarm = (choose: Chooser, hour: number): Alarm => {
  const state = choose.of<AlarmState>(['OK', 'ALARM', 'INSUFFICIENT_DATA'])
  const treatMissingData = choose.of(['missing', 'ignore', 'breaching', 'notBreaching'] as const)
  return { name: 'web-5xx', treatMissingData, state, since: choose.below(hour + 1) * HOUR, created: undefined, updates: [] }
}

export interface Decision {
  readonly asked: PromoteWish
  readonly seen: PromotionWorld
}
/** About to be decided, at hour 48. */
export const anyDecision = (choose: Chooser): Decision => {
  const policy = anyPolicy(choose)
  const groups = Array.from({ length: 1 + choose.below(4) }, (_, index) => anySize({ ...running(B), name: `web-${index}` }, choose))
  const list = Array.from({ length: choose.below(5) }, (_, index) => anyFinding(choose, index))
  const expires = 48 * HOUR + choose.below(96) * HOUR
  const waived = choose.percent(50) ? [{ finding: 'CVE-2026-0', package: undefined, owner: 'ada', reason: 'r', until: 'x', expires }] : []
  const base = world()
  return {
    asked: wish({ environment: policy, waivers: waived }),
    seen: {
      ...base,
      ...environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups }),
      alarms: [anyAlarm(choose, 48)],
      candidate: candidate(C),
      images: {
        ...base.images,
        findings: choose.percent(90) ? { source: 'ec2', scanned: 0, list } : { unknown: true, why: 'no.' },
        current: [{ source: 'ec2', scanned: 0, list: list.filter(() => choose.percent(50)) }],
      },
    },
  }
}

const fleetOf = (seen: PromotionWorld): TargetWorld => {
  const found = seen.targets.get(TARGET)
  if (!found || !isRead(found)) throw new Error('the target is not read')
  return found
}
const groupsOf = (seen: PromotionWorld): readonly Found[] => [...groupsIn(fleetOf(seen).fleet).values()]
const withGroups = (seen: PromotionWorld, groups: readonly Found[]): PromotionWorld => {
  const target = fleetOf(seen)
  const past = 'past' in target.fleet ? target.fleet.past : new Set<string>()
  const fleet: AsgFleet = { kind: 'asg', past, groups: new Map(groups.map(group => [group.name, group])) }
  return { ...seen, targets: new Map([[TARGET, { ...target, fleet }]]) }
}

/** Instances come and go, alarms fire and end, people review, scans are renewed; nobody changes anything. */
export const leftAlone = ({ asked, seen }: Decision, choose: Chooser, hour: number): Decision => {
  const { findings } = seen.images
  const groups = groupsOf(seen).map(group => (isUnknown(group) ? group : anySize(group, choose)))
  const reviews = choose.percent(50) ? [{ login: choose.of(['eve', 'dan']), state: 'approved' as const, environments: ['staging'] }] : []
  return {
    asked: { ...asked, attempt: 1 + choose.below(2) },
    seen: {
      ...withGroups(seen, choose.percent(50) ? groups : groups.toReversed()),
      alarms: [anyAlarm(choose, hour)],
      github: { ...NO_GITHUB, reviews },
      images: { ...seen.images, findings: 'list' in findings ? { ...findings, scanned: hour * HOUR } : findings },
    },
  }
}

const [B_GROUP] = [running(B)]
const grouped = (seen: PromotionWorld, group: Group): PromotionWorld =>
  withGroups(seen, [...groupsOf(seen).filter(({ name }) => name !== group.name), group])
const CRITICAL: Finding = {
  ...{ id: 'CVE-2026-9999', severity: 'critical', package: 'bash', fixAvailable: true, title: 'new', firstSeen: 0 },
}
const found = ({ asked, seen }: Decision, ...list: readonly Finding[]): Decision => ({
  asked: { ...asked, environment: { ...asked.environment, findings: POLICY } },
  seen: { ...seen, images: { ...seen.images, findings: { source: 'ec2', scanned: 0, list } } },
})
const POLICY = { maxSeverity: 'high', onlyFixable: false, minAge: 0, waivers: undefined, noWorseThanCurrent: false } as const

/** Each change that somebody may make: the decision before and after it, and the section that tells. */
export const CHANGES: readonly (readonly [
  name: string,
  section: string,
  before: (one: Decision) => Decision,
  after: (one: Decision) => Decision,
])[] = [
  [
    'another image',
    'the image that is promoted',
    one => one,
    ({ asked, seen }) => ({ asked, seen: { ...seen, candidate: { ...candidate(C), image: 'ami-else' } } }),
  ],
  [
    'another image there',
    'what the targets run now',
    one => one,
    ({ asked, seen }) => ({ asked, seen: pointing(seen, pointer([B, A], 2)) }),
  ],
  [
    'another target',
    'the targets or their groups',
    one => one,
    ({ asked, seen }) => ({ asked: { ...asked, targets: [{ ...asked.targets[0]!, region: 'us-east-1' }] }, seen }),
  ],
  [
    'a group more',
    'the targets or their groups',
    one => one,
    ({ asked, seen }) => ({ asked, seen: grouped(seen, { ...B_GROUP!, name: 'web-new' }) }),
  ],
  [
    'another version of a launch template',
    'the targets or their groups',
    one => one,
    ({ asked, seen }) => ({ asked, seen: grouped(seen, { ...B_GROUP!, name: 'web-0', version: '9', number: '9' }) }),
  ],
  [
    'another launch template',
    'the targets or their groups',
    one => one,
    ({ asked, seen }) => ({ asked, seen: grouped(seen, { ...B_GROUP!, name: 'web-0', template: 'lt-2' }) }),
  ],
  [
    'a verdict of others that turned',
    'the gates or their overrides',
    ({ asked, seen }) => ({ asked: externally(asked, 'pass'), seen }),
    ({ asked, seen }) => ({ asked: externally(asked, 'fail'), seen }),
  ],
  [
    'the image to go back to is gone',
    'the gates or their overrides',
    one => one,
    ({ asked, seen }) => ({
      asked,
      seen: withImages(seen, new Map([[imageOf(B), launchImage(imageOf(B), { state: 'disabled' })]])),
    }),
  ],
  ['a new critical finding', 'the findings of the image', one => found(one), one => found(one, CRITICAL)],
  ['another policy', 'the delivery file', one => one, ({ asked, seen }) => ({ asked: { ...asked, policy: digest('other') }, seen })],
  [
    'an override',
    'the gates or their overrides',
    one => one,
    ({ asked, seen }) => ({ asked: { ...asked, overrides: [{ gate: 'soak', reason: 'urgent' }] }, seen }),
  ],
]
const externally = (asked: PromoteWish, verdict: 'pass' | 'fail'): PromoteWish => ({
  ...asked,
  environment: { ...asked.environment, external: ['pen-test'] },
  external: [{ name: 'pen-test', verdict, because: 'it said so' }],
})
