/** What is said of groups before they are rolled out to: those that a tag selects newly, and those that a stack keeps. */
import { type Group, groupRemarks, newcomersIn, type Selections } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { group, instances, version } from '../../workload/asg/group.ts'
import { A, B, environment, ledger, pointer, running, TARGET } from '../environment.ts'

const byTag: Selections = new Map([[TARGET, { groups: { by: 'tag', key: 'role', value: 'web' }, allowEmpty: false }]])
const byName: Selections = new Map([[TARGET, { groups: { by: 'names', names: ['web', 'new'] }, allowEmpty: false }]])
const foreign = group({ name: 'new', versions: [version('1', 'ami-foreign')], instances: instances('ami-foreign') })
const seen = (said: ReturnType<typeof pointer>, ...groups: readonly Group[]) => environment({ ledger: ledger([]), pointer: said, groups })
const names = (selections: Selections, world: ReturnType<typeof seen>) => newcomersIn(selections, world).map(({ group: name }) => name)

describe('a group is new', () => {
  test('that a tag selects, and that has nothing the pointer ever said', () => {
    const world = seen(pointer([A, B], 2), running(B), foreign)
    expect(names(byTag, world)).toEqual(['new'])
    expect(groupRemarks(byTag, world)).toEqual([
      `Group new is selected by the tag role=web of target ${TARGET} and never ran a release of it (it has ami-foreign): it is rolled out to as the others are.`,
    ])
  })
  test.each<[string, Selections, ReturnType<typeof seen>]>([
    ['that is named', byName, seen(pointer([A, B], 2), running(B), foreign)],
    ['that runs a release of before', byTag, seen(pointer([A, B], 2), running(A))],
    [
      'one instance of which does',
      byTag,
      seen(pointer([A, B], 2), { ...foreign, instances: [...foreign.instances, ...running(A).instances] }),
    ],
    ['where nothing is recorded yet', byTag, seen([], foreign)],
  ])('but not one %s', (_, selections, world) => expect(names(selections, world)).toEqual([]))
})

describe('a group of a stack', () => {
  test('is named before it is changed, and what the stack would do', () => {
    const world = seen(pointer([A, B], 2), running(A, { stack: 'web-prod' }))
    expect(groupRemarks(byTag, world)).toEqual([
      expect.stringContaining('AWS CloudFormation keeps web (stack web-prod): an update of such a stack'),
    ])
  })
  test.each([
    ['is there already', running(B, { stack: 'web-prod' })],
    ['is in no stack', running(A)],
  ])('that %s is not worth a word', (_, one) => expect(groupRemarks(byTag, seen(pointer([A, B], 2), one))).toEqual([]))
})
