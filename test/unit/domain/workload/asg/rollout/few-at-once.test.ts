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

test('twelve of each verb that begins something, the first of them', () => {
  const few = fewAtOnce([...steps('pin-template', 13), ...steps('add-version', 100), ...steps('start-refresh', 12)])
  expect(counts(few)).toEqual({ 'pin-template': 12, 'add-version': 12, 'start-refresh': 12 })
  expect(few.filter(step => step.do === 'add-version').map(({ group }) => group)).toEqual(Array.from({ length: 12 }, (_, i) => `web-${i}`))
})

test('all that ends something', () => {
  expect(counts(fewAtOnce([...steps('cancel-refresh', 50), ...steps('rollback-refresh', 50)]))).toEqual({
    'cancel-refresh': 50,
    'rollback-refresh': 50,
  })
})
