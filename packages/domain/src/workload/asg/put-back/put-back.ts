/**
 * A group that was brought to its image, or was on the way to it, and that somebody has put back on a former one: infrastructure code whose
 * own version of the launch template is older, or a person. Nothing is remembered of it: its refreshes and what it launches tell it to
 * whoever looks, for as long as AWS tells of the refresh.
 */
import type { Group } from '../group/group.ts'
import { broughtBy, launchedImages } from '../group/launches.ts'
import { type Refresh, SHOWN } from '../group/refresh.ts'

/** What a group may have been put back to. */
export interface Former {
  /** ms since the epoch: since then it is to run its image. What was done before is of another decision. */
  readonly since: number
  /** AMI ids that were to run there before, and that nobody has rejected. */
  readonly images: ReadonlySet<string>
}
export interface PutBack {
  readonly group: string
  /** AMI id that it launches now, or is on its way to. */
  readonly to: string
  /** Id of the refresh that has brought the wished image, or was bringing it. */
  readonly brought: string
  /** ms since the epoch: no sooner than then. */
  readonly after: number
}

/** Undefined: nobody has, as far as that can be told. @param image the one that it is to run */
export const putBackOf = (group: Group, image: string, { since, images }: Former, now: number): PutBack | undefined => {
  const index = group.refreshes.findIndex(refresh => isSince(refresh, since) && broughtBy(group, refresh).includes(image))
  const ours = group.refreshes[index]
  if (!ours) return undefined
  const later = group.refreshes.slice(0, index).find(({ state }) => state === 'going' || state === 'done')
  const launched = later ? launchedBy(group, later) : whenShown(group, ours, now)
  const [to] = launched
  const isFormer = to !== undefined && launched.every(one => one !== image && images.has(one))
  return isFormer ? { group: group.name, to, brought: ours.id, after: ours.ended ?? ours.started ?? since } : undefined
}

const isSince = ({ started }: Refresh, since: number): boolean => started !== undefined && started >= since

const launchedBy = (group: Group, refresh: Refresh): readonly string[] =>
  refresh.to ? broughtBy(group, refresh) : known(launchedImages(group))

/** Only a refresh that was successful changes what its group launches, and it takes a moment until that is shown. */
const whenShown = (group: Group, { state, ended }: Refresh, now: number): readonly string[] =>
  state === 'done' && ended !== undefined && now >= ended + SHOWN ? known(launchedImages(group)) : []

const known = (images: readonly (string | undefined)[]): readonly string[] => images.map(image => image ?? '')
