/** What a script would do instead: start the refresh of a group and ask every 15 s how it is, until it has ended. */
import { DescribeInstanceRefreshesCommand } from '@aws-sdk/client-auto-scaling'
import { seconds } from '@golden-ami/local-aws'
import { autoScalingAt } from '../../support/place.ts'
import { BenchFleet } from '../fleet.ts'

/** ms */
export const EVERY = seconds(15)

export interface Polled {
  readonly calls: number
  /** ms from the start of the refresh to its end: no rollout of the group can take less. */
  readonly criticalPath: number
}

/** Of one group: with every other one that goes on at the same time the calls are so many again. */
export const polledGroup = async (): Promise<Polled> => {
  const fleet = await BenchFleet.promoted({ groups: 1, spread: false })
  const { place, name } = fleet.groups[0]!
  const [began, before] = [fleet.world.now, fleet.world.journal.length]
  await fleet.startByHand(place, name)
  const client = autoScalingAt(fleet.world, place)
  for (;;) {
    fleet.world.advance(EVERY)
    const asked = new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: name, MaxRecords: 1 })
    const { InstanceRefreshes = [] } = await client.send(asked)
    const { Status, EndTime } = InstanceRefreshes[0] ?? {}
    if (Status === 'Successful') return { calls: fleet.world.journal.length - before, criticalPath: Number(EndTime) - began }
    if (Status !== 'InProgress' && Status !== 'Pending') throw new Error(`the refresh by hand ended ${Status}`)
  }
}
