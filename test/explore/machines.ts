/** The machines of the domain, as the actions run them: under the lock, and in the loop. */
import {
  baseline,
  type Converged,
  type ConvergeTurn,
  converge,
  type Environment,
  freeLock,
  type LockWish,
  type LoopTurn,
  type LoopWish,
  type Moment,
  type Promoted,
  type PromotionWorld,
  promote,
  rollBack,
  type Unlocked,
  withLock,
} from '@golden-ami/domain'
import { type Ending, endingOf, endingWithoutLock } from './ending.ts'
import type { Need, Seen } from './look.ts'
import type { Memory } from './memory.ts'
import type { RunDef } from './scenarios.ts'
import { baselineWishOf, convergeWishOf, lockWishOf, promoteWishOf, rollBackWishOf, timeoutOf } from './setting.ts'
import type { AnyStep } from './steps.ts'

export interface Machines {
  readonly promote: typeof promote
  readonly baseline: typeof baseline
  readonly converge: typeof converge
  readonly rollBack: typeof rollBack
}
/** The true ones. */
export const MACHINES: Machines = { promote, baseline, converge, rollBack }

type Turn = LoopTurn<AnyStep, Ending, Need>
/** Not under the lock yet. */
type BareTurn = Exclude<Turn, { readonly last: Ending }>
type BareMachine = (world: Seen, at: Moment) => BareTurn

export const loopWishOf = (
  def: RunDef,
  environment: Environment,
  machines: Machines,
  { attempt, began }: Pick<Memory, 'attempt' | 'began'>,
): LoopWish<Seen, AnyStep, Ending, Need> => {
  const lock = lockWishOf(def, attempt)
  const machine = machineOf(def, environment, machines, attempt, began)
  return {
    machine: (world, at) => underLock(machine(world, at), world, lock, at),
    letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(one => one !== undefined),
    deadline: began + timeoutOf(def, environment),
  }
}

const machineOf = (def: RunDef, environment: Environment, machines: Machines, attempt: number, began: number): BareMachine => {
  const { promote, baseline, converge, rollBack } = machines
  switch (def.action) {
    case 'promote': {
      const wish = promoteWishOf(def, environment, attempt, began)
      return (world, at) => inWords(promote(wish, world as PromotionWorld, at))
    }
    case 'baseline': {
      const wish = baselineWishOf(def, environment)
      return (world, at) => inWords(baseline(wish, world, at))
    }
    case 'refresh': {
      const wish = convergeWishOf(def, environment)
      return (world, at) => inWords(converge(wish, world, at))
    }
    case 'rollback': {
      const wish = rollBackWishOf(def, environment)
      return (world, at) => inWords(rollBack(wish, world, at))
    }
  }
}

const inWords = (turn: ConvergeTurn | ReturnType<typeof promote> | ReturnType<typeof baseline>): BareTurn =>
  'end' in turn ? { end: endingOf(turn.end as Converged | Promoted) } : (turn as BareTurn)

const underLock = (turn: BareTurn, { lock }: Seen, wish: LockWish, at: Moment): Turn => {
  const locked = withLock<AnyStep, Ending, Need>(turn, lock, wish, at)
  return 'end' in locked && isUnlocked(locked.end) ? { end: endingWithoutLock(locked.end) } : (locked as Turn)
}
const isUnlocked = (end: Ending | Unlocked): end is Unlocked => 'lock' in end
