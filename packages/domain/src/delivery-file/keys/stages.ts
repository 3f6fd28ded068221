/** The build chain. */
import { boolean, duration, either, entries, list, made, oneOf } from '../../schema/combinators.ts'
import { componentOf } from '../component.ts'
import { parseParent } from '../parent.ts'
import * as texts from '../texts.ts'
import { distribution } from './distribution.ts'
import { infrastructure } from './infrastructure.ts'
import { eachMember, fields, input, type KeyInput, member, rows } from './key.ts'
import { RECIPE } from './recipe.ts'

/** https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-recipes.html: build and test components together. */
const MOST_COMPONENTS = 20

/** The worst of its findings that are left as they are. */
const REBUILD_SEVERITIES = ['critical', 'high', 'medium', 'low', 'none'] as const

const stageInput = (name: string): { readonly input: KeyInput } => input(name, 'build-stage')

export const STAGE = rows({
  parent: {
    type: made(texts.PARENT, parseParent),
    ...member('GetImageRequest.imageBuildVersionArn', 'arn:'),
    kind: 'what',
    description: 'The image that the stage begins with.',
    required: true,
    ...input('parent', 'build-stage'),
  },
  components: {
    type: list(
      made(
        either(
          texts.COMPONENT,
          fields({
            path: {
              type: texts.COMPONENT_PATH,
              kind: 'what',
              description: 'A component document of the repository that takes parameters.',
              required: true,
            },
            parameters: {
              type: entries(texts.PARAMETER_NAME, texts.PARAMETER_VALUE, 1, 50),
              kind: 'what',
              description: 'Values for the parameters that the document declares.',
              required: true,
            },
          }),
        ),
        componentOf,
      ),
      1,
      MOST_COMPONENTS,
    ),
    ...eachMember('ComponentConfiguration.componentArn', 'arn:'),
    kind: 'what',
    description: 'What is done to it, in this order.',
    required: true,
    ...input('components', 'build-stage'),
  },
  version: {
    type: texts.VERSION,
    ...member('CreateImageRecipeRequest.semanticVersion'),
    kind: 'how',
    description: 'The version of the image. Another build of the same content gets the next build number.',
    without: 'one patch above the newest version of the stage',
    ...input('version', 'build-stage'),
  },
  infrastructure: {
    type: infrastructure('the common one', stageInput),
    ...member('CreateImageRequest.infrastructureConfigurationArn', 'arn:'),
    kind: 'what',
    description:
      'What this stage is built on, key by key, where it differs from the common one; or an infrastructure configuration of Image Builder that is there already.',
    without: 'the common one',
    ...input('infrastructure', 'build-stage'),
    otherwise: {},
  },
  ...RECIPE,
  distribution: {
    type: distribution('the common one', stageInput),
    kind: 'what',
    description: 'Where the image of this stage goes, key by key, where it differs from the common one.',
    without: 'the common one',
    otherwise: {},
  },
  tests: {
    type: boolean,
    kind: 'how',
    description: 'Whether Image Builder tests the image before it is available.',
    default: true,
    ...input('tests', 'build-stage'),
  },
  scan: {
    type: boolean,
    kind: 'how',
    description: 'Whether Image Builder has the image scanned by Amazon Inspector, and whether findings are looked at. It needs `tests`.',
    default: false,
    ...input('scan', 'build-stage'),
  },
  'rebuild-severity': {
    type: oneOf(...REBUILD_SEVERITIES),
    kind: 'how',
    description: 'With `scan`: an image with a finding of this severity or a worse one, for which there is a fix, is built again.',
    default: 'high',
    ...input('rebuild-severity', 'build-stage'),
  },
  'max-age': {
    type: duration('0s', '365d'),
    kind: 'how',
    description: 'An image of the same fingerprint that is older is built again. `0s` builds once in every run.',
    default: '7d',
    ...input('max-age', 'build-stage'),
  },
  timeout: {
    type: duration('5m', '24h'),
    kind: 'how',
    description: 'How long the action waits for the build.',
    default: '2h',
    ...input('timeout', 'build-stage'),
  },
  'on-timeout': {
    type: oneOf('fail', 'succeed'),
    kind: 'how',
    description:
      'What becomes of the step when its time is over while the build goes on. `succeed` is for workflows that look at the output `outcome` and go on with it later.',
    default: 'fail',
    ...input('on-timeout', 'build-stage'),
  },
})
