/** A call to each service that breaks the model, refused by the real service as its generated constraints say. */
import { AutoScalingClient, CreateAutoScalingGroupCommand } from '@aws-sdk/client-auto-scaling'
import { CloudWatchClient, DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch'
import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs'
import { EC2Client, ModifyImageAttributeCommand } from '@aws-sdk/client-ec2'
import { GetImageCommand, ImagebuilderClient } from '@aws-sdk/client-imagebuilder'
import { GetParameterHistoryCommand, SSMClient } from '@aws-sdk/client-ssm'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { transport, World } from '@golden-ami/local-aws'
import { expect, test } from 'vitest'

const configuration = {
  region: 'eu-west-1',
  credentials: { accessKeyId: '111111111111', secretAccessKey: 'secret' },
  requestHandler: transport(new World()),
  maxAttempts: 1,
}
const failed = (constraint: string) => `failed to satisfy constraint: Member must ${constraint}`
const wrong = <T>(value: string): T => value as T

test.each<[string, () => Promise<unknown>, string, string]>([
  [
    'Auto Scaling',
    () =>
      new AutoScalingClient(configuration).send(
        new CreateAutoScalingGroupCommand({ AutoScalingGroupName: 'g'.repeat(256), MinSize: 0, MaxSize: 1, HealthCheckType: '' }),
      ),
    'ValidationError',
    `2 validation errors detected: Value '${'g'.repeat(256)}' at 'autoScalingGroupName' ${failed('have length less than or equal to 255')}; Value '' at 'healthCheckType' ${failed('have length greater than or equal to 1')}`,
  ],
  [
    'CloudWatch',
    () => new CloudWatchClient(configuration).send(new DescribeAlarmsCommand({ StateValue: wrong('FINE') })),
    // ValidationError on the wire of a query client; the model names its shape so.
    'ValidationException',
    `1 validation error detected: Value 'FINE' at 'stateValue' ${failed('satisfy enum value set: [OK, ALARM, INSUFFICIENT_DATA]')}`,
  ],
  [
    'CloudWatch Logs',
    () => new CloudWatchLogsClient(configuration).send(new GetLogEventsCommand({ logGroupName: 'g', logStreamName: 'a:b', limit: 10_001 })),
    'InvalidParameterException',
    `2 validation errors detected: Value 'a:b' at 'logStreamName' ${failed('satisfy regular expression pattern: [^:*]*')}; Value '10001' at 'limit' ${failed('have value less than or equal to 10000')}`,
  ],
  [
    'EC2',
    () => new EC2Client(configuration).send(new ModifyImageAttributeCommand({ ImageId: 'ami-1', OperationType: wrong('change') })),
    'InvalidParameterValue',
    'Value (change) for parameter OperationType is invalid.',
  ],
  [
    'Image Builder',
    () => new ImagebuilderClient(configuration).send(new GetImageCommand({ imageBuildVersionArn: 'web' })),
    'InvalidParameterValueException',
    "The value supplied for parameter 'imageBuildVersionArn' is not valid. imageBuildVersionArn must match pattern",
  ],
  [
    'SSM',
    () => new SSMClient(configuration).send(new GetParameterHistoryCommand({ Name: '/a', MaxResults: 51 })),
    'ValidationException',
    `1 validation error detected: Value '51' at 'maxResults' ${failed('have value less than or equal to 50')}`,
  ],
  [
    'STS',
    () =>
      new STSClient(configuration).send(
        new AssumeRoleCommand({ RoleArn: 'arn:aws:iam::111111111111:role/r', RoleSessionName: 'a session' }),
      ),
    'ValidationError',
    `1 validation error detected: Value 'a session' at 'roleSessionName' ${failed('satisfy regular expression pattern: [\\w+=,.@-]*')}`,
  ],
])('%s', async (_, call, name, message) => {
  await expect(call()).rejects.toMatchObject({ name, message: expect.stringContaining(message) })
})
