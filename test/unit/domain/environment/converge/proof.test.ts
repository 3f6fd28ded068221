/** An environment is verified when each target that has to be is proved by its instances, and one is at all; else it is configured. */
import {
  type ConvergeWish,
  converge,
  type EnvironmentWorld,
  type FoundTarget,
  type LedgerChange,
  lastEvent,
  type Selections,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { instances, version } from '../../workload/asg/group.ts'
import { A, B, delivered, ledger, pointer, running, target, wish } from '../environment.ts'
import { story } from '../story.ts'

const [EU, US] = ['eu/eu-west-1', 'us/us-east-1'] as const
type Name = typeof EU | typeof US
const allowing = (...empty: readonly Name[]): Selections =>
  new Map([EU, US].map(name => [name, { groups: { by: 'names', names: ['web'] }, allowEmpty: empty.includes(name) }]))

/** Which of the targets have instances in service on what their pointers say; the others have none at all. */
const told = (
  changes: readonly LedgerChange[],
  pointed: readonly (typeof A | typeof B)[],
  serving: readonly Name[],
  mayBeEmpty: readonly Name[],
  /** The version of the pointers that has the label. */
  labelled: number | null = 1,
): readonly [string, string, unknown?] => {
  const release = pointed.at(-1) ?? A
  const targets = [EU, US].map(name => {
    const group = running(release, serving.includes(name) ? {} : { instances: [], desired: 0 })
    return [name, target({ pointer: pointer(pointed, labelled ?? undefined), groups: [group] })] as const
  })
  const world: EnvironmentWorld = { ledger: ledger(changes), lock: [], quarantined: new Map(), targets: new Map(targets) }
  const asked: ConvergeWish = { ...wish, waves: [[EU, US]], selections: allowing(...mayBeEmpty) }
  const { words, end, world: after } = story((seen, at) => converge(asked, seen, at), world)
  const wrote = words.filter(word => word.startsWith('write')).join()
  return wrote === '' ? [wrote, end.outcome] : [wrote, end.outcome, lastEvent(after.ledger)?.evidence.instances]
}
/** With the instances that prove it, of all targets, as the ledger keeps them. */
type Row = readonly [string, readonly Name[], readonly Name[], readonly [string, string, string?]]

const configured = ['', 'configured'] as const

describe('what was promoted', () => {
  const promoted: readonly LedgerChange[] = [...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }]
  const verified = (instances: string) => [`write verified ${B}`, 'refreshed', instances] as const
  test.each<Row>([
    ['both serve', [EU, US], [], verified('4/4')],
    ['both serve, though one need not', [EU, US], [US], verified('4/4')],
    ['one serves', [EU], [], configured],
    ['one serves, and the other need not', [EU], [US], verified('2/2')],
    ['one serves that need not', [EU], [EU], configured],
    ['none serves', [], [], configured],
    ['none serves, and one need not', [], [US], configured],
    ['none serves, nor need they', [], [EU, US], configured],
  ])('%s', (_, serving, mayBeEmpty, expected) => {
    expect(told(promoted, [A, B], serving, mayBeEmpty)).toEqual(expected)
  })
})

const back: LedgerChange = { kind: 'rolling-back', release: A, from: B, reason: 'errors', hold: false }
const rolledBack = (instances: string) => [`write rolled-back ${A}`, 'rolled-back', instances] as const

describe('what was never proved, and is gone back to', () => {
  const never = ([A, B] as const).flatMap((release): readonly LedgerChange[] => [
    { kind: 'promoting', release },
    { kind: 'promoted', release },
  ])
  test.each<Row>([
    ['both serve', [EU, US], [], rolledBack('4/4')],
    ['one serves', [EU], [], configured],
    ['one serves, and the other need not', [EU], [US], rolledBack('2/2')],
    ['one serves that need not', [EU], [EU], configured],
    ['none serves', [], [], configured],
    ['none serves, nor need they', [], [EU, US], configured],
  ])('%s', (_, serving, mayBeEmpty, expected) => {
    expect(told([...never, back], [A, B, A], serving, mayBeEmpty, null)).toEqual(expected)
  })
})

describe('what was proved before is gone back to without capacity too', () => {
  test.each<Row>([
    ['both serve', [EU, US], [], rolledBack('4/4')],
    ['one serves', [EU], [], rolledBack('2/2')],
    ['none serves', [], [], rolledBack('0/0')],
  ])('%s', (_, serving, mayBeEmpty, expected) => {
    expect(told([...delivered(A, B), back], [A, B, A], serving, mayBeEmpty)).toEqual(expected)
  })
})

describe('the evidence of several targets', () => {
  const verifying = ledger([...delivered(A), { kind: 'promoting', release: B }, { kind: 'promoted', release: B }])
  const at = (image: string) =>
    target({
      pointer: pointer([A, B], 2).map(one => (one.version === 2 ? { ...one, image } : one)),
      groups: [running(B, { versions: [version('2', image)], instances: instances(image, image) })],
    })
  const untouched = target({ pointer: [], groups: [] })
  test.each<[string, Readonly<Record<string, FoundTarget>>, Readonly<Record<string, string>>]>([
    ['of one nobody needs the number', { [EU]: at('ami-eu') }, { instances: '2/2', image: 'ami-eu' }],
    ['each image is named', { [EU]: at('ami-eu'), [US]: at('ami-us') }, { instances: '4/4', image: 'ami-eu ami-us', targets: '2' }],
    ['and named once', { [EU]: at('ami-1'), [US]: at('ami-1') }, { instances: '4/4', image: 'ami-1', targets: '2' }],
    ['one that is empty proves nothing', { [EU]: at('ami-eu'), [US]: untouched }, { instances: '2/2', image: 'ami-eu' }],
  ])('%s', (_, targets, evidence) => {
    const world: EnvironmentWorld = { ledger: verifying, lock: [], quarantined: new Map(), targets: new Map(Object.entries(targets)) }
    const asked: ConvergeWish = { ...wish, waves: [Object.keys(targets)], selections: allowing(US) }
    const { world: after } = story((seen, now) => converge(asked, seen, now), world)
    expect(lastEvent(after.ledger)).toMatchObject({ kind: 'verified', evidence })
    expect(lastEvent(after.ledger)?.evidence).toEqual(evidence)
  })
})

describe('where every target may be empty, and none has even a pointer', () => {
  const untouched = target({ pointer: [], groups: [] })
  const told = (changes: readonly LedgerChange[]) => {
    const targets = new Map([EU, US].map(name => [name, untouched]))
    const world: EnvironmentWorld = { ledger: ledger(changes), lock: [], quarantined: new Map(), targets }
    const asked: ConvergeWish = { ...wish, waves: [[EU], [US]], selections: allowing(EU, US) }
    return story((seen, at) => converge(asked, seen, at), world)
  }
  const why = 'no target of staging has an instance, which may be so'
  test.each<[string, readonly LedgerChange[], readonly [string, string]]>([
    ['nothing is wrong with what is verified', delivered(A), ['unchanged', why]],
    [
      'nothing proves what is promoted',
      [...delivered(A), { kind: 'promoting', release: B }],
      ['configured', `${why}: nothing proves ${B}`],
    ],
  ])('%s', (_, changes, expected) => {
    const { words, end } = told(changes)
    expect([words, end.why]).toEqual([[expected[0]], expected[1]])
    expect(end.targets.map(({ untouched }) => untouched)).toEqual([true, true])
  })
})
