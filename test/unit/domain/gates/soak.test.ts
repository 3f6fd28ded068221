import {
  type Alarm,
  type AlarmState,
  type SoakFacts,
  type SoakingGroup,
  type SoakingTarget,
  soakGate,
  soakReached,
  unknownBecause,
} from '@golden-ami/domain'
import { isSoakUnknownForNow } from '@golden-ami/domain/gates/soak'
import { describe, expect, test } from 'vitest'

const HOUR = 3_600_000
const iso = (hour: number): string => new Date(hour * HOUR).toISOString()

/** Times in hours; verified at 100, asked at 124 for 24 h. */
const WANTED = { soak: 24 * HOUR, soakWithin: 96 * HOUR }
const NOW = 124
const alarm = (more: Partial<Alarm> = {}): Alarm => ({
  name: 'web-5xx',
  treatMissingData: 'missing',
  state: 'OK',
  since: 10 * HOUR,
  created: undefined,
  updates: [],
  ...more,
})
const update = (hour: number, from: AlarmState, to: AlarmState) => ({ at: hour * HOUR, from, to })
const stretch = (from: number, to = Number.POSITIVE_INFINITY) => ({ from: from * HOUR, to: to * HOUR })
const group = (more: Partial<SoakingGroup> = {}): SoakingGroup => ({
  name: 'web',
  refreshed: 99 * HOUR,
  of: 10,
  inService: 10,
  standby: 0,
  onImage: 10,
  service: [stretch(99)],
  lost: [],
  unshown: [],
  ...more,
})
const NOTHING = { of: 0, inService: 0, onImage: 0, service: [] }
const target = (groups: readonly SoakingGroup[], more: Partial<SoakingTarget> = {}): SoakingTarget => ({
  ...{ name: 'web/eu-west-1', mayBeEmpty: false, groups },
  ...more,
})
/** A target with one group that served so. */
const served = (service: SoakingGroup['service'], more: Partial<SoakingGroup> = {}): SoakingTarget => target([group({ ...more, service })])
const facts = (more: Partial<SoakFacts> = {}): SoakFacts => ({
  environment: 'development',
  release: '1.4.0/2',
  pointers: [{ target: 'web/eu-west-1', release: '1.4.0/2', modified: 98 * HOUR }],
  verifiedAt: 100 * HOUR,
  targets: [target([group()])],
  alarms: [alarm()],
  unreadable: [],
  share: 90,
  kept: {},
  ...more,
})
const asked = (more: Partial<SoakFacts>, now = NOW) => {
  const { verdict, passesAt, awaits } = soakGate(facts(more), WANTED, now * HOUR)
  if (awaits) return `${verdict} until there is ${awaits}`
  return passesAt === undefined ? verdict : `${verdict} until ${passesAt / HOUR}`
}

const fired = [update(109, 'OK', 'ALARM'), update(110, 'ALARM', 'OK')]
/** Not in order: the history comes newest first. */
const dark = [update(110, 'INSUFFICIENT_DATA', 'OK'), update(109, 'OK', 'INSUFFICIENT_DATA')]

describe('a soak of 24 h', () => {
  test.each<[string, Partial<SoakFacts>, string]>([
    ['passes 24 h after it was verified', {}, 'pass'],
    ['begins again when a pointer was moved', { pointers: [{ target: 't', release: '1.4.0/2', modified: 105 * HOUR }] }, 'fail until 129'],
    [
      'fails when a pointer says another release',
      { pointers: [...facts().pointers, { target: 'us', release: '1.4.0/1', modified: 0 }] },
      'fail',
    ],
    ['fails when a pointer was set by somebody else', { pointers: [{ target: 'eu', release: undefined, modified: 0 }] }, 'fail'],
    ['is unproved without a pointer', { pointers: [] }, 'inconclusive'],
    ['fails when the release is not verified', { verifiedAt: undefined }, 'fail'],
    [
      'is unproved when a target cannot be read',
      { unreadable: [{ what: 'us/us-east-1', unknown: true, why: 'AccessDenied' }] },
      'inconclusive',
    ],
    ['begins again when an instance refresh has ended', { targets: [target([group({ refreshed: 101 * HOUR })])] }, 'fail until 125'],
    ['fails while an instance refresh goes on', { targets: [target([group({ refreshed: Number.POSITIVE_INFINITY })])] }, 'fail'],
    ['passes with nine of ten instances', { targets: [target([group({ onImage: 9 })])] }, 'pass'],
    ['fails with eight of ten instances', { targets: [target([group(), group({ onImage: 8 })])] }, 'fail'],
    [
      'does not pass with one of four instances, and three on standby',
      { targets: [target([group({ of: 4, inService: 1, onImage: 1 })])] },
      'fail until there is capacity',
    ],
    ['leaves empty groups out', { targets: [target([group(), group(NOTHING)])] }, 'pass'],
    [
      'counts the refresh of an empty group',
      { targets: [target([group(), group({ ...NOTHING, refreshed: 103 * HOUR })])] },
      'fail until 127',
    ],
    ['is unproved without groups', { targets: [target([])] }, 'inconclusive'],
    ['passes without alarms', { alarms: [] }, 'pass'],
    ['begins again when an alarm has ended', { alarms: [alarm({ updates: fired, since: 110 * HOUR })] }, 'fail until 134'],
    [
      'is not broken by an alarm before it',
      { alarms: [alarm({ updates: [update(90, 'OK', 'ALARM'), update(99, 'ALARM', 'OK')], since: 99 * HOUR })] },
      'pass',
    ],
    [
      'is broken by an alarm that fired when it began',
      { alarms: [alarm({ updates: [update(101, 'ALARM', 'OK')], since: 101 * HOUR })] },
      'fail until 125',
    ],
    [
      'fails while an alarm fires',
      { alarms: [alarm({ state: 'ALARM', since: 123 * HOUR, updates: [update(123, 'OK', 'ALARM')] })] },
      'fail',
    ],
    ['fails while an alarm has always fired', { alarms: [alarm({ state: 'ALARM' })] }, 'fail'],
    ['is unproved without an alarm that is listed', { alarms: [{ name: 'web-5xx', gone: 'does not exist' }] }, 'inconclusive'],
    ['is unproved with an alarm that was made during it', { alarms: [alarm({ created: 110 * HOUR })] }, 'inconclusive until 134'],
    ['passes with an alarm that was made before', { alarms: [alarm({ created: 100 * HOUR })] }, 'pass'],
    ['missing data that is missing leaves it unproved', { alarms: [alarm({ state: 'INSUFFICIENT_DATA' })] }, 'inconclusive'],
    ['missing data that breaches fails', { alarms: [alarm({ state: 'INSUFFICIENT_DATA', treatMissingData: 'breaching' })] }, 'fail'],
    [
      'missing data that does not breach passes',
      { alarms: [alarm({ state: 'INSUFFICIENT_DATA', treatMissingData: 'notBreaching' })] },
      'pass',
    ],
    [
      'missing data throughout, ignored, leaves it unproved',
      { alarms: [alarm({ state: 'INSUFFICIENT_DATA', treatMissingData: 'ignore' })] },
      'inconclusive',
    ],
    ['missing data in between leaves it unproved', { alarms: [alarm({ updates: dark, since: 110 * HOUR })] }, 'inconclusive until 134'],
    [
      'ignored missing data is what was before: OK',
      { alarms: [alarm({ updates: dark, since: 110 * HOUR, treatMissingData: 'ignore' })] },
      'pass',
    ],
    [
      'ignored missing data is what was before: ALARM',
      {
        alarms: [
          alarm({
            updates: [update(90, 'ALARM', 'INSUFFICIENT_DATA')],
            state: 'INSUFFICIENT_DATA',
            since: 90 * HOUR,
            treatMissingData: 'ignore',
          }),
        ],
      },
      'fail',
    ],
    [
      'the latest of all counts',
      { targets: [target([group({ refreshed: 111 * HOUR })])], alarms: [alarm({ updates: fired, since: 110 * HOUR })] },
      'fail until 135',
    ],
    [
      'what fails beats what is unproved',
      { unreadable: [{ what: 'x', unknown: true, why: 'y' }], targets: [target([group({ onImage: 1 })])] },
      'fail',
    ],
    ['passes when the ledger keeps it, whatever is there now', { kept: { '1.4.0/2': '24h' }, pointers: [], verifiedAt: undefined }, 'pass'],
    ['does not pass when the ledger keeps less', { kept: { '1.4.0/2': '23h59m' }, verifiedAt: 101 * HOUR }, 'fail until 125'],
    ['does not pass when the ledger keeps another’s', { kept: { '1.4.0/1': '99h' }, verifiedAt: 101 * HOUR }, 'fail until 125'],
  ])('%s', (_, more, expected) => {
    expect(asked(more)).toBe(expected)
  })

  test('passes at its moment, not before', () => {
    expect(asked({}, 123.99)).toBe('fail until 124')
    expect(asked({}, 124)).toBe('pass')
  })

  test('says what is in the way', () => {
    const because = (more: Partial<SoakFacts>) => soakGate(facts(more), WANTED, NOW * HOUR).because
    expect(because({})).toBe(`soaked 1d of 1d in development, since ${iso(100)}`)
    expect(because({ alarms: [alarm({ updates: fired, since: 110 * HOUR })] })).toBe(
      `soaked 14h of 1d in development: at ${iso(110)} alarm web-5xx was in ALARM`,
    )
    expect(because({ targets: [target([group({ onImage: 8 })])], alarms: [alarm({ state: 'ALARM' })] })).toBe(
      '8 of 10 instances of web are in service on the image; 90 % are asked for; alarm web-5xx is in ALARM',
    )
    expect(because({ alarms: [{ name: 'web-5xx', gone: 'does not exist' }] })).toBe('alarm web-5xx does not exist')
    expect(because({ pointers: [{ target: 'eu', release: '1.4.0/1', modified: 0 }] })).toBe('the pointer of eu says 1.4.0/1, not 1.4.0/2')
    expect(because({ pointers: [{ target: 'eu', release: undefined, modified: 0 }] })).toBe(
      'the pointer of eu says an image without a release, not 1.4.0/2',
    )
    expect(because({ kept: { '1.4.0/2': '26h' } })).toBe('soaked 26h in development before it moved on')
  })

  test('leaves its evidence', () => {
    expect(soakGate(facts(), WANTED, NOW * HOUR).evidence).toEqual({ 'soak.development': `since ${iso(100)}` })
  })
})

describe('time without capacity', () => {
  const us = (more: Partial<SoakingGroup>, mayBeEmpty = false): SoakingTarget => target([group(more)], { name: 'us/us-east-1', mayBeEmpty })
  test.each<[string, Partial<SoakFacts>, number, string]>([
    ['does not count', { targets: [served([stretch(99, 104), stretch(120)])] }, 124, 'fail until 140'],
    ['is added up', { targets: [served([stretch(99, 112), stretch(130)])] }, 142, 'pass'],
    ['goes on', { targets: [served([stretch(99, 104)], NOTHING)] }, 124, 'fail until there is capacity'],
    ['that never ended goes on', { targets: [served([], NOTHING)] }, 124, 'fail until there is capacity'],
    ['comes after enough', { targets: [served([stretch(99, 125)], NOTHING)] }, 140, 'pass'],
    [
      'comes after enough, with instances that do not come',
      { targets: [served([stretch(99, 125)], { inService: 0, onImage: 0 })] },
      140,
      'fail until there is capacity',
    ],
    ['counts for all targets', { targets: [served([stretch(99)]), us({ service: [stretch(110)] })] }, 124, 'fail until 134'],
    ['of one goes on for all', { targets: [served([stretch(99)]), us({ ...NOTHING })] }, 200, 'fail'],
    ['does not count where there need be none', { targets: [served([stretch(99)]), us({ ...NOTHING }, true)] }, 124, 'pass'],
    ['counts where there need be none anywhere', { targets: [us({ service: [stretch(110)] }, true)] }, 124, 'fail until 134'],
    ['goes on where there need be none anywhere', { targets: [us(NOTHING, true)] }, 124, 'fail until there is capacity'],
    [
      'in one group is made up for by another of the target',
      { targets: [target([group(NOTHING), group({ service: [stretch(99)] })])] },
      124,
      'pass',
    ],
    [
      'before a restart does not matter',
      { targets: [served([stretch(99, 100), stretch(105)], { refreshed: 106 * HOUR })] },
      124,
      'fail until 130',
    ],
  ])('%s', (_, more, now, expected) => {
    expect(asked(more, now)).toBe(expected)
  })
  test.each<[string, Partial<SoakFacts>, number, string]>([
    ['comes together later than allowed', { targets: [served([stretch(100, 101), stretch(180)])] }, 190, 'fail'],
    ['can still come together in time', { targets: [served([stretch(100, 110), stretch(170)])] }, 175, 'fail until 184'],
    ['did not come together', { targets: [served([stretch(100, 110)], NOTHING)] }, 197, 'fail'],
    ['has until then', { targets: [served([stretch(100, 110)], NOTHING)] }, 182, 'fail until there is capacity'],
    ['cannot come together in time any more', { targets: [served([stretch(100, 110)], NOTHING)] }, 183, 'fail'],
    [
      'came together only in a longer time',
      { targets: [served([stretch(100, 110), stretch(160, 165), stretch(220, 229)], NOTHING)] },
      230,
      'fail',
    ],
    [
      'was broken over and over',
      {
        alarms: [
          alarm({
            updates: [120, 140, 160, 180].flatMap(at => [update(at, 'OK', 'ALARM'), update(at + 1, 'ALARM', 'OK')]),
            since: 181 * HOUR,
          }),
        ],
      },
      190,
      'fail',
    ],
    [
      'was broken after it had come together: it has as long again',
      { alarms: [alarm({ updates: [update(190, 'OK', 'ALARM'), update(191, 'ALARM', 'OK')], since: 191 * HOUR })] },
      200,
      'fail until 215',
    ],
    ['was long ago and nothing happened since', {}, 2_000, 'pass'],
  ])('within: a soak that %s', (_, more, now, expected) => {
    expect(asked(more, now)).toBe(expected)
  })
  test('is said, with its end', () => {
    const because = (more: Partial<SoakFacts>, now: number) => soakGate(facts(more), WANTED, now * HOUR).because
    const idle = { targets: [served([stretch(100, 110)], NOTHING)] }
    const pauses = 'it pauses while web/eu-west-1 has no instance in service on the image'
    expect(because(idle, 120)).toBe(`soaked 10h of 1d in development: at ${iso(100)} it was verified; ${pauses}`)
    expect(because(idle, 200)).toBe(
      `soaked 10h of 1d in development: at ${iso(100)} it was verified; ${pauses}; it can no longer come together within 4d, by ${iso(196)}: deliver a new release, or override the gate with a reason`,
    )
  })
  test('because every instance was unhealthy restarts it', () => {
    const failed = served([stretch(99, 110), stretch(111)], { lost: [110 * HOUR] })
    expect(asked({ targets: [failed] })).toBe('fail until 135')
    const oneOfTwo = served([stretch(99, 110), stretch(105)], { lost: [110 * HOUR] })
    expect(asked({ targets: [oneOfTwo] })).toBe('pass')
  })
  test('that AWS does not show leaves it unproved, unless enough is shown', () => {
    const unshown = ['no scaling activity tells since when i-1 is in service']
    expect(asked({ targets: [served([], { unshown })] })).toBe('inconclusive')
    expect(soakGate(facts({ targets: [served([], { unshown })] }), WANTED, NOW * HOUR).because).toMatch(
      /; no scaling activity tells since when i-1 /,
    )
    expect(asked({ targets: [served([stretch(99)], { unshown })] })).toBe('pass')
  })
  test('longer ago than evidence is looked for does not count', () => {
    const long = { ...WANTED, soakWithin: 14 * 24 * HOUR }
    const facts14 = facts({ targets: [served([stretch(100, 130)], NOTHING)] })
    expect(soakGate(facts14, long, 440 * HOUR).verdict).toBe('pass')
    expect(soakGate(facts14, long, 450 * HOUR).verdict).toBe('fail')
  })
})

describe('what cannot be read now', () => {
  const away = { what: 'target us/us-east-1', unknown: true as const, why: 'throttled', transient: true as const }
  const denied = { what: 'target us/us-east-1', unknown: true as const, why: 'not authorized' }
  const silent = { name: 'web-5xx', ...unknownBecause('throttled', { transient: true }) }
  const untold = target([group({ service: [], untold: { unknown: true, why: 'activities: throttled', transient: true } })])
  const firing = alarm({ name: 'slow', state: 'ALARM' })
  test.each<[string, Partial<SoakFacts>, string]>([
    ['a target', { unreadable: [away] }, 'inconclusive for-now'],
    ['every target, so no pointer and no group is known', { unreadable: [away], pointers: [], targets: [] }, 'inconclusive for-now'],
    ['an alarm', { alarms: [silent] }, 'inconclusive for-now'],
    ['activities', { targets: [untold] }, 'inconclusive for-now'],
    ['beside a target that will not be read', { unreadable: [away, denied] }, 'inconclusive'],
    ['beside an alarm that fires', { unreadable: [away], alarms: [firing] }, 'fail'],
    ['of a release that is not verified', { unreadable: [away], verifiedAt: undefined }, 'fail'],
    ['but is kept by the ledger', { unreadable: [away], kept: { '1.4.0/2': '24h' } }, 'pass'],
  ])('%s', (_, more, expected) => {
    const { verdict, unknown } = soakGate(facts(more), WANTED, NOW * HOUR)
    expect(unknown ? `${verdict} ${unknown}` : verdict).toBe(expected)
    expect(isSoakUnknownForNow(facts(more))).toBe(expected === 'inconclusive for-now' || 'kept' in more)
  })
})

test('no soak asks for nothing', () => {
  expect(soakGate(facts({ verifiedAt: undefined, pointers: [] }), { soak: 0, soakWithin: 0 }, 0).verdict).toBe('pass')
})

test('what was reached is kept while nothing is in the way', () => {
  const reached = (more: Partial<SoakFacts>, now = 130) => soakReached(facts(more), WANTED.soakWithin, now * HOUR)
  expect(reached({})).toBe(30 * HOUR)
  expect(reached({}, 300)).toBe(96 * HOUR)
  expect(reached({ targets: [target([group({ refreshed: 120 * HOUR })])] })).toBe(10 * HOUR)
  expect(reached({ targets: [served([stretch(99, 110), stretch(125)])] })).toBe(15 * HOUR)
  expect(reached({ alarms: [alarm({ state: 'ALARM' })] })).toBeUndefined()
  expect(reached({ verifiedAt: undefined })).toBeUndefined()
  expect(reached({ targets: [target([group({ of: 20 })])] })).toBeUndefined()
})
