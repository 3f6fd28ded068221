/** How long a rollout takes where every call takes a while, beside what AWS takes for one group by itself. */
import type { Figure, Measurement } from '../figure.ts'
import { groupsText, LATENCY } from '../fleet.ts'
import { polledGroup } from './polling.ts'
import { rolledOut } from './rolled-out.ts'

const MINUTE = 60_000
const BUDGET = 1.05

export const rollout: Measurement = {
  name: 'rollout',
  title: 'Time of a rollout',
  how: `The same rollouts, ${LATENCY} ms a call, in virtual minutes. Critical path: the refresh of one group from its start to its end as AWS tells it.`,
  measure: async ({ groups }) => {
    const { criticalPath } = await polledGroup()
    const figures: Figure[] = []
    for (const count of groups) {
      const { took } = await rolledOut(count)
      figures.push({
        ...{ what: groupsText(count), unit: 'min', value: took / MINUTE },
        ...{ other: { what: 'critical path', value: criticalPath / MINUTE }, ratio: took / criticalPath },
        target: { most: BUDGET, of: 'ratio' },
      })
    }
    return figures
  },
}
