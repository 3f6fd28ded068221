/** What build instances are launched with. */
import * as texts from '../texts.ts'
import { boolean, entries, fields, integer, list, oneOf } from '../value-types.ts'
import { input, type Key, member } from './key.ts'

/** Image Builder takes 30; two are the suite's own: family and stage. */
const MOST_RESOURCE_TAGS = 28

const of = (name: string) => member(`CreateInfrastructureConfigurationRequest.${name}`)

/** What the build instance is launched with. Written once for all stages, and again for one stage where it differs. */
export const infrastructure = (at: string, elsewhere: string): readonly Key[] => [
  {
    path: `${at}.instance-profile`,
    type: texts.INSTANCE_PROFILE,
    ...of('instanceProfileName'),
    kind: 'what',
    description: 'The instance profile of the build instance. Every stage needs one, its own or the common one.',
    without: elsewhere,
  },
  {
    path: `${at}.instance-types`,
    type: list(texts.INSTANCE_TYPE, 1, 20),
    kind: 'what',
    description: 'Instance types for the build instance, in the order of preference.',
    without: elsewhere,
  },
  {
    path: `${at}.subnet`,
    type: texts.SUBNET,
    ...of('subnetId'),
    kind: 'what',
    description: 'The subnet of the build instance. It needs security groups.',
    without: elsewhere,
  },
  {
    path: `${at}.security-groups`,
    type: list(texts.SECURITY_GROUP, 1, 16),
    ...of('securityGroupIds'),
    kind: 'what',
    description: 'The security groups of the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.key-pair`,
    type: texts.KEY_PAIR,
    ...of('keyPair'),
    kind: 'what',
    description: 'A key pair for logging in to the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.sns-topic`,
    type: texts.SNS_TOPIC,
    ...of('snsTopicArn'),
    kind: 'what',
    description: 'Image Builder tells this topic when a build has ended.',
    without: elsewhere,
  },
  {
    path: `${at}.log-bucket`,
    type: texts.BUCKET,
    ...member('S3Logs.s3BucketName'),
    kind: 'what',
    description: 'Image Builder copies the logs of a build to this S3 bucket.',
    without: elsewhere,
  },
  {
    path: `${at}.log-prefix`,
    type: texts.KEY_PREFIX,
    ...member('S3Logs.s3KeyPrefix'),
    kind: 'what',
    description: 'What the names of the logs in that bucket begin with.',
    without: elsewhere,
  },
  {
    path: `${at}.terminate-on-failure`,
    type: boolean,
    kind: 'what',
    description: 'Whether the instance is terminated when a build fails. One that is kept costs money until somebody terminates it.',
    without: `${elsewhere}; then true`,
  },
  {
    path: `${at}.resource-tags`,
    type: entries(texts.RESOURCE_TAG_KEY, texts.TAG_VALUE, 1, MOST_RESOURCE_TAGS),
    ...of('resourceTags'),
    kind: 'what',
    description: 'Tags of the build and test instances, beside those that say family and stage.',
    without: elsewhere,
  },
  {
    path: `${at}.metadata`,
    type: fields,
    kind: 'what',
    description: 'How build and test instances ask for their metadata.',
    without: elsewhere,
  },
  {
    path: `${at}.metadata.tokens`,
    type: oneOf('required', 'optional'),
    ...member('InstanceMetadataOptions.httpTokens'),
    kind: 'what',
    description: 'Whether the instances take only IMDSv2: `required`, or `optional` for IMDSv1 too.',
    without: `${elsewhere}; then \`required\``,
  },
  {
    path: `${at}.metadata.hop-limit`,
    type: integer(1, 64),
    ...member('InstanceMetadataOptions.httpPutResponseHopLimit'),
    kind: 'what',
    description: 'How many network hops an answer may travel: containers on the build instance need 2.',
    without: `${elsewhere}; then 1`,
  },
]

/** The input that says the same for one stage, `metadata-tokens` for `…metadata.tokens`. An input has no maps: tags are for the file. */
export const withInfrastructureInput = (key: Key): Key => {
  if (key.type.is === 'fields' || key.type.is === 'entries') return key
  return { ...key, ...input(key.path.slice('stages.*.infrastructure.'.length).replaceAll('.', '-'), 'build-stage') }
}
