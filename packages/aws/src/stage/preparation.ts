/** Looks at what a build needs and is there already. */
import {
  type BuildWorld,
  type LastBuild,
  lastRecipe,
  type Preparation,
  type PreparationNeed,
  type Recipe,
  recipeName,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { digest } from '../connection/digest.ts'
import { lookAtPreflight, type PreflightClients, type PreflightQuestion } from './preflight.ts'

/** What was there in the look before is not asked again: it is never changed. */
export const lookAtPreparation = async (
  clients: PreflightClients,
  question: PreflightQuestion,
  need: PreparationNeed,
  world: BuildWorld,
): Promise<Preparation> => {
  const { imageBuilder } = clients
  const { family, stage } = world.ingredients
  const known = world.preparation
  const [preflight, own, infrastructure, distributions, recipes] = await allEnded([
    known?.preflight ?? lookAtPreflight(clients, question),
    allEnded(need.components.map(async name => [name, known?.components.get(name) ?? (await imageBuilder.ownComponent(name))] as const)),
    known?.infrastructure ?? (need.infrastructure === undefined ? undefined : imageBuilder.infrastructure(need.infrastructure)),
    known?.distribution === undefined
      ? imageBuilder.distributions(family, stage, need.distribution)
      : { named: known.distribution, ofStage: known.distributions },
    imageBuilder.recipes(family, stage),
  ])
  return {
    after: need.after,
    components: new Map(own.flatMap(([name, arn]) => (arn === undefined ? [] : [[name, arn] as const]))),
    infrastructure,
    distribution: distributions.named,
    distributions: distributions.ofStage,
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
  const built = await imageBuilder.builds(recipeName(ingredients, before.fingerprint))
  const releases = built.filter(({ release }) => release.startsWith(`${before.version}/`)).sort((a, b) => b.created - a.created)
  return { release: releases[0]?.release ?? before.version, parts: before.parts }
}
