/** A large environment is begun a few groups at a time in each account and region, and no group keeps others waiting for ever. */
import { type ConvergeStep, converge, type EnvironmentWorld, type FoundTarget, type Unanswered } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, delivered, ledger, pointer, running, target, wish } from '../environment.ts'

const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const groups = (count: number): FoundTarget =>
  target({
    pointer: pointer([A, B], 1),
    groups: Array.from({ length: count }, (_, index) => running(A, { name: `web-${index + 1}`, template: `lt-${index + 1}` })),
  })
const world = (targets: Readonly<Record<string, FoundTarget>>): EnvironmentWorld => ({
  ...{ ledger: promoted, lock: [], quarantined: new Map() },
  targets: new Map(Object.entries(targets)),
})
const begun = (
  targets: Readonly<Record<string, FoundTarget>>,
  places: Readonly<Record<string, string>>,
  unanswered: ReadonlyMap<string, Unanswered> = new Map(),
): readonly ConvergeStep[] => {
  const names = Object.keys(targets)
  const selections = new Map(names.map(name => [name, { groups: { by: 'tag' as const, key: 'a', value: 'b' }, allowEmpty: false }]))
  const asked = { ...wish, waves: [names], places: new Map(Object.entries(places)), selections }
  const turn = converge(asked, world(targets), moment({ unanswered }))
  return 'act' in turn ? turn.act : []
}

describe('groups of several targets', () => {
  test.each([
    ['in one account and region: twelve in all', 'here', 12],
    ['in two: twelve in each', 'there', 24],
  ])('%s', (_, other, count) => {
    const acts = begun({ web: groups(12), api: groups(12) }, { web: 'here', api: other })
    expect([acts.length, new Set(acts.map(step => step.do))]).toEqual([count, new Set(['start-refresh'])])
  })
})

test('groups that AWS never answers for keep no others waiting', () => {
  const [first, then] = [begun({ web: groups(14) }, { web: 'here' }), groups(14)]
  const busy = new Map(
    first.map(({ on, do: verb }) => [on, { do: verb, after: undefined, since: 0, times: 3, message: 'ScalingActivityInProgress' }]),
  )
  expect(busy.size).toBe(12)
  const subjects = begun({ web: then }, { web: 'here' }, busy).map(({ on }) => on)
  expect(subjects).toHaveLength(12)
  expect(subjects).toEqual(expect.arrayContaining(['web-13 in web', 'web-14 in web']))
})
