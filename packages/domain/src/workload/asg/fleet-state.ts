/** What the groups of a target run, launch and are on the way to. */
import type { ErrorCode } from '../../user-error.ts'
import type { AsgFleet } from './fleet.ts'
import { type Group, readable } from './group/group.ts'
import { broughtBy, launchedImages } from './group/launches.ts'
import type { Refresh } from './group/refresh.ts'

export const readableIn = ({ groups }: AsgFleet): readonly Group[] => [...groups.values()].filter(readable)

/** An instance runs the image, or is about to be replaced by one that does. */
export const isOn = (fleet: AsgFleet, image: string): boolean =>
  readableIn(fleet).some(
    group =>
      group.instances.some(instance => instance.image === image) ||
      group.refreshes.some(refresh => refresh.state === 'going' && broughtBy(group, refresh).includes(image)),
  )

/** Every instance of every group runs the image, every group would launch another one like them, and nothing is replaced at the moment. */
export const isWhollyOn = ({ groups }: AsgFleet, wished: string | undefined): boolean =>
  [...groups.values()].every(
    group =>
      readable(group) &&
      [...group.instances, ...(group.pool ?? [])].every(instance => instance.image === wished) &&
      launchedImages(group).every(image => image === wished) &&
      group.refreshes.every(({ state }) => state !== 'going' && state !== 'ending'),
  )

export const hasInstance = (fleet: AsgFleet): boolean => readableIn(fleet).some(({ instances }) => instances.length > 0)

/** What is about to be launched runs what the group says. */
export const isIdle = ({ groups }: AsgFleet): boolean =>
  [...groups.values()].every(group => readable(group) && group.instances.length === 0 && group.desired === 0)

/** Groups are on the way to the image, or on the way back from it because somebody asked for that. */
export const isUnderWay = (fleet: AsgFleet, image: string): boolean =>
  readableIn(fleet).some(group => group.refreshes.some(refresh => isGoing(refresh) && broughtBy(group, refresh).includes(image)))

const isGoing = ({ state, requested }: Refresh): boolean => state === 'going' || (state === 'ending' && requested === true)

/**
 * ms at which the last of its groups came to the image: when its refresh was successful, or, where AWS tells of none any more, when the last
 * instance was launched. A group that scales out has new instances all the time: that begins nothing anew.
 */
export const arrived = (fleet: AsgFleet, image: string): number | undefined => {
  const moments = readableIn(fleet).flatMap(group => {
    const done = group.refreshes.flatMap(refresh =>
      refresh.state === 'done' && broughtBy(group, refresh).includes(image) ? (refresh.ended ?? []) : [],
    )
    const launched = group.instances.flatMap(instance => (instance.image === image ? (instance.launched ?? []) : []))
    return done.length > 0 ? [Math.max(...done)] : launched.length > 0 ? [Math.max(...launched)] : []
  })
  return moments.length > 0 ? Math.max(...moments) : undefined
}

export const wasTried = (fleet: AsgFleet, image: string): boolean =>
  readableIn(fleet).some(group => group.refreshes.some(refresh => !fleet.past.has(refresh.id) && broughtBy(group, refresh).includes(image)))

/** The one image that all groups run, or why nobody can say which it is. */
export const imageOfFleet = (fleet: AsgFleet): { readonly image: string } | { readonly why: string; readonly code: ErrorCode } => {
  const unreadable = [...fleet.groups.values()].flatMap(group => (readable(group) ? [] : [group]))
  if (unreadable.length > 0) {
    const reasons = unreadable.map(group => `${group.name}: ${group.why}`).join('; ')
    return { why: `Groups that cannot be read: ${reasons}`, code: unreadable.find(({ code }) => code)?.code ?? 'baseline.mixed' }
  }
  const images = [...new Set(readableIn(fleet).flatMap(group => group.instances.map(({ image }) => image)))]
  const [image] = images
  const mixed = (why: string) => ({ why, code: 'baseline.mixed' as const })
  if (image === undefined) return mixed('No group has an instance.')
  if (images.includes('')) return mixed('EC2 does not show every instance of the groups.')
  return images.length > 1 ? mixed(`The groups run ${images.length} images: ${images.join(', ')}.`) : { image }
}
