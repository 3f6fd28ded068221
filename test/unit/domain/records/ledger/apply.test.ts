import { applied, type LedgerChange, type LedgerState, ledgerEvent, UNWRITTEN } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const at = Date.UTC(2026, 10, 21, 2, 14, 9)
const ISO = '2026-11-21T02:14:09.000Z'
const writer = { run: 'https://github.com/acme/web/actions/runs/7', actor: 'ada', at }
const intent = (release: string, kind: 'promote' | 'rollback' = 'promote') => ({ release, kind, run: writer.run, at: ISO })

const before: LedgerState = {
  current: '1.1.0/1',
  good: ['1.1.0/1', '1.0.0/1'],
  intent: null,
  hold: null,
  rejected: [{ release: '1.0.5/1', reason: 'crashed' }],
  soak: { '1.0.0/1': '26h' },
}

test.each<[string, readonly string[], readonly string[]]>([
  ['what is known as good stays, whatever pointers remember', ['1.0.0/1'], ['1.0.0/1']],
  ['what pointers remember is good where nothing is known', [], ['0.9.0/1', '0.8.0/1']],
])('a rollback is told: %s', (_, good, after) => {
  const change: LedgerChange = {
    ...{ kind: 'rolling-back', release: '0.9.0/1', from: '1.1.0/1', reason: 'errors', hold: false },
    recovered: ['1.1.0/1', '0.9.0/1', '0.8.0/1'],
  }
  expect(applied({ ...UNWRITTEN, good }, change, writer).good).toEqual(after)
})

const cases: readonly [string, Partial<LedgerState>, LedgerChange, Partial<LedgerState>][] = [
  [
    'baseline records what runs, as good',
    UNWRITTEN,
    { kind: 'baseline', release: 'baseline/ami-00000001' },
    { current: 'baseline/ami-00000001', good: ['baseline/ami-00000001'] },
  ],
  ['promoting writes the intent and nothing else', {}, { kind: 'promoting', release: '1.2.0/1' }, { intent: intent('1.2.0/1') }],
  [
    'promoting keeps the plan and what the release it replaces had soaked',
    {},
    { kind: 'promoting', release: '1.2.0/1', plan: 'v1 x', soaked: 25 * 3_600_000 },
    { intent: { ...intent('1.2.0/1'), plan: 'v1 x' }, soak: { '1.1.0/1': '1d1h', '1.0.0/1': '26h' } },
  ],
  [
    'promoting keeps which targets it is not for',
    {},
    { kind: 'promoting', release: '1.2.0/1', dropped: ['us'] },
    { intent: { ...intent('1.2.0/1'), dropped: ['us'] } },
  ],
  [
    'promoting anew is for all of them',
    { intent: { ...intent('1.2.0/1'), dropped: ['us'] } },
    { kind: 'promoting', release: '1.2.0/1' },
    { intent: intent('1.2.0/1') },
  ],
  [
    'promoting what is there keeps no soak: it goes on',
    {},
    { kind: 'promoting', release: '1.1.0/1', soaked: 3_600_000 },
    { intent: intent('1.1.0/1') },
  ],
  [
    'promoting does not lift a hold by itself',
    { hold: { reason: 'r', by: 'b', at: ISO } },
    { kind: 'promoting', release: '1.2.0/1' },
    { hold: { reason: 'r', by: 'b', at: ISO }, intent: intent('1.2.0/1') },
  ],
  [
    'promoting with the hold overridden lifts it',
    { hold: { reason: 'r', by: 'b', at: ISO } },
    { kind: 'promoting', release: '1.2.0/1', overrides: ['hold'] },
    { hold: null, intent: intent('1.2.0/1') },
  ],
  [
    'promoting with the rejection overridden takes the release back, no other',
    {
      rejected: [
        { release: '1.2.0/1', reason: 'x' },
        { release: '1.0.5/1', reason: 'crashed' },
      ],
    },
    { kind: 'promoting', release: '1.2.0/1', overrides: ['rejected'] },
    { rejected: [{ release: '1.0.5/1', reason: 'crashed' }], intent: intent('1.2.0/1') },
  ],
  [
    'promoted: current, and the intent stays until the fleet is proved',
    { intent: intent('1.2.0/1') },
    { kind: 'promoted', release: '1.2.0/1' },
    { current: '1.2.0/1', intent: intent('1.2.0/1') },
  ],
  [
    'verified: good in front, intent settled',
    { current: '1.2.0/1', intent: intent('1.2.0/1') },
    { kind: 'verified', release: '1.2.0/1' },
    { current: '1.2.0/1', good: ['1.2.0/1', '1.1.0/1', '1.0.0/1'], intent: null },
  ],
  ['verified again moves to the front', {}, { kind: 'verified', release: '1.0.0/1' }, { current: '1.0.0/1', good: ['1.0.0/1', '1.1.0/1'] }],
  [
    'verified leaves the intent for another release alone',
    { intent: intent('1.3.0/1') },
    { kind: 'verified', release: '1.1.0/1' },
    { intent: intent('1.3.0/1') },
  ],
  [
    'failed: rejected, intent settled',
    { current: '1.2.0/1', intent: intent('1.2.0/1') },
    { kind: 'failed', release: '1.2.0/1', reason: 'alarm web-5xx' },
    {
      current: '1.2.0/1',
      intent: null,
      rejected: [{ release: '1.2.0/1', reason: 'alarm web-5xx' }, ...before.rejected],
    },
  ],
  [
    'rolling-back: intent, rejection and hold in one',
    {},
    { kind: 'rolling-back', release: '1.0.0/1', from: '1.1.0/1', reason: 'login is broken', hold: true },
    {
      good: ['1.0.0/1'],
      intent: intent('1.0.0/1', 'rollback'),
      hold: { reason: 'login is broken', by: 'ada', at: ISO },
      rejected: [{ release: '1.1.0/1', reason: 'login is broken' }, ...before.rejected],
    },
  ],
  [
    'rolling-back by a failed rollout does not hold',
    { rejected: [] },
    { kind: 'rolling-back', release: '1.0.0/1', from: null, reason: 'failed', hold: false },
    { rejected: [], intent: intent('1.0.0/1', 'rollback') },
  ],
  [
    'rolled-back: current and good again, whatever was intended',
    { current: '1.2.0/1', intent: intent('1.2.0/1'), hold: { reason: 'r', by: 'b', at: ISO } },
    { kind: 'rolled-back', release: '1.0.0/1' },
    { current: '1.0.0/1', good: ['1.0.0/1', '1.1.0/1'], intent: null, hold: { reason: 'r', by: 'b', at: ISO } },
  ],
  ['validated', {}, { kind: 'validated', release: '1.1.0/1' }, {}],
  ['held', {}, { kind: 'held', release: '1.1.0/1', reason: 'audit' }, { hold: { reason: 'audit', by: 'ada', at: ISO } }],
  [
    'failed: no longer good, its soak does not count, its intent is over',
    { intent: intent('1.0.0/1') },
    { kind: 'failed', release: '1.0.0/1', reason: 'leak' },
    { good: ['1.1.0/1'], intent: null, rejected: [{ release: '1.0.0/1', reason: 'leak' }, ...before.rejected], soak: {} },
  ],
  [
    'verified takes no rejection away: only who overrides it, or goes back to it, does',
    { rejected: [{ release: '1.2.0/1', reason: 'x' }] },
    { kind: 'verified', release: '1.2.0/1' },
    { current: '1.2.0/1', good: ['1.2.0/1', '1.1.0/1', '1.0.0/1'], rejected: [{ release: '1.2.0/1', reason: 'x' }] },
  ],
  [
    'rolling-back to a rejected release that somebody named takes its rejection back, and rejects what is left',
    {},
    { kind: 'rolling-back', release: '1.0.5/1', from: '1.1.0/1', reason: 'errors', hold: false, retakes: true },
    { good: ['1.0.0/1'], intent: intent('1.0.5/1', 'rollback'), rejected: [{ release: '1.1.0/1', reason: 'errors' }] },
  ],
  [
    'rolling-back where the ledger was lost begins with what the pointers remember',
    UNWRITTEN,
    { kind: 'rolling-back', release: '1.0.0/1', from: '1.1.0/1', reason: 'errors', hold: false, recovered: ['1.1.0/1', '1.0.0/1'] },
    { good: ['1.0.0/1'], intent: intent('1.0.0/1', 'rollback'), rejected: [{ release: '1.1.0/1', reason: 'errors' }] },
  ],
]

test.each(cases)('%s', (_, state, change, becomes) => {
  const given = { ...before, ...state }
  expect(applied(given, change, writer)).toEqual({ ...given, ...becomes })
})

test.each<LedgerChange>([
  { kind: 'baseline', release: '1.2.0/1' },
  { kind: 'promoting', release: '1.2.0/1', overrides: ['rejected', 'soak'] },
  { kind: 'promoted', release: '1.2.0/1' },
  { kind: 'verified', release: '1.2.0/1' },
  { kind: 'failed', release: '1.2.0/1', reason: 'leak' },
  { kind: 'rolling-back', release: '1.0.0/1', from: '1.2.0/1', reason: 'errors', hold: false },
  { kind: 'rolled-back', release: '1.0.0/1' },
])('nothing lifts a hold but promoting with the hold overridden: not $kind', change => {
  const hold = { reason: 'r', by: 'b', at: ISO }
  const given = { ...before, hold, rejected: [{ release: '1.2.0/1', reason: 'x' }] }
  expect(applied(given, change, writer).hold).toEqual(hold)
})

test('lists stay bounded, the newest stay; of rejections none is forgotten', () => {
  let state = before
  for (let build = 1; build <= 30; build++) {
    state = applied(state, { kind: 'promoting', release: `2.0.0/${build}`, soaked: 60_000 }, writer)
    state = applied(state, { kind: 'promoted', release: `2.0.0/${build}` }, writer)
    state = applied(state, { kind: 'verified', release: `2.0.0/${build}` }, writer)
    state = applied(state, { kind: 'failed', release: `3.0.0/${build}`, reason: 'x'.repeat(500) }, writer)
  }
  expect(state.good).toEqual(['2.0.0/30', '2.0.0/29', '2.0.0/28', '2.0.0/27', '2.0.0/26'])
  expect(Object.keys(state.soak)).toEqual(['2.0.0/29', '2.0.0/28', '2.0.0/27', '2.0.0/26', '2.0.0/25'])
  expect(state.rejected.map(({ release }) => release)).toEqual([
    ...Array.from({ length: 30 }, (_, index) => `3.0.0/${30 - index}`),
    '1.0.5/1',
  ])
  expect(state.rejected[0]?.reason.length).toBeLessThan(121)
})

describe('an event', () => {
  const digest = (text: string): string =>
    [...text]
      .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 0xffffffff, 7)
      .toString(16)
      .padEnd(64, '0')
  const event = (change: LedgerChange, environment = 'staging', run = writer.run) =>
    ledgerEvent(environment, [], change, { ...writer, run, approvers: ['eve'], evidence: { soak: '26h' }, reason: 'nightly' }, digest)

  test('says what became true and the state after it', () => {
    const change: LedgerChange = { kind: 'verified', release: '1.1.0/1' }
    expect(event(change)).toMatchObject({
      v: 2,
      after: { version: 0, digest: '' },
      kind: 'verified',
      at: ISO,
      release: '1.1.0/1',
      run: writer.run,
      actor: 'ada',
      approvers: ['eve'],
      reason: 'nightly',
      evidence: { soak: '26h' },
      state: applied(UNWRITTEN, change, writer),
    })
    expect(event({ kind: 'held', release: '1.1.0/1', reason: 'audit' }).reason).toBe('audit')
  })
  test('has an id of run, environment, kind and release', () => {
    const { id } = event({ kind: 'verified', release: '1.1.0/1' })
    expect(event({ kind: 'verified', release: '1.1.0/1' }).id).toBe(id)
    const others = [
      event({ kind: 'promoted', release: '1.1.0/1' }),
      event({ kind: 'verified', release: '1.1.0/2' }),
      event({ kind: 'verified', release: '1.1.0/1' }, 'production'),
      event({ kind: 'verified', release: '1.1.0/1' }, 'staging', 'https://github.com/acme/web/actions/runs/8'),
    ]
    expect(new Set([id, ...others.map(other => other.id)]).size).toBe(5)
  })
})
