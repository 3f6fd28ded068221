/** Where the AMIs of an image go, and who may use them. */
import * as texts from '../texts.ts'
import { fields, list } from '../value-types.ts'
import { input, type Key, member } from './key.ts'

/** Regions, keys, accounts: more than anybody has, and few enough for one look. */
const MOST_REGIONS = 40
const MOST_ACCOUNTS = 100
/** Image Builder takes no more for a region. */
const MOST_ORGANISATIONS = 25

/** Where the AMIs go. Written once for all stages, and again for one stage where it differs. */
export const distribution = (at: string, elsewhere: string): readonly Key[] => [
  {
    path: `${at}.regions`,
    type: list(texts.REGION, 1, MOST_REGIONS),
    kind: 'what',
    description:
      'The regions that the image is copied to, of those that the AWS SDK of this release knows. That of `home` always has it, and need not be written.',
    without: elsewhere,
  },
  {
    path: `${at}.kms-keys`,
    type: list(texts.KMS_KEY, 1, MOST_REGIONS),
    kind: 'what',
    description: 'Keys that encrypt the AMIs, at most one for each region: the ARN of a key says for which.',
    without: elsewhere,
  },
  {
    path: `${at}.accounts`,
    type: list(texts.ACCOUNT, 1, MOST_ACCOUNTS),
    ...member('AmiDistributionConfiguration.targetAccountIds'),
    kind: 'what',
    description: 'Accounts that get an AMI of their own in each region.',
    without: elsewhere,
  },
  {
    path: `${at}.share-with`,
    type: fields,
    kind: 'what',
    description: 'Who else may launch the AMIs.',
    without: elsewhere,
  },
  {
    path: `${at}.share-with.accounts`,
    type: list(texts.ACCOUNT, 1, MOST_ACCOUNTS),
    ...member('LaunchPermissionConfiguration.userIds'),
    kind: 'what',
    description: 'Accounts.',
    without: elsewhere,
  },
  {
    path: `${at}.share-with.organisations`,
    type: list(texts.ORGANISATION, 1, MOST_ORGANISATIONS),
    ...member('LaunchPermissionConfiguration.organizationArns'),
    kind: 'what',
    description: 'Every account of an organisation.',
    without: elsewhere,
  },
  {
    path: `${at}.share-with.organisational-units`,
    type: list(texts.ORGANISATIONAL_UNIT, 1, MOST_ORGANISATIONS),
    ...member('LaunchPermissionConfiguration.organizationalUnitArns'),
    kind: 'what',
    description: 'Every account of an organisational unit.',
    without: elsewhere,
  },
  {
    path: `${at}.ami-name`,
    type: texts.AMI_NAME,
    ...member('AmiDistributionConfiguration.name'),
    kind: 'what',
    description:
      'The name of the AMIs. Image Builder fills in `{{ imagebuilder:buildDate }}`, which makes it unique, and `{{ imagebuilder:buildVersion }}`.',
    without: elsewhere,
  },
]

/** The inputs that say the same without a delivery file, by the end of the path. */
const DISTRIBUTION_INPUTS: Readonly<Record<string, string>> = {
  regions: 'regions',
  'kms-keys': 'kms-keys',
  accounts: 'accounts',
  'share-with.accounts': 'share-with-accounts',
  'share-with.organisations': 'share-with-organisations',
  'share-with.organisational-units': 'share-with-organisational-units',
  'ami-name': 'ami-name',
}
export const withInput =
  (at: string) =>
  (key: Key): Key => {
    const name = DISTRIBUTION_INPUTS[key.path.slice(at.length + 1)]
    return name === undefined ? key : { ...key, ...input(name, 'build-stage') }
  }
