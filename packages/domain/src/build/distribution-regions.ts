/** Where the AMIs of a build go, region by region, as a distribution configuration says it. */
import type { BuildWish } from './build-stage.ts'
import { amiName, type Ingredients } from './ingredients.ts'
import type { DistributionRegion } from './steps.ts'

/** Where other accounts get an AMI of their own, home's has to be named too: it would have none there otherwise. */
export const distributionRegions = (
  { account, distribution: { regions, accounts, kmsKeys, shareWith, amiName: template } }: BuildWish,
  ingredients: Ingredients,
): readonly DistributionRegion[] =>
  regions.map(region => ({
    region,
    amiName: template ?? amiName(ingredients),
    accounts: accounts.length === 0 ? [] : [account, ...accounts],
    kmsKey: kmsKeys[region],
    shareWith,
  }))
