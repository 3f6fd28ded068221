/** What launches rest on is asked before a promotion is announced, where nothing else stands in its way. */
import { type PromotionWorld, promote, type TargetWorld } from '@golden-ami/domain'
import { imagesByTarget, lackedBy } from '@golden-ami/domain/promotion/before-launch'
import type { PlaceFacts } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { describe, expect, test } from 'vitest'
import { A, B, C, delivered, imageOf, ledger, only, TARGET } from '../environment/environment.ts'
import { candidate, NOW, now, wish, world } from './promotion.ts'

const facts = (more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...{ image: imageOf(C), alarms: [], images: new Map(), types: new Map(), addresses: new Map(), groups: new Map() },
  ...more,
})
const MISSING = facts({ alarms: [{ name: 'web-5xx' }] })
const asked = wish({ asksLaunches: true })
const seen = (launches: TargetWorld['launches'] | undefined, more: Partial<PromotionWorld> = {}): PromotionWorld => {
  const before = world(more)
  return { ...before, targets: new Map([[TARGET, { ...only(before), ...(launches ? { launches } : {}) }]]) }
}

describe('before anything is announced', () => {
  test('it is asked for', () => {
    expect(promote(asked, seen(undefined), now())).toEqual({ need: 'launches' })
  })
  test('nothing is announced where a place lacks it', () => {
    expect(promote(asked, seen(MISSING), now())).toMatchObject({ end: { outcome: 'failed', code: 'target.alarm-missing' } })
    expect(lackedBy(asked, seen(MISSING), NOW)).toEqual([expect.stringContaining('Alarm web-5xx of the strategy does not exist')])
  })
  test('it goes where nothing is lacking', () => {
    expect(promote(asked, seen(facts()), now())).toMatchObject({ act: [{ do: 'write-event', kind: 'promoting' }] })
    expect(lackedBy(asked, seen(facts()), NOW)).toEqual([])
  })
})
test('a closed gate is said first, and costs no calls', () => {
  const held = { ...asked, environment: { ...asked.environment, approvals: { count: 1, of: undefined } } }
  expect(promote(held, seen(undefined), now())).toMatchObject({ end: { code: 'gate.closed' } })
})
test('what is announced goes on, and nobody asks', () => {
  const announced = ledger([...delivered(A, B), { kind: 'promoting', release: C }])
  for (const launches of [undefined, MISSING])
    expect(promote(asked, seen(launches, { ledger: announced }), now())).toMatchObject({ act: [{ do: 'write-event', kind: 'promoting' }] })
})
test('where its pointer says it already nothing is asked', () => {
  const arrived = seen(MISSING)
  const { pointer } = only(arrived)
  const there = {
    ...only(arrived),
    pointer: [...pointer, { ...pointer.at(-1)!, version: 99, image: imageOf(C), metadata: { ...pointer.at(-1)!.metadata!, release: C } }],
  }
  expect(lackedBy(asked, { ...arrived, targets: new Map([[TARGET, there]]) }, NOW)).toEqual([])
})
test('nobody asks who does not want to', () => {
  expect(promote(wish(), seen(undefined), now())).toHaveProperty('act')
})
test('a launch is tried with the image that the target has of the candidate, where it has one', () => {
  expect(imagesByTarget(asked, seen(undefined), NOW)).toEqual(new Map([[TARGET, imageOf(C)]]))
  expect(imagesByTarget(asked, seen(undefined, { distribution: undefined }), NOW)).toEqual(new Map())
  expect(imagesByTarget(asked, seen(undefined, { candidate: { none: 'nothing' } }), NOW)).toEqual(new Map())
  expect(candidate(C).image).toBe(imageOf(C))
})
