import { type LaunchClients, lookAtLaunchImages } from '@golden-ami/aws/launch-images'
import { UserError } from '@golden-ami/domain'
import { expect, test } from '@jest/globals'

const HERE = '111111111111'
const image = (encrypted: readonly string[]) => ({ id: 'ami-1', state: 'available', owner: HERE, isProtected: false, encrypted })

/** @param keys of the snapshots that EC2 shows */
const look = async (
  encrypted: readonly string[],
  keys: ReadonlyMap<string, string>,
  stateOf: (key: string) => Promise<string | undefined>,
) => {
  const ec2 = { launchImages: async () => [image(encrypted)], keysOf: async () => keys }
  const key = async (arn: string) => {
    const state = await stateOf(arn)
    return state === undefined ? undefined : { arn, state, manager: 'CUSTOMER' }
  }
  const clients = { ec2, keys: { key } } as unknown as LaunchClients
  return (await lookAtLaunchImages(clients, HERE, ['ami-1'])).get('ami-1')
}
const KEYS = new Map([['snap-1', 'key/1']])
const denied = (): Promise<never> => Promise.reject(new UserError('aws.denied', 'not yours'))

test.each<[string, readonly string[], ReadonlyMap<string, string>, (key: string) => Promise<string | undefined>, object]>([
  ['nothing is encrypted', [], new Map(), denied, { unusableKeys: [], unknown: [] }],
  ['its key can be used', ['snap-1'], KEYS, async () => 'Enabled', { unusableKeys: [], unknown: [] }],
  ['its key is disabled', ['snap-1'], KEYS, async () => 'Disabled', { unusableKeys: ['key/1 is Disabled'], unknown: [] }],
  ['its key is not there', ['snap-1'], KEYS, async () => undefined, { unusableKeys: ['key/1 does not exist'], unknown: [] }],
  ['its key is not shown', ['snap-1'], KEYS, denied, { unusableKeys: [], unknown: ['key/1 cannot be looked at: not yours'] }],
  [
    'EC2 does not show one of its snapshots',
    ['snap-1', 'snap-2'],
    KEYS,
    async () => 'Enabled',
    { unusableKeys: [], unknown: ['the key of ami-1 cannot be looked at: EC2 does not show snap-2 to this account'] },
  ],
])('an image: %s', async (_, encrypted, keys, stateOf, expected) => {
  expect(await look(encrypted, keys, stateOf)).toMatchObject({ ...expected, own: true })
})
