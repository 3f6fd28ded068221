/** What a run has seen while it watched: for its page and its log. It decides nothing, and no other run knows of it. */
import type { GroupCheckpoint } from '../canary/group-checkpoint.ts'
import type { GroupRow } from './group-row.ts'

/** Instances in service at a look. */
export interface Capacity {
  /** ms since the epoch */
  readonly at: number
  /** On what is to run there. */
  readonly on: number
  readonly others: number
}
/** What a checkpoint came to, as it was last seen. */
export interface SeenCheckpoint extends GroupCheckpoint, Pick<GroupRow, 'group' | 'target'> {
  /** ms since the epoch, of the first look at which it said that. */
  readonly at: number
}
/** A group when this run first saw it. */
export interface Began extends Pick<GroupRow, 'group' | 'target' | 'on'> {
  /** ms since the epoch */
  readonly at: number
}
export interface Watching {
  /** ms since the epoch, of the last look; undefined: there was none. */
  readonly at: number | undefined
  /** Each group as it was last read. */
  readonly rows: readonly GroupRow[]
  readonly began: readonly Began[]
  /** In the order in which they were reached. */
  readonly checkpoints: readonly SeenCheckpoint[]
  /** The oldest first, at most `MOST_LOOKS`. */
  readonly capacity: readonly Capacity[]
}
export const NOTHING_WATCHED: Watching = { at: undefined, rows: [], began: [], checkpoints: [], capacity: [] }

export const MOST_LOOKS = 200
/** Of many groups, over days of another commit's checkpoints: the newest. */
const MOST_CHECKPOINTS = 1_000

type Named = Pick<GroupRow, 'group' | 'target'>
export const isSameGroup = (a: Named, b: Named): boolean => a.group === b.group && a.target === b.target

/** With one look more. @param rows of the groups that could be read */
export const watchedOn = (before: Watching, rows: readonly GroupRow[], at: number): Watching => {
  const unread = before.rows.filter(row => !rows.some(other => isSameGroup(row, other)))
  const all = [...rows, ...unread]
  const fresh = rows.filter(row => !before.began.some(one => isSameGroup(one, row)))
  return {
    at,
    rows: all,
    began: [...before.began, ...fresh.map(({ group, target, on }) => ({ group, ...(target === undefined ? {} : { target }), on, at }))],
    checkpoints: rows.reduce((seen, row) => withCheckpoint(seen, row, at), before.checkpoints).slice(-MOST_CHECKPOINTS),
    capacity: all.length === 0 ? before.capacity : withCapacity(before.capacity, { at, ...capacityOf(all) }),
  }
}

const withCheckpoint = (
  seen: readonly SeenCheckpoint[],
  { group, target, checkpoint }: GroupRow,
  at: number,
): readonly SeenCheckpoint[] => {
  if (!checkpoint) return seen
  const found = { group, ...(target === undefined ? {} : { target }), ...checkpoint, at }
  const index = seen.findIndex(one => isSameGroup(one, found) && one.percent === found.percent)
  const known = seen[index]
  if (!known) return [...seen, found]
  // Until it is asked anew, what it said stays.
  const isSame = verdictsOf(known) === verdictsOf(found) || (found.verdicts.length === 0 && known.since === found.since)
  return seen.with(index, isSame ? { ...found, verdicts: known.verdicts, at: known.at } : found)
}
const verdictsOf = ({ verdicts }: GroupCheckpoint): string => JSON.stringify(verdicts)

const capacityOf = (rows: readonly GroupRow[]): Omit<Capacity, 'at'> => {
  const inService = rows.flatMap(({ image, instances }) =>
    instances.filter(({ state }) => state === 'in service').map(one => ({ isOn: one.image === image, count: one.count })),
  )
  const sum = (isOn: boolean): number => inService.reduce((total, one) => total + (one.isOn === isOn ? one.count : 0), 0)
  return { on: sum(true), others: sum(false) }
}

/** Of what stays as it is the first and the last look; of too many every second, with the first and the last. */
const withCapacity = (looks: readonly Capacity[], look: Capacity): readonly Capacity[] => {
  const [former, last] = looks.slice(-2)
  const isFlat = former && last && isAlike(former, last) && isAlike(last, look)
  const all = [...(isFlat ? looks.slice(0, -1) : looks), look]
  return all.length <= MOST_LOOKS ? all : all.filter((_, index) => index % 2 === 0 || index === all.length - 1)
}
const isAlike = (a: Capacity, b: Capacity): boolean => a.on === b.on && a.others === b.others
