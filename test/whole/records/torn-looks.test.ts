/** A look that takes long, or that shows what is past, while somebody rolls back: nobody acts on half of it. */
import { hours, minutes, type What } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'
import { REGION } from '../../support/fleet.ts'
import type { Ran } from '../../support/in-process.ts'
import { ELSEWHERE, LEDGER, outcome, POINTER, type Standing, Story } from '../../support/story.ts'
import { thorough } from '../../support/sweep.ts'
import { asSoonAs, injectIntoCall, type WhichCall } from '../../support/two-people.ts'

const reading = (name: string) => ({ operation: 'GetParameterHistory', says: `"${name}"` })
const READS: readonly (readonly [string, Omit<WhichCall, 'process'>])[] = [
  ['the ledger', reading(LEDGER)],
  ['the lock', reading(LEDGER.replace('ledger', 'lock'))],
  ['the pointer', reading(POINTER)],
  ['the group', { operation: 'DescribeAutoScalingGroups' }],
  ['the instances', { operation: 'DescribeInstances' }],
  ['the refreshes', { operation: 'DescribeInstanceRefreshes' }],
]
/** Which look: the first, one in which something is begun, and the one in which the release is proved. */
const LOOKS = thorough ? [0, 2, 29] : [2, 29]
const FATES: readonly (readonly [string, What])[] = [
  ['an answer that comes ten minutes later', { do: 'slow', by: minutes(10) }],
  ['an answer from two minutes ago', { do: 'stale-read', by: minutes(2) }],
]

/** What a rollback has left is at rest, everywhere on one release that is not rejected. */
const expectRolledBack = (stands: Standing, rejected: string): void => {
  const on = stands.good.split(' ')[0] ?? ''
  expect(stands).toEqual({
    ...{ fleet: on, pointer: on, label: on, current: on, good: stands.good, intent: 'none' },
    ...{ hold: 'errors', rejected, lock: 'free' },
  })
  expect(rejected).not.toContain(on)
}
const meanwhile = async (story: Story, run: () => Promise<Ran>, read: WhichCall, fate: What, nth: number): Promise<void> => {
  injectIntoCall(story.world, read, fate, nth)
  const orAfter = run()
  const back = await asSoonAs(story.world, read, by => story.rollBack({}, by), { nth, orAfter })
  await orAfter
  expect(outcome(back)).toBe('rolled-back')
  story.world.advance(hours(2))
}

describe.each(FATES)('%s', (_, fate) => {
  test.each(READS)('of %s, to a refresh', async (_, read) => {
    for (const nth of LOOKS) {
      const story = await Story.after('a')
      await story.promote('b')
      await meanwhile(story, () => story.refresh({}, { name: 'first' }), { process: 'first', ...read }, fate, nth)
      expect(await story.stands()).toMatchObject({ current: 'a', hold: 'errors', rejected: 'b', label: 'a', intent: 'none' })
      expect((await story.refresh()).failed).toBeUndefined()
      expectRolledBack(await story.stands(), 'b')
    }
  })
  test.each(READS)('of %s, to a promotion', async (_, read) => {
    for (const nth of thorough ? [0, 2] : [2]) {
      const story = await Story.after('a')
      await story.made('b')
      await meanwhile(story, () => story.promote('b', {}, { name: 'first' }), { process: 'first', ...read }, fate, nth)
      const { rejected } = await story.stands()
      expect((await story.refresh()).failed).toBeUndefined()
      expectRolledBack(await story.stands(), rejected)
    }
  })
})

test('of one of two regions: both come to rest on the same', async () => {
  for (const nth of [1, 3, 25]) {
    const story = await (await Story.begun([REGION, ELSEWHERE])).delivers('a')
    await story.promote('b')
    const read = { process: 'first', region: ELSEWHERE, operation: 'DescribeAutoScalingGroups' }
    await meanwhile(story, () => story.refresh({}, { name: 'first' }), read, { do: 'slow', by: minutes(10) }, nth)
    expect((await story.refresh()).failed).toBeUndefined()
    for (const region of [REGION, ELSEWHERE]) expectRolledBack(await story.stands(region), 'b')
  }
})
