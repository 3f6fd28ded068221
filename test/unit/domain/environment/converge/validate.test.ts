/** What earlier steps say of a release goes into the ledger where it was proved, and from there to the gate of the next environment. */
import { type ConvergeWish, converge, type EnvironmentWorld, externalGate, predictEnvironment } from '@golden-ami/domain'
import { validationRemarks } from '@golden-ami/domain/environment/converge/validate'
import { validationsOf } from '@golden-ami/domain/records/ledger/validated'
import { expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, C, delivered, environment, inWords, ledger, pointer, running, wish } from '../environment.ts'

const world = (more: Partial<EnvironmentWorld> = {}): EnvironmentWorld => ({
  ...environment({ ledger: ledger(delivered(A, B)), pointer: pointer([A, B], 2), groups: [running(B)] }),
  ...more,
})
const smoke = (verdict: 'pass' | 'fail', release: string | undefined = B, because = '12 of 12') => ({
  ...{ name: 'smoke', verdict, because },
  ...(release === undefined ? {} : { release }),
})
const saying = (...validations: NonNullable<ConvergeWish['validations']>): ConvergeWish => ({ ...wish, validations })
/** After so many turns. */
const after = (wished: ConvergeWish, seen: EnvironmentWorld): EnvironmentWorld => {
  const turn = converge(wished, seen, moment({ now: 9_000 }))
  if (!('act' in turn)) return seen
  return after(
    wished,
    turn.act.reduce((one, step) => predictEnvironment(one, step, 9_000), seen),
  )
}
const told = (wished: ConvergeWish, seen = world()): string => inWords(converge(wished, seen, moment({ now: 9_000 })))

test.each<[string, ConvergeWish, string]>([
  ['of what runs there', saying(smoke('pass')), `write validated ${B}`],
  ['of what was proved there before', saying(smoke('pass', A)), `write validated ${A}`],
  ['of what never was', saying(smoke('pass', C)), 'unchanged'],
  ['of whatever is there', saying({ name: 'smoke', verdict: 'pass', because: 'fine' }), 'unchanged'],
  ['by a run of a part', { ...saying(smoke('pass')), leftOut: { targets: ['us'], reason: 'it is down' } }, 'unchanged'],
])('a verdict %s', (_, wished, words) => {
  expect(told(wished)).toBe(words)
})
test('it is written once, and anew where it changes, in the same run too', () => {
  const passed = after(saying(smoke('pass')), world())
  expect(validationsOf(passed.ledger, B)).toEqual([{ name: 'smoke', verdict: 'pass', because: '12 of 12' }])
  expect(told(saying(smoke('pass')), passed)).toBe('unchanged')
  const failed = after(saying(smoke('fail', B, '3 of 12 failed')), passed)
  expect(validationsOf(failed.ledger, B)).toEqual([{ name: 'smoke', verdict: 'fail', because: '3 of 12 failed' }])
  expect(validationsOf(failed.ledger, A)).toEqual([])
  expect(failed.ledger).toHaveLength(world().ledger.length + 2)
})
const many = (count: number, verdict: 'pass' | 'fail' = 'pass') =>
  Array.from({ length: count }, (_, index) => ({ ...smoke(verdict, B, 'x'.repeat(900)), name: `scan-${index}` }))

test('as many as a scanner and some suites give find room, each with the beginning of its reason', () => {
  const written = after(saying(...many(30), smoke('fail', B, 'y'.repeat(900))), world())
  expect(validationsOf(written.ledger, B)).toHaveLength(31)
  expect(validationsOf(written.ledger, B)).toContainEqual({ name: 'smoke', verdict: 'fail', because: expect.stringMatching(/^y+…$/) })
  expect(told(saying(...many(30), smoke('fail', B, 'y'.repeat(900))), written)).toBe('unchanged')
})
test('where there is no room for all of them, what failed is told first, and nothing that was said before stands for what was cut', () => {
  const passed = after(saying(smoke('pass'), ...many(3)), world())
  const crowd = saying(...many(200), smoke('fail', B, '3 of 12 failed'))
  const crowded = after(crowd, passed)
  expect(validationsOf(crowded.ledger, B)[0]).toEqual({ name: 'smoke', verdict: 'fail', because: expect.stringContaining('3') })
  const failing = after(saying(...many(200, 'fail'), smoke('fail')), passed)
  expect(validationsOf(failing.ledger, B).filter(({ verdict }) => verdict === 'pass')).toEqual([])
  expect(failing.ledger).toHaveLength(passed.ledger.length + 1)
})
test('of two releases both are written, once each, also where one has found no room', () => {
  const both = after(saying(...many(200), { ...smoke('pass', A), name: 'scan' }), world())
  expect(validationsOf(both.ledger, A)).toEqual([{ name: 'scan', verdict: 'pass', because: '12 of 12' }])
  expect(both.ledger).toHaveLength(world().ledger.length + 2)
})
test('what it is about and was not proved is named', () => {
  expect(validationRemarks(saying(smoke('pass', C), smoke('pass')), world())).toEqual([
    `The verdict smoke is about ${C}, which was not proved in staging: it is not recorded.`,
  ])
})
test('of several that say it the worst counts', () => {
  const given = [smoke('pass'), smoke('fail', B, '3 of 12 failed')]
  expect(externalGate(['smoke'], given)).toEqual({ gate: 'external', verdict: 'fail', because: 'smoke: 3 of 12 failed' })
})
