/** Can images be launched? What of their keys AWS shows, does not show, and does not show just now. */
import { ec2, kms } from '@golden-ami/aws'
import { type LaunchClients, lookAtLaunchImages } from '@golden-ami/aws/ec2/launch-images'
import { UserError } from '@golden-ami/domain'
import type { What } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'
import { ACCOUNT } from '../local-aws/services/imagebuilder/studio.ts'
import { Scene } from './lists.ts'

/** Looks at an image whose snapshot a key of the account has encrypted. */
const looked = async (hit?: { readonly operation: string; readonly what: What }) => {
  const scene = new Scene()
  const { arn } = scene.place.state(KmsState).create()
  const images = scene.place.state(Ec2State)
  const BlockDeviceMappings = [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, KmsKeyId: arn } }]
  const { ImageId: id = '' } = images.makeImage({ Name: 'web', BlockDeviceMappings })
  images.makeAvailable(id)
  if (hit) scene.world.inject({ when: { call: 0, of: { operation: hit.operation } }, what: hit.what, times: 100 })
  const clients = { ec2: ec2(scene.edge), keys: kms(scene.edge) }
  return { arn, id, seen: await lookAtLaunchImages(clients, ACCOUNT, [id, 'ami-0123456789abcdef0']) }
}
const DENIED: What = { do: 'refuse', code: 'AccessDeniedException', message: 'not authorized' }

describe('an image that is encrypted', () => {
  test('can be launched with a key that is enabled; one that EC2 does not show is not told', async () => {
    const { id, seen } = await looked()
    expect([...seen]).toEqual([[id, { id, state: 'available', unusableKeys: [], unknownKeys: [], own: true, isProtected: false }]])
  })
  test.each<[string, string, (arn: string, id: string) => string]>([
    ['its key', 'DescribeKey', arn => arn],
    ['which key it is', 'DescribeSnapshots', (_, id) => `the keys of ${id}`],
  ])('of which one may not ask %s is told with that, and may be launched for all one knows', async (_, operation, what) => {
    const { arn, id, seen } = await looked({ operation, what: DENIED })
    expect(seen.get(id)).toMatchObject({
      unusableKeys: [],
      unknownKeys: [{ what: what(arn, id), why: 'not authorized', code: 'aws.denied' }],
    })
  })
  test.each(['DescribeKey', 'DescribeSnapshots'])('of which %s cannot be had just now is looked at again', async operation => {
    await expect(looked({ operation, what: { do: 'throttle' } })).rejects.toThrow()
  })
})

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

describe('of an image EC2 and KMS tell', () => {
  test.each<[string, readonly string[], ReadonlyMap<string, string>, (key: string) => Promise<string | undefined>, object]>([
    ['nothing is encrypted', [], new Map(), denied, { unusableKeys: [], unknownKeys: [] }],
    ['its key can be used', ['snap-1'], KEYS, async () => 'Enabled', { unusableKeys: [], unknownKeys: [] }],
    ['its key is disabled', ['snap-1'], KEYS, async () => 'Disabled', { unusableKeys: ['key/1 is Disabled'], unknownKeys: [] }],
    ['its key is not there', ['snap-1'], KEYS, async () => undefined, { unusableKeys: ['key/1 does not exist'], unknownKeys: [] }],
    ['its key is not shown', ['snap-1'], KEYS, denied, { unusableKeys: [], unknownKeys: [{ what: 'key/1', why: 'not yours' }] }],
    [
      'EC2 does not show one of its snapshots',
      ['snap-1', 'snap-2'],
      KEYS,
      async () => 'Enabled',
      { unusableKeys: [], unknownKeys: [{ what: 'the key of ami-1', why: 'EC2 does not show snap-2 to this account' }] },
    ],
  ])('%s', async (_, encrypted, keys, stateOf, expected) => {
    expect(await look(encrypted, keys, stateOf)).toMatchObject({ ...expected, own: true })
  })
})
