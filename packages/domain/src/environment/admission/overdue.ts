/** How long what was announced may be on its way: told from the ledger's own events, by AWS's clock. */
import type { Environment } from '../../delivery-file/types.ts'
import { durationText } from '../../duration.ts'
import { countingVersions, stateOf } from '../../records/ledger/history.ts'
import { iso } from '../../records/ledger/kinds.ts'
import type { Release } from '../../release.ts'
import type { EnvironmentWorld } from '../world.ts'

export interface Due {
  readonly release: Release
  /** ms since the epoch: it was announced, the last time. */
  readonly since: number
  /** ms since the epoch: from then on it is over its time. */
  readonly until: number
}

/** Of a promotion that is not proved yet; undefined: none is under way, or it may take as long as it likes. A way back always may. */
export const dueOf = ({ undoAfter }: Pick<Environment, 'undoAfter'>, { ledger }: Pick<EnvironmentWorld, 'ledger'>): Due | undefined => {
  const { intent } = stateOf(ledger)
  if (undoAfter === undefined || intent?.kind !== 'promote') return undefined
  const { release } = intent
  const announced = countingVersions(ledger).findLast(({ event }) => event.kind === 'promoting' && event.release === release)
  // Who announced it longer ago than the ledger's versions tell has said when by his own clock.
  const since = announced?.modified ?? Date.parse(intent.at)
  return { release, since, until: since + undoAfter }
}

/** A full sentence; none: nothing is under way that may not take as long as it likes. */
export const dueRemarks = (
  environment: Pick<Environment, 'name' | 'undoAfter'>,
  world: Pick<EnvironmentWorld, 'ledger'>,
): readonly string[] => {
  const due = dueOf(environment, world)
  if (!due) return []
  const { release, since, until } = due
  return [
    `${environment.name} is to run ${release} since ${iso(since)}: what is not proved ${durationText(until - since)} later, by ${iso(until)}, is taken back by the next run that only continues.`,
  ]
}
