/** What people do at the console while runs are at work. What AWS refuses them does not matter. */
import {
  CancelInstanceRefreshCommand,
  DeleteAutoScalingGroupCommand,
  ResumeProcessesCommand,
  SetDesiredCapacityCommand,
  StartInstanceRefreshCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand, TerminateInstancesCommand } from '@aws-sdk/client-ec2'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { autoScalingAt, ec2At } from '../support/place.ts'
import { edit, type Performed } from './edits.ts'
import { membersOf } from './records.ts'
import type { Scene } from './scene.ts'

export const perform = async (scene: Scene, { action, environment, group, choice }: Performed): Promise<void> => {
  const { world } = scene.delivery
  const [autoScaling, ec2] = [autoScalingAt(world, group), ec2At(world, group)]
  const members = membersOf(world, group)
  const at = { AutoScalingGroupName: group.name }
  switch (action) {
    case 'terminate an instance': {
      const one = members[choice % Math.max(1, members.length)]
      if (one) await ec2.send(new TerminateInstancesCommand({ InstanceIds: [one.InstanceId] }))
      return
    }
    case 'change the capacity':
      await autoScaling.send(new SetDesiredCapacityCommand({ ...at, DesiredCapacity: choice }))
      return
    case 'edit the template':
      await ec2.send(
        new CreateLaunchTemplateVersionCommand({
          LaunchTemplateName: group.name,
          SourceVersion: '1',
          LaunchTemplateData: { InstanceType: 'm7i.xlarge' },
        }),
      )
      return
    case 'start a refresh':
      await autoScaling.send(new StartInstanceRefreshCommand(at))
      return
    case 'cancel the refresh':
      await autoScaling.send(new CancelInstanceRefreshCommand(at))
      return
    case 'move the group to the newest version': {
      const [template] = world
        .place(group.account, group.region)
        .state(Ec2State)
        .templates.owned()
        .filter(one => one.LaunchTemplateName === group.name)
      const Version = String(template?.LatestVersionNumber ?? 1)
      await autoScaling.send(new UpdateAutoScalingGroupCommand({ ...at, LaunchTemplate: { LaunchTemplateName: group.name, Version } }))
      return
    }
    case 'resume processes':
      await autoScaling.send(new ResumeProcessesCommand(at))
      return
    case 'delete the group':
      await autoScaling.send(new DeleteAutoScalingGroupCommand({ ...at, ForceDelete: true }))
      return
    default:
      await edit(scene, { action, environment, group, choice })
  }
}
