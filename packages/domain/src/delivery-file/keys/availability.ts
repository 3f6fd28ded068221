/** How an image gets to the targets of an environment. */
import { DISTRIBUTE } from '../../distribution/wish.ts'
import { boolean, list, oneOf } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, rows } from './key.ts'

const MOST_KEYS = 100
/** An image can be shared with so many, accounts included. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-quotas.html */
const MOST_ORGANISATIONS = 100

export const AVAILABILITY = rows({
  distribute: {
    type: oneOf(...DISTRIBUTE),
    kind: 'what',
    description:
      'How the image gets to the targets. `share`: home keeps a copy in each region and lets the accounts launch it. `copy`: each account has a copy of its own besides. `none`: nothing is made; what is missing is said.',
    default: 'share',
  },
  'kms-keys': {
    type: list(texts.KMS_KEY, 1, MOST_KEYS),
    kind: 'what',
    description:
      'Keys that encrypt the copies. The ARN of a key says for which region, and, where accounts have keys of their own, for which account.',
    without: 'copies are encrypted as the image is',
    otherwise: [],
  },
  'share-with': {
    type: fields({
      organisations: {
        type: list(texts.ORGANISATION, 1, MOST_ORGANISATIONS),
        kind: 'what',
        description: 'Every account of an organisation.',
        without: 'none',
        otherwise: [],
      },
      'organisational-units': {
        type: list(texts.ORGANISATIONAL_UNIT, 1, MOST_ORGANISATIONS),
        kind: 'what',
        description: 'Every account of an organisational unit.',
        without: 'none',
        otherwise: [],
      },
    }),
    kind: 'what',
    description: "Who may launch home's copies besides the accounts of the targets.",
    without: 'nobody',
    otherwise: {},
  },
  watermark: {
    type: boolean,
    kind: 'what',
    description: 'Whether image and copies get the watermark `<family>.<environment>`, which Allowed AMIs can demand at a launch.',
    default: false,
  },
})
