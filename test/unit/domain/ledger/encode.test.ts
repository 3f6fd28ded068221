import { decodeEvent, encodeEvent, type LedgerEvent, MOST_BYTES, UNWRITTEN, UserError } from '@golden-ami/domain'
import { describe, expect, test } from '@jest/globals'

const event: LedgerEvent = {
  v: 1,
  id: '0123456789abcdef',
  kind: 'verified',
  at: '2026-11-21T02:14:09.000Z',
  release: '1.4.0/2',
  run: 'https://github.com/acme/web/actions/runs/1',
  actor: 'ada',
  approvers: ['eve'],
  reason: null,
  evidence: { instances: '12/12' },
  state: { ...UNWRITTEN, current: '1.4.0/2', good: ['1.4.0/2', 'baseline/ami-00000001'], soak: { '1.4.0/2': '26h' } },
}
const read = (text: string): LedgerEvent => decodeEvent(text, '/golden-ami/web/staging/ledger', 3)

test('what was written is read back', () => {
  expect(read(encodeEvent(event))).toEqual(event)
})

test('{{ in a reason is read back and never written', () => {
  const nasty = { ...event, reason: '{{ssm:/secret}} ü' }
  expect(encodeEvent(nasty)).not.toContain('{{')
  expect(read(encodeEvent(nasty))).toEqual(nasty)
})

describe('what does not fit is cut', () => {
  const evidence = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`gate-${index}`, 'x'.repeat(100)]))

  test('from the evidence first, overrides last', () => {
    const text = encodeEvent({ ...event, reason: 'why', evidence: { ...evidence, 'override.soak': 'hotfix' } })
    const kept = read(text)
    expect(text.length).toBeLessThanOrEqual(MOST_BYTES)
    expect(text.length).toBeGreaterThan(MOST_BYTES - 150)
    expect(kept).toEqual({ ...event, reason: 'why', evidence: kept.evidence })
    const entries = Object.entries(kept.evidence)
    expect(entries[0]).toEqual(['override.soak', 'hotfix'])
    expect(kept.evidence.cut).toBe(`${101 - (entries.length - 1)} more`)
  })
  test('all of it before anything else', () => {
    const kept = read(encodeEvent({ ...event, reason: 'y'.repeat(1_000), evidence: { findings: 'x'.repeat(4_000) } }))
    expect(kept).toEqual({ ...event, reason: 'y'.repeat(1_000), evidence: { cut: '1 more' } })
  })
  test('nothing while it just fits', () => {
    const room = MOST_BYTES - encodeEvent({ ...event, evidence: { a: '' } }).length
    const fits = { ...event, evidence: { a: 'x'.repeat(room) } }
    expect(encodeEvent(fits)).toHaveLength(MOST_BYTES)
    expect(read(encodeEvent(fits))).toEqual(fits)
    expect(read(encodeEvent({ ...event, evidence: { a: 'x'.repeat(room + 1) } })).evidence).toEqual({ cut: '1 more' })
  })
  test('then from reason and approvers, never from the state', () => {
    const approvers = Array.from({ length: 100 }, (_, index) => `login-${'x'.repeat(30)}-${index}`)
    const kept = read(encodeEvent({ ...event, reason: '🙂'.repeat(2_000), approvers, evidence }))
    expect(kept.state).toEqual(event.state)
    expect(kept.reason).toMatch(/^(🙂)+…$/u)
    expect(kept.approvers.length).toBeGreaterThan(50)
    expect(kept.approvers).toEqual(approvers.slice(0, kept.approvers.length))
  })
  test('the largest state fits', () => {
    const release = '999999999.999999999.999999999/999999999'
    const reason = 'x'.repeat(120)
    const run = `https://github.com/${'o'.repeat(39)}/${'r'.repeat(100)}/actions/runs/12345678901`
    const largest = {
      ...event,
      run,
      state: {
        current: release,
        good: Array.from({ length: 5 }, () => release),
        intent: { release, kind: 'rollback' as const, run, at: event.at, plan: 'x'.repeat(140) },
        hold: { reason, by: 'x'.repeat(39), at: event.at },
        rejected: Array.from({ length: 10 }, () => ({ release, reason })),
        soak: Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${release.slice(0, -1)}${index}`, '13d23h59m59s'])),
      },
    }
    expect(read(encodeEvent(largest))).toEqual(largest)
  })
})

describe('a version that is not understood is refused', () => {
  const text = JSON.stringify(event)
  const state = (change: object) => JSON.stringify({ ...event, state: { ...event.state, ...change } })
  test.each([
    ['by hand', 'it is not a JSON object'],
    [JSON.stringify({ ...event, v: 2 }), 'its "v" is 2, and this release of golden-ami reads 1'],
    ['{}', 'its "v" is missing, and this release of golden-ami reads 1'],
    [JSON.stringify({ ...event, kind: 'shipped' }), 'missing or malformed: kind'],
    [JSON.stringify({ ...event, at: 'yesterday', approvers: 'eve' }), 'missing or malformed: at, approvers'],
    [JSON.stringify({ ...event, evidence: { a: 1 } }), 'missing or malformed: evidence'],
    [JSON.stringify({ ...event, state: null }), 'missing or malformed: state'],
    [state({ current: 'latest' }), 'missing or malformed: state.current'],
    [state({ good: undefined }), 'missing or malformed: state.good'],
    [state({ good: ['1.4.0'] }), 'missing or malformed: state.good'],
    [state({ intent: { release: '1.4.0/2' } }), 'missing or malformed: state.intent'],
    [state({ intent: { release: '1.4.0/2', kind: 'move', run: '', at: event.at } }), 'missing or malformed: state.intent'],
    [state({ hold: 'yes' }), 'missing or malformed: state.hold'],
    [state({ rejected: ['1.4.0/2'] }), 'missing or malformed: state.rejected'],
    [state({ soak: { '1.4.0/2': 24 } }), 'missing or malformed: state.soak'],
    [state({ soak: { latest: '24h' } }), 'missing or malformed: state.soak'],
  ])('%s', (value, why) => {
    expect(() => read(value)).toThrow(
      new UserError('ledger.unreadable', `Version 3 of /golden-ami/web/staging/ledger is no ledger event: ${why}.`),
    )
  })
  test('but keys that a later release added are not in the way', () => {
    expect(read(text.replace('"v":1', '"v":1,"new":true'))).toMatchObject(event)
  })
})
