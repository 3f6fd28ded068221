/** What EC2 refuses, and that nothing has changed then. */
import * as EC2 from '@aws-sdk/client-ec2'
import { transport, World } from '@golden-ami/local-aws'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { expect, test } from 'vitest'

const OWNER = '111111111111'
const OTHER = '222222222222'
const REGION = 'eu-west-1'

const fresh = () => {
  const world = new World()
  const clientOf = (accessKeyId: string, region = REGION) =>
    new EC2.EC2({ region, credentials: { accessKeyId, secretAccessKey: 'x' }, requestHandler: transport(world), maxAttempts: 1 })
  const state = world.place(OWNER, REGION).state(Ec2State)
  const image = state.makeImage({ Name: 'web' }).ImageId!
  state.makeAvailable(image)
  return { world, state, image, ec2: clientOf(OWNER), clientOf, snapshot: state.snapshots.owned()[0]!.SnapshotId! }
}
type Fresh = ReturnType<typeof fresh>
const rows = ({ state: { images, snapshots, templates, instances, launchPermissions } }: Fresh) => [
  ...[images, snapshots, templates, instances, launchPermissions].map(shelf => shelf.owned()),
]
const DATA = { ImageId: 'ami-1' }
const TEMPLATE = { LaunchTemplateName: 'web', LaunchTemplateData: DATA }
const ONE = { MinCount: 1, MaxCount: 1 }
const device = (SnapshotId: string) => ({ Name: 'other', BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId } }] })
const long = 'd'.repeat(256)

test.each<[string, string, (fresh: Fresh) => Promise<unknown>]>([
  [
    'a long description of a version',
    'InvalidParameterValue',
    ({ ec2 }) => ec2.createLaunchTemplate({ ...TEMPLATE, VersionDescription: long }),
  ],
  ['a template without data', 'MissingParameter', ({ ec2 }) => ec2.createLaunchTemplate({ ...TEMPLATE, LaunchTemplateData: {} })],
  ['a long client token', 'InvalidParameterValue', ({ ec2 }) => ec2.createLaunchTemplate({ ...TEMPLATE, ClientToken: 't'.repeat(129) })],
  ['a long description of an image', 'InvalidParameterValue', ({ ec2 }) => ec2.registerImage({ Name: 'other', Description: long })],
  [
    'a long description for an image that is there',
    'InvalidParameterValue',
    ({ ec2, image: ImageId }) => ec2.modifyImageAttribute({ ImageId, Description: { Value: long } }),
  ],
  [
    'two attributes at a time',
    'InvalidParameterCombination',
    ({ ec2, image: ImageId }) =>
      ec2.modifyImageAttribute({ ImageId, Description: { Value: 'x' }, LaunchPermission: { Add: [{ UserId: OTHER }] } }),
  ],
  ['an image of an unknown snapshot', 'InvalidSnapshot.NotFound', ({ ec2 }) => ec2.registerImage(device('snap-0123456789abcdef0'))],
  ['an image of a malformed snapshot', 'InvalidParameterValue', ({ ec2 }) => ec2.registerImage(device('snap-x'))],
  ['no instance', 'InvalidParameterValue', ({ ec2, image }) => ec2.runInstances({ ImageId: image, MinCount: 0, MaxCount: 0 })],
  ['more than at most', 'InvalidParameterValue', ({ ec2, image }) => ec2.runInstances({ ImageId: image, MinCount: 2, MaxCount: 1 })],
  [
    'an unknown subnet',
    'InvalidSubnetID.NotFound',
    ({ ec2, image }) => ec2.runInstances({ ...ONE, ImageId: image, SubnetId: 'subnet-0123456789abcdef0' }),
  ],
  [
    'an unknown security group',
    'InvalidGroup.NotFound',
    ({ ec2, image }) => ec2.runInstances({ ...ONE, ImageId: image, SecurityGroupIds: ['sg-0123456789abcdef0'] }),
  ],
  [
    'an instance type that cannot be',
    'InvalidParameterValue',
    ({ ec2, image }) => ec2.runInstances({ ...ONE, ImageId: image, InstanceType: 'z9.huge' as 't3.micro' }),
  ],
  ['an empty page', 'InvalidParameterValue', ({ ec2 }) => ec2.describeImages({ MaxResults: 0 })],
  ['a page of less than nothing', 'InvalidParameterValue', ({ ec2 }) => ec2.describeSnapshots({ MaxResults: -1 })],
  ['a page that is too small', 'InvalidParameterValue', ({ ec2 }) => ec2.describeTags({ MaxResults: 4 })],
  ['a page that is too large', 'InvalidParameterValue', ({ ec2 }) => ec2.describeLaunchTemplates({ MaxResults: 201 })],
  [
    'ids with a size of pages',
    'InvalidParameterCombination',
    ({ ec2 }) => ec2.describeInstances({ InstanceIds: ['i-0123456789abcdef0'], MaxResults: 5 }),
  ],
  ...['__proto__', 'constructor', 'toString'].map((Name): [string, string, (fresh: Fresh) => Promise<unknown>] => [
    `the filter ${Name}`,
    'InvalidParameterValue',
    ({ ec2 }) => ec2.describeImages({ Filters: [{ Name, Values: ['x'] }] }),
  ]),
  [
    'too many values of filters',
    'FilterLimitExceeded',
    ({ ec2 }) => ec2.describeImages({ Filters: [{ Name: 'name', Values: Array.from({ length: 201 }, (_, n) => `${n}`) }] }),
  ],
  [
    'a group that is not all',
    'InvalidParameterValue',
    ({ ec2, snapshot: SnapshotId }) => ec2.modifySnapshotAttribute({ SnapshotId, OperationType: 'add', GroupNames: ['some'] }),
  ],
  [
    'an account that is none',
    'InvalidUserID.Malformed',
    ({ ec2, snapshot: SnapshotId }) => ec2.modifySnapshotAttribute({ SnapshotId, OperationType: 'add', UserIds: ['1'] }),
  ],
  ['a region that is none', 'AuthFailure', ({ clientOf }) => clientOf(OWNER, 'nowhere').describeImages({})],
])('%s is refused with %s, and nothing has changed', async (_, name, call) => {
  const world = fresh()
  const before = rows(world)
  await expect(call(world)).rejects.toMatchObject({ name })
  expect(rows(world)).toEqual(before)
  expect(world.world.defects).toEqual([])
})

test('a version needs data, whatever its source', async () => {
  const { ec2 } = fresh()
  await ec2.createLaunchTemplate(TEMPLATE)
  const version = ec2.createLaunchTemplateVersion({ LaunchTemplateName: 'web', SourceVersion: '1', LaunchTemplateData: {} })
  await expect(version).rejects.toMatchObject({ name: 'MissingParameter' })
})

test('an image can be registered of a snapshot that another account shares, and of no other', async () => {
  const { ec2, clientOf, snapshot } = fresh()
  const other = clientOf(OTHER)
  await expect(other.registerImage(device(snapshot))).rejects.toMatchObject({ name: 'InvalidSnapshot.NotFound' })
  await ec2.modifySnapshotAttribute({ SnapshotId: snapshot, CreateVolumePermission: { Add: [{ UserId: OTHER }] } })
  const { ImageId } = await other.registerImage(device(snapshot))
  expect((await other.describeImages({ ImageIds: [ImageId!] })).Images).toMatchObject([{ State: 'available' }])
})

test('a snapshot is given to everybody and taken back by the group all', async () => {
  const { ec2, clientOf, snapshot: SnapshotId } = fresh()
  const seen = async () =>
    (await clientOf(OTHER).describeSnapshots({ Filters: [{ Name: 'snapshot-id', Values: [SnapshotId] }] })).Snapshots?.length
  const permissions = async () =>
    (await ec2.describeSnapshotAttribute({ SnapshotId, Attribute: 'createVolumePermission' })).CreateVolumePermissions
  await ec2.modifySnapshotAttribute({ SnapshotId, OperationType: 'add', GroupNames: ['all'] })
  expect([await seen(), await permissions()]).toEqual([1, [{ Group: 'all' }]])
  await ec2.modifySnapshotAttribute({ SnapshotId, CreateVolumePermission: { Remove: [{ Group: 'all' }] } })
  expect([await seen(), await permissions()]).toEqual([0, []])
})

test('tags are found by `tag:<key>`', async () => {
  const { ec2, image } = fresh()
  await ec2.createTags({
    Resources: [image],
    Tags: [
      { Key: 'family', Value: 'web' },
      { Key: 'owner', Value: 'web' },
    ],
  })
  const { Tags } = await ec2.describeTags({ Filters: [{ Name: 'tag:family', Values: ['w*'] }] })
  expect(Tags).toEqual([{ ResourceId: image, ResourceType: 'image', Key: 'family', Value: 'web' }])
})
