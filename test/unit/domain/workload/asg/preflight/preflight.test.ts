import { type ErrorCode, type Group, preflight } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'
import { group, instance, NEW, OLD, strategy } from '../group.ts'

/** Each with everything that comes after it in the order of the table. */
const wrongs: readonly [ErrorCode, Partial<Group>, string][] = [
  ['group.managed', { owner: { what: 'node group web of Amazon EKS cluster blue' } }, 'belongs to node group web of'],
  ['group.no-template', { template: '' }, 'no launch template'],
  ['group.unpinned', { version: '$Latest' }, 'follows $Latest'],
  ['group.followers', { followers: ['api', 'batch'] }, 'reach api, batch at once'],
  ['group.suspended', { suspended: ['AZRebalance', 'Launch', 'Terminate'] }, 'suspended processes: Launch, Terminate.'],
  ['group.health-check', { loadBalanced: true }, 'EC2 only'],
  ['group.protected', { instances: [instance(OLD, { protectedFromScaleIn: true })] }, 'on standby: i-1'],
]

describe('refused before anything is changed', () => {
  test.each(wrongs)('%s', (code, more, words) => {
    expect(preflight(group(more), { unpinned: 'refuse', strategy })).toEqual({ code, message: expect.stringContaining(words) })
  })
  test.each(wrongs.map(([code], index) => [code, Object.assign({}, ...wrongs.slice(index).map(([, more]) => more))] as const))(
    '%s is told before what comes after it',
    (code, more) => {
      expect(preflight(group(more), { unpinned: 'refuse', strategy })?.code).toBe(code)
    },
  )
  test.each(['Launch', 'Terminate', 'InstanceRefresh', 'AddToLoadBalancer', 'HealthCheck', 'ReplaceUnhealthy'])('%s is needed', process => {
    expect(preflight(group({ suspended: [process] }), { unpinned: 'refuse', strategy })?.code).toBe('group.suspended')
  })
  test.each<[string, Partial<Group>]>([
    ['an instance on standby that has the image already', { instances: [instance(NEW, { standby: true })] }],
    ['one of several that is protected', { instances: [instance(OLD), instance(OLD, { protectedFromScaleIn: true })] }],
  ])('%s', (_, more) => {
    expect(preflight(group(more), { unpinned: 'refuse', strategy })?.code).toBe('group.protected')
  })
})

test.each<[string, Partial<Group>, 'refuse' | 'pin']>([
  ['a group like many', {}, 'refuse'],
  ['unpinned, and it is to be pinned', { version: '$Default' }, 'pin'],
  ['suspended, but nothing that is needed', { suspended: ['AZRebalance', 'AlarmNotification', 'ScheduledActions'] }, 'refuse'],
  ['behind a load balancer with its health checks', { loadBalanced: true, healthCheck: 'ELB' }, 'refuse'],
  ['empty', { desired: 0, instances: [] }, 'refuse'],
])('not refused: %s', (_, more, unpinned) => {
  expect(preflight(group(more), { unpinned, strategy })).toBeUndefined()
})
