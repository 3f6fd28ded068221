/** Where the AMIs of a build go, region by region, as a distribution configuration says it. */
import type { BuildWish } from './build-wish.ts'
import { amiDescription, amiName, distributedTags, type Ingredients } from './ingredients.ts'
import { fingerprint } from './parts.ts'
import type { DistributionRegion } from './steps.ts'

/** Where other accounts get an AMI of their own, home's has to be named too: it would have none there otherwise. */
export const distributionRegions = (
  { account, digest, distribution: { regions, accounts, kmsKeys, shareWith, amiName: template } }: BuildWish,
  ingredients: Ingredients,
): readonly DistributionRegion[] => {
  const print = fingerprint(ingredients, digest)
  return regions.map(region => ({
    region,
    amiName: template ?? amiName(ingredients),
    description: amiDescription(ingredients, print),
    tags: distributedTags(ingredients, print),
    accounts: accounts.length === 0 ? [] : [account, ...accounts],
    kmsKey: kmsKeys[region],
    shareWith,
  }))
}
