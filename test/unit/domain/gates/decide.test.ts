import { decide, type Gate, overridden, readOverrides, type Verdict } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const verdict = (gate: Gate, answer: Verdict['verdict'], passesAt?: number): Verdict => ({
  gate,
  verdict: answer,
  because: '',
  ...(passesAt === undefined ? {} : { passesAt }),
})
const passing = [verdict('after', 'pass'), verdict('soak', 'pass')]

describe('all verdicts together', () => {
  test.each<[string, readonly Verdict[], object]>([
    ['all pass', passing, { decision: 'proceed' }],
    ['none was asked', [], { decision: 'refuse' }],
    ['soak is not reached', [...passing, verdict('soak', 'fail', 5)], { decision: 'defer', until: 5 }],
    [
      'the latest of several clocks',
      [verdict('soak', 'inconclusive', 5), verdict('windows', 'fail', 9), verdict('freezes', 'fail', 7)],
      { decision: 'defer', until: 9 },
    ],
    ['while soaking', [verdict('while-soaking', 'fail', 5)], { decision: 'defer', until: 5 }],
    ['a clock that nobody can tell', [verdict('soak', 'fail')], { decision: 'refuse' }],
    [
      'a clock that stands still until there is capacity',
      [{ ...verdict('soak', 'fail'), awaits: 'capacity' }, verdict('windows', 'fail', 5)],
      { decision: 'defer', until: undefined },
    ],
    ['another gate beside the clock', [verdict('soak', 'fail', 5), verdict('after', 'fail')], { decision: 'refuse' }],
    ['another gate with a time', [verdict('approvals', 'fail', 5)], { decision: 'refuse' }],
    ['inconclusive is no pass', [...passing, verdict('quarantine', 'inconclusive')], { decision: 'refuse' }],
    ['an override', [...passing, { ...verdict('hold', 'fail'), override: 'hotfix' }], { decision: 'proceed' }],
  ])('%s', (_, verdicts, decision) => {
    expect(decide(verdicts)).toMatchObject(decision)
  })
  test('names all that is in the way, and nothing else', () => {
    const [hold, soak] = [verdict('hold', 'fail'), verdict('soak', 'fail', 5)]
    expect(decide([...passing, hold, soak])).toEqual({ decision: 'refuse', inTheWay: [hold, soak] })
    expect(decide([...passing, soak])).toEqual({ decision: 'defer', until: 5, inTheWay: [soak] })
  })
})

describe('overrides', () => {
  test('are read line by line', () => {
    expect(readOverrides('soak: hotfix: CVE-2026-1\n\n  hold :  it was me ', ['soak', 'hold'])).toEqual({
      overrides: [
        { gate: 'soak', reason: 'hotfix: CVE-2026-1' },
        { gate: 'hold', reason: 'it was me' },
      ],
    })
  })
  test.each([
    ['hold: mended; rejected: it was not the release', ['mended', 'it was not the release']],
    ['hold:a;rejected :b;', ['a', 'b;']],
    ['hold: a;\nrejected: b', ['a', 'b']],
    ['hold: mended; see the incident', ['mended; see the incident']],
    ['hold: mended; https://acme.example/INC-17', ['mended; https://acme.example/INC-17']],
    ['hold: mended; PR: 17', ['mended; PR: 17']],
  ])('are read from one line, where a semicolon comes before a gate: %s', (input, reasons) => {
    const read = readOverrides(input, ['hold', 'rejected'])
    expect('overrides' in read && read.overrides.map(({ reason }) => reason)).toEqual(reasons)
  })
  test.each([
    [['soak'], ['"soak" is not <gate>: <reason>']],
    [['soak:'], ['"soak:" is not <gate>: <reason>']],
    [['speed: why'], ['"speed" is no gate']],
    [['quarantine: why'], ['the gate quarantine can never be overridden']],
    [['windows: why'], ['the gate windows is not overridable here: the delivery file does not name it']],
    [['soak: a', 'soak: b'], ['the gate soak is overridden twice']],
    [
      ['soak: a; speed: b; quarantine: c; soak: d'],
      ['"speed" is no gate', 'the gate quarantine can never be overridden', 'the gate soak is overridden twice'],
    ],
    [
      ['x', 'after: y'],
      ['"x" is not <gate>: <reason>', 'the gate after can never be overridden'],
    ],
  ])('%j is refused', (lines, wrong) => {
    const allowed = 'allowed: <gate>: <reason> for gates that the delivery file names as overridable: soak, hold'
    expect(readOverrides(lines.join('\n'), ['soak', 'hold'])).toEqual({
      complaints: wrong.map(one => ({ at: { source: 'input override' }, wrong: one, allowed })),
    })
  })
  test('nothing may be overridden', () => {
    expect(readOverrides('soak: x', [])).toMatchObject({ complaints: [{ allowed: expect.stringMatching(/overridable: none$/) }] })
  })
  test('are named in the verdicts that do not pass; the verdict stays', () => {
    const given = [verdict('hold', 'fail'), verdict('soak', 'pass'), verdict('windows', 'fail', 5)]
    expect(
      overridden(given, [
        { gate: 'hold', reason: 'a' },
        { gate: 'soak', reason: 'b' },
      ]),
    ).toEqual([{ ...verdict('hold', 'fail'), override: 'a' }, verdict('soak', 'pass'), verdict('windows', 'fail', 5)])
  })
})
