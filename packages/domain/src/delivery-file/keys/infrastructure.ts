/** What build instances are launched with. */
import * as texts from '../texts.ts'
import { list } from '../value-types.ts'
import type { Key } from './key.ts'

/** What the build instance is launched with. Written once for all stages, and again for one stage where it differs. */
export const infrastructure = (at: string, elsewhere: string): readonly Key[] => [
  {
    path: `${at}.instance-profile`,
    type: texts.INSTANCE_PROFILE,
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
    kind: 'what',
    description: 'The subnet of the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.security-groups`,
    type: list(texts.SECURITY_GROUP, 1, 16),
    kind: 'what',
    description: 'The security groups of the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.key-pair`,
    type: texts.KEY_PAIR,
    kind: 'what',
    description: 'A key pair for logging in to the build instance.',
    without: elsewhere,
  },
  {
    path: `${at}.sns-topic`,
    type: texts.SNS_TOPIC,
    kind: 'what',
    description: 'Image Builder tells this topic when a build has ended.',
    without: elsewhere,
  },
  {
    path: `${at}.log-bucket`,
    type: texts.BUCKET,
    kind: 'what',
    description: 'Image Builder copies the logs of a build to this S3 bucket.',
    without: elsewhere,
  },
]
