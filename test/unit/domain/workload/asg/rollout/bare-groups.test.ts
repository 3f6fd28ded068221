/** Groups that no environment describes, where one of them would be refused. */

import type { GroupLaunchFacts, PlaceFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { type BareGroups, type BareWish, bareRemarks, rollBareGroups } from '@golden-ami/domain/workload/asg/rollout/bare-groups'
import { expect, test } from 'vitest'
import { arrived, group, moment, NEW, prepared, wish } from '../group.ts'

const asked: BareWish = { ...wish, timeout: 7_200_000 }
const own = (tried: GroupLaunchFacts['tried'] = 'possible'): GroupLaunchFacts => ({
  ...{ types: [], mappings: [], spot: false, subnets: [], hooks: [], tried },
})
const facts = (more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...{ image: NEW, alarms: [], images: new Map(), types: new Map(), addresses: new Map() },
  groups: new Map([
    ['api', own({ refused: 'InvalidParameter: no' })],
    ['web', own()],
  ]),
  ...more,
})
const seen = (launches: PlaceFacts | undefined, web = prepared()): BareGroups => ({
  kind: 'asg',
  groups: new Map([group({ name: 'api', template: 'lt-2' }), web].map(one => [one.name, one])),
  past: new Set(),
  ...(launches ? { launches } : {}),
})
const turnOf = (world: BareGroups, at = moment()) => rollBareGroups(asked, ['api', 'web'])(world, at)

test('one that could launch nothing is left as it is, and the others go', () => {
  const turn = turnOf(seen(facts()))
  expect('act' in turn && turn.act.map(({ on }) => on)).toEqual(['web'])
  const there = turnOf(seen(facts(), arrived()))
  expect('end' in there && there.end.map(({ group, outcome, refusal }) => [group, outcome, refusal?.code])).toEqual([
    ['api', 'refused', 'group.launch-refused'],
    ['web', 'unchanged', undefined],
  ])
})
test('an alarm of the strategy that is not there keeps all that would be changed', () => {
  const turn = turnOf(seen(facts({ alarms: [{ name: 'web-5xx' }] })))
  expect('end' in turn && turn.end.map(({ group, refusal }) => [group, refusal?.code])).toEqual([
    ['api', 'target.alarm-missing'],
    ['web', 'target.alarm-missing'],
  ])
})
test('nothing is refused where nobody has asked, or somebody cancels', () => {
  const turn = turnOf(seen(undefined))
  expect('act' in turn && turn.act.map(({ on }) => on)).toEqual(['api', 'web'])
  const cancelled = turnOf(seen(facts()), moment({ cancelled: true }))
  expect('end' in cancelled && cancelled.end.map(({ outcome }) => outcome)).toEqual(['cancelled', 'cancelled'])
})
test('what stops nobody is told', () => {
  expect(bareRemarks(asked, seen(facts({ alarms: [{ name: 'web-5xx', state: 'INSUFFICIENT_DATA' }] })))).toEqual([
    expect.stringContaining('Alarm web-5xx of the strategy is in INSUFFICIENT_DATA'),
  ])
})
