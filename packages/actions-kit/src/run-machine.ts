/** Runs a machine without a lock, or on paper. */
import {
  type AskingMachine,
  type JobEnd,
  type Judgement,
  type Machine,
  type Moment,
  type Outcome,
  planningMoment,
  type Step,
  type Stopped,
  simulate,
  UserError,
  withNeed,
} from '@golden-ami/domain'
import { describeTurn } from './progress.ts'
import { type Reconciler, reconcile } from './reconcile.ts'
import type { Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'

export interface MachineRun<W, S extends Step, E, N> extends Pick<Reconciler<W, S, N>, 'look' | 'classifyError' | 'memory'> {
  readonly machine: AskingMachine<W, S, E, N>
  readonly act: (step: S) => Promise<void>
  /** What a step that succeeds does to the world; without a step, a wait that ends well. */
  readonly predict: (world: W, step: S | undefined, now: number) => W
  readonly dryRun: boolean
  /** ms from now on */
  readonly timeout: number
  /** By when it ends in order, as its job does not last longer; absent: it has no job. */
  readonly jobEnd?: JobEnd
  /** What somebody ought to know of the world as it was first seen, or when more of it is shown; full sentences. */
  readonly remarks?: (world: W) => readonly string[]
}
/** A world that a machine has decided on, and when. */
export interface Shown<W> {
  readonly world: W
  readonly at: Moment
}
/** The first and the last of them, whole as the machine had asked for them. */
export interface Watched<W> {
  readonly first: Shown<W>
  readonly last: Shown<W>
}
/** Of a dry run: the steps that would be taken, and what they would come to. */
export interface Planned<W, S, E> {
  readonly watched: Watched<W>
  readonly planned: readonly S[]
  readonly end: E
  /** As it was seen. */
  readonly world: W
  /** As the steps would leave it. */
  readonly after: W
}
export interface Seen<W> {
  /** Undefined where the machine has decided nothing. */
  readonly watched: Watched<W> | undefined
}
export type Ran<W, S, E> = Planned<W, S, E> | (Outcome<W, S, E> & Seen<W>)

/** What an action answers with, by how its run ended. `T`, `F`: steps and ends of a run that is no dry run, those of the lock too. */
export interface Answers<W, S, E, T extends Step, F, A> {
  readonly planned: (ran: Planned<W, S, E>) => A
  readonly ended: (ran: { readonly end: F; readonly world: W } & Seen<W>) => A
  /** Out of time, cancelled, or not shown what was done. */
  readonly stopped: (ran: Stopped<W, T> & Seen<W>) => A
}
export const answerTo = <W, S, E, T extends Step, F, A>(
  ran: Planned<W, S, E> | (Outcome<W, T, F> & Seen<W>),
  { planned, ended, stopped }: Answers<W, S, E, T, F, A>,
): A => {
  if ('planned' in ran) return planned(ran)
  return 'end' in ran ? ended(ran) : stopped(ran)
}

/** For machines that change nothing which others change too. */
export const runMachine = async <W, S extends Step, E, N = never>(run: MachineRun<W, S, E, N>, runtime: Runtime): Promise<Ran<W, S, E>> => {
  if (run.dryRun) return simulateRun(run, runtime)
  const watch = watching(run.machine)
  const outcome = await reconcile<W, S, E, N>(
    watch.machine,
    {
      look: remarking(run, runtime),
      act: run.act,
      classifyError: run.classifyError,
      tell: describeTurn(runtime),
      ...(run.memory ? { memory: run.memory } : {}),
    },
    runtime.clock,
    deadlineOf(run, runtime),
    seedOf(runtime),
  )
  return { ...outcome, watched: watch.watched() }
}

/** ms since the epoch; said once where it is the job's. */
export const deadlineOf = (
  { timeout, jobEnd }: Pick<MachineRun<unknown, Step, unknown, unknown>, 'timeout' | 'jobEnd'>,
  runtime: Runtime,
): number => {
  const own = runtime.clock.now() + timeout
  if (jobEnd === undefined || jobEnd.by >= own) return own
  runtime.line(`ends by ${new Date(jobEnd.by).toISOString()}, because ${jobEnd.because}`)
  return jobEnd.by
}

/** The machine, and what it was shown. */
export const watching = <W, S, E, N>(machine: AskingMachine<W, S, E, N>) => {
  let watched: Watched<W> | undefined
  const watch: AskingMachine<W, S, E, N> = (world, at) => {
    const turn = machine(world, at)
    if (!('need' in turn)) watched = { first: watched?.first ?? { world, at }, last: { world, at } }
    return turn
  }
  return { machine: watch, watched: () => watched }
}

type Simulation<W, S extends Step, E, N> = Pick<MachineRun<W, S, E, N>, 'machine' | 'predict' | 'look' | 'classifyError' | 'remarks'>

/** What the machine asks to be shown, wherever it has come to on paper, is looked at in the world as it is; then the plan is begun anew. */
export const simulateRun = async <W, S extends Step, E, N>(run: Simulation<W, S, E, N>, runtime: Runtime): Promise<Planned<W, S, E>> => {
  const looking = { look: remarking(run, runtime), classifyError: run.classifyError }
  let needs: ReadonlySet<N> = new Set()
  let world = await lookOnce(looking, runtime, needs)
  for (;;) {
    const at = planningMoment(runtime.clock.now())
    const plan = simulate(endingWithNeed(run.machine), (seen: W, step?: S) => run.predict(seen, step, at.now), world, at)
    const { steps, end } = plan
    const shown = { world, at }
    if ('end' in end) return { planned: steps, end: end.end, world, after: plan.world, watched: { first: shown, last: shown } }
    needs = withNeed(needs, end.need)
    world = await lookOnce(looking, runtime, needs, world)
  }
}

const endingWithNeed =
  <W, S, E, N>(machine: AskingMachine<W, S, E, N>): Machine<W, S, { readonly end: E } | { readonly need: N }> =>
  (world, at) => {
    const turn = machine(world, at)
    return 'need' in turn || 'end' in turn ? { end: turn } : turn
  }

/**
 * One look, for a dry run.
 * @throws UserError also where the reason may pass: nobody waits for a plan
 */
export const lookOnce = async <W, N>(
  run: { readonly classifyError: (error: unknown) => Judgement } & Pick<Reconciler<W, never, N>, 'look'> & {
      readonly remarks?: (world: W) => readonly string[]
    },
  runtime: Runtime,
  needs: ReadonlySet<N>,
  previous?: W,
): Promise<W> => {
  try {
    return await remarking(run, runtime)(previous, needs)
  } catch (error) {
    const judgement = run.classifyError(error)
    if (typeof judgement === 'object') throw judgement.refused
    throw new UserError('aws.unreachable', `AWS could not be reached: ${(error as Error).message}`, undefined, { cause: error })
  }
}

/**
 * The look, which says once what somebody ought to know: of a world that is looked at anew, or of which more is shown, only what it had not
 * said.
 */
export const remarking = <W, N>(
  { look, remarks = () => [] }: Pick<Reconciler<W, never, N>, 'look'> & { readonly remarks?: (world: W) => readonly string[] },
  runtime: Runtime,
): Reconciler<W, never, N>['look'] => {
  const said = new Set<string>()
  let shown = 0
  return async (previous, needs) => {
    const world = await look(previous, needs)
    if (previous !== undefined && needs.size <= shown) return world
    shown = needs.size
    for (const remark of remarks(world).filter(text => !said.has(text))) {
      said.add(remark)
      runtime.annotate('warning', remark)
    }
    return world
  }
}
