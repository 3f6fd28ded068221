/** The gates about the image: its tests, its tags, what others say, and whether the promotion could be undone. */
import {
  type Alarm,
  alarmsGate,
  type ExternalVerdict,
  externalGate,
  type NoAlarm,
  type RollbackFacts,
  rollbackReadyGate,
  type TagsFacts,
  type TestsFacts,
  tagsGate,
  testsGate,
  unknownBecause,
  type Verdict,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { launchImage } from '../environment/environment.ts'

const words = ({ verdict, because }: Verdict): string => `${verdict}: ${because}`

describe('tests', () => {
  const ARN = 'arn:aws:imagebuilder:eu-west-1:111111111111:image/web/1.0.0/1'
  const build = { arn: ARN, status: 'AVAILABLE', tested: true, images: ['ami-1'] }
  test.each<[string, Partial<TestsFacts>, string]>([
    ['not asked for', { required: false, build: { unknown: true, why: 'x' } }, 'pass: no tests are asked for'],
    ['tested', {}, `pass: Image Builder tested ${ARN}`],
    ['not tested', { build: { ...build, tested: false } }, `fail: ${ARN} was built without its tests`],
    ['another image', { image: 'ami-2' }, `fail: ${ARN}, which its tag names, did not make ami-2`],
    ['still testing', { build: { ...build, status: 'TESTING' } }, `inconclusive: ${ARN} is TESTING`],
    ['unknown', { build: { unknown: true, why: 'no tag' } }, 'inconclusive: nothing says whether it was tested: no tag'],
  ])('%s', (_, more, expected) => {
    expect(words(testsGate({ required: true, image: 'ami-1', build, ...more }))).toBe(expected)
  })
})

describe('tags', () => {
  const required = [
    { key: 'team', value: undefined },
    { key: 'cost-center', value: '42' },
  ]
  const tags = (entries: Record<string, string>) => new Map(Object.entries(entries))
  test.each<[string, TagsFacts, string]>([
    ['not asked for', { required: [], tags: { unknown: true, why: 'x' } }, 'pass: no tags are asked for'],
    ['there', { required, tags: tags({ team: '', 'cost-center': '42' }) }, 'pass: it has team, cost-center'],
    [
      'missing and other',
      { required, tags: tags({ 'cost-center': '41' }) },
      'fail: the tag team is missing; the tag cost-center is 41, not 42',
    ],
    ['unreadable', { required, tags: { unknown: true, why: 'gone' } }, 'inconclusive: the tags of the image cannot be read: gone'],
  ])('%s', (_, facts, expected) => {
    expect(words(tagsGate(facts))).toBe(expected)
  })
})

describe('external', () => {
  const said = (name: string, verdict: ExternalVerdict['verdict']): ExternalVerdict => ({ name, verdict, because: `says ${name}` })
  test.each<[string, readonly string[], readonly ExternalVerdict[], string]>([
    ['not asked for', [], [said('load', 'fail')], 'pass: no verdicts of others are asked for'],
    ['all pass', ['load', 'pen'], [said('load', 'pass'), said('pen', 'pass')], 'pass: load: says load; pen: says pen'],
    ['one fails', ['load', 'pen'], [said('load', 'pass'), said('pen', 'fail')], 'fail: pen: says pen'],
    [
      'one is missing',
      ['load', 'pen'],
      [said('load', 'pass')],
      'inconclusive: pen: no step gave this verdict in the input verdicts, nor does the ledger of the environment before tell it',
    ],
    [
      'one fails and one is missing',
      ['load', 'pen'],
      [said('load', 'fail')],
      'fail: load: says load; pen: no step gave this verdict in the input verdicts, nor does the ledger of the environment before tell it',
    ],
    ['one cannot tell', ['load'], [said('load', 'inconclusive')], 'inconclusive: load: says load'],
  ])('%s', (_, wanted, given, expected) => {
    expect(words(externalGate(wanted, given))).toBe(expected)
  })
})

describe('alarms', () => {
  const alarm = (more: Partial<Alarm> = {}): Alarm => ({
    ...{ name: 'web-5xx', treatMissingData: 'missing', state: 'OK', since: 0, created: undefined, updates: [] },
    ...more,
  })
  const unread = (more: Parameters<typeof unknownBecause>[1]): NoAlarm => ({ ...unknownBecause('no', more), name: 'slow' })
  const REMEDY = 'let its TreatMissingData say what missing data means, or list another alarm'
  test.each<[string, readonly (Alarm | NoAlarm)[], string]>([
    ['none are listed', [], 'pass: the environment lists no alarms'],
    ['all are OK', [alarm(), alarm({ name: 'slow' })], 'pass: web-5xx, slow: none fires'],
    ['it fired before', [alarm({ since: 5, updates: [{ at: 5, from: 'ALARM', to: 'OK' }] })], 'pass: web-5xx: none fires'],
    ['it was made just now', [alarm({ created: 9 })], 'pass: web-5xx: none fires'],
    ['one fires', [alarm(), alarm({ name: 'slow', state: 'ALARM' })], 'fail: alarm slow is in ALARM'],
    ['no data', [alarm({ state: 'INSUFFICIENT_DATA' })], `inconclusive: alarm web-5xx is in INSUFFICIENT_DATA: ${REMEDY}`],
    [
      'no data that breaches',
      [alarm({ state: 'INSUFFICIENT_DATA', treatMissingData: 'breaching' })],
      'fail: alarm web-5xx is in INSUFFICIENT_DATA',
    ],
    [
      'no data that does not breach',
      [alarm({ state: 'INSUFFICIENT_DATA', treatMissingData: 'notBreaching' })],
      'pass: web-5xx: none fires',
    ],
    ['gone', [{ name: 'web-5xx', gone: 'does not exist' }], 'inconclusive: alarm web-5xx does not exist'],
    ['refused', [alarm(), unread({ code: 'aws.denied' })], 'inconclusive: alarm slow cannot be read: no'],
  ])('%s', (_, alarms, expected) => {
    const listed = alarms.map(({ name }) => name)
    expect(words(alarmsGate(listed, alarms))).toBe(expected)
  })
  const LATER = unread({ transient: true })
  test.each<[string, readonly (Alarm | NoAlarm)[], Verdict]>([
    [
      'alone, it is waited for',
      [alarm(), LATER],
      { gate: 'alarms', verdict: 'inconclusive', because: 'alarm slow cannot be read now: no', unknown: 'for-now' },
    ],
    [
      'beside one that stays away, it is not',
      [LATER, { name: 'web-5xx', gone: 'does not exist' }],
      { gate: 'alarms', verdict: 'inconclusive', because: 'alarm slow cannot be read now: no; alarm web-5xx does not exist' },
    ],
    [
      'beside one that fires, it is not',
      [LATER, alarm({ state: 'ALARM' })],
      { gate: 'alarms', verdict: 'fail', because: 'alarm slow cannot be read now: no; alarm web-5xx is in ALARM' },
    ],
  ])('what cannot be read now: %s', (_, alarms, expected) => {
    expect(
      alarmsGate(
        alarms.map(({ name }) => name),
        alarms,
      ),
    ).toEqual(expected)
  })
  test('no target could be asked: nobody knows', () => {
    expect(words(alarmsGate(['web-5xx'], []))).toBe('inconclusive: web-5xx: no target could be asked')
  })
})

describe('rollback-ready', () => {
  const target = (more: Partial<RollbackFacts['targets'][number]> = {}): RollbackFacts['targets'][number] => ({
    ...{ name: 'web/eu-west-1', obstacle: undefined, image: launchImage('ami-1'), groups: [{ name: 'web', version: '3' }] },
    ...more,
  })
  test.each<[string, Partial<RollbackFacts>, string]>([
    [
      'a first promotion',
      { backTo: undefined, targets: [target({ image: undefined })] },
      'pass: nothing was verified here yet that one could go back to',
    ],
    ['ready', {}, 'pass: 1.0.0/1 can be gone back to'],
    [
      'it cannot be launched',
      { targets: [target({ obstacle: { kind: 'gone', why: 'ami-1 is gone or not shared any more' }, image: undefined })] },
      'fail: 1.0.0/1 cannot be launched in web/eu-west-1: ami-1 is gone or not shared any more',
    ],
    [
      'its key cannot be looked at: said, and no reason to stop',
      { targets: [target({ image: launchImage('ami-1', { unknownKeys: [{ what: 'key-1', unknown: true, why: 'denied' }] }) })] },
      'pass: 1.0.0/1 can be gone back to; key-1 cannot be looked at: denied',
    ],
    [
      'lent by another account, which may take it away',
      { targets: [target({ image: launchImage('ami-1', { own: false }) })] },
      'pass: 1.0.0/1 can be gone back to; ami-1 in web/eu-west-1 is shared from another account and not protected against deregistration',
    ],
    [
      'lent, and protected',
      { targets: [target({ image: launchImage('ami-1', { own: false, isProtected: true }) })] },
      'pass: 1.0.0/1 can be gone back to',
    ],
    [
      'an unnumbered version',
      { targets: [target({ groups: [{ name: 'web', version: '$Latest' }] })] },
      'fail: group web follows $Latest, not a numbered version',
    ],
    [
      'one that will be pinned',
      { unpinned: 'pin', targets: [target({ groups: [{ name: 'web', version: '$Latest' }] })] },
      'pass: 1.0.0/1 can be gone back to',
    ],
    [
      'a group that cannot be read',
      { targets: [target({ groups: [{ name: 'web', version: { unknown: true, why: 'denied' } }] })] },
      'inconclusive: group web cannot be read: denied',
    ],
    [
      'one target of two',
      {
        targets: [
          target(),
          target({ name: 'us/us-east-1', obstacle: { kind: 'unknown', why: 'the pointer there does not know the image' } }),
        ],
      },
      'fail: 1.0.0/1 cannot be launched in us/us-east-1: the pointer there does not know the image',
    ],
  ])('%s', (_, more, expected) => {
    expect(words(rollbackReadyGate({ backTo: '1.0.0/1', unpinned: 'refuse', targets: [target()], newcomers: [], ...more }))).toBe(expected)
  })
})
