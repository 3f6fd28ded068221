import {
  bestWay,
  candidates,
  closedBy,
  type EnvironmentWorld,
  type FoundTarget,
  lastGood,
  type Obstacle,
  objections,
  obstacles,
  obstaclesToNamed,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import {
  A,
  B,
  C,
  delivered,
  environment,
  FORMER,
  imageOf,
  launchImage,
  launchImages,
  ledger,
  pointer,
  quarantined,
  running,
  target,
} from '../environment.ts'

type Seen = Partial<Parameters<typeof environment>[0]>
const seen = (more: Seen = {}): EnvironmentWorld =>
  environment({ ledger: ledger(delivered(A, B, C)), pointer: pointer([A, B, C], 3), groups: [running(C)], ...more })
const rejectedB = ledger([{ kind: 'failed', release: B, reason: 'leaks' }], FORMER, ledger(delivered(A, B, C)))
const withoutB = launchImages(imageOf(A), imageOf(C))
const also = (world: EnvironmentWorld, found: FoundTarget): EnvironmentWorld => ({
  ...world,
  targets: new Map([...world.targets, ['us/us-east-1', found]]),
})
const elsewhere = (more: Partial<Parameters<typeof target>[0]> = {}) => target({ pointer: pointer([A, B, C]), groups: [], ...more })
const nowhere: EnvironmentWorld = { ...seen(), targets: new Map([['us/us-east-1', { unknown: true, why: 'denied' }]]) }
const inWords = (all: readonly Obstacle[]): readonly string[] => all.map(({ kind, why }) => `${kind}: ${why}`)

describe('what speaks against B', () => {
  test.each<[string, EnvironmentWorld, readonly string[]]>([
    ['nothing', seen(), []],
    ['it is quarantined', seen({ quarantined: quarantined(B) }), ['quarantined: it is quarantined: CVE']],
    ['it is rejected', seen({ ledger: rejectedB }), ['rejected: it is rejected here: leaks']],
    ['its image is gone', seen({ images: withoutB }), ['gone: ami-1.1.0 is gone or not shared any more']],
    [
      'its image is disabled',
      seen({ images: new Map([...withoutB, [imageOf(B), launchImage(imageOf(B), { state: 'disabled' })]]) }),
      ['gone: ami-1.1.0 is disabled'],
    ],
    [
      'its key cannot be used',
      seen({ images: new Map([[imageOf(B), launchImage(imageOf(B), { unusableKeys: ['key-1 is Disabled'] })]]) }),
      ['gone: ami-1.1.0 cannot be decrypted: key-1 is Disabled'],
    ],
    ['no pointer knows it', seen({ pointer: pointer([A, C]) }), ['unknown: no pointer knows its image any more']],
    [
      'all of it, the gravest first',
      seen({ ledger: rejectedB, quarantined: quarantined(B), pointer: pointer([A, C]) }),
      ['quarantined: it is quarantined: CVE', 'rejected: it is rejected here: leaks', 'unknown: no pointer knows its image any more'],
    ],
    [
      'gone in one target of two',
      also(seen(), elsewhere({ images: withoutB })),
      ['gone: ami-1.1.0 is gone or not shared any more in us/us-east-1'],
    ],
    ['unknown in one target of two, which never ran it', also(seen(), elsewhere({ pointer: pointer([C]) })), []],
    ['a target that cannot be read says nothing', also(seen(), { unknown: true, why: 'denied' }), []],
    ['no target can be read', nowhere, []],
  ])('%s', (_, world, words) => {
    expect(inWords(obstacles(world, B))).toEqual(words)
  })
  test('and that it is the one that is left, before all', () => {
    expect(inWords(obstacles(seen({ quarantined: quarantined(B) }), B, B))[0]).toBe('left: it is the one that is left')
  })
  test('without a look at images: what people said', () => {
    expect(inWords(objections(seen({ ledger: rejectedB, images: withoutB }), B))).toEqual(['rejected: it is rejected here: leaks'])
  })
  test('where somebody names it, that it is rejected is nothing', () => {
    expect(inWords(obstaclesToNamed(seen({ ledger: rejectedB, images: withoutB }), B))).toEqual([
      'gone: ami-1.1.0 is gone or not shared any more',
    ])
  })
})

test.each<[EnvironmentWorld, string]>([
  [seen({ quarantined: quarantined(B), images: withoutB }), 'release.quarantined'],
  [seen({ ledger: rejectedB, pointer: pointer([A, C]) }), 'release.rejected'],
  [seen({ pointer: pointer([A, C]) }), 'rollback.unknown'],
  [seen({ images: withoutB }), 'rollback.gone'],
])('the gravest gives its code (%#)', (world, code) => {
  expect(closedBy(obstacles(world, B), 'staging cannot go back to it')?.code).toBe(code)
})
test('all are told', () => {
  expect(closedBy(obstacles(seen({ quarantined: quarantined(B), images: withoutB }), B), 'staging cannot run it')?.why).toBe(
    'staging cannot run it: it is quarantined: CVE; ami-1.1.0 is gone or not shared any more.',
  )
  expect(closedBy([], 'staging cannot run it')).toBeUndefined()
})

describe('the best way back from C', () => {
  test.each<[string, EnvironmentWorld, string | undefined]>([
    ['the last good one', seen(), B],
    ['past one that is quarantined', seen({ quarantined: quarantined(B) }), A],
    ['past one that is rejected', seen({ ledger: rejectedB }), A],
    ['past one whose image is gone', seen({ images: withoutB }), A],
    ['none', seen({ quarantined: quarantined(A, B) }), undefined],
    ['as the pointers tell, where the ledger is lost', seen({ ledger: [] }), B],
  ])('%s', (_, world, release) => {
    expect(bestWay(world, C)).toBe(release)
    expect(candidates(world, C).find(({ because }) => because === '')?.release).toBe(release)
  })
  test.each<[string, EnvironmentWorld, string | undefined, string | undefined]>([
    ['the newest', seen(), undefined, C],
    ['not the one that is left', seen(), C, B],
    ['not what is quarantined', seen({ quarantined: quarantined(B) }), C, A],
    ['not what is rejected', seen({ ledger: rejectedB }), C, A],
    ['also where its image is gone', seen({ images: withoutB }), C, B],
    ['none', seen({ quarantined: quarantined(A, B, C) }), undefined, undefined],
  ])('by the ledger alone: %s', (_, world, left, release) => {
    expect(lastGood(world, left)).toBe(release)
  })
})
