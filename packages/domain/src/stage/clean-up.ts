/**
 * Recipes and distribution configurations that nobody needs any more. Every content has its own, so that a stage which is built each night
 * would come to the quota of its account within a year or two. What was built of them stays: images, AMIs and their tags need neither.
 * @see https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html
 */
import type { BuildWish } from './build-wish.ts'
import type { BuildStep } from './steps.ts'
import type { Preparation } from './world.ts'

/** So many of a stage are kept, the newest: what changed since an earlier one is told, and an earlier content is found again. */
const KEPT = 50
/** Deleted in one run: few calls, and more than a run makes. */
const MOST_AT_ONCE = 10

interface Made {
  readonly arn: string
  /** ms since the epoch, AWS's */
  readonly created: number
}

/** The oldest beyond those that are kept. */
const oldest = <M extends Made>(all: readonly M[], isNeeded: (one: M) => boolean): readonly M[] =>
  [...all]
    .sort((a, b) => b.created - a.created || (b.arn < a.arn ? -1 : 1))
    .slice(KEPT)
    .filter(one => !isNeeded(one))
    .slice(-MOST_AT_ONCE)

/**
 * Taken along where a recipe is made. What AWS refuses stays, and keeps nothing from being built. Where somebody counts versions by hand
 * recipes stay: they say which are taken.
 * @param print the fingerprint whose recipe is being made, for an `architecture`: what is built more often pushes nothing of the other out
 */
export const cleanUp = (
  { version }: BuildWish,
  { recipes, distributions, distribution }: Preparation,
  print: string,
  architecture: string,
): readonly BuildStep[] => {
  const because = `${KEPT} newer ones of the stage are there`
  const alike = recipes.filter(one => one.architecture === architecture)
  return [
    ...(version === undefined ? oldest(alike, ({ fingerprint }) => fingerprint === print) : []).map(
      ({ arn }): BuildStep => ({ do: 'delete-recipe', on: arn, because, arn }),
    ),
    ...oldest(distributions, ({ arn }) => arn === distribution).map(
      ({ arn }): BuildStep => ({ do: 'delete-distribution', on: arn, because, arn }),
    ),
  ]
}
