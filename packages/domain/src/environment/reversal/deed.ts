/** What CloudTrail's event history tells of who has done something to a resource. */
import type { Unknown } from '../../unknown.ts'

/** Something that was done, or tried. All texts are AWS's or the caller's: untrusted. */
export interface Deed {
  /** ms since the epoch */
  readonly at: number
  /** `UpdateAutoScalingGroup` */
  readonly action: string
  /** `autoscaling.amazonaws.com` */
  readonly service: string
  /** ARN of the session or user that did it, or an AWS service's name, or what CloudTrail calls the user; undefined: it does not say. */
  readonly who: string | undefined
  /** ARN of the role whose session it was. */
  readonly role: string | undefined
  /** Code of the error with which AWS refused it; undefined: it was done. */
  readonly refused: string | undefined
}

/** By target, then by the name of the group that was put back there: newest first, or why CloudTrail does not tell. */
export type Deeds = ReadonlyMap<string, ReadonlyMap<string, readonly Deed[] | Unknown>>

/** Calls that change what a group launches or runs. */
const PUTS_BACK: readonly string[] = ['UpdateAutoScalingGroup', 'StartInstanceRefresh', 'CancelInstanceRefresh']
/** As many are told. */
const MOST_TOLD = 3

/**
 * Who has put it back, a clause. What CloudTrail does not tell is not known: it tells of a call about a quarter of an hour later, for ninety
 * days.
 * @param after ms: what was done before is something else
 */
export const whoText = (deeds: readonly Deed[] | Unknown, after: number): string => {
  if ('unknown' in deeds) {
    const others = deeds.transient ? '' : '; whoever may call cloudtrail:LookupEvents there can tell'
    return `who did that is not known, because CloudTrail's event history cannot be read: ${deeds.why}${others}`
  }
  const told = deeds.filter(({ at, action, refused }) => at > after && refused === undefined && PUTS_BACK.includes(action))
  if (told.length === 0)
    return "who did that is not known, because CloudTrail's event history names nobody (it tells of a call about a quarter of an hour later)"
  const oldestFirst = told
    .toReversed()
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST_TOLD)
  return `CloudTrail's event history names ${oldestFirst.map(deedText).join(', then ')}`
}

const deedText = ({ who = 'somebody', role, action, at }: Deed): string =>
  `${who}${role === undefined ? '' : ` (role ${role})`}: ${action} at ${new Date(at).toISOString().slice(0, 19)}Z`
