/** What a run has seen, kept while it runs, and told in the log as it changes. */
import type { Runtime } from '@golden-ami/actions-kit'
import { type GroupRow, NOTHING_WATCHED, type Watching, watchedOn } from '@golden-ami/domain'
import { zone } from '@golden-ami/domain/zone/zone'
import { rowText } from './row-text.ts'

export interface Watch {
  /** @param now ms since the epoch */
  readonly look: (rows: readonly GroupRow[], now: number) => void
  readonly seen: () => Watching
}

/** A line for each group that is under way, when it changes. @param zoneName IANA name */
export const watchGroups = (runtime: Pick<Runtime, 'line'>, zoneName: string): Watch => {
  const where = zone(zoneName)
  const said = new Map<string, string>()
  let seen = NOTHING_WATCHED
  return {
    seen: () => seen,
    look: (rows, now) => {
      seen = watchedOn(seen, rows, now)
      for (const row of rows) {
        const key = JSON.stringify([row.target, row.group])
        const { what, estimate } = rowText(seen, row, where)
        if (!isUnderWay(row) || said.get(key) === what) continue
        said.set(key, what)
        runtime.line(`waiting: ${what}${estimate}`)
      }
    },
  }
}

const isUnderWay = ({ refreshes, checkpoint }: GroupRow): boolean =>
  checkpoint !== undefined || refreshes.some(({ state }) => state === 'going' || state === 'ending')
