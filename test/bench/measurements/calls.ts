/** Calls of a rollout, from the promoted release to the proved one, beside those of a script that polls. */
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import type { Figure, Measurement } from '../figure.ts'
import { BenchFleet, ended, isSpread } from '../fleet.ts'
import { polledGroup } from './polling.ts'

/** By number of groups. */
const MOST = new Map([
  [1, 150],
  [100, 3_500],
])

const rolledOut = async (groups: number): Promise<{ readonly calls: number; readonly busiest: string }> => {
  const fleet = await BenchFleet.promoted({ groups, spread: isSpread(groups) })
  const before = fleet.world.journal.length
  ended(await fleet.act(refreshAsg))
  const entries = fleet.world.journal.slice(before)
  return { calls: entries.length, busiest: busiest(entries.map(({ operation }) => operation)) }
}

/** The operations that make most of the calls, for whoever would save some. */
const busiest = (operations: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const first = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5)
  return first.map(([operation, count]) => `${count} ${operation}`).join(', ')
}

export const calls: Measurement = {
  name: 'calls',
  title: 'Calls of a rollout',
  how: 'refresh-asg in process, on virtual time, against local AWS; groups of 10 instances that warm up for 2 minutes. Polling: DescribeInstanceRefreshes of every group each 15 s, counted for one group and taken times the groups.',
  measure: async ({ groups }) => {
    const polled = await polledGroup()
    const figures: Figure[] = []
    for (const count of groups) {
      const { calls, busiest } = await rolledOut(count)
      const most = MOST.get(count)
      const polling = polled.calls * count
      figures.push({
        ...{ what: `${count} ${count === 1 ? 'group' : 'groups'}`, unit: 'calls', value: calls, note: busiest },
        ...{ other: { what: 'polling every 15 s', value: polling }, ratio: calls / polling },
        ...(most === undefined ? {} : { target: { most, of: 'value' } }),
      })
    }
    return figures
  },
}
