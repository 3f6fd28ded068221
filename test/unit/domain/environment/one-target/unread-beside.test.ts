/** The label on a pointer that several targets share says that all of them are proved: one that cannot be read proves nothing. */
import { type ConvergeWish, converge, type EnvironmentWorld, type FoundTarget, type Release, type Selections } from '@golden-ami/domain'
import { expect, test } from 'vitest'
import { moment } from '../../workload/asg/group.ts'
import { A, B, delivered, FORMER, inWords, ledger, pointer, running, target, wish } from '../environment.ts'

const [WEB, API] = ['web/eu-west-1', 'api/eu-west-1'] as const
const promoted = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
const selections = (mayBeEmpty: boolean): Selections =>
  new Map([WEB, API].map(name => [name, { groups: { by: 'names', names: ['web'] }, allowEmpty: mayBeEmpty && name === API }]))
const arrived = target({ pointer: pointer([A, B], 1), groups: [running(B)] })
const empty = target({ pointer: pointer([A, B], 1), groups: [running(B, { instances: [], desired: 0 })] })
const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
const denied: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }

test.each<[string, FoundTarget, boolean, string]>([
  ['it has arrived', arrived, false, 'label 2'],
  ['it is empty, which may be so', empty, true, 'label 2'],
  ['it is empty, which may not be so', empty, false, 'configured'],
  ['it cannot be read now, and may be empty', busy, true, 'wait'],
  ['it cannot be read now', busy, false, 'wait'],
  ['it cannot be read, and may be empty', denied, true, 'failed: aws.denied'],
  ['it cannot be read', denied, false, 'failed: aws.denied'],
])('%s', (_, beside, mayBeEmpty, words) => {
  const targets = new Map<string, FoundTarget>([
    [WEB, arrived],
    [API, beside],
  ])
  const world: EnvironmentWorld = { ledger: promoted, lock: [], quarantined: new Map(), targets }
  const places = new Map([WEB, API].map(name => [name, '111111111111/eu-west-1']))
  const asked: ConvergeWish = { ...wish, waves: [[WEB, API]], places, selections: selections(mayBeEmpty) }
  expect(inWords(converge(asked, world, moment()))).toBe(words)
})

const goingBack = ledger([{ kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }], FORMER, ledger(delivered(A, B)))
const back = (image: Release): FoundTarget => target({ pointer: pointer([A, B, A], 1), groups: [running(image)] })
test.each<[string, FoundTarget, string]>([
  ['once all that have the pointer are there', back(A), 'label 3'],
  ['not while another one is on its way', back(B), 'web: refresh to 1.0.0/1'],
])('what was proved before is labelled again %s', (_, beside, words) => {
  const targets = new Map<string, FoundTarget>([
    [WEB, back(A)],
    [API, beside],
  ])
  const world: EnvironmentWorld = { ledger: goingBack, lock: [], quarantined: new Map(), targets }
  const places = new Map([WEB, API].map(name => [name, '111111111111/eu-west-1']))
  const turn = converge({ ...wish, waves: [[WEB, API]], places, selections: selections(false) }, world, moment())
  expect(inWords(turn)).toBe(words)
  const said = 'act' in turn ? turn.act.map(({ because }) => because) : []
  expect(said.some(because => because.includes('every instance'))).toBe(false)
})
