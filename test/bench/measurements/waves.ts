/** A rollout of an organisation in waves: how long it takes, what it asks, what it notices and what it holds. */
import { minutes, seconds } from '@golden-ami/local-aws'
import type { Figure, Measurement } from '../figure.ts'
import { LATENCY, ORGANISATION } from '../fleet.ts'
import { noticedAfter, BUDGET as SOON } from './detection.ts'
import { INCIDENTS } from './incidents.ts'
import { heldBy, MB, BUDGET as MOST_HELD } from './memory.ts'
import { polledGroup } from './polling.ts'
import { rolledOutIn } from './rolled-out.ts'

const LONGER = 1.05
/** Percent of all calls. */
const MOST_THROTTLED = 1
/** In the first wave, between two looks. */
const HAPPENS = minutes(7) + 31_000
const HAPPENING = ['the refresh fails', 'an alarm fires']

export const waves: Measurement = {
  name: 'waves',
  title: 'An organisation in waves',
  how: `500 groups in 50 accounts and 2 regions, ${LATENCY} ms a call, in waves of 1, 9 and 40 accounts. Chain of waves: three times the refresh of one group, from its start to its end as AWS tells it. Throttled as above; noticed and held as below, once each.`,
  measure: async () => {
    const { criticalPath } = await polledGroup()
    const chain = criticalPath * (ORGANISATION.waves ?? []).length
    const { took, calls, busiest, throttled } = await rolledOutIn(ORGANISATION)
    const figures: Figure[] = [
      {
        ...{ what: 'time', unit: 'min', value: took / minutes(1), other: { what: 'chain of waves', value: chain / minutes(1) } },
        ...{ ratio: took / chain, target: { most: LONGER, of: 'ratio' } },
      },
      { what: 'calls', unit: 'calls', value: calls, note: busiest },
      { what: 'calls, throttled', unit: 'calls', value: throttled, target: { most: (calls * MOST_THROTTLED) / 100, of: 'value' } },
    ]
    for (const incident of INCIDENTS.filter(({ what }) => HAPPENING.includes(what))) {
      const noticed = await noticedAfter(incident, HAPPENS, ORGANISATION)
      figures.push({ what: `until noticed: ${incident.what}`, unit: 's', value: noticed / seconds(1), target: { most: SOON, of: 'value' } })
    }
    const { peak, inUse } = await heldBy(ORGANISATION)
    figures.push(
      { what: 'memory', unit: 'MB', value: peak / MB, target: { most: MOST_HELD, of: 'value' } },
      { what: 'memory, in use', unit: 'MB', value: inUse / MB },
    )
    return figures
  },
}
