/**
 * The plan-hash of random fleets that are left to themselves for 48 hours stays the same; each change of somebody's alters it.
 * `PLAN_FLEETS=1000` asks for more of them.
 */
import { planChanges, planOf } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { chooser } from '../chooser.ts'
import { C } from '../environment/environment.ts'
import { candidate, HOUR, now } from './promotion.ts'
import { anyDecision, CHANGES, type Decision, leftAlone } from './random-fleets.ts'

const FLEETS = Number(process.env.PLAN_FLEETS ?? '25')
const seeds = Array.from({ length: FLEETS }, (_, seed) => seed)
const FROM = 48
const LOOK_EVERY = 4

const hashOf = ({ asked, seen }: Decision, hour = FROM): string =>
  planOf(asked, seen, 'none' in seen.candidate ? candidate(C) : seen.candidate, now({ now: hour * HOUR }))

test(`${FLEETS} fleets left to themselves for 48 hours have one plan`, () => {
  const changed = seeds.flatMap(seed => {
    const choose = chooser(seed)
    const decision = anyDecision(choose)
    const first = hashOf(decision)
    const hours = Array.from({ length: 48 / LOOK_EVERY }, (_, index) => FROM + (index + 1) * LOOK_EVERY)
    return hours.flatMap(hour => {
      const changes = planChanges(first, hashOf(leftAlone(decision, choose, hour), hour))
      return changes.length === 0 ? [] : [`seed ${seed}, hour ${hour}: ${changes.join(', ')}`]
    })
  })
  expect(changed).toEqual([])
})

describe('each change alters it', () => {
  test.each(CHANGES)('%s: %s', (_, section, before, after) => {
    const missed = seeds.filter(seed => {
      const decision = anyDecision(chooser(seed))
      return !planChanges(hashOf(before(decision)), hashOf(after(decision))).includes(section)
    })
    expect(missed).toEqual([])
  })
})
