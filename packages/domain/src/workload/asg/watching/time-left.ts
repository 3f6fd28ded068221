/** How long a group still takes, by what it has taken so far. */
import type { GroupRow } from './group-row.ts'
import { isSameGroup, type Watching } from './watching.ts'

/** ms; undefined: nothing has been replaced while this run watched, so nothing tells. */
export const timeLeft = (watching: Watching, row: GroupRow): number | undefined => {
  const { at } = watching
  const began = watching.began.find(one => isSameGroup(one, row))
  if (at === undefined || !began || !row.refreshes.some(({ state }) => state === 'going')) return undefined
  const watched = Math.max(0, (row.checkpoint?.until ?? at) - at) + row.bakesAhead
  if (row.on >= row.of) return watched
  const done = row.on - began.on
  const each = done > 0 ? workedFor(watching, row, began.at, at) / done : undefined
  return each === undefined ? undefined : (row.of - row.on) * each + watched
}

/** ms without those in which it was only watched. */
const workedFor = ({ checkpoints }: Watching, row: GroupRow, from: number, to: number): number => {
  const watched = checkpoints
    .filter(one => isSameGroup(one, row))
    .reduce((sum, { since, until }) => sum + Math.max(0, Math.min(until, to) - Math.max(since, from)), 0)
  return Math.max(0, to - from - watched)
}
