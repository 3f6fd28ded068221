import type { Group, GroupActivities, Instance, ServiceChange } from '@golden-ami/domain'
import { serviceOf } from '@golden-ami/domain/workload/asg/soak/service'
import { describe, expect, test } from 'vitest'
import { group, instances } from '../group.ts'

const SINCE = 100
const ONGOING = Number.POSITIVE_INFINITY
const instance = (more: Partial<Instance> = {}): Instance => ({ ...instances('ami-new')[0]!, id: 'i-1', ...more })
const web = (...all: readonly Instance[]): Group => group({ instances: all })
const change = (does: ServiceChange['does'], at: number, more: Partial<ServiceChange> = {}): ServiceChange => ({
  ...{ instance: 'i-1', does, at, unhealthy: false },
  ...more,
})
const told = (...changes: readonly ServiceChange[]): GroupActivities => ({ changes })
const served = (of: Group, activities: GroupActivities | undefined): string => {
  const { stretches, unshown } = serviceOf(of, 'ami-new', activities, SINCE)
  return [...stretches.map(({ from, to }) => `${from}-${to === ONGOING ? '' : to}`), ...unshown].join(', ')
}
const again = 'no scaling activity tells since when i-1 is in service again'

describe('an instance', () => {
  test.each<[string, Group, GroupActivities | undefined, string]>([
    ['came into service', web(instance()), told(change('enters', 120)), '120-'],
    ['came into service before activities are told', web(instance({ launched: 5 })), told(), '100-'],
    [
      'came into service and nothing tells when',
      web(instance({ launched: 110 })),
      told(),
      'no scaling activity tells since when i-1 is in service',
    ],
    [
      'is not shown by EC2',
      web((({ launched: _, ...rest }) => rest)(instance())),
      told(),
      'no scaling activity tells since when i-1 is in service',
    ],
    ['runs something else', web(instance({ image: 'ami-old' })), told(change('enters', 120)), ''],
    ['is on its way', web(instance({ inService: false })), told(), ''],
    ['was on standby', web(instance()), told(change('leaves', 120), change('enters', 130)), '100-120, 130-'],
    ['is on standby', web(instance({ inService: false, standby: true })), told(change('leaves', 120)), '100-120'],
    ['is gone', web(), told(change('enters', 110), change('leaves', 120)), '110-120'],
    ['is gone and was there before activities are told', web(), told(change('leaves', 120)), '100-120'],
    ['is told in another order', web(), told(change('leaves', 120), change('enters', 110)), '110-120'],
    ['left twice', web(), told(change('enters', 110), change('leaves', 120), change('leaves', 125)), '110-120'],
    ['never came into service, and is gone', web(), told(change('begins', 110), change('leaves', 120)), ''],
    ['began before activities are told, and never came into service', web(), told(change('begins', 90), change('leaves', 120)), ''],
    [
      'came before activities are told, and left since',
      web(),
      told(change('begins', 80), change('enters', 90), change('leaves', 120)),
      '100-120',
    ],
    ['waits in a warm pool', web(instance({ inService: false })), told(change('begins', 120)), ''],
    ['came out of a warm pool', web(instance()), told(change('begins', 110), change('begins', 120), change('enters', 130)), '130-'],
    ['left before', web(), told(change('enters', 80), change('leaves', 90)), ''],
    ['is back, and nothing tells when', web(instance()), told(change('enters', 110), change('leaves', 120)), `110-120, ${again}`],
    ['is gone, and nothing tells when', web(), told(change('enters', 110)), 'no scaling activity tells until when i-1 was in service'],
    [
      'and another',
      web(instance(), instance({ id: 'i-2' })),
      told(change('enters', 120), change('enters', 130, { instance: 'i-2' })),
      '120-, 130-',
    ],
    ['that nobody asked about', web(instance()), undefined, 'the scaling activities of web are not shown: nobody looked at them'],
    [
      'that may not be asked about',
      web(instance()),
      { unknown: true, why: 'denied' },
      'the scaling activities of web are not shown: denied',
    ],
  ])('%s', (_, of, activities, expected) => {
    expect(served(of, activities)).toBe(expected)
  })
})

test('an instance that left because it was unhealthy is told, one that came is not', () => {
  const activities = told(change('leaves', 120, { unhealthy: true }), change('leaves', 130, { instance: 'i-2' }), change('enters', 140))
  expect(serviceOf(web(instance()), 'ami-new', activities, SINCE).lost).toEqual([120])
})
