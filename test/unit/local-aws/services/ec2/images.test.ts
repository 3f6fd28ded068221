import {
  CopyImageCommand,
  CreateImageCommand,
  DeleteSnapshotCommand,
  DeregisterImageCommand,
  DescribeImageAttributeCommand,
  DescribeImagesCommand,
  type DescribeImagesCommandInput,
  DescribeSnapshotsCommand,
  DisableImageCommand,
  EC2Client,
  EnableImageCommand,
  EnableImageDeprecationCommand,
  ModifyImageAttributeCommand,
  ModifySnapshotAttributeCommand,
  RegisterImageCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2'
import { hours, minutes, Organizations, seconds, transport, World } from '@golden-ami/local-aws'
import { publishVendorImage } from '@golden-ami/local-aws/services/ec2/publish'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { VENDOR_LINES } from '@golden-ami/local-aws/services/ec2/vendors'
import { describe, expect, test } from 'vitest'

const OWNER = '111111111111'
const OTHER = '222222222222'
const fresh = () => {
  const world = new World()
  const client = (account: string, region = 'eu-west-1') =>
    new EC2Client({ region, credentials: { accessKeyId: account, secretAccessKey: 'x' }, requestHandler: transport(world), maxAttempts: 1 })
  const state = (account: string, region = 'eu-west-1') => world.place(account, region).state(Ec2State)
  /** An image that is available, made without an instance. */
  const image = (Name: string, Tags: Record<string, string> = {}) => {
    const made = state(OWNER).makeImage({ Name, Tags: Object.entries(Tags).map(([Key, Value]) => ({ Key, Value })) })
    state(OWNER).makeAvailable(made.ImageId!)
    return made.ImageId!
  }
  const ec2 = client(OWNER)
  const names = async (input: DescribeImagesCommandInput, from = ec2) =>
    (await from.send(new DescribeImagesCommand(input))).Images?.map(({ Name }) => Name)
  const find = async (ImageId: string, from = ec2) => (await from.send(new DescribeImagesCommand({ ImageIds: [ImageId] }))).Images?.[0]
  const launch = async (ImageId: string, from = ec2) =>
    (await from.send(new RunInstancesCommand({ ImageId, MinCount: 1, MaxCount: 1 }))).Instances?.[0]
  const share = (ImageId: string, ...accounts: string[]) =>
    ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: accounts.map(UserId => ({ UserId })) } }))
  return { world, ec2, client, state, image, names, find, launch, share }
}

describe('an image made of an instance', () => {
  test('is pending with its snapshots, and available some minutes later', async () => {
    const { world, ec2, image, launch, find } = fresh()
    const instance = await launch(image('base'))
    const { ImageId } = await ec2.send(
      new CreateImageCommand({
        InstanceId: instance?.InstanceId,
        Name: 'web-1',
        TagSpecifications: [
          { ResourceType: 'image', Tags: [{ Key: 'golden-ami:family', Value: 'web' }] },
          { ResourceType: 'snapshot', Tags: [{ Key: 'of', Value: 'web-1' }] },
        ],
      }),
    )
    const snapshots = async () =>
      (await ec2.send(new DescribeSnapshotsCommand({ Filters: [{ Name: 'tag:of', Values: ['web-1'] }] }))).Snapshots?.map(
        ({ State }) => State,
      )
    expect(await find(ImageId!)).toMatchObject({
      State: 'pending',
      SourceInstanceId: instance?.InstanceId,
      SourceImageId: instance?.ImageId,
      Tags: [{ Key: 'golden-ami:family', Value: 'web' }],
    })
    expect(await snapshots()).toEqual(['pending'])
    world.advance(minutes(10))
    expect((await find(ImageId!))?.State).toBe('available')
    expect(await snapshots()).toEqual(['completed'])
  })
  test.each([
    ['a name that is taken', 'base', 'InvalidAMIName.Duplicate'],
    ['a name too short', 'x', 'InvalidAMIName.Malformed'],
  ])('is refused for %s', async (_, Name, name) => {
    const { ec2, image, launch } = fresh()
    const instance = await launch(image('base'))
    await expect(ec2.send(new CreateImageCommand({ InstanceId: instance?.InstanceId, Name }))).rejects.toMatchObject({ name })
  })
})

describe('describing', () => {
  test.each<[DescribeImagesCommandInput, string[]]>([
    [{ Owners: ['self'] }, ['web-1', 'web-2', 'db*1']],
    [{ Owners: [OWNER] }, ['web-1', 'web-2', 'db*1']],
    [{ Owners: [OTHER] }, []],
    [{ Owners: ['self'], Filters: [{ Name: 'name', Values: ['web-*'] }] }, ['web-1', 'web-2']],
    [{ Owners: ['self'], Filters: [{ Name: 'name', Values: ['???-2'] }] }, ['web-2']],
    [{ Owners: ['self'], Filters: [{ Name: 'name', Values: ['db\\*1'] }] }, ['db*1']],
    [{ Owners: ['self'], Filters: [{ Name: 'name', Values: ['WEB-1'] }] }, []],
    [{ Filters: [{ Name: 'tag:stage', Values: ['os', 'tech'] }] }, ['web-1', 'web-2']],
    [
      {
        Filters: [
          { Name: 'tag:stage', Values: ['os'] },
          { Name: 'owner-id', Values: [OWNER] },
        ],
      },
      ['web-1'],
    ],
    [{ Filters: [{ Name: 'tag-key', Values: ['stage'] }] }, ['web-1', 'web-2']],
    [{ Owners: ['self'], Filters: [{ Name: 'state', Values: ['pending'] }] }, []],
    [{ Owners: ['self'], MaxResults: 2 }, ['web-1', 'web-2']],
  ])('by %j finds %j', async (input, expected) => {
    const { image, names } = fresh()
    image('web-1', { stage: 'os' })
    image('web-2', { stage: 'tech' })
    image('db*1')
    expect(await names(input)).toEqual(expected)
  })
  test.each([
    [{ ImageIds: ['ami-00000000000000000'] }, 'InvalidAMIID.NotFound'],
    [{ ImageIds: ['ami-0'] }, 'InvalidAMIID.Malformed'],
    [{ Filters: [{ Name: 'colour', Values: ['red'] }] }, 'InvalidParameterValue'],
    [{ NextToken: '!' }, 'InvalidPaginationToken'],
    [{ MaxResults: 1001 }, 'InvalidParameterValue'],
  ])('by %j is refused with %s', async (input, name) => {
    await expect(fresh().names(input)).rejects.toMatchObject({ name })
  })
  test('shows a new image only after the lag, and by id not before', async () => {
    const { world, ec2, image, find, names } = fresh()
    world.lag = seconds(3)
    const id = image('web-1')
    expect(await names({ Owners: ['self'] })).toEqual([])
    await expect(find(id)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    await expect(ec2.send(new DeregisterImageCommand({ ImageId: id }))).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    world.advance(seconds(3))
    expect(await names({ Owners: ['self'] })).toEqual(['web-1'])
  })
  test("finds a vendor's first images whatever the lag, and the next one after it", async () => {
    const { world, names } = fresh()
    world.lag = hours(1)
    const linux = VENDOR_LINES[0]!
    const input = { Owners: ['amazon'], Filters: [{ Name: 'name', Values: [`${linux.name}*`] }] }
    expect(await names(input)).toHaveLength(1)
    world.advance(minutes(1))
    publishVendorImage(world, 'eu-west-1', linux.parameter)
    expect(await names(input)).toHaveLength(1)
    world.advance(hours(1))
    expect(await names(input)).toHaveLength(2)
  })
  test("finds a vendor's images in every region, under another id in each", async () => {
    const { client } = fresh()
    const linux = async (region: string) => {
      const input = { Owners: ['amazon'], Filters: [{ Name: 'name', Values: ['al2023-ami-2023-kernel-default-x86_64*'] }] }
      return (await client(OWNER, region).send(new DescribeImagesCommand(input))).Images
    }
    const [here, there] = [await linux('eu-west-1'), await linux('us-east-1')]
    expect(here).toMatchObject([{ OwnerId: VENDOR_LINES[0]?.owner, State: 'available', Public: true }])
    expect(there).toHaveLength(1)
    expect(there?.[0]?.ImageId).not.toBe(here?.[0]?.ImageId)
  })
})

describe('a shared image', () => {
  test('goes with the tags that its owner shares, and with no others', async () => {
    const { client, image, find, share } = fresh()
    const other = client(OTHER)
    const id = image('web-1', { stage: 'tech', 'ec2:SharedTag/family': 'web' })
    await share(id, OTHER)
    expect(await find(id, other)).toMatchObject({ Tags: [{ Key: 'ec2:SharedTag/family', Value: 'web' }] })
  })
  test('is seen and launched by the other account, without its tags', async () => {
    const { client, image, find, launch, share } = fresh()
    const other = client(OTHER)
    const id = image('web-1', { stage: 'tech' })
    await expect(find(id, other)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    await expect(launch(id, other)).rejects.toMatchObject({ name: 'AuthFailure' })
    await share(id, OTHER)
    expect(await find(id, other)).toMatchObject({ OwnerId: OWNER, Tags: [] })
    expect((await launch(id, other))?.State?.Name).toBe('pending')
  })
  test.each<[string[], string[] | undefined]>([
    [['self'], ['web-1']],
    [['all'], undefined],
  ])('is found by executable users %j as %j', async (ExecutableUsers, expected) => {
    const { client, image, names, share } = fresh()
    await share(image('web-1'), OTHER)
    const found = await names({ ExecutableUsers }, client(OTHER))
    if (expected) expect(found).toEqual(expected)
    else expect(found).not.toContain('web-1')
  })
  test('is not seen in another region', async () => {
    const { client, image, find, share } = fresh()
    const id = image('web-1')
    await share(id, OTHER)
    await expect(find(id, client(OTHER, 'us-east-1'))).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
  })
  test('is changed by its owner only', async () => {
    const { client, image, share } = fresh()
    const id = image('web-1')
    await share(id, OTHER)
    await expect(client(OTHER).send(new DeregisterImageCommand({ ImageId: id }))).rejects.toMatchObject({ name: 'AuthFailure' })
  })
  test('lists its permissions once each, and loses them one by one', async () => {
    const { ec2, image, share } = fresh()
    const ImageId = image('web-1')
    await share(ImageId, OTHER, '333333333333')
    await share(ImageId, OTHER)
    await ec2.send(
      new ModifyImageAttributeCommand({ ImageId, Attribute: 'launchPermission', OperationType: 'remove', UserIds: ['333333333333'] }),
    )
    const { LaunchPermissions } = await ec2.send(new DescribeImageAttributeCommand({ ImageId, Attribute: 'launchPermission' }))
    expect(LaunchPermissions).toEqual([{ UserId: OTHER }])
  })
  test.each([{ UserId: '12' }, { OrganizationArn: 'o-abc' }])('is refused to %j', async permission => {
    const { ec2, image } = fresh()
    const modify = new ModifyImageAttributeCommand({ ImageId: image('web-1'), LaunchPermission: { Add: [permission] } })
    await expect(ec2.send(modify)).rejects.toMatchObject({ name: 'InvalidAMIAttributeItemValue' })
  })
})

describe('a copy', () => {
  const copy = (SourceImageId: string, more: { CopyImageTags?: boolean; ClientToken?: string; Name?: string } = {}) =>
    new CopyImageCommand({ SourceImageId, SourceRegion: 'eu-west-1', Name: 'web-1', ...more })
  test('is another image in the other region, pending first, with the tags when asked', async () => {
    const { world, client, image, find } = fresh()
    const there = client(OWNER, 'us-east-1')
    const source = image('web-1', { stage: 'tech' })
    const { ImageId } = await there.send(copy(source, { CopyImageTags: true }))
    const expected = { SourceImageId: source, SourceImageRegion: 'eu-west-1', Tags: [{ Key: 'stage', Value: 'tech' }] }
    expect(await find(ImageId!, there)).toMatchObject({ State: 'pending', ...expected })
    world.advance(minutes(30))
    expect(await find(ImageId!, there)).toMatchObject({ State: 'available', ...expected })
  })
  test('has no tags unless asked, and no permissions of the source', async () => {
    const { client, image, share, find } = fresh()
    const there = client(OWNER, 'us-east-1')
    const source = image('web-1', { stage: 'tech' })
    await share(source, OTHER)
    const { ImageId } = await there.send(copy(source))
    expect((await find(ImageId!, there))?.Tags).toEqual([])
    await expect(find(ImageId!, client(OTHER, 'us-east-1'))).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
  })
  test('is made once for a client token', async () => {
    const { client, image } = fresh()
    const there = client(OWNER, 'us-east-1')
    const source = image('web-1')
    const first = await there.send(copy(source, { ClientToken: 'once' }))
    expect((await there.send(copy(source, { ClientToken: 'once' }))).ImageId).toBe(first.ImageId)
    await expect(there.send(copy(source, { ClientToken: 'once', Name: 'web-2' }))).rejects.toMatchObject({
      name: 'IdempotentParameterMismatch',
    })
  })
  test('of an image that is pending is refused', async () => {
    const { client, state } = fresh()
    const { ImageId } = state(OWNER).makeImage({ Name: 'web-1' })
    await expect(client(OWNER, 'us-east-1').send(copy(ImageId!))).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
  })
  test('of a shared image needs its snapshots shared too', async () => {
    const { ec2, client, image, share, find } = fresh()
    const source = image('web-1')
    await share(source, OTHER)
    await expect(client(OTHER).send(copy(source))).rejects.toMatchObject({ name: 'InvalidRequest' })
    const SnapshotId = (await find(source))?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId
    await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, CreateVolumePermission: { Add: [{ UserId: OTHER }] } }))
    const { ImageId } = await client(OTHER).send(copy(source))
    expect((await find(ImageId!, client(OTHER)))?.OwnerId).toBe(OTHER)
  })
})

describe('going out of use', () => {
  test('a deprecated image is hidden from others unless they ask, and can be launched', async () => {
    const { world, ec2, client, image, share, names, find, launch } = fresh()
    const other = client(OTHER)
    const ImageId = image('web-1')
    await share(ImageId, OTHER)
    await ec2.send(new EnableImageDeprecationCommand({ ImageId, DeprecateAt: new Date(world.now + hours(1)) }))
    const shared = { ExecutableUsers: ['self'] }
    expect(await names(shared, other)).toEqual(['web-1'])
    world.advance(hours(2))
    expect(await names(shared, other)).toEqual([])
    expect(await names({ ...shared, IncludeDeprecated: true }, other)).toEqual(['web-1'])
    expect(await names({ Owners: ['self'] })).toEqual(['web-1'])
    expect((await find(ImageId, other))?.Name).toBe('web-1')
    expect((await launch(ImageId, other))?.State?.Name).toBe('pending')
  })
  test.each([-hours(1), hours(24 * 366 * 10)])('a deprecation %d ms from now is refused', async ms => {
    const { world, ec2, image } = fresh()
    const command = new EnableImageDeprecationCommand({ ImageId: image('web-1'), DeprecateAt: new Date(world.now + ms) })
    await expect(ec2.send(command)).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })
  test('a disabled image is hidden, cannot be launched, and comes back without its permissions', async () => {
    const { ec2, client, image, share, names, find, launch } = fresh()
    const ImageId = image('web-1')
    await share(ImageId, OTHER)
    await ec2.send(new DisableImageCommand({ ImageId }))
    expect(await names({ Owners: ['self'] })).toEqual([])
    expect(await names({ Owners: ['self'], IncludeDisabled: true })).toEqual(['web-1'])
    await expect(launch(ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
    await expect(share(ImageId, OTHER)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
    await ec2.send(new EnableImageCommand({ ImageId }))
    expect((await launch(ImageId))?.ImageId).toBe(ImageId)
    await expect(find(ImageId, client(OTHER))).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
  })
  test('a deregistered image is gone; its snapshots stay unless asked otherwise', async () => {
    const { world, ec2, image, find, launch } = fresh()
    const [kept, removed] = [image('web-1'), image('web-2')]
    const snapshots = async () => (await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))).Snapshots?.length
    expect(await snapshots()).toBe(2)
    await ec2.send(new DeregisterImageCommand({ ImageId: kept }))
    expect(await snapshots()).toBe(2)
    const answer = await ec2.send(new DeregisterImageCommand({ ImageId: removed, DeleteAssociatedSnapshots: true }))
    expect(answer.DeleteSnapshotResults).toMatchObject([{ ReturnCode: 'success' }])
    expect(await snapshots()).toBe(1)
    expect((await find(kept))?.State).toBe('deregistered')
    world.advance(minutes(2))
    await expect(find(kept)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
    await expect(launch(kept)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
  })
  test('a deregistered image is shown for a while, then nothing of it, and it is unknown when its last instance is gone', async () => {
    const { world, ec2, client, image, names, find, launch, share } = fresh()
    const ImageId = image('web-1')
    await share(ImageId, OTHER)
    const InstanceId = (await launch(ImageId))?.InstanceId ?? ''
    await ec2.send(new DeregisterImageCommand({ ImageId }))
    await expect(launch(ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
    expect([await names({ Owners: ['self'] }), (await find(ImageId))?.State]).toEqual([['web-1'], 'deregistered'])
    expect(await names({ Owners: ['self'], Filters: [{ Name: 'state', Values: ['available'] }] })).toEqual([])
    await expect(find(ImageId, client(OTHER))).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
    world.advance(minutes(2))
    expect(await find(ImageId)).toBeUndefined()
    await ec2.send(new TerminateInstancesCommand({ InstanceIds: [InstanceId] }))
    world.advance(minutes(2))
    await expect(find(ImageId)).rejects.toMatchObject({ name: 'InvalidAMIID.Unavailable' })
  })
  test('a snapshot is shown to whom it is shared with, which sharing its image is not', async () => {
    const { ec2, client, image, share } = fresh()
    const ImageId = image('web-1')
    const seen = async (): Promise<readonly (string | undefined)[] | undefined> =>
      (await client(OTHER).send(new DescribeSnapshotsCommand({}))).Snapshots?.map(({ OwnerId }) => OwnerId)
    await share(ImageId, OTHER)
    expect(await seen()).toEqual([])
    const SnapshotId = (await ec2.send(new DescribeSnapshotsCommand({ OwnerIds: ['self'] }))).Snapshots?.[0]?.SnapshotId
    await expect(client(OTHER).send(new DescribeSnapshotsCommand({ SnapshotIds: [SnapshotId ?? ''] }))).rejects.toMatchObject({
      name: 'InvalidSnapshot.NotFound',
    })
    await ec2.send(new ModifySnapshotAttributeCommand({ SnapshotId, CreateVolumePermission: { Add: [{ UserId: OTHER }] } }))
    expect(await seen()).toEqual([OWNER])
  })
  test('a snapshot of two images is skipped while one of them is registered', async () => {
    const { ec2, image, find } = fresh()
    const first = image('web-1')
    const { RootDeviceName, BlockDeviceMappings } = (await find(first))!
    const SnapshotId = BlockDeviceMappings?.[0]?.Ebs?.SnapshotId
    await ec2.send(new RegisterImageCommand({ Name: 'web-2', RootDeviceName, BlockDeviceMappings }))
    const answer = await ec2.send(new DeregisterImageCommand({ ImageId: first, DeleteAssociatedSnapshots: true }))
    expect(answer.DeleteSnapshotResults).toEqual([{ SnapshotId, ReturnCode: 'skipped' }])
    await expect(ec2.send(new DeleteSnapshotCommand({ SnapshotId }))).rejects.toMatchObject({ name: 'InvalidSnapshot.InUse' })
  })
})

describe('an image that is shared with', () => {
  const organization = 'arn:aws:organizations::111111111111:organization/o-abc'
  const unit = 'arn:aws:organizations::111111111111:ou/o-abc/ou-root-web'
  test.each([
    ['an organization', { OrganizationArn: organization }, [organization], true],
    ['a unit', { OrganizationalUnitArn: unit }, [organization, unit], true],
    ['a unit in which the account is not', { OrganizationalUnitArn: unit }, [organization], false],
    ['an organization that it has left', { OrganizationArn: organization }, [], false],
  ])('%s', async (_, permission, arns, sees) => {
    const { world, ec2, client, image, find, launch } = fresh()
    const ImageId = image('web-1')
    world.state(Organizations).place(OTHER, ...arns)
    await ec2.send(new ModifyImageAttributeCommand({ ImageId, LaunchPermission: { Add: [permission] } }))
    world.advance(minutes(1))
    const other = client(OTHER)
    if (!sees) {
      await expect(find(ImageId, other)).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' })
      await expect(launch(ImageId, other)).rejects.toMatchObject({ name: 'AuthFailure' })
      return
    }
    expect(await find(ImageId, other)).toMatchObject({ ImageId })
    expect(await launch(ImageId, other)).toMatchObject({ ImageId })
  })
})
