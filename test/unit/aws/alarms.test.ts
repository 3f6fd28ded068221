import { lookAtAlarms } from '@golden-ami/aws/cloudwatch/alarms'
import type { EnvironmentClients } from '@golden-ami/aws/environment/clients'
import type { Alarm, EnvironmentWorld, Target } from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

type Clients = EnvironmentClients['targets']
const target = (name: string, region: string): Target => ({
  name,
  entry: name,
  account: '222222222222',
  region,
  role: undefined,
  groups: { by: 'names', names: [] },
  allowEmpty: false,
})
const alarm = (name: string): Alarm => ({
  ...{ name, treatMissingData: 'missing', state: 'OK', since: 0, created: undefined, updates: [] },
})
/** Each tells one alarm; what cannot be read must not be asked. */
const clientOf = (name: string, isRead: boolean) => ({
  use: (call: () => unknown) => call(),
  cloudWatch: { alarms: async () => (isRead ? [alarm(`5xx of ${name}`)] : Promise.reject(new Error(`${name} was asked`))) },
})
const look = (targets: readonly Target[], unread: readonly string[]) => {
  const isRead = ({ name }: Target): boolean => !unread.includes(name)
  const clients = new Map(targets.map(one => [one.name, clientOf(one.name, isRead(one))])) as unknown as Clients
  const seen = targets.map(one => [
    one.name,
    isRead(one) ? { pointer: [], fleet: { kind: 'asg', groups: new Map(), past: new Set() } } : { unknown: true, why: 'no' },
  ])
  const world = { targets: new Map(seen as never) } as Pick<EnvironmentWorld, 'targets'>
  return lookAtAlarms(clients, { targets, alarms: ['5xx'] }, world, 0)
}
const [WEB, API, FAR] = [target('web/eu', 'eu'), target('api/eu', 'eu'), target('web/us', 'us')]

test.each([
  ['one of the targets in a place', [WEB, API], [], ['5xx of api/eu']],
  ['the one that could be read, whichever stands first', [WEB, API], ['api/eu'], ['5xx of web/eu']],
  ['the one that could be read, whichever stands last', [WEB, API], ['web/eu'], ['5xx of api/eu']],
  ['each place', [WEB, FAR], [], ['5xx of web/eu in 222222222222/eu', '5xx of web/us in 222222222222/us']],
  ['only places that could be read', [WEB, FAR], ['web/us'], ['5xx of web/eu in 222222222222/eu']],
])('alarms are asked of %s', async (_, targets, unread, expected) => {
  const names = (await look(targets, unread)).map(({ name }) => name)
  expect(names).toEqual(expected)
})

describe('what cannot be read is told of every alarm, with its reason', () => {
  const failed = (name: string): Error => Object.assign(new Error('no'), { name, $metadata: { httpStatusCode: 400 } })
  const looked = (error: Error) => {
    const there = { use: (call: () => unknown) => call(), cloudWatch: { alarms: () => Promise.reject(error) } }
    const fleet = { kind: 'asg', groups: new Map(), past: new Set() } as const
    const world = { targets: new Map([[WEB.name, { pointer: [], fleet }]]) } as unknown as Pick<EnvironmentWorld, 'targets'>
    return lookAtAlarms(new Map([[WEB.name, there]]) as unknown as Clients, { targets: [WEB], alarms: ['5xx', 'cpu'] }, world, 0)
  }
  test.each([
    ['what passes', failed('ThrottlingException'), { unknown: true, why: 'no', transient: true }],
    ['what is refused', failed('AccessDenied'), { unknown: true, why: 'no', code: 'aws.denied' }],
  ])('%s', async (_, error, unknown) => {
    expect(await looked(error)).toEqual([
      { ...unknown, name: '5xx' },
      { ...unknown, name: 'cpu' },
    ])
  })
  test('a bug of ours is thrown', async () => {
    await expect(looked(new TypeError('x is undefined'))).rejects.toThrow('x is undefined')
  })
})
