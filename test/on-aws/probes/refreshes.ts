/** Instance refreshes of a group without instances: they cost nothing, and AWS checks them all the same. */
import {
  CancelInstanceRefreshCommand,
  CreateAutoScalingGroupCommand,
  DeleteAutoScalingGroupCommand,
  DescribeAutoScalingGroupsCommand,
  DescribeInstanceRefreshesCommand,
  StartInstanceRefreshCommand,
  type StartInstanceRefreshCommandInput,
} from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand, DescribeSubnetsCommand } from '@aws-sdk/client-ec2'
import { GetParameterCommand } from '@aws-sdk/client-ssm'
import { type Probe, refused, same } from '../probe.ts'
import type { Sandbox } from '../sandbox.ts'
import { template } from './templates.ts'

const PUBLIC_IMAGE = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
const ENDED = /^(Successful|Failed|Cancelled|RollbackSuccessful|RollbackFailed)$/
const MINUTE = 60_000

export const publicImage = async ({ ssm }: Sandbox): Promise<string> => {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: PUBLIC_IMAGE }))
  return Parameter?.Value ?? ''
}
/** Of the default VPC, or of another one. */
const aSubnet = async ({ ec2 }: Sandbox): Promise<string | undefined> => {
  const { Subnets: [subnet] = [] } = await ec2.send(new DescribeSubnetsCommand({ MaxResults: 5 }))
  return subnet?.SubnetId
}
/** A group without instances on version 1 of a template of its own, which has a second version. */
const group = async (sandbox: Sandbox, name: string, Version: string | undefined, image?: string) => {
  const data = { InstanceType: 't3.nano' as const, ImageId: image ?? (await publicImage(sandbox)) }
  const LaunchTemplateId = await template(sandbox, name, data)
  await sandbox.ec2.send(new CreateLaunchTemplateVersionCommand({ LaunchTemplateId, LaunchTemplateData: data }))
  const AutoScalingGroupName = `${sandbox.prefix}-${name}`
  sandbox.undoLater(AutoScalingGroupName, () =>
    sandbox.autoScaling.send(new DeleteAutoScalingGroupCommand({ AutoScalingGroupName, ForceDelete: true })),
  )
  await sandbox.autoScaling.send(
    new CreateAutoScalingGroupCommand({
      ...{ AutoScalingGroupName, MinSize: 0, MaxSize: 1, DesiredCapacity: 0, VPCZoneIdentifier: await aSubnet(sandbox) },
      LaunchTemplate: Version === undefined ? { LaunchTemplateId } : { LaunchTemplateId, Version },
    }),
  )
  return { AutoScalingGroupName, LaunchTemplateId }
}
const start = ({ autoScaling }: Sandbox, input: StartInstanceRefreshCommandInput) =>
  autoScaling.send(new StartInstanceRefreshCommand({ Preferences: { AutoRollback: true }, ...input }))
const groupOf = async ({ autoScaling }: Sandbox, name: string) => {
  const { AutoScalingGroups = [] } = await autoScaling.send(new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [name] }))
  return AutoScalingGroups[0]
}

export const REFRESHES: readonly Probe[] = [
  {
    rules: ['autoscaling.group.default-version'],
    asks: 'makes a group without saying a version of its template: $Default is shown',
    ask: async sandbox => {
      const { AutoScalingGroupName } = await group(sandbox, 'unsaid', undefined)
      return same((await groupOf(sandbox, AutoScalingGroupName))?.LaunchTemplate?.Version, '$Default')
    },
  },
  {
    rules: ['autoscaling.refresh.rollback-preconditions'],
    asks: 'starts a refresh with AutoRollback of a group that follows $Latest: refused',
    ask: async sandbox => {
      const { AutoScalingGroupName, LaunchTemplateId } = await group(sandbox, 'latest', '$Latest')
      const DesiredConfiguration = { LaunchTemplate: { LaunchTemplateId, Version: '2' } }
      return refused(start(sandbox, { AutoScalingGroupName, DesiredConfiguration }), /^ValidationError/)
    },
  },
  {
    rules: ['autoscaling.refresh.rollback-preconditions'],
    asks: 'starts one of a group whose template takes its image from a parameter: refused',
    ask: async sandbox => {
      const { AutoScalingGroupName, LaunchTemplateId } = await group(sandbox, 'resolved', '1', `resolve:ssm:${PUBLIC_IMAGE}`)
      const DesiredConfiguration = { LaunchTemplate: { LaunchTemplateId, Version: '2' } }
      return refused(start(sandbox, { AutoScalingGroupName, DesiredConfiguration }), /^ValidationError/)
    },
  },
  {
    rules: ['autoscaling.refresh.must-be-active'],
    asks: 'cancels a refresh of a group that has none: refused',
    ask: async sandbox => {
      const { AutoScalingGroupName } = await group(sandbox, 'idle', '1')
      const call = sandbox.autoScaling.send(new CancelInstanceRefreshCommand({ AutoScalingGroupName }))
      return refused(call, /^ActiveInstanceRefreshNotFound/)
    },
  },
  {
    rules: ['autoscaling.refresh.configuration-on-success', 'autoscaling.refresh.default-preferences'],
    asks: 'refreshes a group without instances to version 2: it succeeds, and the group has version 2 then',
    ask: async sandbox => {
      const { AutoScalingGroupName, LaunchTemplateId } = await group(sandbox, 'empty', '1')
      const DesiredConfiguration = { LaunchTemplate: { LaunchTemplateId, Version: '2' } }
      await start(sandbox, { AutoScalingGroupName, DesiredConfiguration })
      for (let minute = 0; minute < 30; minute++) {
        const { InstanceRefreshes: [refresh] = [] } = await sandbox.autoScaling.send(
          new DescribeInstanceRefreshesCommand({ AutoScalingGroupName }),
        )
        if (ENDED.test(refresh?.Status ?? '')) {
          const { LaunchTemplate } = (await groupOf(sandbox, AutoScalingGroupName)) ?? {}
          const { MinHealthyPercentage, SkipMatching } = refresh?.Preferences ?? {}
          return same([refresh?.Status, LaunchTemplate?.Version, MinHealthyPercentage, SkipMatching], ['Successful', '2', 90, false])
        }
        await sandbox.sleep(MINUTE)
      }
      return { holds: false, seen: 'it has not ended within half an hour' }
    },
  },
  {
    rules: ['autoscaling.group.template-must-be-launchable'],
    asks: 'makes a group of a template whose image is not there: refused',
    ask: async sandbox => refused(group(sandbox, 'gone', '1', 'ami-00000000000000000'), /^ValidationError/),
  },
]
