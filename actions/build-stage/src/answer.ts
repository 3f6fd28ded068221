/** What became of the run, for outputs and summary. */
import type { Conclusion } from '@golden-ami/actions-kit'
import {
  type Build,
  type BuildStep,
  type Built,
  changesText,
  componentName,
  type Digest,
  type Failure,
  failureOf,
  failureText,
  fingerprint,
  type Ingredients,
  type OnTimeout,
  type Parent,
  partsOf,
  recipeName,
  type StageWorld,
  type Stopped,
  unfinished,
  type Workflow,
} from '@golden-ami/domain'
import type { Evidence } from './evidence.ts'
import { failedCommands } from './failed-commands.ts'
import type { Outcome } from './outputs.ts'

export interface Answer extends Conclusion<Outcome> {
  /** The build that is the answer, goes on, or failed. */
  readonly build: Build | undefined
  /** What the stage is made of; undefined while its parent is not there. */
  readonly made: Made | undefined
  /** ms since the build was created */
  readonly age: number | undefined
  /** What changed since the stage's last build; undefined when nothing was prepared, or the same content was built before. */
  readonly changes: string | undefined
  readonly workflows: readonly Workflow[]
  /** Of an image that was built in this run. */
  readonly evidence: Evidence | undefined
  /** Whether findings were to be looked at. */
  readonly scan: boolean
  readonly failure: Failure | undefined
  /** What the failing step ran, when it is the repository's. */
  readonly commands: readonly string[]
  readonly steps: readonly BuildStep[]
  /** An image of this content was there already. */
  readonly cached: boolean
}
export interface Made {
  readonly parent: Parent
  readonly ingredients: Ingredients
  readonly fingerprint: string
  /** Name of the recipe. */
  readonly recipe: string
}

const madeOf = (world: StageWorld | undefined, digest: Digest): Made | undefined => {
  if (!world || 'unseen' in world) return undefined
  const { ingredients, parent } = world
  const print = fingerprint(ingredients, digest)
  return { parent, ingredients, fingerprint: print, recipe: recipeName(ingredients, print) }
}
/** Also where it is not yet everywhere that it is to be. */
const wasThere = ({ outcome, build }: Built, world: StageWorld): boolean =>
  outcome === 'cache-hit' || (!('unseen' in world) && build?.state === 'available' && world.past.has(build.arn))

const nothing = {
  age: undefined,
  changes: undefined,
  workflows: [],
  evidence: undefined,
  scan: false,
  failure: undefined,
  commands: [],
  steps: [],
  cached: false,
} as const

export const planned = (
  { steps, end }: { readonly steps: readonly BuildStep[]; readonly end: Built },
  world: StageWorld,
  scan: boolean,
  digest: Digest,
): Answer => {
  const there = !('unseen' in world) && end.build ? world.builds.find(({ arn }) => arn === end.build?.arn) : undefined
  const answer = {
    ...nothing,
    build: there,
    scan,
    made: madeOf(world, digest),
    changes: changesIn(world, digest),
    steps,
    cached: wasThere(end, world),
  }
  if (end.outcome === 'failed') return { ...answer, outcome: 'failed', why: end.why, ...(end.code ? { code: end.code } : {}) }
  const would = steps.length === 0 ? `nothing would be built: ${end.why}` : `${steps.length} steps would be taken`
  return { ...answer, outcome: 'planned', why: would }
}

export const stopped = (ran: Stopped<StageWorld | undefined>, digest: Digest, onTimeout: OnTimeout): Answer => {
  const { world } = ran
  return {
    ...nothing,
    build: world && !('unseen' in world) ? world.builds.find(({ state }) => state === 'going') : undefined,
    made: madeOf(world, digest),
    changes: changesIn(world, digest),
    workflows: workflowsOf(world),
    ...unfinished(ran, onTimeout),
  }
}

export const answerOf = (
  end: Built,
  world: StageWorld,
  { evidence, scan }: { readonly evidence: Evidence | undefined; readonly scan: boolean },
  now: number,
  digest: Digest,
): Answer => {
  const answer = {
    ...nothing,
    build: end.build,
    made: madeOf(world, digest),
    changes: changesIn(world, digest),
    workflows: workflowsOf(world),
    evidence,
    scan,
    age: end.build && now - end.build.created,
    cached: wasThere(end, world),
  }
  if (end.outcome === 'cancelled') return { ...answer, outcome: 'failed', why: end.why, code: 'run.cancelled' }
  if (end.outcome !== 'failed') return { ...answer, outcome: end.outcome, why: end.why }
  const failure = failureIn(end, world)
  return {
    ...answer,
    outcome: 'failed',
    why: failure ? whyOf(end, failure, world, digest) : end.why,
    failure,
    commands: failure && !('unseen' in world) ? failedCommands(failure, world.ingredients, digest) : [],
    ...(end.code ? { code: end.code } : {}),
  }
}

const changesIn = (world: StageWorld | undefined, digest: Digest): string | undefined => {
  if (!world || 'unseen' in world || !world.preparation || world.before.size > 0) return undefined
  return changesText(world.preparation.last, partsOf(world.ingredients, digest))
}

const workflowsOf = (world: StageWorld | undefined): readonly Workflow[] =>
  world && !('unseen' in world) ? (world.progress?.workflows ?? []) : []

const failureIn = ({ build, code }: Built, world: StageWorld): Failure | undefined => {
  if (code !== 'build.failed' || !build || 'unseen' in world || world.progress?.arn !== build.arn) return undefined
  return failureOf(world.progress)
}

/** What failed first, in a sentence that names the document of the repository; AWS's own reason where nothing better is known. */
const whyOf = (end: Built, failure: Failure, world: StageWorld, digest: Digest): string => {
  if (failure.step === '' && !failure.component) return end.why
  const own = 'unseen' in world ? [] : world.ingredients.components.flatMap(component => (component.is === 'own' ? [component] : []))
  const text = failureText(
    failure,
    name => own.find(component => [componentName(component, digest), componentName(component, digest, 'Windows')].includes(name))?.path,
  )
  return `${end.build?.release} is ${end.build?.status}. ${text}.`
}
