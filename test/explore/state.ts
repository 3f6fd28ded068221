/** A state of everything: the abstract AWS, what each run remembers, and what is on its way. */
import type { LedgerVersion, LockVersion, PointerVersion, Release } from '@golden-ami/domain'
import type { Fleet } from './fleet.ts'
import type { Memory } from './memory.ts'
import { BEGINNING, MINUTE } from './names.ts'
import { MadePool, PlainPool, Pool } from './pool.ts'
import type { AnyStep } from './steps.ts'

/** A call that is on its way to AWS. */
export interface Pending {
  /** Index of its run. */
  readonly run: number
  /** The run waits for its answer. */
  readonly isWaitedFor: boolean
  readonly step: AnyStep
}

/** What is so besides. */
export interface Scene {
  /** The image that was deregistered; empty: none was. */
  readonly gone: string
  /** Quarantined releases, in the order of their quarantine. */
  readonly quarantined: readonly Release[]
  /** Index of the environment that is halted at home. */
  readonly halted: number | null
  /** Home answers nobody. */
  readonly isAway: boolean
  /** It was away: it is not again. */
  readonly wasAway: boolean
  /** A target that nobody can read, and whether that passes by itself. */
  readonly unread: { readonly target: number; readonly passes: boolean } | null
  /** A call to a pointer or a group came late, or somebody else made one: nobody can prevent that, and whoever comes next puts it right. */
  readonly isStrayed: boolean
  /** Somebody else has moved a pointer. */
  readonly isMoved: boolean
}
export const QUIET: Scene = {
  gone: '',
  quarantined: [],
  halted: null,
  isAway: false,
  wasAway: false,
  unread: null,
  isStrayed: false,
  isMoved: false,
}

/** By numbers in the store. */
export interface State {
  /** One an environment. */
  readonly ledgers: readonly number[]
  readonly locks: readonly number[]
  /** One a target, environment by environment. */
  readonly pointers: readonly number[]
  readonly fleets: readonly number[]
  /** What each run remembers. */
  readonly runs: readonly number[]
  readonly scene: number
  /** Minutes since the beginning. */
  readonly time: number
  /** Calls on their way, in an order that depends on what they are alone. */
  readonly pending: readonly number[]
}

export class Store {
  readonly ledgers = new Pool<readonly LedgerVersion[]>()
  /** Of a ledger: the same without its newest version. */
  readonly older = new Map<number, number>()
  readonly locks = new Pool<readonly LockVersion[]>()
  readonly pointers = new MadePool<readonly PointerVersion[]>()
  readonly fleets = new PlainPool<Fleet>()
  readonly memories = new PlainPool<Memory>()
  readonly pendings = new PlainPool<Pending>()
  readonly scenes = new PlainPool<Scene>()
  constructor() {
    // Number 0: nothing was ever written.
    for (const histories of [this.ledgers, this.locks]) (histories as Pool<readonly unknown[]>).id('', () => [])
    this.pointers.made('', () => [])
  }
  /** The calls in one order, whenever each was first heard of: a story is replayed by the numbers of its moves. */
  inOrder(pending: readonly number[]): readonly number[] {
    return pending.length < 2 ? pending : [...pending].sort((a, b) => (this.pendings.keyOf(a) < this.pendings.keyOf(b) ? -1 : 1))
  }
}

/**
 * ms, AWS's time of what is written into an environment when its ledger has so many versions: what is written later is younger, also in the
 * same minute, and in whichever parameter.
 */
export const writtenAt = (now: number, versions: number): number => now + 2 * versions

export const nowIn = ({ time }: Pick<State, 'time'>): number => BEGINNING + time * MINUTE

/** @param moment ms; undefined, or one that is over: no time passes */
export const until = (state: State, moment: number | undefined): State => ({
  ...state,
  time: Math.max(state.time, moment === undefined ? 0 : Math.ceil((moment - BEGINNING) / MINUTE)),
})

export const replaced = <T>(list: readonly T[], at: number, value: T): readonly T[] =>
  list.map((one, index) => (index === at ? value : one))
