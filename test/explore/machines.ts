/** The machines of the domain, as the actions run them: under the lock, and in the loop. */
import {
  type AskingTurn,
  baseline,
  type Converged,
  type ConvergeTurn,
  converge,
  type Environment,
  freeLock,
  type LoopTurn,
  type LoopWish,
  lockedMachine,
  type Moment,
  type Promoted,
  type PromotionWorld,
  promote,
  rollBack,
  type Unlocked,
} from '@golden-ami/domain'
import { type Ending, endingOf, endingWithoutLock } from './ending.ts'
import { hasNewerEvents } from './former.ts'
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

/** Who runs a machine, and where. */
export interface Runner {
  readonly def: RunDef
  readonly environment: Environment
  readonly environments: readonly Environment[]
  readonly machines: Machines
}
type Who = Pick<Memory, 'attempt' | 'again' | 'began'>

type Turn = LoopTurn<AnyStep, Ending, Need>
type BareTurn = AskingTurn<AnyStep, Ending, Need>

export const loopWishOf = (runner: Runner, who: Who): LoopWish<Seen, AnyStep, Ending, Need> => {
  const { def, environment } = runner
  const lock = lockWishOf(def, environment, who)
  const machine = machineOf(runner, who)
  const locked = lockedMachine<Seen, AnyStep, Ending, Need>(def.former ? refusing(machine) : machine, lock)
  return {
    machine: (world, at) => inWordsOfLock(locked(world, at)),
    letGo: (world, at) => [freeLock(world.lock, lock, at)].filter(one => one !== undefined),
    deadline: who.began + timeoutOf(def, environment),
  }
}

const machineOf = ({ def, environment, environments, machines }: Runner, who: Who): ((world: Seen, at: Moment) => BareTurn) => {
  const { promote, baseline, converge, rollBack } = machines
  switch (def.action) {
    case 'promote': {
      const wish = promoteWishOf(def, environment, environments, who, who.began)
      return (world, at) => inWords(promote(wish, world as PromotionWorld, at))
    }
    case 'baseline': {
      const wish = baselineWishOf(def, environment, who)
      return (world, at) => inWords(baseline(wish, world, at))
    }
    case 'refresh': {
      const wish = convergeWishOf(def, environment, who)
      return (world, at) => inWords(converge(wish, world, at))
    }
    case 'rollback': {
      const wish = rollBackWishOf(def, environment, who, who.began)
      return (world, at) => inWords(rollBack(wish, world, at))
    }
  }
}

const inWords = (turn: ConvergeTurn | ReturnType<typeof promote> | ReturnType<typeof baseline>): BareTurn =>
  'end' in turn ? { end: endingOf(turn.end as Converged | Promoted) } : (turn as BareTurn)

/** What it does not read it refuses. */
const refusing =
  (machine: (world: Seen, at: Moment) => BareTurn) =>
  (world: Seen, at: Moment): BareTurn =>
    hasNewerEvents(world.ledger) ? { end: { words: 'failed: ledger.newer', release: null } } : machine(world, at)

const inWordsOfLock = (turn: ReturnType<ReturnType<typeof lockedMachine<Seen, AnyStep, Ending, Need>>>): Turn =>
  'end' in turn && isUnlocked(turn.end) ? { end: endingWithoutLock(turn.end) } : (turn as Turn)
const isUnlocked = (end: Ending | Unlocked): end is Unlocked => 'lock' in end
