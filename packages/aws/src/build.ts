/** Looks at one stage: what it is made of, what was built of it, what a build needs. */
import {
  type Build,
  type BuildStep,
  type BuildWorkflow,
  type BuildWorld,
  type Component,
  componentName,
  digestOf,
  type ForeignComponent,
  fingerprint,
  type Ingredients,
  isGoing,
  type LastBuild,
  lastRecipe,
  type OwnComponent,
  type Preparation,
  type Recipe,
  recipeName,
  type StageWorld,
  UserError,
} from '@golden-ami/domain'
import type { Acts } from './acts.ts'
import { type DistributionClients, type DistributionQuestion, lookAtDistribution } from './build-distribution.ts'
import { lookAtPreflight, type PreflightClients, type PreflightQuestion } from './build-preflight.ts'
import { type ProgressClients, readProgress } from './build-progress.ts'
import { cancellation } from './cancellation.ts'
import { digest } from './digest.ts'
import { ec2 } from './ec2.ts'
import { ec2Copies } from './ec2-copies.ts'
import type { AwsEdge } from './edge.ts'
import { builtFindings } from './findings.ts'
import { iam } from './iam.ts'
import { type BuildFacts, imageBuilder } from './image-builder.ts'
import { kms } from './kms.ts'
import { logs } from './logs.ts'
import { type ParentClients, type ParentQuestion, resolveParent } from './parent-image.ts'
import { ssm } from './ssm.ts'

export interface BuildClients extends ParentClients, ProgressClients, DistributionClients, PreflightClients {}
/** @param account that the edge's credentials belong to */
export const buildClients = (edge: AwsEdge, account: string): BuildClients => ({
  region: edge.region,
  account,
  now: () => edge.clock.now(),
  ssm: ssm(edge),
  ec2: ec2(edge),
  copiesIn: inRegions(edge),
  iam: iam(edge),
  imageBuilder: imageBuilder(edge, account),
  kms: kms(edge),
  logs: logs(edge),
})

/** One client for each region that is asked for. */
const inRegions = (edge: AwsEdge): BuildClients['copiesIn'] => {
  const clients = new Map<string, ReturnType<typeof ec2Copies>>()
  return region => {
    const client = clients.get(region) ?? ec2Copies({ ...edge, region })
    clients.set(region, client)
    return client
  }
}

/** A component of a stage; of one of the repository the document has been read. */
export type StageComponent = OwnComponent | { readonly is: 'elsewhere'; readonly from: Exclude<Component['from'], { readonly is: 'path' }> }

export interface BuildQuestion extends ParentQuestion, DistributionQuestion, PreflightQuestion {
  readonly stage: string
  readonly components: readonly StageComponent[]
  readonly workflows: readonly BuildWorkflow[]
  /** What the machine will ask for; by it nothing is read in vain. */
  readonly needsNoPreparation: (world: BuildWorld) => boolean
  /** The image whose findings the machine will ask for. */
  readonly findingsMatterOf: (world: BuildWorld) => Build | undefined
  readonly infrastructureName: (world: BuildWorld) => string
  readonly distributionName: (world: BuildWorld) => string
}

/**
 * Look and acts of one run. They share one thing: that Image Builder has accepted a cancellation, which it shows nowhere until the build
 * has ended.
 */
export const stageBuild = (clients: BuildClients, question: BuildQuestion) => {
  const { acts } = clients.imageBuilder
  const { marked, act } = cancellation(acts['cancel-image'])
  return {
    look: async (previous: StageWorld | undefined): Promise<StageWorld> => {
      const world = await lookAtStage(clients, question, previous)
      return 'unseen' in world ? world : { ...world, builds: world.builds.map(marked) }
    },
    acts: {
      ...acts,
      'cancel-image': act,
      'copy-image': step => clients.copiesIn(step.in.region).acts['copy-image'](step),
      'share-image': step => clients.copiesIn(step.in.region).acts['share-image'](step),
    } satisfies Acts<BuildStep>,
  }
}

/**
 * Everything is asked by list and filter, except that a build that is going on is asked alone until it has ended.
 * @throws UserError `build.parent`, `build.component`
 */
const lookAtStage = async (clients: BuildClients, question: BuildQuestion, previous: StageWorld | undefined): Promise<StageWorld> => {
  const before = previous && !('unseen' in previous) ? previous : undefined
  const running = before?.builds.find(isGoing)
  if (before && running) return watch(clients, question, before, running)
  const since = previous?.since ?? clients.now()
  const begun = before ?? (await begin(clients, question, since))
  return 'unseen' in begun ? begun : lookAtBuilds(clients, question, begun, before === undefined)
}

const nameOf = ({ ingredients }: BuildWorld): string => recipeName(ingredients, fingerprint(ingredients, digest))

/** What the stage is made of, resolved once a run. */
const begin = async (clients: BuildClients, question: BuildQuestion, since: number): Promise<StageWorld> => {
  const parent = await resolveParent(clients, question)
  if ('unseen' in parent) return { ...parent, since }
  const { family, stage, architecture, volumes } = question
  const components = await Promise.all(question.components.map(component => resolveComponent(clients, component)))
  const workflows = await Promise.all(question.workflows.map(workflow => resolveWorkflow(clients, workflow)))
  const ingredients: Ingredients = { family, stage, architecture, parent: parent.id, components, volumes, workflows }
  const nothing = {
    builds: [],
    before: new Set<string>(),
    past: new Set<string>(),
    failures: new Map<string, number>(),
    preparation: undefined,
    progress: undefined,
  }
  return { ingredients, parent, since, ...nothing }
}

const resolveComponent = async ({ imageBuilder }: BuildClients, component: StageComponent): Promise<OwnComponent | ForeignComponent> => {
  if (component.is === 'own') return component
  const { from } = component
  const arn = from.is === 'arn' ? from.arn : imageBuilder.amazonComponent(from.name, from.version)
  const found = await imageBuilder.component(arn)
  if (found !== undefined) return { is: 'foreign', arn: found, parameters: {} }
  const name = from.is === 'arn' ? arn : `amazon:${from.name}${from.version === undefined ? '' : `@${from.version}`}`
  throw new UserError('build.component', `There is no component ${name}: Image Builder does not know ${arn}.`)
}

/** By its build version: a workflow that is given with wildcards may be another one tomorrow. */
const resolveWorkflow = async ({ imageBuilder }: BuildClients, workflow: BuildWorkflow): Promise<BuildWorkflow> => {
  const arn = await imageBuilder.workflow(workflow.arn)
  if (arn === undefined) throw new UserError('build.workflow', `There is no workflow ${workflow.arn}.`)
  return { ...workflow, arn }
}

const lookAtBuilds = async (clients: BuildClients, question: BuildQuestion, known: BuildWorld, first: boolean): Promise<BuildWorld> => {
  const name = nameOf(known)
  const facts = await clients.imageBuilder.builds(name)
  const going = facts.filter(({ state }) => state === 'going')
  const builds = going.length > 0 ? facts.map(withoutAmi) : await withAmis(clients, facts)
  const seen: BuildWorld = {
    ...known,
    builds,
    progress: known.progress && { ...known.progress, fresh: [] },
    ...(first ? { before: arnsOf(facts), past: arnsOf(facts.filter(({ state }) => state !== 'going')) } : {}),
  }
  if (going.length > 0) return { ...seen, past: without(seen.past, arnsOf(going)) }
  const scanned = await withFindings(clients, question, known, seen)
  const world = await lookAtDistribution(clients, question, scanned, first ? undefined : known)
  if (question.needsNoPreparation(world)) return world
  return { ...world, preparation: await lookAtPreparation(clients, question, world) }
}

/**
 * Where EC2 knows of no scan of the image that may be the answer, and Image Builder has scanned it, that is asked, once a run: its
 * findings do not change.
 */
const withFindings = async (clients: BuildClients, question: BuildQuestion, known: BuildWorld, world: BuildWorld): Promise<BuildWorld> => {
  const matters = question.findingsMatterOf(world)
  if (!matters?.scanned || matters.scan) return world
  const before = known.builds.find(({ arn }) => arn === matters.arn)
  const scan = before ? before.scan : digestOf(await builtFindings(clients.imageBuilder, matters.arn))
  return { ...world, builds: world.builds.map(build => (build.arn === matters.arn ? { ...build, scan } : build)) }
}

const arnsOf = (builds: readonly BuildFacts[]): ReadonlySet<string> => new Set(builds.map(({ arn }) => arn))
const without = (arns: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...arns].filter(arn => !others.has(arn)))
const withoutAmi = (facts: BuildFacts): Build => ({
  ...facts,
  ami: undefined,
  scan: undefined,
  copies: undefined,
  undistributed: undefined,
})

/** Builds that are available, with what EC2 says of their AMIs in this region. */
const withAmis = async ({ ec2, region, account }: BuildClients, facts: readonly BuildFacts[]): Promise<readonly Build[]> => {
  const here = (build: BuildFacts): string | undefined =>
    build.state === 'available' ? build.amis.find(ami => ami.region === region && ami.account === account)?.id : undefined
  const images = await ec2.visibleImages(facts.flatMap(build => here(build) ?? []))
  const seen = new Map(images.map(image => [image.id, image]))
  return facts.map(build => {
    const id = here(build)
    if (id === undefined) return withoutAmi(build)
    const { name = '', state, scan } = seen.get(id) ?? {}
    const unseen = state === undefined || state === 'pending'
    return { ...withoutAmi(build), ami: { id, name, state: state === 'available' ? 'available' : unseen ? 'unseen' : 'unusable' }, scan }
  })
}

/** What was there in the look before is not asked again: it is never changed. */
const lookAtPreparation = async (clients: BuildClients, question: BuildQuestion, world: BuildWorld): Promise<Preparation> => {
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
  { imageBuilder }: BuildClients,
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
  { imageBuilder }: BuildClients,
  { infrastructure, infrastructureName }: BuildQuestion,
  world: BuildWorld,
): Promise<string | undefined> =>
  infrastructure.is === 'given' ? infrastructure.arn : imageBuilder.infrastructure(infrastructureName(world))

/** One build that is going on: its state, and now and then its progress. When it has ended, everything is looked at again. */
const watch = async (clients: BuildClients, question: BuildQuestion, known: BuildWorld, running: Build): Promise<BuildWorld> => {
  const facts = await clients.imageBuilder.image(running.arn)
  if (!facts) return lookAtBuilds(clients, question, known, false)
  const build = withoutAmi(facts)
  const progress = await readProgress(clients, nameOf(known), build, known.progress, facts.status !== running.status, clients.now())
  const world: BuildWorld = { ...known, builds: known.builds.map(other => (other.arn === running.arn ? build : other)), progress }
  if (isGoing(build)) return world
  const after = await lookAtBuilds(clients, question, build.state === 'failed' ? withFailure(world, build) : world, false)
  return { ...after, progress }
}
const withFailure = (world: BuildWorld, { arn }: Build): BuildWorld => ({
  ...world,
  failures: new Map([...world.failures, [arn, (world.failures.get(arn) ?? 0) + 1]]),
})
