/** CloudWatch Logs: the log of a build. The only file that knows this client. */
import { CloudWatchLogsClient, type OutputLogEvent, paginateGetLogEvents, ResourceNotFoundException } from '@aws-sdk/client-cloudwatch-logs'
import type { LogLine } from '@golden-ami/domain'
import { type AwsContext, clientConfig } from '../connection/aws-context.ts'

export interface LogTail {
  readonly lines: readonly LogLine[]
  /** Where to go on; undefined while there is no such stream. */
  readonly cursor: string | undefined
}

export const logs = (edge: AwsContext) => {
  const client = new CloudWatchLogsClient(clientConfig(edge))
  return {
    /**
     * What a stream says from the cursor on, at most so many pages (of up to 1 MB). At the end of the stream the token that was given
     * comes back: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
     */
    async after(logGroupName: string, logStreamName: string, cursor: string | undefined, pages: number): Promise<LogTail> {
      const lines: LogLine[] = []
      const from = { client, startingToken: cursor, stopOnSameToken: true }
      let nextToken = cursor
      let read = 0
      try {
        for await (const answer of paginateGetLogEvents(from, { logGroupName, logStreamName, startFromHead: true })) {
          lines.push(...(answer.events ?? []).flatMap(linesOf))
          nextToken = answer.nextForwardToken
          if (++read >= pages) break
        }
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error
      }
      return { lines, cursor: nextToken }
    },
  }
}

/** An event may have several lines. */
const linesOf = ({ message, timestamp = 0 }: OutputLogEvent): readonly LogLine[] =>
  (message ?? '').split(/\r\n|\n|\r/).map(text => ({ at: timestamp, text }))
