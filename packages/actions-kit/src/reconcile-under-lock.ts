import {
  freeLock,
  type LockStep,
  type LockVersion,
  type LockWish,
  type Machine,
  type Step,
  type Unlocked,
  withLock,
} from '@golden-ami/domain'
import { describeTurn } from './progress.ts'
import { type Edge, type Outcome, reconcile } from './reconcile.ts'
import type { Runtime } from './runtime.ts'

/** A world in which an environment's lock was looked at too. */
interface Lockable {
  readonly lock: readonly LockVersion[]
}

/**
 * `reconcile` for a machine that changes an environment: it acts only while it holds the lock, and gives the lock back when it leaves
 * before its end.
 * @param timeout ms from now on
 */
export const reconcileUnderLock = <W extends Lockable, S extends Step, E>(
  machine: Machine<W, S, E>,
  lock: LockWish,
  edge: Pick<Edge<W, S | LockStep>, 'look' | 'act' | 'judge'>,
  runtime: Runtime,
  timeout: number,
): Promise<Outcome<W, S | LockStep, E | Unlocked>> =>
  reconcile<W, S | LockStep, E | Unlocked>(
    (world, at) => withLock(machine(world, at), world.lock, lock, at),
    {
      ...edge,
      tell: describeTurn(runtime),
      letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(step => step !== undefined),
    },
    runtime.clock,
    runtime.clock.now() + timeout,
  )
