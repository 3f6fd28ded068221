/** Why an instance refresh did not succeed, and what is to blame: by its own reason and by the scaling activities since it began. */
import { isKnown, isUnknown } from '../../../unknown.ts'
import type { ScalingActivity } from '../group/activity.ts'
import type { Group } from '../group/group.ts'
import type { Refresh } from '../group/refresh.ts'
import type { Cause } from './cause.ts'
import { type LaunchFailure, launchFailureIn } from './launch-error.ts'

export interface Blame {
  readonly cause: Cause
  /** A clause, with AWS's words in it (untrusted text). */
  readonly why: string
}

/** Different reasons that are told; a group that cannot launch tries for an hour. */
const MOST_TOLD = 3

/** @param refresh one that has ended, and not well */
export const refreshCause = ({ refreshActivities }: Pick<Group, 'refreshActivities'>, refresh: Refresh): Blame => {
  const said = refresh.why || refresh.status
  if (refresh.state === 'cancelled') return { cause: 'place', why: said }
  if (says(refresh.why, 'alarm')) return { cause: 'image', why: said }
  const activities = isKnown(refreshActivities) ? sinceItBegan(refreshActivities, refresh) : []
  const failures = [...launchFailures(activities), ...ofReason(refresh), ...unhealthy(activities)]
  const unread = isUnknown(refreshActivities) ? `; its scaling activities cannot be read: ${refreshActivities.why}` : ''
  const why = [...new Set(failures.map(one => one.why))].slice(0, MOST_TOLD).join('; ')
  return { cause: causeOf(failures), why: `${why === '' || why === said ? said : `${why} (${said})`}${unread}` }
}

/** AWS documents no words of these reasons: that they name alarms, or health, is what they have in common. */
const says = (text: string, word: string): boolean => text.toLowerCase().includes(word)

/** Of both there are signs: an image may fail its checks where capacity is short as well. */
const causeOf = (failures: readonly LaunchFailure[]): Cause => {
  const causes = new Set(failures.map(({ cause }) => cause))
  return causes.size === 1 ? ([...causes][0] ?? 'unknown') : 'unknown'
}

const sinceItBegan = (activities: readonly ScalingActivity[], { started }: Refresh): readonly ScalingActivity[] =>
  activities.filter(activity => started === undefined || activity.started >= started)

const launchFailures = (activities: readonly ScalingActivity[]): readonly LaunchFailure[] =>
  activities
    .filter(({ status, message }) => status !== 'Successful' && message !== '')
    .flatMap(({ message, zone }) => launchFailureIn(message, zone) ?? [])

/** Somebody keeps instances that were to be replaced, or has taken the group away. */
const KEPT = ['standby', 'protected from scale', 'scale-in protection', 'group was deleted'] as const

const ofReason = ({ why }: Refresh): readonly LaunchFailure[] => {
  const known = launchFailureIn(why)
  if (known) return [known]
  if (KEPT.some(word => says(why, word))) return [{ cause: 'place', why }]
  return says(why, 'health') ? [{ cause: 'image', why }] : []
}

const INSTANCE = /\b(i-[0-9a-f]{8,17})\b/
const instanceIn = ({ description }: ScalingActivity): string => INSTANCE.exec(description)?.[1] ?? ''
const isLaunch = ({ description }: ScalingActivity): boolean => says(description, 'launching a new ec2 instance')
const HEALTH_CHECK = /health[- ]?check/i
/** Who checks, as causes name it. */
const CHECKS = ['ELB', 'EBS', 'VPC Lattice', 'EC2'] as const

/** New instances that a health check took out: what runs there was what the refresh had launched. */
const unhealthy = (activities: readonly ScalingActivity[]): readonly LaunchFailure[] => {
  const fresh = new Set(activities.filter(isLaunch).map(instanceIn))
  const out = activities.filter(one => !isLaunch(one) && HEALTH_CHECK.test(one.cause) && fresh.has(instanceIn(one)))
  const [first] = out
  if (!first) return []
  const check = CHECKS.find(name => first.cause.includes(`${name} `))
  const those = out.length === 1 ? 'a new instance' : `${out.length} new instances`
  return [{ cause: 'image', why: `${check === undefined ? 'a' : `the ${check}`} health check took ${those} out of service` }]
}
