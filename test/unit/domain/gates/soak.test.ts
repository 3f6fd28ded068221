import { type Alarm, type AlarmState, type SoakFacts, soakGate, soakReached } from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'

const HOUR = 3_600_000
const iso = (hour: number): string => new Date(hour * HOUR).toISOString()

/** Times in hours; verified at 100, asked at 124 for 24 h. */
const WANTED = 24 * HOUR
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
const group = (more: Partial<SoakFacts['groups'][number]> = {}) => ({
  name: 'web',
  refreshed: 99 * HOUR,
  instances: 10,
  inService: 10,
  onImage: 10,
  ...more,
})
const facts = (more: Partial<SoakFacts> = {}): SoakFacts => ({
  environment: 'development',
  release: '1.4.0/2',
  pointers: [{ target: 'web/eu-west-1', release: '1.4.0/2', modified: 98 * HOUR }],
  verifiedAt: 100 * HOUR,
  groups: [group()],
  alarms: [alarm()],
  unreadable: [],
  share: 90,
  kept: {},
  ...more,
})
const asked = (more: Partial<SoakFacts>, now = NOW) => {
  const { verdict, passesAt } = soakGate(facts(more), WANTED, now * HOUR)
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
    ['is unproved when a target cannot be read', { unreadable: [{ what: 'us/us-east-1', because: 'AccessDenied' }] }, 'inconclusive'],
    ['begins again when an instance refresh is started', { groups: [group({ refreshed: 101 * HOUR })] }, 'fail until 125'],
    ['passes with nine of ten instances', { groups: [group({ onImage: 9 })] }, 'pass'],
    ['fails with eight of ten instances', { groups: [group(), group({ onImage: 8 })] }, 'fail'],
    ['fails when nothing is InService', { groups: [group({ inService: 0, onImage: 0 })] }, 'fail'],
    ['leaves empty groups out', { groups: [group(), group({ instances: 0, inService: 0, onImage: 0 })] }, 'pass'],
    ['counts the refresh of an empty group', { groups: [group(), group({ instances: 0, refreshed: 103 * HOUR })] }, 'fail until 127'],
    ['is unproved when all groups are empty', { groups: [group({ instances: 0, inService: 0, onImage: 0 })] }, 'inconclusive'],
    ['is unproved without groups', { groups: [] }, 'inconclusive'],
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
      { groups: [group({ refreshed: 111 * HOUR })], alarms: [alarm({ updates: fired, since: 110 * HOUR })] },
      'fail until 135',
    ],
    ['what fails beats what is unproved', { unreadable: [{ what: 'x', because: 'y' }], groups: [group({ onImage: 1 })] }, 'fail'],
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
    expect(because({ groups: [group({ onImage: 8 })], alarms: [alarm({ state: 'ALARM' })] })).toBe(
      '8 of 10 InService instances of web run the image; 90 % are asked for; alarm web-5xx is in ALARM',
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

test('no soak asks for nothing', () => {
  expect(soakGate(facts({ verifiedAt: undefined, pointers: [] }), 0, 0).verdict).toBe('pass')
})

test('what was reached is kept while nothing is in the way', () => {
  expect(soakReached(facts(), 130 * HOUR)).toBe(30 * HOUR)
  expect(soakReached(facts({ groups: [group({ refreshed: 120 * HOUR })] }), 130 * HOUR)).toBe(10 * HOUR)
  expect(soakReached(facts({ alarms: [alarm({ state: 'ALARM' })] }), 130 * HOUR)).toBeUndefined()
  expect(soakReached(facts({ verifiedAt: undefined }), 130 * HOUR)).toBeUndefined()
})
