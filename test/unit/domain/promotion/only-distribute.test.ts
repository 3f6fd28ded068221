/** The copies of a release, before anybody has reviewed its promotion. */
import { distributionWish, onlyDistribute, type PromotionStep, type PromotionWorld, predictPromotion, simulate } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { A, C, quarantined } from '../environment/environment.ts'
import { asked, FAR, HOME, seen, steps, US } from './abroad.ts'
import { copyOf } from './places.ts'
import { candidate, HOUR, NOW, now } from './promotion.ts'

const turn = (world: PromotionWorld, at = now()) => onlyDistribute(asked(), world, at)
const LATE = now({ now: NOW + HOUR })
const making = seen({ us: [copyOf('ami-us', { state: 'pending' })] })

describe('copies alone', () => {
  test('are made before anything is announced', () => {
    expect(steps(turn(seen()))).toEqual([`copy-image ${HOME}/${US}`])
  })
  test('are there: that is all', () => {
    const shared = seen({ us: [copyOf('ami-us')], may: [FAR], far: { copies: [], sees: true } })
    expect(steps(turn(shared))).toEqual(['distributed'])
  })
  test('are looked for before it is said that they are there', () => {
    expect(steps(turn({ ...seen(), distribution: undefined }))).toEqual(['need distribution'])
  })
  test('are not asked about gates: what another environment has not verified is copied too', () => {
    expect(steps(turn({ ...seen(), after: undefined }))).toEqual([`copy-image ${HOME}/${US}`])
  })
  test('are waited for while their time lasts, and told as under way when it is over: EC2 goes on', () => {
    expect(turn(making)).toMatchObject({ wait: expect.any(String) })
    expect(turn(making, LATE)).toEqual({ wait: `${FAR}/${US}: home's copy in ${US}: copy ami-us is still being made` })
  })
  test('are told as missing when one of them has failed besides', () => {
    const refused = new Map([[`${HOME}/${US}`, { do: 'copy-image', message: 'not subscribed', code: 'aws.refused' as const }]])
    expect(steps(turn(seen(), { ...LATE, refused }))).toEqual(['failed: distribution.incomplete'])
  })
  test('are told as cancelled, whatever is under way', () => {
    expect(steps(turn(making, now({ cancelled: true })))).toEqual(['cancelled: run.cancelled'])
    expect(steps(turn(making, { ...LATE, cancelled: true }))).toEqual(['cancelled: run.cancelled'])
  })
  test('come to an end on paper, also when their time is over', () => {
    for (const at of [now(), LATE]) {
      const predict = (world: PromotionWorld, step?: PromotionStep) =>
        predictPromotion(world, step, at.now, distributionWish(asked(), candidate(C)))
      expect(simulate((world: PromotionWorld, then) => onlyDistribute(asked(), world, then), predict, making, at).end.outcome).toBe(
        'distributed',
      )
    }
  })
})

describe('nothing is copied', () => {
  test('of what is quarantined', () => {
    expect(steps(turn({ ...seen(), quarantined: quarantined(C) }))).toEqual(['failed: release.quarantined'])
    expect(steps(turn({ ...seen(), quarantined: quarantined(A) }))).toEqual([`copy-image ${HOME}/${US}`])
  })
  test('where there is no release, or not yet', () => {
    expect(steps(turn({ ...seen(), candidate: { none: 'there is none' } }))).toEqual(['failed: promote.no-candidate'])
    expect(steps(turn({ ...seen(), candidate: { none: 'there is none', yet: true } }))).toEqual(['deferred'])
  })
  test('that home has no more', () => {
    const gone = { ...seen(), distribution: { ...seen().distribution!, source: undefined } }
    expect(steps(turn(gone))).toEqual(['failed: image.missing'])
  })
})
