/** The family and its home. */
import * as texts from '../texts.ts'
import { either, fields, oneOf } from '../value-types.ts'
import { distribution } from './distribution.ts'
import { infrastructure } from './infrastructure.ts'
import { input, type Key, member } from './key.ts'

export const FAMILY: readonly Key[] = [
  {
    path: 'family',
    type: texts.NAME,
    kind: 'what',
    description: 'The line of images that is released together.',
    required: true,
    ...input('family', 'build-stage', 'tag-ami'),
  },
  {
    path: 'architecture',
    type: oneOf('x86_64', 'arm64'),
    kind: 'what',
    description: 'The architecture of the images.',
    default: 'x86_64',
    ...input('architecture', 'build-stage'),
  },
  { path: 'home', type: fields, kind: 'what', description: 'Where images are built, owned and recorded.', required: true },
  { path: 'home.account', type: texts.ACCOUNT, kind: 'what', description: 'The AWS account.', required: true },
  {
    path: 'home.region',
    type: texts.REGION,
    kind: 'what',
    description: 'The region: one that the AWS SDK of this release knows.',
    required: true,
  },
  {
    path: 'home.role',
    type: texts.HOME_ROLE,
    kind: 'what',
    description:
      'The role to assume there. `${environment}` in it stands for the environment that is promoted to, refreshed or rolled back.',
    without: "the job's own credentials",
  },
  {
    path: 'infrastructure',
    type: either(texts.INFRASTRUCTURE, fields),
    ...member('CreateImageRequest.infrastructureConfigurationArn', 'arn:'),
    kind: 'what',
    description: 'What build instances are launched with, for all stages; or an infrastructure configuration of Image Builder.',
    without: 'each stage has its own',
  },
  ...infrastructure('infrastructure', "the stage's own, or what Image Builder takes"),
  {
    path: 'distribution',
    type: fields,
    kind: 'what',
    description: 'Where the images go, for all stages.',
    without: 'to home alone, where a stage says nothing else',
  },
  ...distribution('distribution', "the stage's own, or none"),
]
