import { unknownBecause } from '@golden-ami/domain'
import { freeAddresses } from '@golden-ami/domain/workload/asg/preflight/before-launch/addresses'
import { expect, test } from 'vitest'
import { type Asked, at, words } from './place.ts'

const free = (a: number, b?: number): Asked => ({
  place: { addresses: new Map([['subnet-a', a], ...(b === undefined ? [] : [['subnet-b', b] as const])]) },
})

test.each<[string, Asked, string]>([
  ['there is room for all', free(1, 1), ''],
  ['there is room for all in one of them', free(0, 2), ''],
  [
    'there is room for fewer',
    free(0, 1),
    'The subnets of group web have fewer free addresses (subnet-a 0, subnet-b 1) than the 2 that are to be launched beside what runs.',
  ],
  ['there is none', free(0, 0), 'group.no-addresses web: No subnet of group web has a free address: subnet-a, subnet-b.'],
  ['there is none, and nothing is launched beside what runs', { ...free(0, 0), surge: 0 }, ''],
  ['a subnet of others has some', { ...free(0, 200), own: { subnets: ['subnet-a'] } }, expect.stringMatching(/^group\.no-addresses web/)],
  ['it names no subnet', { ...free(0, 0), own: { subnets: [] } }, ''],
  ['nobody tells of one, and the other is full', free(0), 'Nobody tells how many addresses subnet-b of group web has free.'],
  ['nobody tells of one, and the other has room', free(200), 'Nobody tells how many addresses subnet-b of group web has free.'],
  ['nobody tells of any', { place: { addresses: new Map() } }, 'Nobody tells how many addresses subnet-a, subnet-b of group web has free.'],
  [
    'they cannot be read',
    { place: { addresses: unknownBecause('denied') } },
    'The free addresses of the subnets of group web cannot be read: denied',
  ],
  ['they cannot be read, and nothing is launched beside what runs', { place: { addresses: unknownBecause('denied') }, surge: 0 }, ''],
])('%s', (_, asked, told) => {
  expect(words(freeAddresses(at(asked)))).toEqual(told)
})
