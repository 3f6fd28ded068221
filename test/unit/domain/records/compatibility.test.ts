/**
 * What earlier releases have written is read by this one, and what later ones add is not in the way. The texts are as Parameter Store has
 * them: they are never changed, only added to.
 */
import { decodeEvent, decodeLockEntry, decodePointerMetadata, encodeEvent, type LedgerEvent, quarantinedReleases } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const RUN = 'https://github.com/acme/images/actions/runs/7'
const said = (event: object, more: object = {}): object => ({
  id: '0123456789abcdef',
  at: '2026-11-21T02:14:09.000Z',
  release: '1.4.0/2',
  run: RUN,
  actor: 'ada',
  approvers: [],
  reason: null,
  evidence: {},
  ...event,
  state: { current: '1.4.0/2', good: ['1.4.0/2'], intent: null, hold: null, rejected: [], soak: {}, ...more },
})
const AFTER = { version: 3, digest: 'fedcba9876543210' }

const LEDGER: readonly (readonly [string, string, object])[] = [
  [
    'v1, the first event of an environment',
    `{"v":1,"id":"0123456789abcdef","kind":"baseline","at":"2026-11-21T02:14:09.000Z","release":"baseline/ami-00000001","run":"${RUN}","actor":"ada","approvers":[],"reason":"as it is today","evidence":{},"state":{"current":"baseline/ami-00000001","good":["baseline/ami-00000001"],"intent":null,"hold":null,"rejected":[],"soak":{}}}`,
    said(
      { v: 1, kind: 'baseline', release: 'baseline/ami-00000001', reason: 'as it is today' },
      { current: 'baseline/ami-00000001', good: ['baseline/ami-00000001'] },
    ),
  ],
  [
    'v1, an intent without a plan-hash',
    `{"v":1,"id":"0123456789abcdef","kind":"promoting","at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":["eve"],"reason":null,"evidence":{"soak":"26h","override.windows":"hotfix"},"state":{"current":"1.3.9/1","good":["1.3.9/1"],"intent":{"release":"1.4.0/2","kind":"promote","run":"${RUN}","at":"2026-11-21T02:14:09.000Z"},"hold":null,"rejected":[],"soak":{"1.3.9/1":"26h"}}}`,
    said(
      { v: 1, kind: 'promoting', approvers: ['eve'], evidence: { soak: '26h', 'override.windows': 'hotfix' } },
      {
        current: '1.3.9/1',
        good: ['1.3.9/1'],
        intent: { release: '1.4.0/2', kind: 'promote', run: RUN, at: '2026-11-21T02:14:09.000Z' },
        soak: { '1.3.9/1': '26h' },
      },
    ),
  ],
  [
    'v1, a kind that no release writes any more',
    `{"v":1,"id":"0123456789abcdef","kind":"superseded","at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":[],"reason":null,"evidence":{},"state":{"current":"1.4.0/2","good":["1.4.0/2"],"intent":null,"hold":null,"rejected":[{"release":"1.3.0/1","reason":"crashes"}],"soak":{}}}`,
    said({ v: 1, kind: 'superseded' }, { rejected: [{ release: '1.3.0/1', reason: 'crashes' }] }),
  ],
  [
    'v2, decided on what was there',
    `{"v":2,"id":"0123456789abcdef","kind":"verified","after":{"version":3,"digest":"fedcba9876543210"},"at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":[],"reason":null,"evidence":{"instances":"12/12"},"state":{"current":"1.4.0/2","good":["1.4.0/2"],"intent":null,"hold":null,"rejected":[],"soak":{}}}`,
    said({ v: 2, kind: 'verified', after: AFTER, evidence: { instances: '12/12' } }),
  ],
  [
    'v2, a rollback with hold, the plan-hash of the intent, and a rejection whose reason was cut',
    `{"v":2,"id":"0123456789abcdef","kind":"rolling-back","after":{"version":3,"digest":"fedcba9876543210"},"at":"2026-11-21T02:14:09.000Z","release":"1.3.9/1","run":"${RUN}","actor":"ada","approvers":[],"reason":"errors \\u007b\\u007b","evidence":{"left":"1.4.0/2"},"state":{"current":"1.4.0/2","good":["1.3.9/1"],"intent":{"release":"1.3.9/1","kind":"rollback","run":"${RUN}","at":"2026-11-21T02:14:09.000Z","plan":"v1 image:0123456789ab"},"hold":{"reason":"errors","by":"ada","at":"2026-11-21T02:14:09.000Z"},"rejected":[{"release":"1.4.0/2","reason":"errors"},"1.3.0/1"],"soak":{}}}`,
    said(
      { v: 2, kind: 'rolling-back', after: AFTER, release: '1.3.9/1', reason: 'errors {{', evidence: { left: '1.4.0/2' } },
      {
        good: ['1.3.9/1'],
        intent: { release: '1.3.9/1', kind: 'rollback', run: RUN, at: '2026-11-21T02:14:09.000Z', plan: 'v1 image:0123456789ab' },
        hold: { reason: 'errors', by: 'ada', at: '2026-11-21T02:14:09.000Z' },
        rejected: [
          { release: '1.4.0/2', reason: 'errors' },
          { release: '1.3.0/1', reason: '' },
        ],
      },
    ),
  ],
  [
    'v2, a promotion that targets dropped out of',
    `{"v":2,"id":"0123456789abcdef","kind":"promoting","after":{"version":3,"digest":"fedcba9876543210"},"at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":["eve"],"reason":null,"evidence":{"dropped-out":"us (its groups)"},"state":{"current":"1.3.9/1","good":["1.3.9/1"],"intent":{"release":"1.4.0/2","kind":"promote","run":"${RUN}","at":"2026-11-21T02:14:09.000Z","plan":"v1 image:0123456789ab","dropped":["us"]},"hold":null,"rejected":[],"soak":{}}}`,
    said(
      { v: 2, kind: 'promoting', after: AFTER, approvers: ['eve'], evidence: { 'dropped-out': 'us (its groups)' } },
      {
        current: '1.3.9/1',
        good: ['1.3.9/1'],
        intent: {
          ...{ release: '1.4.0/2', kind: 'promote', run: RUN, at: '2026-11-21T02:14:09.000Z' },
          ...{ plan: 'v1 image:0123456789ab', dropped: ['us'] },
        },
      },
    ),
  ],
  [
    'v2, what others have said of a release',
    `{"v":2,"id":"0123456789abcdef","kind":"validated","after":{"version":3,"digest":"fedcba9876543210"},"at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":[],"reason":null,"evidence":{"verdict.smoke":"pass: 5 of 5"},"state":{"current":"1.4.0/2","good":["1.4.0/2"],"intent":null,"hold":null,"rejected":[],"soak":{}}}`,
    said(
      { v: 2, kind: 'validated', after: AFTER, reason: null, evidence: { 'verdict.smoke': 'pass: 5 of 5' } },
      { current: '1.4.0/2', good: ['1.4.0/2'] },
    ),
  ],
  [
    'v2, said once more',
    `{"v":2,"id":"0123456789abcdef","kind":"held","after":{"version":3,"digest":"fedcba9876543210"},"at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":[],"reason":"audit","evidence":{"cut":"3 more"},"state":{"current":null,"good":[],"intent":null,"hold":{"reason":"audit","by":"ada","at":"2026-11-21T02:14:09.000Z"},"rejected":[],"soak":{}},"restated":"2026-11-20T00:00:00.000Z"}`,
    said(
      { v: 2, kind: 'held', after: AFTER, reason: 'audit', evidence: { cut: '3 more' }, restated: '2026-11-20T00:00:00.000Z' },
      { current: null, good: [], hold: { reason: 'audit', by: 'ada', at: '2026-11-21T02:14:09.000Z' } },
    ),
  ],
]

const read = (text: string): LedgerEvent => {
  const answer = decodeEvent(text)
  if (!('event' in answer)) throw new Error(JSON.stringify(answer))
  return answer.event
}

describe('the ledger', () => {
  test.each(LEDGER)('%s', (_, text, event) => {
    expect(decodeEvent(text)).toStrictEqual({ event })
  })
  test.each(LEDGER)('%s: written again it says the same', (_, text) => {
    expect(decodeEvent(encodeEvent(read(text)))).toStrictEqual(decodeEvent(text))
  })
  test('what a later release has added is kept wherever it is, also when this one writes it down again', () => {
    const later = `{"v":2,"id":"0123456789abcdef","kind":"canary-judged","after":{"version":3,"digest":"fedcba9876543210","by":"x"},"at":"2026-11-21T02:14:09.000Z","release":"1.4.0/2","run":"${RUN}","actor":"ada","approvers":[],"reason":null,"evidence":{},"canary":{"share":5},"state":{"current":"1.4.0/2","good":["1.4.0/2"],"intent":{"release":"1.4.0/2","kind":"promote","run":"${RUN}","at":"2026-11-21T02:14:09.000Z","step":2},"hold":null,"rejected":[{"release":"1.3.0/1","reason":"x","since":"y"}],"soak":{},"canary":["web"]}}`
    const event = read(later)
    expect(event.kind).toBe('canary-judged')
    expect(JSON.parse(encodeEvent(event))).toEqual(JSON.parse(later))
  })
})

const TERM = `"claim":"c1","run":"${RUN}","attempt":1,"action":"promote"`
const TIMES = '"started":"2026-11-21T02:00:00.000Z","expires":"2026-11-21T02:10:00.000Z"'
const term = {
  ...{ v: 1, claim: 'c1', run: RUN, attempt: 1, action: 'promote' },
  ...{ started: '2026-11-21T02:00:00.000Z', expires: '2026-11-21T02:10:00.000Z' },
}

describe('the lock', () => {
  test.each<[string, object]>([
    [`{"v":1,"kind":"claim",${TERM},"after":0,${TIMES}}`, { ...term, kind: 'claim', after: 0 }],
    [
      `{"v":1,"kind":"claim",${TERM},"after":3,${TIMES},"force":"rollback: errors"}`,
      { ...term, kind: 'claim', after: 3, force: 'rollback: errors' },
    ],
    [`{"v":1,"kind":"renewal",${TERM},"after":4,${TIMES},"since":4}`, { ...term, kind: 'renewal', after: 4, since: 4 }],
    ['{"v":1,"kind":"free","claim":"c1","after":5}', { v: 1, kind: 'free', claim: 'c1', after: 5 }],
    [`{"v":1,"kind":"claim",${TERM},"after":0,${TIMES},"later":true}`, { ...term, kind: 'claim', after: 0, later: true }],
  ])('%s', (text, entry) => {
    expect(decodeLockEntry(text)).toStrictEqual(entry)
  })
  test.each([
    ['by hand', 'by hand'],
    ['of another format', `{"v":2,"kind":"claim",${TERM},"after":0,${TIMES}}`],
    ['of another kind', `{"v":1,"kind":"wish",${TERM},"after":0,${TIMES}}`],
    ['of no kind', `{"v":1,${TERM},"after":0,${TIMES}}`],
    [
      'that ends before it begins',
      `{"v":1,"kind":"claim",${TERM},"after":0,"started":"2026-11-21T02:10:00.000Z","expires":"2026-11-21T02:00:00.000Z"}`,
    ],
    ['without a time', `{"v":1,"kind":"claim",${TERM},"after":0,"started":"x","expires":"y"}`],
    ['with a force that is no reason', `{"v":1,"kind":"claim",${TERM},"after":0,${TIMES},"force":true}`],
    ['a renewal of nothing', `{"v":1,"kind":"renewal",${TERM},"after":4,${TIMES}}`],
    ['after half a version', '{"v":1,"kind":"free","claim":"c1","after":5.5}'],
  ])('%s is nobody’s', (_, text) => {
    expect(decodeLockEntry(text)).toBeUndefined()
  })
})

const FIRST = `"release":"1.4.0/2","source":"ami-00000001","fingerprint":"f1","run":"${RUN}"`
const first = { release: '1.4.0/2', source: 'ami-00000001', fingerprint: 'f1', run: RUN }

describe('pointers', () => {
  test.each<[string, string, object | undefined]>([
    ['the first ones', `{${FIRST}}`, first],
    [
      'with a rollback without home',
      `{${FIRST},"away":{"from":"1.4.1/1","by":"ada","reason":"errors"}}`,
      { ...first, away: { from: '1.4.1/1', by: 'ada', reason: 'errors' } },
    ],
    [
      'from nobody knows what',
      `{${FIRST},"away":{"from":null,"by":"ada","reason":"errors"}}`,
      { ...first, away: { from: null, by: 'ada', reason: 'errors' } },
    ],
    ['with where it would go back to', `{${FIRST},"good":"1.3.9/1"}`, { ...first, good: '1.3.9/1' }],
    [
      'to a release that was named',
      `{${FIRST},"good":"1.3.9/1","away":{"from":null,"by":"ada","reason":"x","named":true}}`,
      { ...first, good: '1.3.9/1', away: { from: null, by: 'ada', reason: 'x', named: true } },
    ],
    [
      'with what it was decided on, and what was left',
      `{${FIRST},"good":"1.3.9/1","after":3,"left":"1.4.1/1"}`,
      { ...first, good: '1.3.9/1', after: 3, left: '1.4.1/1' },
    ],
    ['what a later release has added is left out', `{${FIRST},"later":1}`, first],
    ['what is malformed beside the release is left out', `{${FIRST},"good":"latest","after":-1,"left":4,"away":{"from":"x"}}`, first],
    [
      'also inside',
      `{${FIRST},"away":{"from":null,"by":"ada","reason":"x","named":false,"later":1}}`,
      { ...first, away: { from: null, by: 'ada', reason: 'x' } },
    ],
    ['without a release', `{"source":"ami-00000001","fingerprint":"f1","run":"${RUN}"}`, undefined],
    ['by hand', 'the new one', undefined],
    ['not at all', '', undefined],
  ])('%s', (_, text, metadata) => {
    expect(decodePointerMetadata(text)).toStrictEqual(metadata)
  })
})

describe('quarantine', () => {
  const name = '/golden-ami/web/quarantine/1.4.0_2'
  test.each<[string, string, object]>([
    [
      'as it is written',
      `{"release":"1.4.0/2","reason":"leaks","by":"ada","at":"2026-11-21T02:14:09.000Z","run":"${RUN}"}`,
      { reason: 'leaks', by: 'ada', at: '2026-11-21T02:14:09.000Z', run: RUN },
    ],
    ['with what a later release has added', '{"reason":"leaks","until":"x"}', { reason: 'leaks', by: '', at: '', run: '' }],
    ['with a reason that is none', '{"reason":3,"by":"ada"}', { reason: `${name} gives no reason`, by: 'ada', at: '', run: '' }],
    ['by hand', 'do not use', { reason: `${name} gives no reason`, by: '', at: '', run: '' }],
  ])('%s', (_, value, quarantine) => {
    expect([...quarantinedReleases([{ name, value }])]).toEqual([['1.4.0/2', { release: '1.4.0/2', ...quarantine }]])
  })
})
