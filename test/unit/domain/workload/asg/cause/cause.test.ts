/** What several failures come to, and what is made of one that nobody can blame on anything. */
import { type Cause, countsAs, worstOf } from '@golden-ami/domain/workload/asg/cause/cause'
import { expect, test } from 'vitest'

test.each<[readonly Cause[], Cause]>([
  [['place', 'place'], 'place'],
  [['place', 'image', 'unknown'], 'image'],
  [['place', 'unknown'], 'unknown'],
  [['unknown'], 'unknown'],
  [[], 'unknown'],
])('%j come to %s', (causes, worst) => {
  expect(worstOf(causes)).toBe(worst)
})

test.each<[Cause | undefined, 'image' | 'place', 'image' | 'place']>([
  ['image', 'place', 'image'],
  ['place', 'image', 'place'],
  ['unknown', 'image', 'image'],
  ['unknown', 'place', 'place'],
  [undefined, 'image', 'place'],
])('%s counts, where what is not known is the %s’s, as the %s’s', (cause, unknownIs, counts) => {
  expect(countsAs(cause, unknownIs)).toBe(counts)
})
