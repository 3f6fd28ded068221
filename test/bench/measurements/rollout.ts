/** How long a rollout takes where every call takes a while, beside what AWS takes for one group by itself. */
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import type { Figure, Measurement } from '../figure.ts'
import { BenchFleet, ended, isSpread, LATENCY } from '../fleet.ts'
import { polledGroup } from './polling.ts'

const MINUTE = 60_000
const BUDGET = 1.05

/** Virtual ms. */
const tookToRollOut = async (groups: number): Promise<number> => {
  const fleet = await BenchFleet.promoted({ groups, spread: isSpread(groups) })
  const began = fleet.world.now
  fleet.world.latency = LATENCY
  ended(await fleet.act(refreshAsg))
  return fleet.world.now - began
}

export const rollout: Measurement = {
  name: 'rollout',
  title: 'Time of a rollout',
  how: `The same rollouts, ${LATENCY} ms a call, in virtual minutes. Critical path: the refresh of one group from its start to its end as AWS tells it.`,
  measure: async ({ groups }) => {
    const { criticalPath } = await polledGroup()
    const figures: Figure[] = []
    for (const count of groups) {
      const took = await tookToRollOut(count)
      figures.push({
        ...{ what: `${count} ${count === 1 ? 'group' : 'groups'}`, unit: 'min', value: took / MINUTE },
        ...{ other: { what: 'critical path', value: criticalPath / MINUTE }, ratio: took / criticalPath },
        target: { most: BUDGET, of: 'ratio' },
      })
    }
    return figures
  },
}
