/** What people do at the console while runs are at work. What AWS refuses them does not matter. */
import {
  CancelInstanceRefreshCommand,
  ResumeProcessesCommand,
  SetDesiredCapacityCommand,
  StartInstanceRefreshCommand,
  UpdateAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling'
import { CreateLaunchTemplateVersionCommand, TerminateInstancesCommand } from '@aws-sdk/client-ec2'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { pointerName } from '@golden-ami/domain'
import { transport } from '@golden-ami/local-aws'
import { AutoScalingState } from '@golden-ami/local-aws/services/autoscaling/state'
import { Ec2State } from '@golden-ami/local-aws/services/ec2/state'
import { ACCOUNT, REGION } from '../support/fleet.ts'
import type { PlannedDeed } from './programme.ts'
import type { Scene } from './scene.ts'

export const perform = async ({ delivery, releases }: Scene, { deed, environment, group, choice }: PlannedDeed): Promise<void> => {
  const { autoScaling, ec2, world } = delivery
  const members = world.place(ACCOUNT, REGION).state(AutoScalingState).groups.own(group)?.members ?? []
  const at = { AutoScalingGroupName: group }
  switch (deed) {
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
          LaunchTemplateName: group,
          SourceVersion: '1',
          LaunchTemplateData: { InstanceType: 'm7i.xlarge' },
        }),
      )
      return
    case 'edit the pointer': {
      const parameters = new SSMClient({
        region: REGION,
        credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'secret' },
        requestHandler: transport(world, 'a person'),
        maxAttempts: 1,
      })
      await parameters.send(
        new PutParameterCommand({
          Name: pointerName('web', environment.name, 'x86_64'),
          Value: releases[choice % releases.length]!.image,
          Type: 'String',
          DataType: 'aws:ec2:image',
          Overwrite: true,
        }),
      )
      return
    }
    case 'start a refresh':
      await autoScaling.send(new StartInstanceRefreshCommand(at))
      return
    case 'cancel the refresh':
      await autoScaling.send(new CancelInstanceRefreshCommand(at))
      return
    case 'move the group to the newest version': {
      const [template] = world
        .place(ACCOUNT, REGION)
        .state(Ec2State)
        .templates.owned()
        .filter(one => one.LaunchTemplateName === group)
      const Version = String(template?.LatestVersionNumber ?? 1)
      await autoScaling.send(new UpdateAutoScalingGroupCommand({ ...at, LaunchTemplate: { LaunchTemplateName: group, Version } }))
      return
    }
    case 'resume processes':
      await autoScaling.send(new ResumeProcessesCommand(at))
  }
}
