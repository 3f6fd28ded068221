/** Which groups a target has, and whether it may have none. */
import { type ConvergeWish, converge, type Found, type FoundTarget, type GroupSelector, type LedgerChange } from '@golden-ami/domain'
import { hasNoInstance, mayBeEmpty, selectsNothing } from '@golden-ami/domain/environment/wish/selection'
import { describe, expect, test } from 'vitest'
import { instance } from '../../workload/asg/group.ts'
import { A, B, delivered, imageOf, ledger, pointer, running, target, wish } from '../environment.ts'
import { story } from '../story.ts'

const [EU, NEW] = ['eu/eu-west-1', 'new/us-east-1'] as const
const fleet = (...groups: readonly Found[]) => target({ pointer: [], groups }).fleet
const none = { instances: [], desired: 0 }
const unreadable: Found = { name: 'api', unknown: true, why: 'not authorized', code: 'aws.denied' }

describe('no instance is there, nor wanted', () => {
  test.each<[string, readonly Found[], boolean]>([
    ['no group', [], true],
    ['groups without one', [running(A, none), running(A, { ...none, name: 'api' })], true],
    ['one of two groups has one', [running(A, none), running(A, { name: 'api' })], false],
    ['one that is not in service', [running(A, { desired: 0, instances: [instance(imageOf(A), { inService: false })] })], false],
    ['one is about to be launched', [running(A, { instances: [], desired: 1 })], false],
    ['a group cannot be read', [running(A, none), unreadable], false],
  ])('%s', (_, groups, isSo) => {
    expect(hasNoInstance(fleet(...groups))).toBe(isSo)
  })
})

describe('what selects nothing', () => {
  const names: GroupSelector = { by: 'names', names: [] }
  test.each<[string, GroupSelector | undefined, boolean, readonly Found[], string | undefined]>([
    ['by a tag', { by: 'tag', key: 'role', value: 'web' }, false, [], 'none has the tag role=web'],
    ['by names', names, false, [], 'none is named'],
    ['of which nothing is said', undefined, false, [], 'none is named'],
    ['that may be empty', names, true, [], undefined],
    ['but a group', names, false, [unreadable], undefined],
  ])('%s', (_, groups, allowEmpty, found, why) => {
    const selections = new Map(groups ? [[NEW, { groups, allowEmpty }]] : [])
    const message = why && `Target ${NEW} selects no Auto Scaling group: ${why}.`
    expect(selectsNothing(selections, NEW, fleet(...found))?.message).toBe(message)
    expect(mayBeEmpty(selections, NEW)).toBe(allowEmpty)
  })
})

describe('a target that may be empty', () => {
  const empty: FoundTarget = target({ pointer: [], groups: [] })
  const hidden: FoundTarget = target({ pointer: [], groups: [unreadable] })
  const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
  const there = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
  const selections = new Map([[NEW, { groups: { by: 'names' as const, names: [] }, allowEmpty: true }]])
  const asked: ConvergeWish = { ...wish, waves: [[EU, NEW]], selections }
  const lastOf = (found: FoundTarget, ...more: readonly LedgerChange[]): string | undefined => {
    const targets = new Map([
      [EU, there],
      [NEW, found],
    ])
    const world = { ledger: ledger([...delivered(A, B), ...more]), lock: [], quarantined: new Map(), targets }
    return story((seen, at) => converge(asked, seen, at), world).words.at(-1)
  }
  const back: LedgerChange = { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }
  test.each<[string, FoundTarget, string, string]>([
    ['is, and stays so', empty, 'unchanged', 'rolled-back'],
    ['is not for all one knows where a group cannot be read', hidden, 'failed: pointer.missing', 'failed: rollback.never-ran'],
    ['is not for all one knows where it cannot be read', lost, 'failed: aws.denied', 'failed: aws.denied'],
  ])('%s', (_, found, refreshed, rolledBack) => {
    expect([lastOf(found), lastOf(found, back)]).toEqual([refreshed, rolledBack])
  })
})
