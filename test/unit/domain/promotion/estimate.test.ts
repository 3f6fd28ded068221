import { estimateOf, type Group, type Strategy } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { environment } from '../environment/environment.ts'
import { group, strategy } from '../workload/asg/group.ts'
import { staging, world } from './promotion.ts'

const MINUTE = 60_000
const estimate = (groups: readonly Partial<Group>[], more: Partial<Strategy<'rolling'>> = {}): number => {
  const found = groups.map((one, index) => group({ warmUp: 0, name: `g${index}`, ...one }))
  const fleet = environment({ ledger: [], pointer: [], groups: [...found, { name: 'api', unknown: true, why: 'x' }] })
  return estimateOf(staging({ strategy: { ...strategy, ...more } }), { ...world(), ...fleet }) / MINUTE
}

/** Five minutes to boot for each batch, and its warm-up. */
test.each<[string, number, readonly Partial<Group>[], Partial<Strategy<'rolling'>>]>([
  ['no group', 0, [], {}],
  ['an empty group', 0, [{ desired: 0 }], {}],
  ['one instance', 5, [{ desired: 1 }], {}],
  ['one at a time in a small group', 15, [{ desired: 3 }], {}],
  ['half an instance is none', 75, [{ desired: 15 }], {}],
  ['ten percent at a time', 50, [{ desired: 20 }], {}],
  ['as many as may be missing and may be more', 10, [{ desired: 10 }], { minHealthy: 50, maxHealthy: 100 }],
  ['with the warm-up of the strategy', 14, [{ desired: 2, warmUp: 600 }], { warmUp: 2 * MINUTE }],
  ['with the warm-up of the group', 30, [{ desired: 2, warmUp: 600 }], {}],
  [
    'with the delay at each checkpoint but the last, and the bake',
    28,
    [{ desired: 1 }],
    { checkpoints: [5, 25, 100], checkpointDelay: 10 * MINUTE, bake: 3 * MINUTE },
  ],
  ['the longest of all groups', 15, [{ desired: 1 }, { desired: 3 }, { desired: 2 }], {}],
])('%s: %i minutes', (_, minutes, groups, more) => {
  expect(estimate(groups, more)).toBe(minutes)
})
