/** Where the AMIs of an image go, and who may use them. */

import { list } from '../../schema/combinators.ts'
import * as texts from '../texts.ts'
import { fields, member, type OwnInput } from './key.ts'

/** Regions, keys, accounts: more than anybody has, and few enough for one look. */
const MOST_REGIONS = 40
const MOST_ACCOUNTS = 100
/** Image Builder takes no more for a region. */
const MOST_ORGANISATIONS = 25

/** Where the AMIs go. Written once for all stages, and again for one stage where it differs. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table, a row for each key
export const distribution = (elsewhere: string, own: OwnInput = () => ({})) =>
  fields({
    regions: {
      type: list(texts.REGION, 1, MOST_REGIONS),
      kind: 'what',
      description:
        'The regions that the image is copied to, of those that the AWS SDK of this release knows. That of `home` always has it, and need not be written.',
      without: elsewhere,
      ...own('regions'),
      otherwise: [],
    },
    'kms-keys': {
      type: list(texts.KMS_KEY, 1, MOST_REGIONS),
      kind: 'what',
      description: 'Keys that encrypt the AMIs, at most one for each region: the ARN of a key says for which.',
      without: elsewhere,
      ...own('kms-keys'),
      otherwise: [],
    },
    accounts: {
      type: list(texts.ACCOUNT, 1, MOST_ACCOUNTS),
      ...member('AmiDistributionConfiguration.targetAccountIds'),
      kind: 'what',
      description: 'Accounts that get an AMI of their own in each region.',
      without: elsewhere,
      ...own('accounts'),
      otherwise: [],
    },
    'share-with': {
      type: fields({
        accounts: {
          type: list(texts.ACCOUNT, 1, MOST_ACCOUNTS),
          ...member('LaunchPermissionConfiguration.userIds'),
          kind: 'what',
          description: 'Accounts.',
          without: elsewhere,
          ...own('share-with-accounts'),
          otherwise: [],
        },
        organisations: {
          type: list(texts.ORGANISATION, 1, MOST_ORGANISATIONS),
          ...member('LaunchPermissionConfiguration.organizationArns'),
          kind: 'what',
          description: 'Every account of an organisation.',
          without: elsewhere,
          ...own('share-with-organisations'),
          otherwise: [],
        },
        'organisational-units': {
          type: list(texts.ORGANISATIONAL_UNIT, 1, MOST_ORGANISATIONS),
          ...member('LaunchPermissionConfiguration.organizationalUnitArns'),
          kind: 'what',
          description: 'Every account of an organisational unit.',
          without: elsewhere,
          ...own('share-with-organisational-units'),
          otherwise: [],
        },
      }),
      kind: 'what',
      description: 'Who else may launch the AMIs.',
      without: elsewhere,
      otherwise: {},
    },
    'ami-name': {
      type: texts.AMI_NAME,
      ...member('AmiDistributionConfiguration.name'),
      kind: 'what',
      description:
        'The name of the AMIs. Image Builder fills in `{{ imagebuilder:buildDate }}`, which makes it unique, and `{{ imagebuilder:buildVersion }}`.',
      without: elsewhere,
      ...own('ami-name'),
    },
  })
