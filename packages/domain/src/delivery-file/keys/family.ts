/** The family and its home. */
import { oneOf } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { distribution } from './distribution.ts'
import { infrastructure } from './infrastructure.ts'
import { fields, input, member, rows } from './key.ts'

export const FAMILY = rows({
  family: {
    type: texts.NAME,
    kind: 'what',
    description: 'The line of images that is released together.',
    required: true,
    ...input('family', 'build-stage', 'tag-ami'),
  },
  architecture: {
    type: oneOf('x86_64', 'arm64'),
    kind: 'what',
    description: 'The architecture of the images.',
    default: 'x86_64',
    ...input('architecture', 'build-stage'),
  },
  home: {
    type: fields({
      account: { type: texts.ACCOUNT, kind: 'what', description: 'The AWS account.', required: true },
      region: { type: texts.REGION, kind: 'what', description: 'The region: one that the AWS SDK of this release knows.', required: true },
      role: {
        type: texts.HOME_ROLE,
        kind: 'what',
        description:
          'The role to assume there. `${environment}` in it stands for the environment that is promoted to, refreshed or rolled back.',
        without: "the job's own credentials",
      },
    }),
    kind: 'what',
    description: 'Where images are built, owned and recorded.',
    required: true,
  },
  infrastructure: {
    type: infrastructure("the stage's own, or what Image Builder takes"),
    ...member('CreateImageRequest.infrastructureConfigurationArn', 'arn:'),
    kind: 'what',
    description: 'What build instances are launched with, for all stages; or an infrastructure configuration of Image Builder.',
    without: 'each stage has its own',
  },
  distribution: {
    type: distribution("the stage's own, or none"),
    kind: 'what',
    description: 'Where the images go, for all stages.',
    without: 'to home alone, where a stage says nothing else',
  },
})
