/** DescribeLogGroups and DescribeLogStreams. */
import type * as Logs from '@aws-sdk/client-cloudwatch-logs'
import { AwsError } from '../../wire/aws-error.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { groupOf } from './events.ts'
import { type LogStream, LogsState } from './state.ts'

const PAGE = 50
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1)
const lastEvent = (stream: LogStream, asOf: number): number | undefined =>
  stream.events.findLast(({ timestamp }) => timestamp <= asOf)?.timestamp

export const groups: Handlers<typeof Logs, Context> = {
  DescribeLogGroups(input, context) {
    const { place } = context
    const found = place
      .state(LogsState)
      .groups(context)
      .filter(({ name }) => name.startsWith(input.logGroupNamePrefix ?? '') && name.includes(input.logGroupNamePattern ?? ''))
      .toSorted(byName)
      .map(({ name, created }) => ({
        logGroupName: name,
        creationTime: created,
        arn: place.arn('logs', `log-group:${name}:*`),
        logGroupArn: place.arn('logs', `log-group:${name}`),
        logGroupClass: 'STANDARD' as const,
      }))
    const { items, next } = page(found, input.nextToken, input.limit, PAGE, 'InvalidParameterException')
    return { logGroups: items, nextToken: next }
  },
  /**
   * In order of name, or of the last event; a prefix goes with the order of names only.
   * @rule logs.streams.order https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html (moto)
   */
  DescribeLogStreams(input, context) {
    const { asOf, place } = context
    const byLastEvent = input.orderBy === 'LastEventTime'
    if (byLastEvent && input.logStreamNamePrefix !== undefined)
      throw new AwsError('InvalidParameterException', 'Cannot order by LastEventTime with a logStreamNamePrefix.')
    const group = groupOf(context, input)
    const streams = [...group.streams.values()]
      .filter(({ name, created }) => created <= asOf && name.startsWith(input.logStreamNamePrefix ?? ''))
      .toSorted((a, b) => (byLastEvent ? (lastEvent(a, asOf) ?? 0) - (lastEvent(b, asOf) ?? 0) : 0) || byName(a, b))
    if (input.descending) streams.reverse()
    const found = streams.map(stream => ({
      logStreamName: stream.name,
      creationTime: stream.created,
      arn: place.arn('logs', `log-group:${group.name}:log-stream:${stream.name}`),
      firstEventTimestamp: stream.events[0]?.timestamp,
      lastEventTimestamp: lastEvent(stream, asOf),
      lastIngestionTime: lastEvent(stream, asOf),
    }))
    const { items, next } = page(found, input.nextToken, input.limit, PAGE, 'InvalidParameterException')
    return { logStreams: items, nextToken: next }
  },
}
