import { unknownBecause } from '@golden-ami/domain'
import type { LaunchVolume } from '@golden-ami/domain/workload/asg/preflight/before-launch/facts'
import { lostData } from '@golden-ami/domain/workload/asg/preflight/before-launch/lost-data'
import { expect, test } from 'vitest'
import { instances, NEW, OLD } from '../../group.ts'
import { type Asked, at, image, images, inPlace, type Place, ROOT, type as typeFacts, words } from './place.ts'

const DATA: LaunchVolume = { device: '/dev/sdf', size: 50 }
const STAYS: LaunchVolume = { ...DATA, endsWithInstance: false }
const has = (before: readonly LaunchVolume[], now: readonly LaunchVolume[], ...mappings: readonly LaunchVolume[]) => ({
  own: { mappings },
  place: { images: images(image(OLD, { volumes: [ROOT, ...before] }), image(NEW, { volumes: [ROOT, ...now] })) },
})
const take = (what: string): string => `Instances of group web that are replaced take with them what is on ${what}.`
const STORES: Place = {
  types: new Map([
    ['m5d.large', typeFacts({ hasStores: true })],
    ['m5.large', typeFacts()],
  ]),
}

test.each<[string, Asked, string]>([
  ['nothing but their root', {}, ''],
  ['a volume that the image brings', has([], [DATA]), take('volume /dev/sdf')],
  ['a volume that the image before has brought', has([DATA], []), take('volume /dev/sdf')],
  ['a volume of both, once', has([DATA], [DATA]), take('volume /dev/sdf')],
  ['a volume of the template', has([], [], DATA), take('volume /dev/sdf')],
  ['a volume that is said to end', has([], [], { ...DATA, endsWithInstance: true }), take('volume /dev/sdf')],
  ['a volume that stays', has([STAYS], [STAYS]), ''],
  ['a volume that stays, as the template says', has([DATA], [DATA], STAYS), ''],
  ['a volume that ends, as the template says', has([STAYS], [STAYS], DATA), take('volume /dev/sdf')],
  ['one that stays from now on', has([DATA], [STAYS]), take('volume /dev/sdf')],
  ['their root, whatever the template says of it', has([], [], { device: '/dev/xvda', size: 30, endsWithInstance: true }), ''],
  [
    'the root before, which becomes a volume beside it',
    { own: { mappings: [{ device: '/dev/sda1' }] }, place: { images: images(image(OLD, { root: '/dev/sda1' }), image(NEW)) } },
    '',
  ],
  ['instance stores', { own: { types: ['m5d.large', 'm5.large'] }, place: STORES }, take('the instance stores of m5d.large')],
  [
    'both',
    { own: { types: ['m5d.large'] }, place: { ...has([DATA], []).place, ...STORES } },
    take('volume /dev/sdf, the instance stores of m5d.large'),
  ],
  ['instances stay', { ...has([DATA], [DATA]), strategy: inPlace }, ''],
  ['nobody knows which is their root', { own: { mappings: [DATA] }, place: { images: unknownBecause('denied') } }, ''],
  ['EC2 shows no image', { own: { mappings: [DATA] }, place: { images: images() } }, ''],
  ['which types have stores cannot be read', { own: { types: ['m5d.large'] }, place: { types: unknownBecause('denied') } }, ''],
])('%s', (_, asked, told) => {
  expect(words(lostData(at(asked)))).toBe(told)
})
test('what other groups of the place have says nothing of this one', () => {
  const other = image('ami-other', { root: '/dev/sdf', volumes: [{ device: '/dev/sdf' }, { device: '/dev/sdg' }] })
  const asked: Asked = { own: { mappings: [DATA] }, place: { images: images(image(OLD), image(NEW), other) } }
  expect(words(lostData(at(asked)))).toBe(take('volume /dev/sdf'))
  expect(words(lostData(at({ ...asked, group: { instances: instances('ami-other') } })))).toBe(take('volume /dev/sdg'))
})
