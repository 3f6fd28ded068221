import { unknownBecause } from '@golden-ami/domain'
import { isStandardType, vcpuQuota } from '@golden-ami/domain/workload/asg/preflight/before-launch/quota'
import { describe, expect, test } from 'vitest'
import { type Asked, at, type Place, type as typeFacts, words } from './place.ts'

const vcpus = (quota: number, running = 4): Place => ({ vcpus: { quota, running } })
const BOTH = new Map([
  ['m5.large', typeFacts()],
  ['m5.4xlarge', typeFacts({ vcpus: 16 })],
])

test.each<[string, Asked, string]>([
  ['there is room for all', { place: vcpus(8) }, ''],
  [
    'there is room for one',
    { place: vcpus(7) },
    'Group web is to launch 2 instances of 2 vCPUs beside what runs, and the account runs 4 of 7 vCPUs of On-Demand Instances of the standard families: it takes longer.',
  ],
  ['there is room for just one', { place: vcpus(6) }, expect.stringMatching(/^Group web is to launch 2 .* 4 of 6 .* it takes longer\.$/)],
  [
    'there is room for none',
    { place: vcpus(5) },
    'group.no-vcpus web: Group web could launch no instance: the account runs 4 of 5 vCPUs of On-Demand Instances of the standard families, and one more needs 2.',
  ],
  [
    'of several types the smallest counts',
    { own: { types: ['m5.4xlarge', 'm5.large'] }, place: { ...vcpus(7), types: BOTH } },
    expect.stringContaining('2 instances of 2 vCPUs'),
  ],
  ['of a type that EC2 does not show', { own: { types: ['m5.metal'] }, place: vcpus(0) }, ''],
  ['what the types have cannot be read', { place: { ...vcpus(0), types: unknownBecause('denied') } }, ''],
  ['nothing is launched beside what runs', { place: vcpus(0), surge: 0 }, ''],
  ['Spot', { place: vcpus(0), own: { spot: true } }, ''],
  ['attributes choose', { place: vcpus(0), own: { types: [] } }, ''],
  ['one of its types is of another family', { place: { ...vcpus(0), types: BOTH }, own: { types: ['m5.large', 'g5.xlarge'] } }, ''],
  ['a mixed policy', { place: vcpus(0), group: { policy: {} } }, ''],
  [
    'the quota cannot be read',
    { place: { vcpus: unknownBecause('denied') } },
    'The vCPU quota cannot be compared with what group web is to launch: denied',
  ],
  ['the quota cannot be read, and does not matter', { place: { vcpus: unknownBecause('denied') }, own: { spot: true } }, ''],
])('%s', (_, asked, told) => {
  expect(words(vcpuQuota(at(asked)))).toEqual(told)
})

test('nobody asked', () => {
  const { facts, ...asked } = at()
  const { vcpus: _, ...rest } = facts
  expect(words(vcpuQuota({ ...asked, facts: rest }))).toBe('')
})

// https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-instance-quotas.html
describe('a standard type', () => {
  test.each([
    'a1.large',
    'c7g.large',
    'd3.xlarge',
    'h1.2xlarge',
    'i4i.large',
    'im4gn.large',
    'is4gen.large',
    'm7i-flex.large',
    'r7a.large',
  ])('%s is one', name => expect(isStandardType(name)).toBe(true))
  test.each(['t3.micro', 'z1d.large'])('%s is one', name => expect(isStandardType(name)).toBe(true))
  test.each(['g5.xlarge', 'p5.48xlarge', 'inf2.xlarge', 'trn1.2xlarge', 'x2idn.16xlarge', 'u-6tb1.metal', 'f1.2xlarge'])(
    '%s is none',
    name => expect(isStandardType(name)).toBe(false),
  )
  test.each(['mac2.metal', 'hpc7g.4xlarge', 'dl1.24xlarge', 'vt1.3xlarge', 'large'])('%s is none', name =>
    expect(isStandardType(name)).toBe(false),
  )
})
