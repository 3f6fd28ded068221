import {
  AttachImageWatermarkCommand,
  CopyImageCommand,
  DeregisterImageCommand,
  DescribeImagesCommand,
  DescribeSnapshotsCommand,
  DetachImageWatermarkCommand,
  EC2Client,
  EnableImageDeregistrationProtectionCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
} from '@aws-sdk/client-ec2'
import { minutes, transport, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { describe, expect, test } from 'vitest'

const OWNER = '111111111111'
const OTHER = '222222222222'
const fresh = () => {
  const world = new World()
  const client = (account: string, region = 'eu-west-1') =>
    new EC2Client({ region, credentials: { accessKeyId: account, secretAccessKey: 'x' }, requestHandler: transport(world), maxAttempts: 1 })
  const state = world.place(OWNER, 'eu-west-1').state(Ec2State)
  const made = state.makeImage({ Name: 'web', BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: {} }] })
  state.makeAvailable(made.ImageId!)
  const image = made.ImageId!
  const ec2 = client(OWNER)
  const find = async (id: string, from = ec2) => (await from.send(new DescribeImagesCommand({ ImageIds: [id] }))).Images?.[0]
  const copy = async (more: { Encrypted?: boolean; KmsKeyId?: string; Name?: string } = {}) => {
    const { ImageId = '' } = await ec2.send(
      new CopyImageCommand({ SourceImageId: image, SourceRegion: 'eu-west-1', Name: 'copy', ...more }),
    )
    return ImageId
  }
  return { world, client, state, ec2, image, find, copy }
}

/** A key of the owner with the alias `own`, wherever it is asked for. */
const own = (world: World, region = 'eu-west-1') => {
  const kms = world.place(OWNER, region).state(KmsState)
  const key = kms.create()
  kms.aliases.put('alias/own', { name: 'alias/own', key: key.id })
  return { kms, key }
}

const withKey = (state: 'Disabled' | 'PendingDeletion') => (world: World) => {
  const { kms, key } = own(world)
  kms.keys.patch(key.id, { state })
}

describe('a copy', () => {
  test.each<[string, string, ((world: World) => void) | undefined]>([
    ['that never was', 'alias/none', undefined],
    ['of AWS that never was', 'alias/aws/none', undefined],
    ['that is disabled', 'alias/own', withKey('Disabled')],
    ['that is about to be deleted', 'alias/own', withKey('PendingDeletion')],
  ])('with a key %s begins, and fails with a reason', async (_, KmsKeyId, prepare) => {
    const { world, copy, find } = fresh()
    prepare?.(world)
    const id = await copy({ Encrypted: true, KmsKeyId })
    expect((await find(id))?.State).toBe('pending')
    world.advance(minutes(10))
    expect(await find(id)).toMatchObject({ State: 'failed', StateReason: { Message: expect.stringContaining('is not accessible') } })
  })
  test('fails when its key goes while it is under way', async () => {
    const { world, copy, find } = fresh()
    const { kms, key } = own(world)
    const id = await copy({ Encrypted: true, KmsKeyId: key.arn })
    world.advance(minutes(2))
    kms.keys.patch(key.id, { state: 'PendingDeletion' })
    world.advance(minutes(10))
    expect(await find(id)).toMatchObject({ State: 'failed' })
  })
  test('of an unknown region is refused', async () => {
    const { ec2, image } = fresh()
    const copied = ec2.send(new CopyImageCommand({ SourceImageId: image, SourceRegion: 'eu-west-9', Name: 'copy' }))
    await expect(copied).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })
  test('with a key of another region begins, and fails with a reason', async () => {
    const { world, copy, find } = fresh()
    const id = await copy({ Encrypted: true, KmsKeyId: 'arn:aws:kms:us-east-1:111111111111:key/a' })
    expect((await find(id))?.State).toBe('pending')
    world.advance(minutes(10))
    expect(await find(id)).toMatchObject({ State: 'failed', StateReason: { Message: expect.stringContaining('is not accessible') } })
  })
  test('under the AWS managed key cannot be shared, under another one it can', async () => {
    const { world, ec2, copy, find } = fresh()
    own(world)
    const managed = await copy({ Encrypted: true })
    const mine = await copy({ Encrypted: true, KmsKeyId: 'alias/own', Name: 'other' })
    world.advance(minutes(10))
    const snapshotOf = async (id: string) => (await find(id))?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId
    const shareImage = (ImageId: string) =>
      ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [{ UserId: OTHER }] } }))
    const shareSnapshot = (SnapshotId: string | undefined) =>
      ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, CreateVolumePermission: { Add: [{ UserId: OTHER }] } }))
    await expect(shareImage(managed)).rejects.toThrow('EBS default key')
    await expect(shareSnapshot(await snapshotOf(managed))).rejects.toThrow('EBS default key')
    await shareImage(mine)
    await shareSnapshot(await snapshotOf(mine))
    const { Snapshots = [] } = await ec2.send(new DescribeSnapshotsCommand({ SnapshotIds: [(await snapshotOf(mine)) ?? ''] }))
    expect(Snapshots[0]).toMatchObject({ Encrypted: true, KmsKeyId: 'alias/own' })
  })
  test('one more than 100 at a time is refused until one has ended', async () => {
    const { world, copy } = fresh()
    for (let count = 0; count < 100; count++) await copy({ Name: `copy ${count}` })
    await expect(copy({ Name: 'one more' })).rejects.toThrow('More than 100')
    world.advance(minutes(10))
    expect(await copy({ Name: 'one more' })).toMatch(/^ami-/)
  })
  test('of a Marketplace image is not made of a share', async () => {
    const { client, ec2, state, image } = fresh()
    state.images.patch(image, { ProductCodes: [{ ProductCodeId: 'p', ProductCodeType: 'marketplace' }] })
    await ec2.send(new ModifyImageAttributeCommand({ ImageId: image, LaunchPermission: { Add: [{ UserId: OTHER }] } }))
    const SnapshotId = state.images.own(image)?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId
    await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, CreateVolumePermission: { Add: [{ UserId: OTHER }] } }))
    const request = new CopyImageCommand({ SourceImageId: image, SourceRegion: 'eu-west-1', Name: 'copy' })
    await expect(client(OTHER).send(request)).rejects.toThrow('Marketplace')
    expect((await ec2.send(request)).ImageId).toMatch(/^ami-/)
  })
})

describe('a watermark', () => {
  test('is passed on to copies, stays there when it is taken off, and is attached once', async () => {
    const { ec2, image, copy, find } = fresh()
    const attach = () => ec2.send(new AttachImageWatermarkCommand({ ImageId: image, WatermarkName: 'web.production' }))
    expect((await attach()).WatermarkKey).toBe(`${OWNER}:web.production`)
    await attach()
    expect((await find(image))?.ImageWatermarks).toHaveLength(1)
    const id = await copy()
    await ec2.send(new DetachImageWatermarkCommand({ ImageId: image, WatermarkKey: `${OWNER}:web.production` }))
    expect((await find(image))?.ImageWatermarks ?? []).toEqual([])
    expect((await find(id))?.ImageWatermarks).toMatchObject([{ WatermarkKey: `${OWNER}:web.production`, SourceImageId: image }])
  })
  test('is for the owner of an image to attach, five times at most', async () => {
    const { client, ec2, image } = fresh()
    const mark = (WatermarkName: string, from = ec2) => from.send(new AttachImageWatermarkCommand({ ImageId: image, WatermarkName }))
    await ec2.send(new ModifyImageAttributeCommand({ ImageId: image, LaunchPermission: { Add: [{ UserId: OTHER }] } }))
    await expect(mark('web.a', client(OTHER))).rejects.toThrow('Not authorized')
    for (const name of ['a', 'b', 'c', 'd', 'e']) await mark(`web.${name}`)
    await expect(mark('web.f')).rejects.toThrow('at most 5')
  })
})

test('a protected image is not deregistered', async () => {
  const { ec2, image } = fresh()
  await ec2.send(new EnableImageDeregistrationProtectionCommand({ ImageId: image }))
  await expect(ec2.send(new DeregisterImageCommand({ ImageId: image }))).rejects.toThrow('protected')
})
