import { type Distribute, plannedCells, planOf, planSteps, promote } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, ledger, pointer, quarantined, RUN, running, target } from '../environment/environment.ts'
import { asked, FAR, HOME, seen, steps, TARGETS, US } from './abroad.ts'
import { copyOf } from './places.ts'
import { candidate, now, story } from './promotion.ts'

const begun = (one: ReturnType<typeof seen>): ReturnType<typeof seen> => ({
  ...one,
  ledger: ledger([{ kind: 'promoting', release: C }], RUN, ledger(delivered(A, B))),
})

describe('the image of a promotion', () => {
  test('is announced before anything is made', () => {
    expect(steps(promote(asked(), seen(), now()))).toEqual(['write-event the ledger of staging'])
  })
  test('is made, while no pointer moves, not even where it is', () => {
    expect(steps(promote(asked(), begun(seen()), now()))).toEqual([`copy-image ${HOME}/${US}`])
    expect(steps(promote(asked(), begun(seen({ us: [copyOf('ami-us', { state: 'pending' })] })), now()))).toEqual(['wait'])
  })
  test('is there: both pointers move, each to its own', () => {
    const shared = seen({ us: [copyOf('ami-us')], may: [FAR], far: { copies: [], sees: true } })
    const turn = promote(asked(), begun(shared), now())
    expect('act' in turn && turn.act.map(step => ('image' in step ? [step.on, step.image] : []))).toEqual([
      ['the pointer of home/eu-west-1', candidate(C).image],
      ['the pointer of far/us-east-1', 'ami-us'],
    ])
  })
  test('cannot be had in one place: the other pointer moves, and the end names it', () => {
    const refused = new Map([[`${HOME}/${US}`, { do: 'copy-image', message: 'not subscribed', code: 'aws.refused' as const }]])
    const { words, end } = story((known, at) => promote(asked(), known, { ...at, refused }), seen())
    expect(words).toEqual(['write promoting 1.2.0/1', 'point to 1.2.0/1', 'failed: aws.refused'])
    expect(end.why).toMatch(/^Missing: far\/us-east-1 \(.*not subscribed\)\. Done: home\/eu-west-1\.$/)
    expect(end.cells.map(({ result }) => result)).toEqual(['available', 'missing'])
  })
  test('that may not be used elsewhere is refused before the gates are asked, and nothing is announced', () => {
    const products = seen({ source: { productCodes: ['abc'] } })
    expect(steps(promote(asked('copy'), { ...products, quarantined: quarantined(C) }, now()))).toEqual(['failed: distribution.preflight'])
  })
  test('that home has no more does not undo what the pointers say', () => {
    const gone = { ...seen(), distribution: { ...seen().distribution!, source: undefined } }
    expect(steps(promote(asked(), gone, now()))).toEqual(['failed: image.missing'])
    const said = target({ pointer: pointer([A, B, C], 2), groups: [running(B)] })
    const everywhere = { ...begun(gone), targets: new Map(TARGETS.map(({ name }) => [name, said])) }
    expect(steps(promote(asked(), everywhere, now()))).toEqual(['write-event the ledger of staging'])
  })
})

describe('where it is', () => {
  test('is looked at when the gates are open, or when the pointers say the release, and not otherwise', () => {
    const unseen = { ...seen(), distribution: undefined }
    expect(steps(promote(asked(), unseen, now()))).toEqual(['need distribution'])
    expect(steps(promote(asked(), { ...unseen, quarantined: quarantined(C) }, now()))).toEqual(['failed: gate.closed'])
    const said = target({ pointer: pointer([A, B, C], 2), groups: [running(B)] })
    const everywhere = new Map(TARGETS.map(({ name }) => [name, said]))
    expect(steps(promote(asked(), { ...unseen, quarantined: quarantined(C), targets: everywhere }, now()))).toEqual(['need distribution'])
  })
  test('is no part of the plan-hash; where it is to be, and how, is', () => {
    const hash = (how: Distribute, one: ReturnType<typeof seen>) => planOf(asked(how), one, candidate(C), now())
    expect(hash('share', seen({ us: [copyOf('ami-us')] }))).toBe(hash('share', seen()))
    expect(hash('copy', seen())).not.toBe(hash('share', seen()))
  })
})

test('the plan on paper makes it first, and tells each place as it would be', () => {
  expect(planSteps(asked(), seen(), now()).map(step => step.do)).toEqual([
    ...['write-event', 'copy-image', 'share-image', 'put-pointer', 'put-pointer', 'write-event'],
  ])
  const { cells } = plannedCells(asked(), seen(), now())
  expect(cells.map(({ account, result, owner }) => [account, result, owner])).toEqual([
    [HOME, 'available', HOME],
    [FAR, 'made', HOME],
  ])
})
