/** IAM actions of CloudWatch's operations, which are called `cloudwatch:…`; requests are signed for `monitoring`. */
import type { Needed } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'

/**
 * Alarms are looked at by names, prefixes and kinds: the permission has to be one for all of them.
 * @rule monitoring.authority.describe-alarms https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DescribeAlarms.html (unverified)
 */
const ofAll =
  (operation: string) =>
  (_input: object, { place }: Context): readonly Needed[] => [
    { action: `cloudwatch:${operation}`, on: [{ kind: 'alarm', arn: place.arn('cloudwatch', 'alarm:*') }] },
  ]
const ofNames =
  (operation: string) =>
  ({ AlarmName, AlarmNames = [] }: { AlarmName?: string; AlarmNames?: readonly string[] }, { place }: Context): readonly Needed[] => [
    {
      action: `cloudwatch:${operation}`,
      on: [AlarmName, ...AlarmNames].flatMap(name =>
        name === undefined ? [] : [{ kind: 'alarm', arn: place.arn('cloudwatch', `alarm:${name}`) }],
      ),
    },
  ]
/**
 * Metrics are no resources; who publishes may be held to a namespace.
 * @rule monitoring.authority.put-metric-data https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/iam-cw-condition-keys-namespace.html (unverified)
 */
const put = ({ Namespace = '' }: { Namespace?: string }): readonly Needed[] => [
  { action: 'cloudwatch:PutMetricData', keys: { 'cloudwatch:namespace': Namespace } },
]
export const authority: Authority = {
  prefix: 'cloudwatch',
  operations: {
    DescribeAlarms: ofAll('DescribeAlarms'),
    DescribeAlarmHistory: ofAll('DescribeAlarmHistory'),
    PutMetricAlarm: ofNames('PutMetricAlarm'),
    SetAlarmState: ofNames('SetAlarmState'),
    DeleteAlarms: ofNames('DeleteAlarms'),
    PutMetricData: put,
  },
}
