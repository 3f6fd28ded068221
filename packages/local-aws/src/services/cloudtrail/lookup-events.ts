/** LookupEvents. */
import type * as CloudTrail from '@aws-sdk/client-cloudtrail'
import { hours } from '../../time/timeline.ts'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { eventOf } from './event.ts'
import { CloudTrailState } from './state.ts'

const KEPT = hours(24 * 90)
const PAGE = 50

/** @throws AwsError */
const attributeOf = ({ LookupAttributes = [], EventCategory }: CloudTrail.LookupEventsRequest): CloudTrail.LookupAttribute | undefined => {
  if (EventCategory !== undefined) throw new AwsError('NotImplemented', 'local AWS does not have Insights events', { status: 501 })
  if (LookupAttributes.length > 1) throw new AwsError('InvalidLookupAttributesException', 'Only one lookup attribute can be given.')
  return LookupAttributes[0]
}
const has = (event: CloudTrail.Event, { AttributeKey, AttributeValue }: CloudTrail.LookupAttribute): boolean => {
  switch (AttributeKey) {
    case 'ResourceName':
      return event.Resources?.some(({ ResourceName }) => ResourceName === AttributeValue) === true
    case 'ResourceType':
      return event.Resources?.some(({ ResourceType }) => ResourceType === AttributeValue) === true
    case undefined:
      return true
    default:
      return event[AttributeKey] === AttributeValue
  }
}

export const lookupEvents: Handlers<typeof CloudTrail, Context> = {
  /**
   * Of ninety days, newest first, by one attribute at most; both ends of a time belong to it.
   * @rule cloudtrail.lookup.events https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html (unverified)
   */
  LookupEvents(input, { place, world }) {
    const state = place.state(CloudTrailState)
    if (!state.mayAsk()) throw new AwsError('ThrottlingException', 'Rate exceeded')
    const attribute = attributeOf(input)
    const from = Math.max(input.StartTime?.getTime() ?? 0, world.now - KEPT)
    const to = Math.min(input.EndTime?.getTime() ?? Number.POSITIVE_INFINITY, world.now - state.delay)
    if (input.StartTime && input.EndTime && input.StartTime > input.EndTime)
      throw new AwsError('InvalidTimeRangeException', 'The start time is after the end time.')
    const found = state.calls
      .filter(({ at }) => at >= from && at <= to)
      .map(call => eventOf(place, call))
      .filter(event => !attribute || has(event, attribute))
      .reverse()
    const { items, next } = page(found, input.NextToken, input.MaxResults, PAGE, 'InvalidNextTokenException')
    return { Events: items, NextToken: next }
  },
}
