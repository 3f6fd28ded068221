/** A promotion into many accounts and regions, each of which gets a copy of its own. */
import { minutes } from '@golden-ami/local-aws'
import { everywhere } from '../../support/everywhere.ts'
import { ACCOUNT, REGION } from '../../support/fleet.ts'
import type { Figure, Measurement } from '../figure.ts'
import { ended, LATENCY } from '../fleet.ts'

const BUDGET = 1.1
const REGIONS = [REGION, 'eu-central-1', 'us-east-1', 'us-west-2']
const accounts = (count: number): readonly string[] => [
  ACCOUNT,
  ...Array.from({ length: count - 1 }, (_, index) => String(200_000_000_000 + index)),
]
/** Home's image is copied into its other regions, and from there into each account: one copy after the other. */
const SLOWEST = 2 * minutes(5)

const placed = async (count: number): Promise<Figure> => {
  const { there, image } = await everywhere({ accounts: accounts(count), regions: REGIONS, distribute: 'copy' })
  const { world } = there
  world.latency = LATENCY
  const [began, before] = [world.now, world.journal.length]
  ended(await there.promote({ 'ami-id': image }))
  const took = world.now - began
  return {
    ...{ what: `${count} accounts × ${REGIONS.length} regions`, unit: 'min', value: took / minutes(1) },
    ...{
      other: { what: 'the two copies, one of the other, that no place is without', value: SLOWEST / minutes(1) },
      ratio: took / SLOWEST,
    },
    ...{ target: { most: BUDGET, of: 'ratio' }, note: `${(world.journal.length - before).toLocaleString('en')} calls` },
  }
}

export const places: Measurement = {
  name: 'places',
  title: 'Promotion by copy',
  how: `promote with distribute: copy, ${LATENCY} ms a call, in virtual minutes; local AWS makes each copy in 5 minutes.`,
  measure: async ({ groups }) => {
    const figures: Figure[] = []
    for (const count of groups.some(one => one > 100) ? [5, 50] : [5]) figures.push(await placed(count))
    return figures
  },
}
