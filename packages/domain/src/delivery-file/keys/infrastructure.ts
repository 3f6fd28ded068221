/** What build instances are launched with. */

import { boolean, either, entries, integer, list, made, oneOf } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, member, type OwnInput } from './key.ts'

/** Image Builder takes 30; two are the suite's own: family and stage. */
const MOST_RESOURCE_TAGS = 28

const of = (name: string) => member(`CreateInfrastructureConfigurationRequest.${name}`)

/** What the build instance is launched with. Written once for all stages, and again for one stage where it differs. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table, a row for each key
export const infrastructure = (elsewhere: string, own: OwnInput = () => ({})) =>
  made(
    either(
      texts.INFRASTRUCTURE,
      fields({
        'instance-profile': {
          type: texts.INSTANCE_PROFILE,
          ...of('instanceProfileName'),
          kind: 'what',
          description: 'The instance profile of the build instance. Every stage needs one, its own or the common one.',
          without: elsewhere,
          ...own('instance-profile'),
          otherwise: '',
        },
        'instance-types': {
          type: list(texts.INSTANCE_TYPE, 1, 20),
          kind: 'what',
          description: 'Instance types for the build instance, in the order of preference.',
          without: elsewhere,
          ...own('instance-types'),
          otherwise: [],
        },
        subnet: {
          type: texts.SUBNET,
          ...of('subnetId'),
          kind: 'what',
          description: 'The subnet of the build instance. It needs security groups.',
          without: elsewhere,
          ...own('subnet'),
        },
        'security-groups': {
          type: list(texts.SECURITY_GROUP, 1, 16),
          ...of('securityGroupIds'),
          kind: 'what',
          description: 'The security groups of the build instance.',
          without: elsewhere,
          ...own('security-groups'),
          otherwise: [],
        },
        'key-pair': {
          type: texts.KEY_PAIR,
          ...of('keyPair'),
          kind: 'what',
          description: 'A key pair for logging in to the build instance.',
          without: elsewhere,
          ...own('key-pair'),
        },
        'sns-topic': {
          type: texts.SNS_TOPIC,
          ...of('snsTopicArn'),
          kind: 'what',
          description: 'Image Builder tells this topic when a build has ended.',
          without: elsewhere,
          ...own('sns-topic'),
        },
        'log-bucket': {
          type: texts.BUCKET,
          ...member('S3Logs.s3BucketName'),
          kind: 'what',
          description: 'Image Builder copies the logs of a build to this S3 bucket.',
          without: elsewhere,
          ...own('log-bucket'),
        },
        'log-prefix': {
          type: texts.KEY_PREFIX,
          ...member('S3Logs.s3KeyPrefix'),
          kind: 'what',
          description: 'What the names of the logs in that bucket begin with.',
          without: elsewhere,
          ...own('log-prefix'),
        },
        'terminate-on-failure': {
          type: boolean,
          kind: 'what',
          description: 'Whether the instance is terminated when a build fails. One that is kept costs money until somebody terminates it.',
          without: `${elsewhere}; then true`,
          ...own('terminate-on-failure'),
          otherwise: true,
        },
        'resource-tags': {
          type: entries(texts.RESOURCE_TAG_KEY, texts.TAG_VALUE, 1, MOST_RESOURCE_TAGS),
          ...of('resourceTags'),
          kind: 'what',
          description: 'Tags of the build and test instances, beside those that say family and stage.',
          without: elsewhere,
          otherwise: {},
        },
        metadata: {
          type: fields({
            tokens: {
              type: oneOf('required', 'optional'),
              ...member('InstanceMetadataOptions.httpTokens'),
              kind: 'what',
              description: 'Whether the instances take only IMDSv2: `required`, or `optional` for IMDSv1 too.',
              without: `${elsewhere}; then \`required\``,
              ...own('metadata-tokens'),
              otherwise: 'required',
            },
            'hop-limit': {
              type: integer(1, 64),
              ...member('InstanceMetadataOptions.httpPutResponseHopLimit'),
              kind: 'what',
              description: 'How many network hops an answer may travel: containers on the build instance need 2.',
              without: `${elsewhere}; then 1`,
              ...own('metadata-hop-limit'),
              otherwise: 1,
            },
          }),
          kind: 'what',
          description: 'How build and test instances ask for their metadata.',
          without: elsewhere,
          otherwise: {},
        },
      }),
    ),
    said => (typeof said === 'string' ? ({ is: 'given', arn: said } as const) : ({ is: 'inline', ...said } as const)),
  )
