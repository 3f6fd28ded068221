/** What passes is unknown for now to every gate that can hear it; what lasts is not, nor is it where something else is wrong for sure. */
import {
  type Alarm,
  alarmsGate,
  findingsGate,
  type Gate,
  type RollbackFacts,
  rollbackReadyGate,
  tagsGate,
  testsGate,
  type Unknown,
  type Verdict,
} from '@golden-ami/domain'
import { afterGate } from '@golden-ami/domain/gates/after'
import { quarantineGate } from '@golden-ami/domain/gates/quarantine'
import { describe, expect, test } from 'vitest'
import { launchImage } from '../environment/environment.ts'

const busy: Unknown = { unknown: true, why: 'throttled', transient: true }
const denied: Unknown = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const words = ({ verdict, unknown }: Verdict): string => (unknown ? `${verdict} ${unknown}` : verdict)

const policy = { maxSeverity: 'high', minAge: 0, onlyFixable: false, noWorseThanCurrent: true, waivers: undefined } as const
const none = { source: 'ec2', scanned: undefined, list: [] } as const
const fingerprints = new Set(['f'])
const firing: Alarm = { name: 'slow', treatMissingData: 'missing', state: 'ALARM', since: 0, created: undefined, updates: [] }
const silent = (found: Unknown) => ({ ...found, name: 'web-5xx' })
const backIn = (...versions: RollbackFacts['targets'][number]['groups'][number]['version'][]): RollbackFacts => ({
  ...{ backTo: '1.0.0/1', unpinned: 'refuse', newcomers: [] },
  targets: versions.map(version => ({
    ...{ name: 'web/eu-west-1', obstacle: undefined, image: launchImage('ami-1'), groups: [{ name: 'web', version }] },
  })),
})

const asked: Readonly<Partial<Record<Gate, (found: Unknown) => Verdict>>> = {
  after: found => afterGate({ after: { ...found, environment: 'development' }, release: '1.0.0/1', fingerprints }),
  findings: findings => findingsGate({ wanted: policy, findings, current: [], waivers: [] }, 0),
  tests: build => testsGate({ required: true, image: 'ami-1', build }),
  tags: tags => tagsGate({ required: [{ key: 'team', value: undefined }], tags }),
  alarms: found => alarmsGate(['web-5xx'], [silent(found)]),
  'rollback-ready': found => rollbackReadyGate(backIn(found)),
  quarantine: found => quarantineGate(found, '1.0.0/1'),
}

describe.each(Object.entries(asked))('%s', (_, gate) => {
  test.each([
    ['what passes is unknown for now', busy, 'inconclusive for-now'],
    ['what lasts is not', denied, 'inconclusive'],
  ] as const)('%s', (_, found, expected) => expect(words(gate(found))).toBe(expected))
})

test.each<[string, Verdict, string]>([
  ['an alarm fires beside it', alarmsGate(['web-5xx', 'slow'], [silent(busy), firing]), 'fail'],
  ['an alarm lasts unread beside it', alarmsGate(['web-5xx', 'slow'], [silent(busy), silent(denied)]), 'inconclusive'],
  ['no target can be asked for alarms now', alarmsGate(['web-5xx'], [], true), 'inconclusive for-now'],
  ['no target could be asked for alarms', alarmsGate(['web-5xx'], []), 'inconclusive'],
  ['a group that follows a name beside it', rollbackReadyGate(backIn(busy, '$Latest')), 'fail'],
  ['a group that lasts unread beside it', rollbackReadyGate(backIn(busy, denied)), 'inconclusive'],
  [
    'what runs now is not scanned for now',
    findingsGate({ wanted: policy, findings: none, current: [none, busy], waivers: [] }, 0),
    'inconclusive for-now',
  ],
  [
    'what runs now is not scanned in one target',
    findingsGate({ wanted: policy, findings: none, current: [busy, denied], waivers: [] }, 0),
    'inconclusive',
  ],
])('%s', (_, verdict, expected) => expect(words(verdict)).toBe(expected))
