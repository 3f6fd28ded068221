/** Launch templates: what a version keeps of the one that it is made from. */
import {
  CreateLaunchTemplateCommand,
  CreateLaunchTemplateVersionCommand,
  DeleteLaunchTemplateCommand,
  DeleteLaunchTemplateVersionsCommand,
  type RequestLaunchTemplateData,
} from '@aws-sdk/client-ec2'
import { type Probe, same } from '../probe.ts'
import type { Sandbox } from '../sandbox.ts'

/** @returns its id */
export const template = async (sandbox: Sandbox, name: string, LaunchTemplateData: RequestLaunchTemplateData): Promise<string> => {
  const LaunchTemplateName = `${sandbox.prefix}-${name}`
  sandbox.undoLater(LaunchTemplateName, () => sandbox.ec2.send(new DeleteLaunchTemplateCommand({ LaunchTemplateName })))
  const { LaunchTemplate } = await sandbox.ec2.send(new CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData }))
  return LaunchTemplate?.LaunchTemplateId ?? ''
}

export const TEMPLATES: readonly Probe[] = [
  {
    rules: ['ec2.launch-templates.snapshots-not-inherited', 'ec2.launch-templates.source-version'],
    asks: 'makes a version of one whose mapping names a snapshot: the rest of the mapping is kept, the snapshot is not',
    ask: async sandbox => {
      const Ebs = { SnapshotId: 'snap-00000000000000001', VolumeSize: 8 }
      const id = await template(sandbox, 'mapped', { InstanceType: 't4g.nano', BlockDeviceMappings: [{ DeviceName: '/dev/sdf', Ebs }] })
      const { LaunchTemplateVersion: made } = await sandbox.ec2.send(
        new CreateLaunchTemplateVersionCommand({ LaunchTemplateId: id, SourceVersion: '1', LaunchTemplateData: { EbsOptimized: true } }),
      )
      const [mapping] = made?.LaunchTemplateData?.BlockDeviceMappings ?? []
      return same(
        [made?.LaunchTemplateData?.InstanceType, mapping?.Ebs?.VolumeSize, mapping?.Ebs?.SnapshotId ?? null],
        ['t4g.nano', 8, null],
      )
    },
  },
  {
    rules: ['ec2.launch-templates.version-numbers'],
    asks: 'deletes the newest version and makes another one: its number is new',
    ask: async sandbox => {
      const id = await template(sandbox, 'numbered', { InstanceType: 't4g.nano' })
      const next = () =>
        sandbox.ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId: id, LaunchTemplateData: { InstanceType: 't4g.nano' } }))
      await next()
      await sandbox.ec2.send(new DeleteLaunchTemplateVersionsCommand({ LaunchTemplateId: id, Versions: ['2'] }))
      return same((await next()).LaunchTemplateVersion?.VersionNumber, 3)
    },
  },
]
