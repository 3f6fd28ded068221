import { decodeEvent, encodeEvent, type LedgerEvent, MOST_BYTES, UNWRITTEN } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const event: LedgerEvent = {
  v: 2,
  id: '0123456789abcdef',
  after: { version: 3, digest: 'fedcba9876543210' },
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
const read = (text: string): LedgerEvent => {
  const answer = decodeEvent(text)
  if (!('event' in answer)) throw new Error(`no event: ${JSON.stringify(answer)}`)
  return answer.event
}

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
  test('the largest state of ten rejections fits', () => {
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
        rejected: Array.from({ length: 9 }, () => ({ release, reason })),
        soak: Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${release.slice(0, -1)}${index}`, '13d23h59m59s'])),
      },
    }
    expect(read(encodeEvent(largest))).toEqual(largest)
  })
  describe('of rejections', () => {
    const rejecting = (count: number): LedgerEvent => ({
      ...event,
      reason: 'z'.repeat(900),
      evidence: { left: '1.0.0/1', ...evidence },
      state: {
        ...event.state,
        rejected: Array.from({ length: count }, (_, index) => ({ release: `1.${count - index}.0/1`, reason: 'crashes '.repeat(15) })),
      },
    })
    test.each([11, 40, 200])('no name of %i is lost; the oldest lose their reasons, when evidence and reason are short', count => {
      const kept = read(encodeEvent(rejecting(count)))
      expect(kept.state.rejected.map(({ release }) => release)).toEqual(rejecting(count).state.rejected.map(({ release }) => release))
      const reasons = kept.state.rejected.map(({ reason }) => reason !== '')
      expect(reasons.lastIndexOf(true)).toBe(reasons.filter(Boolean).length - 1)
      expect(kept.evidence.left).toBe('1.0.0/1')
    })
    test('a thousand: the newest releases stay, because the gate `order` bars the oldest', () => {
      const { rejected } = read(encodeEvent(rejecting(1_000))).state
      expect(rejected.length).toBeGreaterThan(200)
      expect(rejected[0]?.release).toBe('1.1000.0/1')
      expect(rejected.at(-1)?.release).toBe(`1.${1_000 - rejected.length + 1}.0/1`)
    })
  })
})

describe('a version that is not understood stops nobody, and says why', () => {
  const text = JSON.stringify(event)
  const state = (change: object) => JSON.stringify({ ...event, state: { ...event.state, ...change } })
  test.each([
    ['by hand', 'it is not a JSON object'],
    ['{}', 'its "v" is missing'],
    [JSON.stringify({ ...event, v: '2' }), 'its "v" is no version of the format'],
    [JSON.stringify({ ...event, v: 0 }), 'its "v" is no version of the format'],
    [JSON.stringify({ ...event, after: undefined }), 'missing or malformed: after'],
    [JSON.stringify({ ...event, after: { version: -1, digest: '' } }), 'missing or malformed: after'],
    [JSON.stringify({ ...event, after: { version: 3 } }), 'missing or malformed: after'],
    [JSON.stringify({ ...event, at: 'yesterday', approvers: 'eve' }), 'missing or malformed: at, approvers'],
    [JSON.stringify({ ...event, restated: 'lately' }), 'missing or malformed: restated'],
    [JSON.stringify({ ...event, evidence: { a: 1 } }), 'missing or malformed: evidence'],
    [JSON.stringify({ ...event, state: null }), 'missing or malformed: state'],
    [state({ current: 'latest' }), 'missing or malformed: state.current'],
    [state({ good: undefined }), 'missing or malformed: state.good'],
    [state({ good: ['1.4.0'] }), 'missing or malformed: state.good'],
    [state({ intent: { release: '1.4.0/2' } }), 'missing or malformed: state.intent'],
    [state({ intent: { release: '1.4.0/2', kind: 'move', run: '', at: event.at } }), 'missing or malformed: state.intent'],
    [state({ hold: 'yes' }), 'missing or malformed: state.hold'],
    [state({ rejected: ['latest'] }), 'missing or malformed: state.rejected'],
    [state({ soak: { '1.4.0/2': 24 } }), 'missing or malformed: state.soak'],
    [state({ soak: { latest: '24h' } }), 'missing or malformed: state.soak'],
  ])('%s', (value, why) => {
    expect(decodeEvent(value)).toEqual({ noEvent: why })
  })
  test.each([3, 17])('a newer format (%i) is told as one, whatever else it holds', v => {
    expect(decodeEvent(JSON.stringify({ v, everything: 'else' }))).toEqual({ newer: v })
  })
  test('keys and kinds of events that a later release added are not in the way', () => {
    expect(read(text.replace('"v":2', '"v":2,"new":true'))).toMatchObject(event)
    expect(read(JSON.stringify({ ...event, kind: 'audited' })).state).toEqual(event.state)
  })
  test('what the first format wrote is read', () => {
    const { after: _, ...first } = event
    expect(read(JSON.stringify({ ...first, v: 1 }))).toEqual({ ...first, v: 1 })
  })
})
