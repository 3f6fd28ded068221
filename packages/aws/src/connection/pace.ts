/**
 * How fast calls may follow each other in an account and region, so that a run that looks after hundreds of groups is not throttled, nor
 * whoever else works there.
 */
import type { Clock } from '@golden-ami/domain'
import { NotSentError } from './passing-error.ts'

/**
 * ms from one call to the next, to one service in one account and region, and how many of them may come at once. Assumed and unverified: AWS
 * publishes limits for some services only, EC2's among them, most of them higher, and changes them by account.
 * @see https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
const LOOKS = { every: 100, atOnce: 8 }
const CHANGES = { every: 334, atOnce: 3 }
const VERBS_OF_LOOKS = ['Describe', 'Get', 'List', 'Lookup']
/**
 * Of a service that answers fewer: two lookups a second.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
 */
const RARE: ReadonlyMap<string, typeof LOOKS> = new Map([['CloudTrail', { every: 510, atOnce: 1 }]])

/** More than is ever waited for, ms: a bucket that is full again later than that was filled by a clock that has been set back since. */
const LONGEST = 10 * 60_000

/**
 * Waits until a call may be made.
 * @throws NotSentError where the workflow was cancelled meanwhile, and the call would change something: nobody wants that any more
 */
export type Pace = (service: string, operation: string) => Promise<void>

export const newPace = (clock: Clock): Pace => {
  /** ms since the epoch at which the bucket is full again, by service and kind of call. */
  const full = new Map<string, number>()
  return async (service, operation) => {
    // A cancelled run has seconds: AWS may throttle it, which is tried again.
    if (clock.cancelled()) return
    const isLook = VERBS_OF_LOOKS.some(verb => operation.startsWith(verb))
    const { every, atOnce } = RARE.get(service) ?? (isLook ? LOOKS : CHANGES)
    const key = `${service} ${isLook}`
    const now = clock.now()
    const known = full.get(key) ?? now
    const from = known > now + LONGEST ? now : Math.max(known, now)
    full.set(key, from + every)
    const wait = from - now - (atOnce - 1) * every
    if (wait <= 0) return
    await clock.sleep(wait)
    if (!isLook && clock.cancelled()) throw new NotSentError('The workflow was cancelled before this call was sent.')
  }
}

/** One an account and region, however many roles are assumed there. */
export const paces = (clock: Clock): ((account: string, region: string) => Pace) => {
  const known = new Map<string, Pace>()
  return (account, region) => {
    const key = `${account} ${region}`
    const pace = known.get(key) ?? newPace(clock)
    known.set(key, pace)
    return pace
  }
}
