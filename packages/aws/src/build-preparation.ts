/** Looks at what a build needs and is there already. */
import { type BuildWorld, componentName, type LastBuild, lastRecipe, type Preparation, type Recipe, recipeName } from '@golden-ami/domain'
import { lookAtPreflight, type PreflightClients, type PreflightQuestion } from './build-preflight.ts'
import { digest } from './digest.ts'

export interface PreparationQuestion extends PreflightQuestion {
  /** Names of the configurations that a build would be made and distributed with. */
  readonly infrastructureName: (world: BuildWorld) => string
  readonly distributionName: (world: BuildWorld) => string
}

/** What was there in the look before is not asked again: it is never changed. */
export const lookAtPreparation = async (
  clients: PreflightClients,
  question: PreparationQuestion,
  world: BuildWorld,
): Promise<Preparation> => {
  const { imageBuilder } = clients
  const { family, stage, components } = world.ingredients
  const names = [...new Set(components.flatMap(component => (component.is === 'own' ? [componentName(component, digest)] : [])))]
  const known = world.preparation
  const [preflight, own, infrastructure, distribution, recipes] = await Promise.all([
    known?.preflight ?? lookAtPreflight(clients, question),
    Promise.all(names.map(async name => [name, known?.components.get(name) ?? (await imageBuilder.ownComponent(name))] as const)),
    known?.infrastructure ?? lookAtInfrastructure(clients, question, world),
    known?.distribution ?? imageBuilder.distribution(question.distributionName(world)),
    imageBuilder.recipes(family, stage),
  ])
  return {
    components: new Map(own.flatMap(([name, arn]) => (arn === undefined ? [] : [[name, arn] as const]))),
    infrastructure,
    distribution,
    recipes,
    last: known ? known.last : await lastBuild(clients, world, recipes),
    preflight,
  }
}

/** What was built before of other ingredients, for people. */
const lastBuild = async (
  { imageBuilder }: PreflightClients,
  { ingredients }: BuildWorld,
  recipes: readonly Recipe[],
): Promise<LastBuild | undefined> => {
  const before = lastRecipe(ingredients, recipes, digest)
  if (!before) return undefined
  const [description, built] = await Promise.all([
    imageBuilder.recipeDescription(before.arn),
    imageBuilder.builds(recipeName(ingredients, before.fingerprint)),
  ])
  const releases = built.filter(({ release }) => release.startsWith(`${before.version}/`)).sort((a, b) => b.created - a.created)
  return { release: releases[0]?.release ?? before.version, description }
}

/** ARN of the configuration that the stage names, which preflight finds missing; or of the one with the stage's settings. */
const lookAtInfrastructure = async (
  { imageBuilder }: PreflightClients,
  { infrastructure, infrastructureName }: PreparationQuestion,
  world: BuildWorld,
): Promise<string | undefined> =>
  infrastructure.is === 'given' ? infrastructure.arn : imageBuilder.infrastructure(infrastructureName(world))
