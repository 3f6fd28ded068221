/** What an instance refresh does with a warm pool. */
import { type Process, within } from '../../../time/timeline.ts'
import { LONGEST_WITHOUT_PROGRESS, RefreshFailed } from '../refresh/stop.ts'
import type { AutoScalingState, Member, Refresh } from '../state.ts'
import { coolDown } from './pool.ts'
import { isReady } from './ready.ts'

/**
 * When all instances in service are replaced, those of the warm pool are: new ones are launched into it as old ones leave.
 * @param isOld of the instances that were there, which are to be replaced
 * @rule autoscaling.refresh.warm-pool https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html (unverified)
 */
export function* replacePool(
  state: AutoScalingState,
  name: string,
  isOld: (member: Member) => boolean,
  tell: (told: Partial<Refresh>) => void,
): Process {
  const group = state.groups.own(name)
  if (!group?.WarmPoolConfiguration) return
  const old = group.pool.filter(isOld)
  for (const { InstanceId } of old) coolDown(state, name, InstanceId)
  const rest = () => state.groups.own(name)?.pool ?? []
  const isDone = (): boolean => rest().every(isReady)
  const progress = (done: boolean): Partial<Refresh> => ({
    ProgressDetails: {
      LivePoolProgress: { PercentageComplete: 100, InstancesToUpdate: 0 },
      WarmPoolProgress: { PercentageComplete: done ? 100 : 0, InstancesToUpdate: done ? 0 : old.length },
    },
  })
  if (old.length > 0) tell(progress(false))
  if (!(yield* within(state.place.world.timeline, LONGEST_WITHOUT_PROGRESS, isDone)))
    throw new RefreshFailed('The instance refresh timed out: the warm pool could not be replaced within an hour.')
  tell(progress(true))
}
