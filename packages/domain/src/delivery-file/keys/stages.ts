/** The build chain. */
import * as texts from '../texts.ts'
import { REBUILD_SEVERITIES } from '../types.ts'
import { boolean, duration, either, entries, fields, list, oneOf } from '../value-types.ts'
import { distribution, withInput } from './distribution.ts'
import { infrastructure, withInfrastructureInput } from './infrastructure.ts'
import { eachMember, input, type Key, member } from './key.ts'
import { VOLUMES, WORKFLOWS } from './recipe.ts'

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-recipes.html: build and test components together. */
const MOST_COMPONENTS = 20

export const STAGES: readonly Key[] = [
  {
    path: 'stages',
    type: entries(texts.NAME, fields, 1, 20),
    kind: 'what',
    description: 'The steps of the build chain, by name. The image of one is the parent of the next.',
    without: 'nothing is built from this file',
  },
  {
    path: 'stages.*.parent',
    type: texts.PARENT,
    ...member('GetImageRequest.imageBuildVersionArn', 'arn:'),
    kind: 'what',
    description: 'The image that the stage begins with.',
    required: true,
    ...input('parent', 'build-stage'),
  },
  {
    path: 'stages.*.components',
    type: list(either(texts.COMPONENT, fields), 1, MOST_COMPONENTS),
    ...eachMember('ComponentConfiguration.componentArn', 'arn:'),
    kind: 'what',
    description: 'What is done to it, in this order.',
    required: true,
    ...input('components', 'build-stage'),
  },
  {
    path: 'stages.*.components[].path',
    type: texts.COMPONENT_PATH,
    kind: 'what',
    description: 'A component document of the repository that takes parameters.',
    required: true,
  },
  {
    path: 'stages.*.components[].parameters',
    type: entries(texts.PARAMETER_NAME, texts.PARAMETER_VALUE, 1, 50),
    kind: 'what',
    description: 'Values for the parameters that the document declares.',
    required: true,
  },
  {
    path: 'stages.*.version',
    type: texts.VERSION,
    ...member('CreateImageRecipeRequest.semanticVersion'),
    kind: 'how',
    description: 'The version of the image. Another build of the same content gets the next build number.',
    without: 'one patch above the newest version of the stage',
    ...input('version', 'build-stage'),
  },
  {
    path: 'stages.*.infrastructure',
    type: either(texts.INFRASTRUCTURE, fields),
    ...member('CreateImageRequest.infrastructureConfigurationArn', 'arn:'),
    kind: 'what',
    description:
      'What this stage is built on, key by key, where it differs from the common one; or an infrastructure configuration of Image Builder that is there already.',
    without: 'the common one',
    ...input('infrastructure', 'build-stage'),
  },
  ...infrastructure('stages.*.infrastructure', 'the common one').map(withInfrastructureInput),
  ...VOLUMES,
  ...WORKFLOWS,
  {
    path: 'stages.*.distribution',
    type: fields,
    kind: 'what',
    description: 'Where the image of this stage goes, key by key, where it differs from the common one.',
    without: 'the common one',
  },
  ...distribution('stages.*.distribution', 'the common one').map(withInput('stages.*.distribution')),
  {
    path: 'stages.*.tests',
    type: boolean,
    kind: 'how',
    description: 'Whether Image Builder tests the image before it is available.',
    default: true,
    ...input('tests', 'build-stage'),
  },
  {
    path: 'stages.*.scan',
    type: boolean,
    kind: 'how',
    description: 'Whether Image Builder has the image scanned by Amazon Inspector, and whether findings are looked at. It needs `tests`.',
    default: false,
    ...input('scan', 'build-stage'),
  },
  {
    path: 'stages.*.rebuild-severity',
    type: oneOf(...REBUILD_SEVERITIES),
    kind: 'how',
    description: 'With `scan`: an image with a finding of this severity or a worse one, for which there is a fix, is built again.',
    default: 'high',
    ...input('rebuild-severity', 'build-stage'),
  },
  {
    path: 'stages.*.max-age',
    type: duration('0s', '365d'),
    kind: 'how',
    description: 'An image of the same fingerprint that is older is built again. `0s` builds once in every run.',
    default: '7d',
    ...input('max-age', 'build-stage'),
  },
  {
    path: 'stages.*.timeout',
    type: duration('5m', '24h'),
    kind: 'how',
    description: 'How long the action waits for the build.',
    default: '2h',
    ...input('timeout', 'build-stage'),
  },
  {
    path: 'stages.*.on-timeout',
    type: oneOf('fail', 'succeed'),
    kind: 'how',
    description:
      'What becomes of the step when its time is over while the build goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later.',
    default: 'fail',
    ...input('on-timeout', 'build-stage'),
  },
]
