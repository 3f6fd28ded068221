/** Where the images of a stage go: its own, key by key, before the common one. */
import type { Located } from '../located/located.ts'
import { textOf, textsOf, under } from '../located/tree.ts'
import type { Distribution, Home } from './types.ts'

/** `eu-west-1` of `arn:aws:kms:eu-west-1:…`. */
export const regionOfArn = (arn: string): string => arn.split(':')[3] ?? ''

/** @param tree the whole file, without a complaint */
export const distributionOf = (tree: Located, stage: Located, home: Home): Distribution => {
  const written = (...names: readonly string[]): Located | undefined =>
    under(stage, 'distribution', ...names) ?? under(tree, 'distribution', ...names)
  return {
    regions: [...new Set([home.region, ...textsOf(written('regions'))])],
    kmsKeys: Object.fromEntries(textsOf(written('kms-keys')).map(key => [regionOfArn(key), key])),
    accounts: textsOf(written('accounts')).filter(account => account !== home.account),
    shareWith: {
      accounts: textsOf(written('share-with', 'accounts')),
      organisations: textsOf(written('share-with', 'organisations')),
      organisationalUnits: textsOf(written('share-with', 'organisational-units')),
    },
    amiName: textOf(written('ami-name')),
  }
}
