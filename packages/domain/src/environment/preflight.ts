/** What a refresh would refuse in a target: found before anything is promised there, or begun. */
import type { Environment } from '../delivery-file/types.ts'
import { withStop } from '../sentence.ts'
import { type Found, readable } from '../workload/asg/group.ts'
import { isPinnedTo, launchesOf } from '../workload/asg/launches.ts'
import { preflight, type Refusal, unknownVersion } from '../workload/asg/preflight.ts'
import { type Selections, selectsNothing } from './selection.ts'
import { type FoundTarget, isRead } from './world.ts'

export interface TargetRefusal extends Refusal {
  readonly target: string
  /** Undefined: it is of the target as a whole. */
  readonly group?: string
  /** The reason passes: it is looked at again. */
  readonly passes?: true
}
export interface RefusalWish extends Pick<Environment, 'unpinned' | 'strategy'> {
  readonly selections: Selections
}

/**
 * Empty: nothing stands in the way.
 * @param image what its groups are to run; undefined: nobody knows its id there yet
 * @param beside names of the groups that are pinned together with its own
 */
export const targetRefusals = (
  wish: RefusalWish,
  target: string,
  found: FoundTarget | undefined,
  image: string | undefined,
  beside: ReadonlySet<string> = new Set(),
): readonly TargetRefusal[] => {
  if (!found || !isRead(found)) return [unread(target, found)]
  const empty = selectsNothing(wish.selections, target, found.fleet)
  if (empty) return [{ target, ...empty }]
  return [...found.fleet.groups.values()].flatMap(group => {
    const refusal = groupRefusal(wish, group, image, beside)
    return refusal ? [{ target, group: group.name, ...refusal }] : []
  })
}

/** Full sentences; what says its target itself needs no name before it. */
export const refusalsText = (refusals: readonly TargetRefusal[], several: boolean): string =>
  refusals.map(({ target, message }) => withStop(several && !message.startsWith('Target ') ? `${target}: ${message}` : message)).join(' ')

const unread = (target: string, found: Exclude<FoundTarget, { readonly pointer: unknown }> | undefined): TargetRefusal => {
  const { unreadable, code = 'target.unreadable', passes } = found ?? { unreadable: 'it was not looked at' }
  return { target, code, message: `Target ${target} cannot be read: ${unreadable}`, ...(passes ? { passes } : {}) }
}

/** A group that would launch the image already is not changed, so nothing of it is refused. */
const groupRefusal = (wish: RefusalWish, group: Found, image: string | undefined, beside: ReadonlySet<string>): Refusal | undefined => {
  if (!readable(group)) {
    const { name, unreadable, code = 'target.unreadable' } = group
    return { code, message: code === 'group.missing' ? unreadable : `Group ${name} cannot be read: ${unreadable}` }
  }
  if (image !== undefined && isPinnedTo(group, image)) return undefined
  // An image that is still to be made available is not looked at.
  const isKnown = image !== undefined && launchesOf(group).every(({ volumes }) => !volumes || volumes.roots.has(image))
  const { unpinned, strategy } = wish
  return preflight(group, { unpinned, strategy, beside, ...(isKnown ? { image } : {}) }) ?? unknownVersion(group)
}
