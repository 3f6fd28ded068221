import { type FoundTarget, lastEvent, type PromotionWorld, promote } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, inWords, ledger, pointer, RUN, running, target } from '../environment/environment.ts'
import { placed } from './places.ts'
import { candidate, now, story, wish, world } from './promotion.ts'

const [EU, US, ASIA] = ['eu/eu-west-1', 'us/us-east-1', 'asia/ap-south-1'] as const
const NAMES = [EU, US, ASIA]
const CELLS = NAMES.map((name, index) => ({ name, account: `${index + 2}`.repeat(12), region: name.split('/')[1] ?? '' }))
const availability = { distribute: 'none', kmsKeys: [], shareWith: [], watermark: false } as const
const asked = wish({ targets: CELLS, environment: { availability } })
const local = (name: string) => ({ image: `ami-${name.split('/')[0]}` })
/** Each account has a copy of its own, besides those that are named. */
const copied = (...without: readonly string[]) =>
  placed(
    candidate(C),
    [],
    CELLS.filter(({ name }) => !without.includes(name)).map(cell => [cell, local(cell.name).image] as const),
  )
const onB: FoundTarget = target({ pointer: pointer([A, B], 2), groups: [running(B)] })
const onC = (name: string): FoundTarget => {
  const pointed = pointer([A, B, C], 2).map(one => (one.version === 3 ? { ...one, ...local(name) } : one))
  return target({ pointer: pointed as ReturnType<typeof pointer>, groups: [running(B)] })
}
const lost: FoundTarget = { unknown: true, why: 'not authorized', code: 'aws.denied' }
const seen = (targets: readonly FoundTarget[], more: Partial<PromotionWorld> = {}): PromotionWorld => ({
  ...world(),
  targets: new Map(NAMES.map((name, index) => [name, targets[index] ?? lost])),
  distribution: copied(),
  ...more,
})
const storyOf = (start: PromotionWorld) => story((known, at) => promote(asked, known, at), start)
const announced = { ledger: ledger([{ kind: 'promoting', release: C }], RUN, ledger(delivered(A, B))) }

describe('a promotion into several targets', () => {
  test('moves all pointers, each to its own image, between one intent and one outcome', () => {
    const { words, world: after, end } = storyOf(seen([onB, onB, onB]))
    expect(words).toEqual([
      ...['write promoting 1.2.0/1', 'point to 1.2.0/1, point to 1.2.0/1, point to 1.2.0/1', 'write promoted 1.2.0/1', 'promoted'],
    ])
    expect([...after.targets.values()].map(found => 'pointer' in found && found.pointer.at(-1)?.image)).toEqual([
      'ami-eu',
      'ami-us',
      'ami-asia',
    ])
    expect(end.why).toBe('3 pointers say 1.2.0/1')
  })
  test('moves only what is missing', () => {
    expect(storyOf(seen([onC(EU), onB, onC(ASIA)], announced)).words[0]).toBe('point to 1.2.0/1')
  })
  test('that cannot read one target announces nothing', () => {
    const { words, end } = storyOf(seen([onB, lost, onB]))
    expect(words).toEqual(['failed: aws.denied'])
    expect(end.why).toBe(`Target ${US} cannot be read: not authorized.`)
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['open', 'failed', 'open'])
  })
  test('that cannot read one target at the moment waits before it announces anything', () => {
    const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
    expect(promote(asked, seen([onB, busy, onB]), now())).toEqual({
      ...{ wait: `Target ${US} cannot be read: throttled.`, stuck: 'target.unreadable' },
    })
  })
  test('that is announced and cannot read one target moves the others, and names what is missing', () => {
    const { words, end } = storyOf(seen([onB, lost, onB], announced))
    expect(words.at(0)).toBe('point to 1.2.0/1, point to 1.2.0/1')
    expect(words.at(-1)).toBe('failed: aws.denied')
    expect(end.why).toBe(`Missing: ${US} (it cannot be read: not authorized). Done: ${EU}, ${ASIA}.`)
    expect(end.targets.map(({ outcome }) => outcome)).toEqual(['promoted', 'failed', 'promoted'])
  })
  test('that is refused one pointer ends with the others', () => {
    const refused = new Map([[`the pointer of ${US}`, { do: 'put-pointer', message: 'no', code: 'aws.denied' as const }]])
    const turn = promote(asked, seen([onC(EU), onB, onB], announced), now({ refused }))
    expect(inWords(turn as never)).toBe('point to 1.2.0/1')
  })
  test('whose image is missing somewhere says where', () => {
    const { end } = storyOf(seen([onB, onB, onB], { distribution: copied(US) }))
    expect(end.code).toBe('promote.not-available')
    expect(end.why).toContain(`Missing: ${US} (the image is not available to account 333333333333 in us-east-1: `)
    expect(end.why).toContain(`Done: ${EU}, ${ASIA}.`)
  })
  test('waits for one that cannot be read at the moment when all others are done', () => {
    const busy: FoundTarget = { unknown: true, why: 'throttled', transient: true }
    expect(promote(asked, seen([onC(EU), busy, onC(ASIA)], announced), now())).toEqual({
      ...{ wait: `${US}: it cannot be read: throttled`, stuck: 'target.unreadable' },
    })
  })
})

describe('a promotion that leaves one out', () => {
  const leftOut = { targets: [ASIA], reason: 'it is down' }
  const part = wish({ targets: CELLS.slice(0, 2), leftOut, environment: { availability } })
  const told = (start: PromotionWorld) => story((known, at) => promote(part, known, at), start)
  const byHand = target({ pointer: pointer([A, B], 1).map(one => ({ ...one, metadata: undefined })), groups: [running(B)] })
  test.each<[string, FoundTarget]>([
    ['that is as the others are', onB],
    ['that cannot be read', lost],
    ['that a person has moved', byHand],
    ['that says it already', onC(ASIA)],
  ])('moves the others, and says nothing of the whole: one %s', (_, asia) => {
    const { words, world: after, end } = told(seen([onB, onB, asia]))
    expect(words).toEqual(['write promoting 1.2.0/1', 'point to 1.2.0/1, point to 1.2.0/1', 'promoted'])
    expect(end.why).toBe(`2 pointers say 1.2.0/1; left out: ${ASIA} (it is down)`)
    expect(end.targets.map(one => one.target)).toEqual([EU, US])
    expect(lastEvent(after.ledger)?.evidence).toMatchObject({ 'left-out': `${ASIA}: it is down` })
    expect(after.targets.get(ASIA)).toBe(asia)
  })
  test('is stopped by a halt there', () => {
    const halted = target({ pointer: pointer([A, B], 2), groups: [running(B)], halt: { reason: 'INC-17' } })
    expect(told(seen([onB, onB, halted])).words).toEqual(['failed: environment.halted'])
  })
  test('that another run has made is told with what it leaves out', () => {
    const by = { ledger: ledger([{ kind: 'promoting', release: C }], undefined, ledger(delivered(A, B))) }
    const { words, end } = told(seen([onC(EU), onC(US), onB], by))
    expect(words).toEqual(['unchanged'])
    expect(end.why).toBe(
      `2 pointers say 1.2.0/1 already, and it is not proved yet: refresh-asg goes on with that; left out: ${ASIA} (it is down)`,
    )
  })
})
