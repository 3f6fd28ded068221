/** Runs a machine under its environment's lock, or on paper. */
import {
  type AskingMachine,
  awaitLock,
  freeLock,
  type Lockable,
  type LockStep,
  type LockVersion,
  type LockWish,
  lockedMachine,
  type Moment,
  type Outcome,
  type Pending,
  type Step,
  type Unlocked,
} from '@golden-ami/domain'
import { describeTurn, describeWait } from './progress.ts'
import { reconcile } from './reconcile.ts'
import { deadlineOf, type MachineRun, type Planned, remarking, type Seen, simulateRun, watching } from './run-machine.ts'
import type { Runtime } from './runtime.ts'
import { seedOf } from './seed.ts'

export interface LockedRun<W extends Lockable, S extends Step, E, N> extends Omit<MachineRun<W, S, E, N>, 'act' | 'machine'> {
  /** `began`: ms at which it could begin, as no other run held the lock. */
  readonly machine: (world: W, at: Moment, began: number) => ReturnType<AskingMachine<W, S, E, N>>
  readonly act: (step: S | LockStep) => Promise<void>
  readonly lock: LockWish
  /** Absent: of a run that takes the lock by force, which waits for nobody. */
  readonly waiting?: LockWaiting
}
/** How another run's lock is waited for, where the lock's wish says that it is. */
export interface LockWaiting {
  /** Nothing but the lock. */
  readonly look: () => Promise<readonly LockVersion[]>
  /** ms from now on, also where the run itself takes less time */
  readonly atMost: number
  /** ms that the run has in any case once it could begin */
  readonly afterwards: number
}

type LockedOutcome<W, S, E> = Outcome<W, S | LockStep, E | Unlocked> & Seen<W>
interface Held<W> extends Seen<W> {
  readonly end: Unlocked
  readonly world: W
}

/**
 * For machines that change an environment: they act only while they hold its lock, and give it back with their end. What was seen while
 * another run held it counts for nothing: the world is looked at anew.
 */
export const runUnderLock = async <W extends Lockable, S extends Step, E, N = never>(
  run: LockedRun<W, S, E, N>,
  runtime: Runtime,
): Promise<Planned<W, S, E> | LockedOutcome<W, S, E>> => {
  const { lock, waiting } = run
  const started = runtime.clock.now()
  if (run.dryRun) return simulateRun({ ...run, machine: (world, at) => run.machine(world, at, started) }, runtime)
  const look = remarking(run, runtime)
  const ends = (deadline: number): number => Math.min(deadline, run.jobEnd?.by ?? deadline)
  let outcome = await onceUnderLock({ ...run, look }, runtime, started, deadlineOf(run, runtime))
  while (lock.waits && waiting && isHeld(outcome)) {
    const over = await waited({ ...waiting, lock, classifyError: run.classifyError }, runtime, ends(started + waiting.atMost))
    if (over !== 'free') return { ...over, world: outcome.world, watched: outcome.watched }
    runtime.line(`no other run holds the lock of ${lock.environment} any more: looking anew`)
    const began = runtime.clock.now()
    outcome = await onceUnderLock({ ...run, look }, runtime, began, ends(Math.max(started + run.timeout, began + waiting.afterwards)))
  }
  return outcome
}

const isHeld = <W, S, E>(outcome: LockedOutcome<W, S, E> | Held<W>): outcome is Held<W> =>
  'end' in outcome && (outcome.end as Partial<Unlocked>).lock === 'held'

const onceUnderLock = async <W extends Lockable, S extends Step, E, N>(
  run: LockedRun<W, S, E, N>,
  runtime: Runtime,
  began: number,
  deadline: number,
): Promise<LockedOutcome<W, S, E>> => {
  const watch = watching<W, S, E, N>((world, at) => run.machine(world, at, began))
  const outcome = await reconcile<W, S | LockStep, E | Unlocked, N>(
    lockedMachine(watch.machine, run.lock),
    {
      ...{ look: run.look, act: run.act, classifyError: run.classifyError, tell: describeTurn(runtime) },
      letGo: (world, at) => [freeLock(world.lock, run.lock, at)].filter(step => step !== undefined),
    },
    runtime.clock,
    deadline,
    seedOf(runtime),
  )
  return { ...outcome, watched: watch.watched() }
}

/** That it is free, or what the run ends as: refused or cancelled, or home could not be read until the time was over. */
const waited = async (
  { look, lock, classifyError }: LockWaiting & Pick<LockedRun<never, never, never, never>, 'lock' | 'classifyError'>,
  runtime: Runtime,
  until: number,
): Promise<'free' | { readonly end: Unlocked } | { readonly still: Pending<never> }> => {
  const since = runtime.clock.now()
  const outcome = await reconcile<readonly LockVersion[], never, 'free' | Unlocked>(
    (history, at) => awaitLock({ wish: lock, since, until }, history, at),
    { look, act: async () => undefined, classifyError, tell: describeWait(runtime) },
    runtime.clock,
    until,
    seedOf(runtime),
  )
  if ('still' in outcome) return { still: outcome.still }
  if ('notShown' in outcome) throw new Error('a wait asks AWS for nothing')
  return outcome.end === 'free' ? 'free' : { end: outcome.end }
}
