/** A machine that acts only while it holds its environment's lock. */
import { homeWithoutWrites } from '../../away-home.ts'
import {
  type AskingMachine,
  type AskingTurn,
  type Moment,
  type Pending,
  type Refused,
  refusalCode,
  type Step,
  type Turn,
} from '../../machine/machine.ts'
import type { ErrorCode } from '../../user-error.ts'
import { clipped } from '../parameter-text.ts'
import { type Claimant, encodeLockEntry, type LockEntry } from './claim.ts'
import { claimStatus, type Holder, holder, type LockVersion, lastVersion } from './holder.ts'
import { describeHolder, inTheWay, isEarlierAttempt } from './in-the-way.ts'

/** ms that a claim lasts without renewal: the longest that a runner that died keeps others waiting. */
export const LOCK_LIFETIME = 30 * 60_000

export interface LockWish extends Claimant {
  readonly environment: string
  /** ms */
  readonly lifetime: number
  /** Why a rival's claim is not respected; undefined: it is. */
  readonly force?: string
  /** What nobody answers home's writes for is done without them; absent: it is waited for. */
  readonly orWithoutHome?: true
  /** ms at which the run began: it does not give up at once, as a lock that was just given back may still be shown. Absent: it does. */
  readonly began?: number
  /** Nothing is decided while another run holds the lock, and whoever runs the machine waits for it. Absent: what it wants to do is refused. */
  readonly waits?: true
}

/** ms that reads of a lock lag behind at most, as far as anybody waits for them. */
export const LOCK_SHOWN_WITHIN = 15_000

/** Puts `value` as a new version of the lock parameter, whatever the newest one is: the number that it gets decides. */
export interface LockStep extends Step {
  readonly do: 'claim-lock' | 'renew-lock' | 'free-lock'
  readonly environment: string
  /** Number of the version that it was decided on; 0: none. */
  readonly after: number
  readonly value: string
}

/**
 * An end of its own: nothing more is done. `held`: it never began; `cancelled`: while it waited to begin; `taken`: somebody forced his way in
 * the middle.
 */
export interface Unlocked {
  readonly lock: 'held' | 'cancelled' | 'taken' | 'refused'
  readonly by?: Holder
  readonly because: string
  /** Set when refused. */
  readonly code?: ErrorCode
}

/** Bytes of the reason: a claim has to fit a parameter, in any script. */
const FORCE_BYTES = 300

/** The subject of the lock's steps; not the environment's name, so that a refused ledger is not taken for a refused lock. */
export const lockSubject = (environment: string): string => `the lock of ${environment}`

const iso = (ms: number): string => new Date(ms).toISOString()

/**
 * The same wish against one history at one moment. Times are whole minutes, so that the same decision is the same step when the look does
 * not show the last one yet: only the distance of the two counts.
 */
const against = (history: readonly LockVersion[], wish: LockWish, { now, refused }: Moment) => {
  const { environment, lifetime, force, claim, run, attempt, action } = wish
  const on = lockSubject(environment)
  const after = lastVersion(history)
  const started = now - (now % 60_000)
  const term = { claim, run, attempt, action, after, started: iso(started), expires: iso(started + lifetime) }
  const step = (verb: LockStep['do'], because: string, entry: LockEntry): { readonly act: readonly LockStep[] } => ({
    act: [{ do: verb, on, because, environment, after, value: encodeLockEntry(entry) }],
  })
  return {
    rival: holder(history, now),
    status: claimStatus(history, claim, now),
    /** What AWS said to a write of the lock. */
    refusal: refused.get(on),
    claim: (because: string, forced: boolean) =>
      step('claim-lock', because, {
        v: 1,
        kind: 'claim',
        ...term,
        ...(forced && force !== undefined ? { force: clipped(force, FORCE_BYTES) } : {}),
      }),
    renew: ({ since }: Holder) => step('renew-lock', 'half of its time is over', { v: 1, kind: 'renewal', ...term, since }),
    free: () => step('free-lock', 'the work is done', { v: 1, kind: 'free', claim, after }),
  }
}

/**
 * The step that gives the lock back when the machine did not get to its end (it ran out of time); undefined when it is not ours.
 */
export const freeLock = (history: readonly LockVersion[], wish: LockWish, at: Moment): LockStep | undefined =>
  claimStatus(history, wish.claim, at.now) === 'holds' ? against(history, wish, at).free().act[0] : undefined

const unlocked = (lock: Unlocked['lock'], because: string, by?: Holder): { readonly end: Unlocked } => ({
  end: { lock, because, ...(by ? { by } : {}) },
})

const lockedText = ({ environment }: LockWish, held: Holder): string => `${environment} is locked by ${describeHolder(held)}.`

const refusedBy = (refusal: Refused): { readonly end: Unlocked } => ({
  end: { lock: 'refused', because: refusal.message, code: refusalCode(refusal) },
})

/** The lock is given back, and that is the end: the machine is not asked again, whatever the world shows by then. */
export interface LastTurn<E> {
  readonly act: readonly LockStep[]
  readonly last: E
}

/**
 * What `turn`, the machine's answer to the same world, becomes under the lock. Nothing is claimed for a machine that ends at once.
 * `history`: the lock parameter's versions in the same look.
 *
 * Not for paper: a dry run asks the machine itself.
 */
export const withLock = <S extends Step, E, N = never>(
  turn: AskingTurn<S, E, N>,
  history: readonly LockVersion[],
  wish: LockWish,
  at: Moment,
): AskingTurn<S | LockStep, E | Unlocked, N> | LastTurn<E> => {
  if ('need' in turn) return turn
  const lock = against(history, wish, at)
  const mine = lock.status === 'holds' ? lock.rival : undefined
  // Also an end: once another has taken over, what this one sees is his doing.
  if (lock.status === 'taken' || (lock.status === 'freed' && !('end' in turn))) return takenOver(wish, lock.rival)
  const other = wish.waits && wish.force === undefined ? inTheWay(history, wish, at.now) : undefined
  if (other) return unlocked('held', lockedText(wish, other), other)
  if ('end' in turn) return mine && lock.refusal === undefined ? { ...lock.free(), last: turn.end } : turn
  if (lock.refusal !== undefined) return refusedBy(lock.refusal)
  return mine ? whileHeld(turn, mine, lock.renew, at) : toClaim(lock, wish, at)
}

const takenOver = (wish: LockWish, rival: Holder | undefined): { readonly end: Unlocked } => {
  const taker = rival ? describeHolder(rival) : 'somebody who has ended since'
  return unlocked('taken', `The lock of ${wish.environment} was taken over by ${taker}.`, rival)
}

/** What has to be done under the lock waits until it is claimed. */
const toClaim = (lock: ReturnType<typeof against>, wish: LockWish, at: Moment): Turn<LockStep, Unlocked> => {
  if (!lock.rival || isEarlierAttempt(lock.rival, wish)) return lock.claim('nobody else may change the environment meanwhile', false)
  if (wish.force !== undefined) return lock.claim(`${wish.force}: not waiting for ${describeHolder(lock.rival)}`, true)
  const why = lockedText(wish, lock.rival)
  const until = (wish.began ?? Number.NEGATIVE_INFINITY) + LOCK_SHOWN_WITHIN
  return at.now < until && !at.cancelled ? { wait: why, until } : unlocked('held', why, lock.rival)
}

/** A world in which an environment's lock was looked at too. */
export interface Lockable {
  readonly lock: readonly LockVersion[]
  /** Home cannot be read, so nobody holds its lock: what a machine does all the same, it does without. */
  readonly away?: unknown
}

/** The machine under its environment's lock. */
export const lockedMachine =
  <W extends Lockable, S extends Step, E, N = never>(machine: AskingMachine<W, S, E, N>, wish: LockWish) =>
  (world: W, at: Moment): AskingTurn<S | LockStep, E | Unlocked, N> | LastTurn<E> => {
    if (world.away !== undefined) return machine(world, at)
    const turn = withLock(machine(world, at), world.lock, wish, at)
    const away = wish.orWithoutHome && homeWithoutWrites(turn, at)
    return away ? freeing(machine({ ...world, away }, at), world.lock, wish, at) : turn
  }

/** It is tried once more to give back what is held. */
const freeing = <S extends Step, E, N>(
  turn: AskingTurn<S, E, N>,
  history: readonly LockVersion[],
  wish: LockWish,
  at: Moment,
): AskingTurn<S, E, N> | LastTurn<E> => {
  const free = 'end' in turn ? freeLock(history, wish, at) : undefined
  return free && 'end' in turn ? { act: [free], last: turn.end } : turn
}

/** Renews when half of the time is over, before anything else, and never sleeps past that. */
const whileHeld = <S extends Step, E>(
  turn: Pending<S>,
  mine: Holder,
  renew: (mine: Holder) => { readonly act: readonly LockStep[] },
  at: Moment,
): Turn<S | LockStep, E> => {
  const due = mine.renewed + (mine.expires - mine.renewed) / 2
  if (at.now >= due) return renew(mine)
  return 'wait' in turn ? { ...turn, until: Math.min(due, turn.until ?? Number.POSITIVE_INFINITY) } : turn
}
