/** A group's process InstanceRefresh is suspended, and the group says by a tag for which refresh. */
import {
  type AutoScalingClient,
  CreateOrUpdateTagsCommand,
  DeleteTagsCommand,
  ResumeProcessesCommand,
  SuspendProcessesCommand,
} from '@aws-sdk/client-auto-scaling'
import type { RollStep } from '@golden-ami/domain'
import { SUSPENDED, SUSPENDED_TAG } from '@golden-ami/domain/workload/asg/group/suspended'
import type { Acts } from '../acts/acts.ts'

const tagOf = (group: string) => ({ ResourceId: group, ResourceType: 'auto-scaling-group', Key: SUSPENDED_TAG })

export const suspensionActs = (client: Pick<AutoScalingClient, 'send'>) =>
  ({
    'tag-group': async ({ group, refresh }) => {
      await client.send(new CreateOrUpdateTagsCommand({ Tags: [{ ...tagOf(group), Value: refresh, PropagateAtLaunch: false }] }))
    },
    'untag-group': async ({ group }) => {
      await client.send(new DeleteTagsCommand({ Tags: [tagOf(group)] }))
    },
    'suspend-process': async ({ group }) => {
      await client.send(new SuspendProcessesCommand({ AutoScalingGroupName: group, ScalingProcesses: [SUSPENDED] }))
    },
    'resume-process': async ({ group }) => {
      await client.send(new ResumeProcessesCommand({ AutoScalingGroupName: group, ScalingProcesses: [SUSPENDED] }))
    },
  }) satisfies Pick<Acts<RollStep>, 'tag-group' | 'untag-group' | 'suspend-process' | 'resume-process'>
