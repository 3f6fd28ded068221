import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateVersionsCommand,
  DescribeLaunchTemplatesCommand,
  DescribeLaunchTemplateVersionsCommand,
  EC2Client,
  ModifyLaunchTemplateCommand,
} from '@aws-sdk/client-ec2'
import { transport, World } from '@golden-ami/local-aws'
import { describe, expect, test } from 'vitest'

const fresh = async () => {
  const world = new World()
  const ec2 = new EC2Client({
    region: 'eu-west-1',
    credentials: { accessKeyId: '111111111111', secretAccessKey: 'x' },
    requestHandler: transport(world),
    maxAttempts: 1,
  })
  await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'web',
      LaunchTemplateData: {
        ImageId: 'ami-11111111111111111',
        InstanceType: 't3.micro',
        BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { SnapshotId: 'snap-1', VolumeSize: 20 } }],
      },
    }),
  )
  return { world, ec2 }
}

describe('a new version', () => {
  test('takes from its source what the request does not name, but not the snapshots', async () => {
    const { ec2 } = await fresh()
    const { LaunchTemplateVersion } = await ec2.send(
      new CreateLaunchTemplateVersionCommand({
        LaunchTemplateName: 'web',
        SourceVersion: '1',
        LaunchTemplateData: { ImageId: 'ami-22222222222222222' },
      }),
    )
    expect(LaunchTemplateVersion?.VersionNumber).toBe(2)
    expect(LaunchTemplateVersion?.LaunchTemplateData).toEqual({
      ImageId: 'ami-22222222222222222',
      InstanceType: 't3.micro',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 20 } }],
    })
  })
  test('has nothing of an older one without a source', async () => {
    const { ec2 } = await fresh()
    const { LaunchTemplateVersion } = await ec2.send(
      new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', LaunchTemplateData: { InstanceType: 'm7g.large' } }),
    )
    expect(LaunchTemplateVersion?.LaunchTemplateData).toEqual({ InstanceType: 'm7g.large' })
  })
  test('is made once for a client token', async () => {
    const { ec2 } = await fresh()
    const create = (InstanceType: 't3.small' | 't3.large') =>
      ec2.send(
        new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', ClientToken: 'once', LaunchTemplateData: { InstanceType } }),
      )
    const first = await create('t3.small')
    const again = await create('t3.small')
    expect(again.LaunchTemplateVersion).toEqual(first.LaunchTemplateVersion)
    await expect(create('t3.large')).rejects.toMatchObject({ name: 'IdempotentParameterMismatch' })
    const { LaunchTemplates } = await ec2.send(new DescribeLaunchTemplatesCommand({}))
    expect(LaunchTemplates?.[0]?.LatestVersionNumber).toBe(2)
  })
  test('is not the default one until it is made so', async () => {
    const { ec2 } = await fresh()
    await ec2.send(
      new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', SourceVersion: '1', LaunchTemplateData: { EbsOptimized: true } }),
    )
    const numbers = async () => {
      const { LaunchTemplateVersions } = await ec2.send(
        new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: 'web', Versions: ['$Default', '$Latest'] }),
      )
      return LaunchTemplateVersions?.map(version => version.VersionNumber)
    }
    expect(await numbers()).toEqual([1, 2])
    await ec2.send(new ModifyLaunchTemplateCommand({ LaunchTemplateName: 'web', DefaultVersion: '2' }))
    expect(await numbers()).toEqual([2])
  })
})

test.each([
  ['web', 'InvalidLaunchTemplateName.AlreadyExistsException'],
  ['a b c', 'InvalidLaunchTemplateName.MalformedException'],
  ['ab', 'InvalidLaunchTemplateName.MalformedException'],
])('a template called %j is refused with %s', async (LaunchTemplateName, name) => {
  const { ec2 } = await fresh()
  const command = new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: { EbsOptimized: true } })
  await expect(ec2.send(command)).rejects.toMatchObject({ name })
})

test('tags at creation are for the template only', async () => {
  const { ec2 } = await fresh()
  const create = (ResourceType: 'launch-template' | 'instance') =>
    ec2.send(
      new CreateLaunchTemplateCommand({
        LaunchTemplateName: 'worker',
        LaunchTemplateData: { EbsOptimized: true },
        TagSpecifications: [{ ResourceType, Tags: [{ Key: 'a', Value: 'b' }] }],
      }),
    )
  await expect(create('instance')).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  expect((await create('launch-template')).LaunchTemplate?.Tags).toEqual([{ Key: 'a', Value: 'b' }])
})

test('versions are shown between two numbers', async () => {
  const { ec2 } = await fresh()
  for (let n = 2; n <= 4; n++)
    await ec2.send(
      new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', SourceVersion: '1', LaunchTemplateData: { EbsOptimized: true } }),
    )
  const between = async (MinVersion: string, MaxVersion?: string) =>
    (
      await ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName: 'web', MinVersion, MaxVersion }))
    ).LaunchTemplateVersions?.map(version => version.VersionNumber)
  expect([await between('2', '3'), await between('3')]).toEqual([
    [2, 3],
    [3, 4],
  ])
})

test('an image named by a parameter is kept so, and shown by its id when asked', async () => {
  const { ec2 } = await fresh()
  const parameter = 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64'
  const create = (ImageId: string, LaunchTemplateName: string) =>
    ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData: { ImageId } }))
  const image = async (ResolveAlias: boolean, LaunchTemplateName = 'worker') =>
    (await ec2.send(new DescribeLaunchTemplateVersionsCommand({ LaunchTemplateName, ResolveAlias }))).LaunchTemplateVersions?.[0]
      ?.LaunchTemplateData?.ImageId
  await create(parameter, 'worker')
  expect(await image(false)).toBe(parameter)
  expect(await image(true)).toMatch(/^ami-[0-9a-f]{17}$/)
  await create('resolve:ssm:/nobody/wrote/this', 'other')
  await expect(image(true, 'other')).rejects.toMatchObject({ name: 'InvalidParameterValue' })
})

test('the number of a deleted version is not used again', async () => {
  const { ec2 } = await fresh()
  const create = () =>
    ec2.send(
      new CreateLaunchTemplateVersionCommand({ LaunchTemplateName: 'web', SourceVersion: '1', LaunchTemplateData: { EbsOptimized: true } }),
    )
  await create()
  const answer = await ec2.send(new DeleteLaunchTemplateVersionsCommand({ LaunchTemplateName: 'web', Versions: ['1', '2', '9'] }))
  expect(answer.SuccessfullyDeletedLaunchTemplateVersions?.map(each => each.VersionNumber)).toEqual([2])
  expect(answer.UnsuccessfullyDeletedLaunchTemplateVersions?.map(each => each.VersionNumber)).toEqual([1, 9])
  expect((await create()).LaunchTemplateVersion?.VersionNumber).toBe(3)
})

test.each([
  [{ LaunchTemplateName: 'other' }, 'InvalidLaunchTemplateName.NotFoundException'],
  [{ LaunchTemplateId: 'lt-00000000000000000' }, 'InvalidLaunchTemplateId.NotFound'],
  [{ LaunchTemplateName: 'web', Versions: ['7'] }, 'InvalidLaunchTemplateId.VersionNotFound'],
  [{ LaunchTemplateName: 'web', LaunchTemplateId: 'lt-00000000000000000' }, 'InvalidParameterCombination'],
  [{ Versions: ['1'] }, 'InvalidParameterCombination'],
  [{ LaunchTemplateName: 'web', DryRun: true }, 'DryRunOperation'],
])('describing the versions of %j is refused with %s', async (input, name) => {
  const { ec2 } = await fresh()
  await expect(ec2.send(new DescribeLaunchTemplateVersionsCommand(input))).rejects.toMatchObject({ name })
})

test('$Latest without a template is the newest version of every template', async () => {
  const { ec2 } = await fresh()
  await ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName: 'worker', LaunchTemplateData: { EbsOptimized: true } }))
  const { LaunchTemplateVersions } = await ec2.send(new DescribeLaunchTemplateVersionsCommand({ Versions: ['$Latest'] }))
  expect(LaunchTemplateVersions?.map(version => version.LaunchTemplateName)).toEqual(['web', 'worker'])
})
