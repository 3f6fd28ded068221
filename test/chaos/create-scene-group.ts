/** A group as some teams have theirs. */
import { SetInstanceProtectionCommand, SuspendProcessesCommand, UpdateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { hours, type World } from '@golden-ami/local-aws'
import { autoScalingAt, createGroup } from '../support/place.ts'
import type { GroupScene } from './environment-scene.ts'
import type { Random } from './random.ts'
import { membersOf } from './records.ts'

/** A group of 0 to 7 instances (a first one has some, most of the time), now and then with something that speaks against replacing them. */
export const createSceneGroup = async (world: World, random: Random, group: GroupScene, image: string, index: number): Promise<void> => {
  const { name } = group
  const size = index === 0 && random.chance(0.95) ? random.pick([1, 1, 2, 3, 7]) : random.pick([0, 1, 2, 3])
  await createGroup(world, group, { name, image, size })
  world.advance(hours(1))
  const autoScaling = autoScalingAt(world, group)
  const at = { AutoScalingGroupName: name }
  if (random.chance(0.08))
    await autoScaling.send(
      new UpdateAutoScalingGroupCommand({
        ...at,
        LaunchTemplate: { LaunchTemplateName: name, Version: random.pick(['$Latest', '$Default']) },
      }),
    )
  const [first] = membersOf(world, group)
  if (first && random.chance(0.03))
    await autoScaling.send(new SetInstanceProtectionCommand({ ...at, InstanceIds: [first.InstanceId], ProtectedFromScaleIn: true }))
  if (random.chance(0.03))
    await autoScaling.send(
      new SuspendProcessesCommand({ ...at, ScalingProcesses: [random.pick(['Launch', 'ReplaceUnhealthy', 'AZRebalance'])] }),
    )
}
