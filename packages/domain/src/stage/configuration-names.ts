/** Configurations are named by their content, and never updated. */
import type { BuildWish } from './build-wish.ts'
import { distributionRegions } from './distribution-regions.ts'
import { configurationName, FAMILY_TAG, type Ingredients, STAGE_TAG } from './ingredients.ts'

/** Of everything that an infrastructure configuration launches. */
export const stageTags = ({ family, stage }: Ingredients): Readonly<Record<string, string>> => ({
  [FAMILY_TAG]: family,
  [STAGE_TAG]: stage,
})
/** Of the infrastructure configuration that is made for these settings. */
export const infrastructureName = (wish: BuildWish, ingredients: Ingredients): string =>
  configurationName(['infrastructure', 1, wish.infrastructure, stageTags(ingredients)], wish.digest)

export const distributionName = (wish: BuildWish, ingredients: Ingredients): string =>
  configurationName(['distribution', 2, distributionRegions(wish, ingredients)], wish.digest)
