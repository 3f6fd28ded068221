/** One rollout of a fleet, from the promoted release to the proved one, where every call takes a while. Calls and time are of the same run. */
import { run as refreshAsg } from '@golden-ami/actions/refresh-asg'
import { BenchFleet, ended, type FleetSize, isSpread, LATENCY } from '../fleet.ts'
import { throttledIn } from '../throttled.ts'

export interface RolledOut {
  readonly calls: number
  /** The operations that make most of the calls, for whoever would save some. */
  readonly busiest: string
  /** Virtual ms. */
  readonly took: number
  /** Calls that AWS would have refused. */
  readonly throttled: number
}
const known = new Map<number, Promise<RolledOut>>()

/** Of so many groups; each once, however many measurements want it. */
export const rolledOut = (groups: number): Promise<RolledOut> => {
  const run = known.get(groups) ?? rollOut(groups)
  known.set(groups, run)
  return run
}

const rollOut = (groups: number): Promise<RolledOut> => rolledOutIn({ groups, spread: isSpread(groups) })

export const rolledOutIn = async (size: FleetSize): Promise<RolledOut> => {
  const fleet = await BenchFleet.promoted(size)
  const [began, before] = [fleet.world.now, fleet.world.journal.length]
  fleet.world.latency = LATENCY
  ended(await fleet.act(refreshAsg))
  const entries = fleet.world.journal.slice(before)
  return {
    calls: entries.length,
    busiest: busiest(entries.map(({ operation }) => operation)),
    took: fleet.world.now - began,
    throttled: throttledIn(entries),
  }
}

const busiest = (operations: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const operation of operations) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const first = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5)
  return first.map(([operation, count]) => `${count} ${operation}`).join(', ')
}
