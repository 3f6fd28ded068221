/** What a run costs where nothing has changed since the one before: the pipeline runs on each push, mostly for nothing. */
import { run as promote } from '@golden-ami/actions/promote'
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import type { Figure, Measurement } from '../figure.ts'
import { BenchFleet, ended, groupsText, isSpread, LATENCY } from '../fleet.ts'

interface Cost {
  readonly calls: number
  /** Virtual ms. */
  readonly took: number
}
const costOf = async ({ world }: BenchFleet, run: () => Promise<unknown>): Promise<Cost> => {
  const [began, before] = [world.now, world.journal.length]
  await run()
  return { calls: world.journal.length - before, took: world.now - began }
}

export const unchanged: Measurement = {
  name: 'unchanged',
  title: 'A run where nothing has changed',
  how: `The release that is there already is promoted and refreshed once more, ${LATENCY} ms a call.`,
  measure: async ({ groups }) => {
    const figures: Figure[] = []
    for (const count of groups.filter(one => one <= 100)) {
      const fleet = await BenchFleet.baseline({ groups: count, spread: isSpread(count) })
      const image = await fleet.shared('1.0.0/1', 'f1')
      await fleet.promote(image)
      ended(await fleet.act(refreshAsg))
      fleet.world.latency = LATENCY
      const again = { 'when-not-due': 'fail', baseline: 'false', 'github-token': 'token', 'ami-id': image }
      const runs = { promote: () => fleet.act(promote, again), 'refresh-asg': () => fleet.act(refreshAsg) }
      for (const [name, run] of Object.entries(runs)) {
        const { calls, took } = await costOf(fleet, async () => ended(await run()))
        const what = `${name}, ${groupsText(count)}`
        figures.push({ what: `${what}: calls`, unit: 'calls', value: calls }, { what: `${what}: time`, unit: 's', value: took / 1_000 })
      }
    }
    return figures
  },
}
