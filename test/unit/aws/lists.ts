/** Every list that the edge reads, each with a way to fill it and to read it: in one account and region, with the edge's own clients. */
import { AutoScalingClient, CreateAutoScalingGroupCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  CreateTagsCommand,
  EC2Client,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { type AwsContext, autoScaling, cloudWatch, ec2, ec2Copies, imageBuilder, kms, ssm } from '@golden-ami/aws'
import { logs } from '@golden-ami/aws/logs/client'
import { hours, minutes, transport, type World } from '@golden-ami/local-aws'
import { INSTANCE_TYPES } from '@golden-ami/local-aws/services/ec2/instance-type-table'
import { NetworkState } from '@golden-ami/local-aws/services/ec2/network-state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { KmsState } from '@golden-ami/local-aws/services/kms/state'
import { LogsState } from '@golden-ami/local-aws/services/logs/state'
import { MonitoringState } from '@golden-ami/local-aws/services/monitoring/state'
import { PackageRepository } from '@golden-ami/local-aws/software/repository'
import { ACCOUNT, REGION, Studio } from '../local-aws/services/imagebuilder/studio.ts'

const FAMILY = { 'golden-ami:family': 'web', 'golden-ami:stage': 'os' }

export class Scene {
  readonly studio = new Studio()
  readonly world: World = this.studio.world
  readonly place = this.world.place(ACCOUNT, REGION)
  /** The clients of a person. */
  readonly person = {
    ec2: new EC2Client(this.#config),
    ssm: new SSMClient(this.#config),
    autoScaling: new AutoScalingClient(this.#config),
  }
  readonly edge: AwsContext = {
    ...{ region: REGION, seed: 0, requestHandler: transport(this.world, 'edge') },
    clock: { now: () => this.world.now, cancelled: () => false, sleep: async () => {} },
    credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
  }
  get #config() {
    const credentials = { accessKeyId: ACCOUNT, secretAccessKey: 'secret' }
    return { region: REGION, credentials, requestHandler: transport(this.world, 'a person'), maxAttempts: 1 }
  }
  /** Available images; answers with their ids. */
  images(count: number, source?: string): readonly string[] {
    const state = this.place.state(Ec2State)
    return upTo(count).map(index => {
      const { ImageId = '' } = state.makeImage({ Name: `${source ?? 'image'} ${index}`, ...(source ? { source } : {}) })
      state.makeAvailable(ImageId)
      return ImageId
    })
  }
}
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

export interface List {
  readonly name: string
  /** The operation that reads it. */
  readonly operation: string
  /** More than AWS puts into a page of it, or than a call asks about; undefined: the edge never asks for as many. */
  readonly many: number | undefined
  /** @returns how the edge reads it: `count` items */
  readonly fill: (scene: Scene, count: number) => Promise<Read>
}
export type Read = () => Promise<Iterable<unknown> | undefined>

export const LISTS: readonly List[] = [
  {
    ...{ name: 'versions of a parameter', operation: 'GetParameterHistory', many: 60 },
    fill: async ({ edge, person }, count) => {
      for (const index of upTo(count))
        await person.ssm.send(new PutParameterCommand({ Name: '/ledger', Value: `${index}`, Type: 'String', Overwrite: true }))
      return () => ssm(edge).history('/ledger')
    },
  },
  {
    ...{ name: 'parameters under a path', operation: 'GetParametersByPath', many: 12 },
    fill: async ({ edge, person }, count) => {
      for (const index of upTo(count))
        await person.ssm.send(new PutParameterCommand({ Name: `/quarantine/${index}`, Value: 'x', Type: 'String' }))
      return () => ssm(edge).under('/quarantine')
    },
  },
  {
    ...{ name: 'Auto Scaling groups', operation: 'DescribeAutoScalingGroups', many: 110 },
    fill: async (scene, count) => {
      await groups(scene, count)
      return () => autoScaling(scene.edge).groups()
    },
  },
  {
    ...{ name: 'changes in service of a group', operation: 'DescribeScalingActivities', many: 110 },
    fill: async (scene, count) => {
      await groups(scene, 1)
      const name = { AutoScalingGroupName: 'group 0' }
      await scene.person.autoScaling.send(new UpdateAutoScalingGroupCommand({ ...name, MaxSize: count, DesiredCapacity: count }))
      scene.world.advance(hours(2))
      return async () => (await autoScaling(scene.edge).changes('group 0', 0)).filter(({ does }) => does === 'enters')
    },
  },
  {
    ...{ name: 'own images', operation: 'DescribeImages', many: 1010 },
    fill: async (scene, count) => {
      scene.images(count)
      return () => ec2(scene.edge).images([{ name: 'architecture', values: ['x86_64'] }])
    },
  },
  {
    ...{ name: 'images by id', operation: 'DescribeImages', many: 210 },
    fill: async (scene, count) => {
      const ids = scene.images(count)
      return () => ec2(scene.edge).visibleImages(ids)
    },
  },
  {
    ...{ name: 'images that would be launched', operation: 'DescribeImages', many: 210 },
    fill: async (scene, count) => {
      const ids = scene.images(count)
      return () => ec2(scene.edge).launchImages(ids)
    },
  },
  {
    ...{ name: 'what was made of an image', operation: 'DescribeImages', many: 1010 },
    fill: async (scene, count) => {
      const [source = ''] = scene.images(1)
      scene.images(count, source)
      return () => ec2Copies(scene.edge).descendants(source, REGION)
    },
  },
  {
    ...{ name: 'keys of own snapshots', operation: 'DescribeSnapshots', many: undefined },
    fill: async (scene, count) => {
      const ids = encryptedSnapshots(scene, count)
      return () => ec2Copies(scene.edge).keysOf(ids)
    },
  },
  {
    ...{ name: 'keys of snapshots by id', operation: 'DescribeSnapshots', many: 210 },
    fill: async (scene, count) => {
      const ids = encryptedSnapshots(scene, count)
      return () => ec2(scene.edge).keysOf(ids)
    },
  },
  {
    ...{ name: 'images of instances', operation: 'DescribeInstances', many: 210 },
    fill: async (scene, count) => {
      const [ImageId = ''] = scene.images(1)
      const launch = () => scene.person.ec2.send(new RunInstancesCommand({ ImageId, InstanceType: 'm7i.large', MinCount: 1, MaxCount: 1 }))
      const ids: string[] = []
      for (const _ of upTo(count)) ids.push((await launch()).Instances?.[0]?.InstanceId ?? '')
      return () => ec2(scene.edge).instances(ids)
    },
  },
  {
    ...{ name: 'instances of a consumer', operation: 'DescribeInstances', many: 1_010 },
    fill: async (scene, count) => {
      const [ImageId = ''] = scene.images(1)
      const Tags = [{ Key: 'cluster', Value: 'blue' }]
      await scene.person.ec2.send(
        new RunInstancesCommand({
          ...{ ImageId, InstanceType: 'm7i.large', MinCount: count, MaxCount: count },
          TagSpecifications: [{ ResourceType: 'instance', Tags }],
        }),
      )
      return () => ec2(scene.edge).instancesWith({ key: 'cluster', value: 'blue' })
    },
  },
  {
    ...{ name: 'versions of a launch template', operation: 'DescribeLaunchTemplateVersions', many: 210 },
    fill: async (scene, count) => {
      const [ImageId = ''] = scene.images(1)
      const common = { LaunchTemplateName: 'web', LaunchTemplateData: { ImageId, InstanceType: 'm7i.large' as const } }
      const { LaunchTemplate } = await scene.person.ec2.send(new CreateLaunchTemplateCommand(common))
      for (const _ of upTo(count - 1)) await scene.person.ec2.send(new CreateLaunchTemplateVersionCommand(common))
      const template = LaunchTemplate?.LaunchTemplateId ?? ''
      return async () => (await ec2(scene.edge).templateVersions({ id: template, name: undefined }, '$Latest', [ImageId])).versions
    },
  },
  {
    ...{ name: 'tags', operation: 'DescribeTags', many: 210 },
    fill: async (scene, count) => {
      const Resources = [...scene.images(count)]
      // More than 1,000 tags of 200 images.
      await scene.person.ec2.send(new CreateTagsCommand({ Resources, Tags: upTo(6).map(index => ({ Key: `${index}`, Value: 'x' })) }))
      return async () => [...(await ec2(scene.edge).tagsOf(Resources))].filter(([, tags]) => tags.size === 6)
    },
  },
  {
    ...{ name: 'instance types', operation: 'DescribeInstanceTypes', many: 110 },
    fill: async ({ edge }, count) => {
      const names = [...INSTANCE_TYPES.keys()].slice(0, count)
      return () => ec2(edge).instanceTypes(names)
    },
  },
  {
    ...{ name: 'instance types of a zone', operation: 'DescribeInstanceTypeOfferings', many: undefined },
    fill: async ({ edge }, count) => {
      const names = [...INSTANCE_TYPES.keys()].slice(0, count)
      return () => ec2(edge).instanceTypesIn(`${REGION}a`, names)
    },
  },
  {
    ...{ name: 'security groups', operation: 'DescribeSecurityGroups', many: undefined },
    fill: async ({ edge, place }, count) => {
      const network = place.state(NetworkState)
      const ids = upTo(count).map(index => network.addSecurityGroup(network.defaultVpc, `group ${index}`))
      return () => ec2(edge).securityGroups(ids)
    },
  },
  {
    ...{ name: 'alarms', operation: 'DescribeAlarms', many: 110 },
    fill: async ({ edge, place }, count) => {
      const names = upTo(count).map(index => `alarm ${index}`)
      for (const name of names) place.state(MonitoringState).set(name, 'OK')
      return async () => (await cloudWatch(edge).alarms(names, 0)).filter(alarm => !('gone' in alarm))
    },
  },
  {
    ...{ name: 'history of an alarm', operation: 'DescribeAlarmHistory', many: 110 },
    fill: async ({ edge, place, world }, count) => {
      const script = upTo(count + 1).map(index => ({ at: world.now + index, state: index % 2 ? 'ALARM' : 'OK' }) as const)
      place.state(MonitoringState).schedule('5xx', script)
      world.advance(minutes(1))
      return async () =>
        (await cloudWatch(edge).alarms(['5xx'], 0)).flatMap(alarm => ('updates' in alarm ? alarm.updates.slice(-count) : []))
    },
  },
  {
    ...{ name: 'grants of a key', operation: 'ListGrants', many: 110 },
    fill: async ({ edge, place }, count) => {
      const state = place.state(KmsState)
      const { id, arn } = state.create()
      for (const index of upTo(count))
        state.grant({ key: id, name: undefined, grantee: `arn:aws:iam::222222222222:role/${index}`, operations: ['Decrypt'] })
      return () => kms(edge).grantees(arn)
    },
  },
  {
    ...{ name: 'lines of a log', operation: 'GetLogEvents', many: 10_010 },
    fill: async ({ edge, place }, count) => {
      for (const index of upTo(count)) place.state(LogsState).write('/aws/imagebuilder/web', '1.0.0/1', `line ${index}`)
      return async () => (await logs(edge).after('/aws/imagebuilder/web', '1.0.0/1', undefined, 10)).lines
    },
  },
  {
    ...{ name: 'builds', operation: 'ListImageBuildVersions', many: 110 },
    fill: async ({ edge, studio }, count) => {
      const [imageRecipeArn, infrastructureConfigurationArn] = [await studio.recipe(), await studio.infrastructure()]
      for (const _ of upTo(count)) await studio.build({ imageRecipeArn, infrastructureConfigurationArn })
      return () => imageBuilder(edge, ACCOUNT).builds('web')
    },
  },
  {
    ...{ name: 'recipes', operation: 'ListImageRecipes', many: 110 },
    fill: async ({ edge, studio }, count) => {
      const components = [{ componentArn: await studio.component() }]
      for (const index of upTo(count)) await studio.recipe({ components, semanticVersion: `1.0.${index}`, tags: FAMILY })
      return () => imageBuilder(edge, ACCOUNT).recipes('web', 'os')
    },
  },
  {
    ...{ name: 'packages of a build', operation: 'ListImagePackages', many: 110 },
    fill: async ({ edge, studio }, count) => {
      const build = await studio.build()
      const packages = upTo(count).map(index => ({ packageName: `package-${index}`, packageVersion: '1' }))
      studio.state.inventories.put(build, { packages })
      return () => imageBuilder(edge, ACCOUNT).packages(build)
    },
  },
  {
    ...{ name: 'findings in an image', operation: 'GetImageFindings', many: undefined },
    fill: async (scene, count) => {
      const { images } = await vulnerable(scene, count)
      return () => ec2(scene.edge).findings(images[0] ?? '', 10)
    },
  },
  {
    ...{ name: 'findings of a build', operation: 'ListImageScanFindings', many: undefined },
    fill: async (scene, count) => {
      const { arn } = await vulnerable(scene, count)
      return () => imageBuilder(scene.edge, ACCOUNT).findings(arn, 10)
    },
  },
  {
    ...{ name: 'steps of workflows', operation: 'ListWorkflowStepExecutions', many: undefined },
    fill: async (scene, count) => {
      const { arn } = await vulnerable(scene, 0)
      return async () => (await imageBuilder(scene.edge, ACCOUNT).workflows(arn, () => true)).flatMap(({ steps }) => steps).slice(-count)
    },
  },
  {
    ...{ name: 'workflows of a build', operation: 'ListWorkflowExecutions', many: undefined },
    fill: async (scene, count) => {
      const { arn } = await vulnerable(scene, 0)
      const ids = upTo(count).map(index => `extra ${index}`)
      const { workflowExecutions } = scene.studio.state
      for (const workflowExecutionId of ids)
        workflowExecutions.put(workflowExecutionId, { workflowExecutionId, imageBuildVersionArn: arn, type: 'TEST' })
      return async () => (await imageBuilder(scene.edge, ACCOUNT).workflows(arn, () => false)).slice(-count)
    },
  },
]

/** Each with a key of its own; answers with their ids. */
const encryptedSnapshots = (scene: Scene, count: number): readonly string[] => {
  const { snapshots, images } = scene.place.state(Ec2State)
  const ids = scene.images(count).map(id => images.own(id)?.BlockDeviceMappings?.[0]?.Ebs?.SnapshotId ?? '')
  for (const id of ids) snapshots.patch(id, { KmsKeyId: `key of ${id}` })
  return ids
}

/** A build that is done, was scanned, and has so many vulnerabilities; with its AMIs. */
export const vulnerable = async ({ studio, world }: Scene, count: number) => {
  const vulnerabilities = upTo(count).map(index => ({ id: `CVE-2026-${index}`, package: 'openssl', severity: 'HIGH' as const }))
  world.state(PackageRepository).tell({ vulnerabilities, scanned: [ACCOUNT] })
  const arn = await studio.build({ imageScanningConfiguration: { imageScanningEnabled: true } })
  world.advance(hours(2))
  return { arn, images: ((await studio.image(arn)).outputResources?.amis ?? []).map(({ image = '' }) => image) }
}

/** Empty groups with the tag `golden-ami:group: web`. */
export const groups = async (scene: Scene, count: number): Promise<void> => {
  const { person } = scene
  const [ImageId] = scene.images(1)
  const common = { LaunchTemplateName: 'empty' }
  await person.ec2.send(new CreateLaunchTemplateCommand({ ...common, LaunchTemplateData: { ImageId, InstanceType: 'm7i.large' } }))
  for (const index of upTo(count))
    await person.autoScaling.send(
      new CreateAutoScalingGroupCommand({
        ...{ AutoScalingGroupName: `group ${index}`, MinSize: 0, MaxSize: 1, AvailabilityZones: [`${REGION}a`] },
        LaunchTemplate: { ...common, Version: '1' },
        Tags: [{ Key: 'golden-ami:group', Value: 'web' }],
      }),
    )
}
