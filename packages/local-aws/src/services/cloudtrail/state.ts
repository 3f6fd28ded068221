/** CloudTrail's event history of one account in one region. */
import { minutes, seconds } from '../../time/timeline.ts'
import { type ServedCall, ServedCalls } from '../../world/served-calls.ts'
import type { AccountRegion } from '../../world/world-state.ts'

/**
 * What carries data is no management event: measurements and lines of logs.
 * @rule cloudtrail.events.management https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html (unverified)
 */
const DATA: readonly string[] = ['PutMetricData', 'PutLogEvents']
const MOST_A_SECOND = 2

export class CloudTrailState {
  /**
   * From a call until it can be looked up, ms.
   * @rule cloudtrail.events.late https://docs.aws.amazon.com/awscloudtrail/latest/userguide/how-cloudtrail-works.html (unverified)
   */
  delay = minutes(15)
  #asked: readonly number[] = []
  readonly #place: AccountRegion
  constructor(place: AccountRegion) {
    this.#place = place
  }
  /** Management events, oldest first. What AWS's services do by themselves is not among them. */
  get calls(): readonly ServedCall[] {
    return this.#place.state(ServedCalls).calls.filter(({ operation }) => !DATA.includes(operation))
  }
  /**
   * At most two lookups a second, in an account and region.
   * @rule cloudtrail.lookup.rate https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html (unverified)
   * @returns whether one more may be
   */
  mayAsk(): boolean {
    const { now } = this.#place.world
    const lately = this.#asked.filter(at => at > now - seconds(1))
    const may = lately.length < MOST_A_SECOND
    this.#asked = may ? [...lately, now] : lately
    return may
  }
}
