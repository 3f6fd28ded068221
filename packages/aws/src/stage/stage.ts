/** Looks at one stage: what it is made of, what was built of it, what a build needs. */
import { type Build, type BuildNeed, type BuildStep, type BuildWorld, checkedParent, isGoing, type StageWorld } from '@golden-ami/domain'
import type { Acts } from '../acts/acts.ts'
import type { AwsContext } from '../connection/aws-context.ts'
import { ec2 } from '../ec2/client.ts'
import { ec2Copies } from '../ec2/copies.ts'
import { iam } from '../iam/client.ts'
import type { BuildFacts } from '../imagebuilder/builds.ts'
import { cancellation } from '../imagebuilder/cancellation.ts'
import { imageBuilder } from '../imagebuilder/client.ts'
import { kms } from '../kms/client.ts'
import { logs } from '../logs/client.ts'
import { ssm } from '../ssm/client.ts'
import { asBefore, isUnderWay, readBuilds, recipeOf, withAmis, withoutAmi } from './builds.ts'
import type { DistributionClients } from './distribution.ts'
import { type IngredientsQuestion, resolveIngredients } from './ingredients.ts'
import { answered, isUnanswered } from './needs.ts'
import type { ParentClients } from './parent-image.ts'
import type { PreflightClients, PreflightQuestion } from './preflight.ts'
import { type ProgressClients, readProgress } from './progress.ts'

export interface BuildClients extends ParentClients, ProgressClients, DistributionClients, PreflightClients {}
/** @param account that the edge's credentials belong to */
export const buildClients = (edge: AwsContext, account: string): BuildClients => ({
  region: edge.region,
  account,
  now: () => edge.clock.now(),
  ssm: ssm(edge),
  ec2: ec2(edge),
  copiesIn: inRegions(edge, ec2Copies),
  iam: iam(edge),
  imageBuilder: imageBuilder(edge, account),
  kmsIn: inRegions(edge, kms),
  logs: logs(edge),
})

/** One client for each region that is asked for. */
const inRegions = <C>(edge: AwsContext, clientOf: (edge: AwsContext) => C): ((region: string) => C) => {
  const clients = new Map<string, C>()
  return region => {
    const client = clients.get(region) ?? clientOf({ ...edge, region })
    clients.set(region, client)
    return client
  }
}

/** ms: a build that is `BUILDING` may fail, which is to be noticed within a minute; before it is available it is to be tested or distributed. */
const WHILE_BUILDING = 45_000
/** ms, at the latest, where anything else is waited for. */
const OTHERWISE = 30_000

export interface BuildQuestion extends IngredientsQuestion, PreflightQuestion {}

/**
 * Look and acts of one run. They share one thing: that Image Builder has accepted a cancellation, which it shows nowhere until the build
 * has ended. What a step or an end is decided on every look reads, so nothing that is known is ever too old.
 */
export const stageBuild = (clients: BuildClients, question: BuildQuestion) => {
  const { acts } = clients.imageBuilder
  const { marked, act } = cancellation(acts['cancel-image'])
  let isBuilding = false
  return {
    look: async (previous: StageWorld | undefined, needs: ReadonlySet<BuildNeed>): Promise<StageWorld> => {
      const world = await lookAtStage(clients, question, previous, [...needs])
      isBuilding = !('unseen' in world) && world.builds.find(isGoing)?.status === 'BUILDING'
      return 'unseen' in world ? world : { ...world, builds: world.builds.map(marked) }
    },
    acts: {
      ...acts,
      'cancel-image': act,
      'copy-image': step => clients.copiesIn(step.in.region).acts['copy-image'](step),
      'share-image': step => clients.copiesIn(step.in.region).acts['share-image'](step),
    } satisfies Acts<BuildStep>,
    memory: {
      longestWait: WHILE_BUILDING,
      doubtOutdated: () => false,
      doubt: () => undefined,
      nextLook: () => (isBuilding ? undefined : clients.now() + OTHERWISE),
    },
  }
}

/**
 * Everything is asked by list and filter, except that a build that is going on is asked alone until it has ended. What the machine has
 * just asked for is added to the world that it was shown, so that a look costs what an answer needs.
 * @throws UserError `build.parent`, `build.component`, `build.workflow`
 */
const lookAtStage = async (
  clients: BuildClients,
  question: BuildQuestion,
  previous: StageWorld | undefined,
  needs: readonly BuildNeed[],
): Promise<StageWorld> => {
  if (!previous || 'unseen' in previous) return firstLook(clients, question, previous?.since ?? clients.now())
  if (needs.some(need => isUnanswered(previous, need))) return answered(clients, question, previous, needs, previous)
  const running = previous.builds.find(isGoing)
  return running ? watch(clients, question, previous, running, needs) : lookAgain(clients, question, previous, needs)
}

/** EC2 tells of the parent and of the stage's own AMIs in one answer: an unchanged stage costs few calls. */
const firstLook = async (clients: BuildClients, question: BuildQuestion, since: number): Promise<StageWorld> => {
  const ingredients = await resolveIngredients(clients, question)
  if ('unseen' in ingredients) return { ...ingredients, since }
  const read = await readBuilds(clients, ingredients, [ingredients.parent])
  const parent = checkedParent(ingredients.parent, read.images.get(ingredients.parent), question)
  if ('unseen' in parent) return { ...parent, since }
  return {
    ingredients,
    parent,
    since,
    builds: withAmis(clients, read),
    before: arnsOf(read.facts),
    past: arnsOf(read.facts.filter(build => !isUnderWay(build))),
    failures: new Map(),
    preparation: undefined,
    progress: undefined,
  }
}

/** While a build is going on, nobody asks for anything else. */
const lookAgain = async (
  clients: BuildClients,
  question: BuildQuestion,
  previous: BuildWorld,
  needs: readonly BuildNeed[],
): Promise<BuildWorld> => {
  const read = await readBuilds(clients, previous.ingredients, [])
  const going = arnsOf(read.facts.filter(isUnderWay))
  const world: BuildWorld = {
    ...previous,
    builds: asBefore(withAmis(clients, read), previous.builds),
    past: new Set([...previous.past].filter(arn => !going.has(arn))),
    progress: previous.progress && { ...previous.progress, fresh: [] },
  }
  if (going.size > 0) return world
  const { preparation } = previous
  return answered(clients, question, { ...world, preparation: preparation && { ...preparation, after: undefined } }, needs, previous)
}

const arnsOf = (builds: readonly BuildFacts[]): ReadonlySet<string> => new Set(builds.map(({ arn }) => arn))

/** One build that is going on: its state, and now and then its progress. When it has ended, everything is looked at again. */
const watch = async (
  clients: BuildClients,
  question: BuildQuestion,
  known: BuildWorld,
  running: Build,
  needs: readonly BuildNeed[],
): Promise<BuildWorld> => {
  const facts = await clients.imageBuilder.image(running.arn)
  if (!facts) return lookAgain(clients, question, known, needs)
  const build = withoutAmi(facts)
  const progress = await readProgress(
    clients,
    recipeOf(known.ingredients),
    build,
    known.progress,
    facts.status !== running.status,
    clients.now(),
  )
  const world: BuildWorld = { ...known, builds: known.builds.map(other => (other.arn === running.arn ? build : other)), progress }
  if (isGoing(build)) return world
  const after = await lookAgain(clients, question, build.state === 'failed' ? withFailure(world, build) : world, needs)
  return { ...after, progress }
}
const withFailure = (world: BuildWorld, { arn }: Build): BuildWorld => ({
  ...world,
  failures: new Map([...world.failures, [arn, (world.failures.get(arn) ?? 0) + 1]]),
})
