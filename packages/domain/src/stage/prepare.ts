/** What is still missing for CreateImage, in the order in which one needs the other; then CreateImage itself. */
import type { Moment } from '../machine/machine.ts'
import { isStale, staysTaken } from '../taken.ts'
import type { BuildTurn } from './build-turn.ts'
import type { BuildWish } from './build-wish.ts'
import { changesText, partsTags } from './changes.ts'
import { cleanUp } from './clean-up.ts'
import { distributionName, infrastructureName, stageTags } from './configuration-names.ts'
import { distributionRegions } from './distribution-regions.ts'
import {
  amiDescription,
  amiTags,
  bornWith,
  componentName,
  DISTRIBUTION_TAG,
  RUN_TAG,
  recipeName,
  recipeTags,
  SCAN_TAG,
  TESTS_TAG,
} from './ingredients.ts'
import { preparationNeed } from './needs.ts'
import { partsOf } from './parts.ts'
import { checkPlatform } from './platform.ts'
import { buildPreflight, objectionsText } from './preflight/preflight.ts'
import { volumesFit } from './preflight/volumes.ts'
import type { BuildStep } from './steps.ts'
import { nextVersion } from './version.ts'
import type { BuildWorld, Preparation, Recipe } from './world.ts'

/**
 * @param print the fingerprint
 * @param outdated why the image that is there is built again, where its findings are the reason
 */
export const prepare = (wish: BuildWish, world: BuildWorld, print: string, outdated: string | undefined, at: Moment): BuildTurn => {
  const { ingredients, preparation } = world
  const on = ingredients.stage
  if (preparation?.after !== world.builds.length) return { need: preparationNeed(wish, world) }
  const recipe = recipeOf(wish, preparation, print)
  if ('taken' in recipe)
    return {
      end: {
        outcome: 'failed',
        build: undefined,
        why: `Version ${recipe.taken} of stage ${on} has another content already.`,
        code: 'build.version-taken',
      },
    }
  const misfits = checkPlatform(ingredients, world.parent)
  if (misfits !== undefined) return { end: { outcome: 'failed', build: undefined, why: misfits, code: 'build.platform' } }
  const objections = [
    ...volumesFit(ingredients.volumes, world.parent),
    ...buildPreflight(preparation.preflight, { architecture: ingredients.architecture, region: wish.region }),
  ]
  if (objections.length > 0)
    return { end: { outcome: 'failed', build: undefined, why: objectionsText(objections), code: 'build.preflight' } }
  const taken = CREATIONS.find(verb => staysTaken(at.unanswered?.get(on), verb, at.now))
  if (taken !== undefined) {
    const why = `${taken}: ${at.unanswered?.get(on)?.message}`
    return { end: { outcome: 'failed', build: undefined, why, code: 'build.name-taken' } }
  }
  const missing = missingParts(wish, world, preparation)
  if (missing.length > 0) return { act: missing }
  const older = 'version' in recipe ? cleanUp(wish, preparation, print, ingredients.architecture) : []
  return {
    act: [
      ...older,
      'version' in recipe
        ? createRecipe(wish, world, preparation, print, recipe.version)
        : createImage(wish, world, preparation, print, recipe.known, outdated, at),
    ],
  }
}

/** Steps that make what has a name of its own. */
const CREATIONS = ['create-component', 'create-infrastructure', 'create-distribution', 'create-recipe']
/** Another run's build is to be seen by then, ms. */
const VISIBLE = 60_000

/**
 * The recipe to build from, or the version of the one that is to be made. Two runs with different contents may have chosen the same
 * version at the same moment: the recipe that was made first keeps it.
 */
const recipeOf = (
  { version }: BuildWish,
  { recipes }: Preparation,
  print: string,
): { readonly known: Recipe } | { readonly version: string } | { readonly taken: string } => {
  const earlier = (one: Recipe, other: Recipe): boolean =>
    one.created < other.created || (one.created === other.created && one.arn < other.arn)
  const others = recipes.filter(recipe => recipe.fingerprint !== print)
  const own = recipes.filter(
    recipe => recipe.fingerprint === print && !others.some(other => other.version === recipe.version && earlier(other, recipe)),
  )
  const known = version === undefined ? own.sort((a, b) => b.created - a.created)[0] : own.find(recipe => recipe.version === version)
  if (known) return { known }
  if (version === undefined) return { version: nextVersion(recipes.map(recipe => recipe.version)) }
  return others.some(recipe => recipe.version === version) ? { taken: version } : { version }
}

const missingParts = (
  wish: BuildWish,
  world: BuildWorld,
  { components, infrastructure, distribution }: Preparation,
): readonly BuildStep[] => {
  const { ingredients, parent } = world
  const on = ingredients.stage
  const own = ingredients.components.flatMap(component => (component.is === 'own' ? [component] : []))
  const byName = new Map(own.map(component => [componentName(component, wish.digest, parent.platform), component]))
  return [
    ...[...byName]
      .filter(([name]) => !components.has(name))
      .map(
        ([name, component]): BuildStep => ({
          do: 'create-component',
          on,
          because: `${component.path} is new or changed`,
          name,
          component,
          platform: parent.platform,
        }),
      ),
    ...(infrastructure === undefined && wish.infrastructure.is === 'inline'
      ? [
          {
            do: 'create-infrastructure',
            on,
            because: 'no infrastructure configuration has these settings',
            name: infrastructureName(wish, ingredients),
            infrastructure: wish.infrastructure,
            resourceTags: { ...wish.infrastructure.resourceTags, ...stageTags(ingredients) },
          } as const,
        ]
      : []),
    ...(distribution === undefined
      ? [
          {
            do: 'create-distribution',
            on,
            because: 'no distribution configuration has these settings',
            name: distributionName(wish, ingredients),
            regions: distributionRegions(wish, ingredients),
            tags: stageTags(ingredients),
          } as const,
        ]
      : []),
  ]
}

const createRecipe = (
  wish: BuildWish,
  { ingredients, parent }: BuildWorld,
  { components }: Preparation,
  print: string,
  version: string,
): BuildStep => ({
  do: 'create-recipe',
  on: ingredients.stage,
  because: `no recipe has this fingerprint with a version of its own; this is ${version}`,
  name: recipeName(ingredients, print),
  version,
  description: amiDescription(ingredients, print),
  parent: ingredients.parent,
  components: ingredients.components.map(component => ({
    arn: component.is === 'own' ? (components.get(componentName(component, wish.digest, parent.platform)) ?? '') : component.arn,
    parameters: component.parameters,
  })),
  volumes: ingredients.volumes,
  amiTags: amiTags(ingredients, version, print),
  tags: { ...recipeTags(ingredients, print), ...partsTags(partsOf(ingredients, wish.digest)) },
})

/**
 * The token is the same for every run that has seen the same builds end: whoever is second gets the first one's build, or is told that
 * the token was used. After a failure it is another one, because a token that was used answers with the build that failed. Where builds were
 * deleted the number is an old one again, and so is the token: then the run has one of its own.
 */
const createImage = (
  wish: BuildWish,
  { ingredients, builds }: BuildWorld,
  { infrastructure, distribution, last }: Preparation,
  print: string,
  recipe: Recipe,
  outdated: string | undefined,
  at: Moment,
): BuildStep => ({
  do: 'create-image',
  on: ingredients.stage,
  because:
    outdated ??
    (builds.length === 0
      ? `nothing was built with this fingerprint; ${changesText(last, partsOf(ingredients, wish.digest))}`
      : 'what was built with this fingerprint failed, was cancelled, is gone or does not count any more'),
  name: recipeName(ingredients, print),
  recipe: recipe.arn,
  infrastructure: wish.infrastructure.is === 'given' ? wish.infrastructure.arn : (infrastructure ?? ''),
  distribution: distribution ?? '',
  tests: wish.tests,
  scan: wish.scan,
  workflows: ingredients.workflows,
  executionRole: wish.executionRole,
  tags: {
    ...bornWith(ingredients, recipe.version, print),
    [RUN_TAG]: wish.run,
    [TESTS_TAG]: String(wish.tests),
    [SCAN_TAG]: String(wish.scan),
    [DISTRIBUTION_TAG]: distributionName(wish, ingredients),
  },
  token: wish
    .digest(
      isStale(at.unanswered?.get(ingredients.stage), 'create-image', VISIBLE, at.now)
        ? `${print} ${wish.run}`
        : `${print} ${builds.length}`,
    )
    .slice(0, 36),
})
