/** A large fleet is begun a few groups at a time. */

import type { RollStep } from '@golden-ami/domain/workload/asg/roll-step'
import { fewAtOnce } from '@golden-ami/domain/workload/asg/rollout/few-at-once'
import { expect, test } from 'vitest'

const steps = (verb: RollStep['do'], count: number): readonly RollStep[] =>
  Array.from({ length: count }, (_, i) => ({ do: verb, group: `web-${i}`, on: `web-${i}`, because: '' }) as RollStep)
const counts = (all: readonly RollStep[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { do: verb } of all) counts[verb] = (counts[verb] ?? 0) + 1
  return counts
}

const NOBODY = {}
const groups = (all: readonly RollStep[]): readonly string[] => all.map(({ group }) => group)

test('twelve of each verb that begins something, the first of them', () => {
  const few = fewAtOnce([...steps('pin-template', 13), ...steps('add-version', 100), ...steps('start-refresh', 13)], NOBODY)
  expect(counts(few)).toEqual({ 'pin-template': 12, 'add-version': 12, 'start-refresh': 12 })
  expect(few.filter(step => step.do === 'add-version').map(({ group }) => group)).toEqual(Array.from({ length: 12 }, (_, i) => `web-${i}`))
})

test('all that ends something', () => {
  expect(counts(fewAtOnce([...steps('cancel-refresh', 50), ...steps('rollback-refresh', 50)], NOBODY))).toEqual({
    'cancel-refresh': 50,
    'rollback-refresh': 50,
  })
})

test('what AWS has not answered for sure comes last', () => {
  const tried = (count: number, verb: RollStep['do'] = 'start-refresh') => ({
    unanswered: new Map(
      steps(verb, count).map(({ on }) => [on, { do: verb, after: undefined, since: 0, times: 1, message: 'busy' }] as const),
    ),
  })
  const all = steps('start-refresh', 14)
  expect(groups(fewAtOnce(all, tried(12)))).toEqual(groups([...all.slice(0, 10), ...all.slice(12)]))
  expect(groups(fewAtOnce(all, tried(12, 'add-version')))).toEqual(groups(all.slice(0, 12)))
  expect(groups(fewAtOnce(all.slice(0, 12), tried(12)))).toEqual(groups(all.slice(0, 12)))
})

test('twelve in each account and region', () => {
  const few = fewAtOnce(steps('start-refresh', 40), NOBODY, ({ group }) => (Number(group.split('-')[1]) % 2 === 0 ? 'here' : 'there'))
  expect(few).toHaveLength(24)
})
