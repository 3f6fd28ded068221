import type { Group, Moment, Refresh, RollWish } from '@golden-ami/domain'
import { rollGroup } from '@golden-ami/domain/workload/asg/roll-group/roll-group'
import { expect, test } from 'vitest'

const MINUTE = 60_000
const strategy = {
  type: 'rolling',
  minHealthy: 100,
  maxHealthy: 110,
  checkpoints: [],
  alarms: [],
  bake: 0,
} as unknown as RollWish['strategy']
const wish: RollWish = {
  image: 'ami-new',
  strategy,
  onCancel: 'rollback',
  unpinned: 'refuse',
  displace: 'none',
  restarts: 0,
  description: '',
}
const at = (now: number): Moment => ({ now, cancelled: false, refused: new Map() })
const refresh: Refresh = {
  id: 'r-1',
  to: { template: 'lt-1', version: '2' },
  state: 'done',
  status: 'Successful',
  percent: 100,
  why: '',
  started: 0,
  ended: 10 * MINUTE,
}
const instance = (id: string, more: Partial<Group['instances'][number]> = {}) => ({
  ...{ id, image: 'ami-new', inService: true, leaving: false, standby: false, protectedFromScaleIn: false },
  ...more,
})
const group = (instances: Group['instances']): Group => ({
  ...{ name: 'web', desired: 2, max: 4, template: 'lt-1', version: '2', number: '2', followers: [], suspended: [], healthCheck: 'EC2' },
  ...{ loadBalanced: false, warmUp: 0, refreshes: [refresh], instances },
  versions: [{ number: '2', image: 'ami-new', rest: 'rest' }],
})
const flapping = group([instance('i-1'), instance('i-2', { inService: false })])
const ours = new Set<string>()
const old = new Set(['r-1'])

test.each([
  ['waits while there is an hour left', ours, 69 * MINUTE, { wait: expect.any(String), until: 70 * MINUTE }],
  ['fails when the hour is over', ours, 70 * MINUTE, { end: expect.objectContaining({ outcome: 'failed' }) }],
  ['is not blamed on a refresh of an earlier run', old, 700 * MINUTE, { wait: expect.any(String) }],
])('a group whose instances do not stay in service %s', (_, past, now, turn) => {
  expect(rollGroup(wish, flapping, past, at(now))).toEqual(turn)
})

test.each([
  ['waits for an hour of its own', 760 * MINUTE, { wait: expect.any(String), until: 761 * MINUTE }],
  ['then fails', 761 * MINUTE, { end: expect.objectContaining({ outcome: 'failed' }) }],
])('where nobody has proved the image yet, a run that finds such a group after the refresh of another run %s', (_, now, turn) => {
  expect(rollGroup({ ...wish, unproved: { since: 701 * MINUTE } }, flapping, old, at(now))).toEqual(turn)
})

test.each([
  ['is looked at again', 10.9 * MINUTE, { wait: expect.any(String), until: 11 * MINUTE }],
  ['a minute later is refreshed again', 11 * MINUTE, { act: [expect.objectContaining({ do: 'start-refresh' })] }],
])('a group that does not show what its refresh has brought %s', (_, now, turn) => {
  const behind = group([instance('i-1', { image: 'ami-old' }), instance('i-2')])
  const versions = [...behind.versions, { number: '1', image: 'ami-old', rest: 'rest' }]
  expect(rollGroup(wish, { ...behind, version: '1', number: '1', versions }, ours, at(now))).toEqual(turn)
})

test('an instance on standby that runs the image already is not waited for', () => {
  const one = group([instance('i-1'), instance('i-2'), instance('i-3', { inService: false, standby: true })])
  expect(rollGroup(wish, one, ours, at(11 * MINUTE))).toEqual({ end: expect.objectContaining({ outcome: 'refreshed' }) })
})
