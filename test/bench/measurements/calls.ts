/** Calls of a rollout, from the promoted release to the proved one, beside those of a script that polls. */
import type { Figure, Measurement } from '../figure.ts'
import { groupsText } from '../fleet.ts'
import { polledGroup } from './polling.ts'
import { rolledOut } from './rolled-out.ts'

/** By number of groups. */
const MOST = new Map([
  [1, 150],
  [100, 3_500],
])

export const calls: Measurement = {
  name: 'calls',
  title: 'Calls of a rollout',
  how: 'refresh-asg in process, on virtual time, against local AWS, 80 ms a call; groups of 10 instances that warm up for 2 minutes; more than 100 groups are spread over 10 accounts and regions. Polling: DescribeInstanceRefreshes of every group each 15 s, counted for one group and taken times the groups. Throttled: what a bucket of 10 looks and 3 changes a second, account, region and service would refuse (an assumption: AWS publishes limits by service and operation, most of them higher).',
  measure: async ({ groups }) => {
    const polled = await polledGroup()
    const figures: Figure[] = []
    for (const count of groups) {
      const { calls, busiest, throttled } = await rolledOut(count)
      const most = MOST.get(count)
      const polling = polled.calls * count
      figures.push(
        {
          ...{ what: groupsText(count), unit: 'calls', value: calls, note: busiest },
          ...{ other: { what: 'polling every 15 s', value: polling }, ratio: calls / polling },
          ...(most === undefined ? {} : { target: { most, of: 'value' } }),
        },
        { what: `${groupsText(count)}, throttled`, unit: 'calls', value: throttled, target: { most: 0, of: 'value' } },
      )
    }
    return figures
  },
}
