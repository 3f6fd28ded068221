/** GetLogEvents and FilterLogEvents. */
import type * as Logs from '@aws-sdk/client-cloudwatch-logs'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { matcher } from './filter-pattern.ts'
import { type LogEvent, type LogGroup, type LogStream, LogsState } from './state.ts'

/** Events a page, unless asked for fewer. */
const PAGE = 10_000

interface GroupRef {
  readonly logGroupName?: string | undefined
  /** Name or ARN. */
  readonly logGroupIdentifier?: string | undefined
}
interface Span {
  readonly startTime?: number | undefined
  readonly endTime?: number | undefined
}
/**
 * A group is named by its name or by its identifier, not by both and not by neither.
 * @rule logs.events.one-group https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html (botocore)
 */
const refuseBothOrNeither = (name: string | undefined, identifier: string | undefined): void => {
  if ((name === undefined) === (identifier === undefined))
    throw new AwsError('InvalidParameterException', 'You must specify either logGroupName or logGroupIdentifier, but not both.')
}
/** @throws AwsError InvalidParameterException, ResourceNotFoundException */
export const groupOf = (context: Context, { logGroupName, logGroupIdentifier }: GroupRef): LogGroup => {
  refuseBothOrNeither(logGroupName, logGroupIdentifier)
  const name = logGroupName ?? logGroupIdentifier?.replace(/^arn:[^:]+:logs:[^:]*:\d*:log-group:/, '').replace(/:\*$/, '') ?? ''
  const group = context.place.state(LogsState).group(name, context)
  if (!group) throw new AwsError('ResourceNotFoundException', 'The specified log group does not exist.')
  return group
}
const streamOf = (context: Context, ref: GroupRef, name: string): LogStream => {
  const stream = groupOf(context, ref).streams.get(name)
  if (!stream || stream.created > context.asOf) throw new AwsError('ResourceNotFoundException', 'The specified log stream does not exist.')
  return stream
}
/**
 * From `startTime` on, up to but without `endTime`.
 * @rule logs.events.span https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html (unverified)
 */
const isWithin = ({ timestamp }: LogEvent, { startTime = 0, endTime = Number.POSITIVE_INFINITY }: Span, { asOf }: Context): boolean =>
  timestamp >= startTime && timestamp < endTime && timestamp <= asOf

interface Cursor {
  readonly direction: 'f' | 'b'
  /** Forward: the place of the next event; backward: the place after the last one. */
  readonly at: number
}
const readCursor = (token: string | undefined, fromHead: boolean | undefined): Cursor => {
  if (token === undefined) return fromHead ? { direction: 'f', at: 0 } : { direction: 'b', at: Number.POSITIVE_INFINITY }
  const [, direction, digits] = /^([fb])\/(\d{56})$/.exec(token) ?? []
  if (!direction) throw new AwsError('InvalidParameterException', 'The specified nextToken is invalid.')
  return { direction: direction as Cursor['direction'], at: Number(digits) }
}
const writeCursor = ({ direction, at }: Cursor): string => `${direction}/${String(at).padStart(56, '0')}`

export const events: Handlers<typeof Logs, Context> = {
  /**
   * The newest page first unless `startFromHead`; events of a page in order of time. At an end, the token that was given comes back.
   * @rule logs.events.tokens https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html (moto)
   */
  GetLogEvents(input, context) {
    const stream = streamOf(context, input, input.logStreamName!)
    const numbered = stream.events.map((event, at) => ({ event, at })).filter(({ event }) => isWithin(event, input, context))
    const { direction, at } = readCursor(input.nextToken, input.startFromHead)
    const limit = Math.min(input.limit ?? PAGE, PAGE)
    const shown =
      direction === 'f' ? numbered.filter(each => each.at >= at).slice(0, limit) : numbered.filter(each => each.at < at).slice(-limit)
    const end = Math.min(at, stream.events.length)
    return {
      events: shown.map(({ event }) => ({ timestamp: event.timestamp, ingestionTime: event.timestamp, message: event.message })),
      nextForwardToken: writeCursor({ direction: 'f', at: (shown.at(-1)?.at ?? end - 1) + 1 }),
      nextBackwardToken: writeCursor({ direction: 'b', at: shown[0]?.at ?? end }),
    }
  },
  /**
   * Events of many streams come in order of time, which is the order of their ids.
   * @rule logs.filter.interleaved https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html (unverified)
   */
  FilterLogEvents(input, context) {
    if (input.logStreamNames?.length && input.logStreamNamePrefix !== undefined)
      throw new AwsError('InvalidParameterException', 'logStreamNames and logStreamNamePrefix exclude each other')
    const matches = matcher(input.filterPattern)
    const found = [...groupOf(context, input).streams.values()]
      .filter(({ name }) => !input.logStreamNames?.length || input.logStreamNames.includes(name))
      .filter(({ name }) => name.startsWith(input.logStreamNamePrefix ?? ''))
      .flatMap(stream => stream.events.map(event => ({ ...event, logStreamName: stream.name, ingestionTime: event.timestamp })))
      .filter(event => isWithin(event, input, context) && matches(event.message))
      .toSorted((a, b) => (a.eventId < b.eventId ? -1 : 1))
    const { items, next } = page(found, input.nextToken, input.limit, PAGE, 'InvalidParameterException')
    return { events: items, searchedLogStreams: [], nextToken: next }
  },
}
