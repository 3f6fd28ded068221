/** A state of everything: the abstract AWS, what each run remembers, and what is on its way. */
import type { LedgerVersion, LockVersion, PointerVersion } from '@golden-ami/domain'
import type { Fleet } from './fleet.ts'
import type { Memory } from './memory.ts'
import { BEGINNING, MINUTE } from './names.ts'
import { PlainPool, Pool } from './pool.ts'
import type { AnyStep } from './steps.ts'

/** A call that is on its way to AWS. */
export interface Pending {
  /** Index of its run. */
  readonly run: number
  /** The run waits for its answer. */
  readonly isWaitedFor: boolean
  readonly step: AnyStep
}

/** By numbers in the store. */
export interface State {
  readonly ledger: number
  readonly lock: number
  /** One a target. */
  readonly pointers: readonly number[]
  readonly fleets: readonly number[]
  /** Minutes since the beginning. */
  readonly time: number
  /** What each run remembers. */
  readonly runs: readonly number[]
  /** Calls on their way, in the order of their numbers. */
  readonly pending: readonly number[]
  /** The image that was deregistered; empty: none was. */
  readonly gone: string
  /** A call to a pointer or a group came late: nobody can prevent that, and whoever comes next puts it right. */
  readonly isStrayed: boolean
}

export class Store {
  readonly ledgers = new Pool<readonly LedgerVersion[]>()
  /** Of a ledger: the same without its newest version. */
  readonly older = new Map<number, number>()
  readonly locks = new Pool<readonly LockVersion[]>()
  readonly pointers = new Pool<readonly PointerVersion[]>()
  readonly fleets = new PlainPool<Fleet>()
  readonly memories = new PlainPool<Memory>()
  readonly pendings = new PlainPool<Pending>()
  constructor() {
    // Number 0: nothing was ever written.
    for (const histories of [this.ledgers, this.locks, this.pointers]) (histories as Pool<readonly unknown[]>).id('', () => [])
  }
}

export const nowIn = ({ time }: Pick<State, 'time'>): number => BEGINNING + time * MINUTE

export const keyOf = ({ ledger, lock, pointers, fleets, time, runs, pending, gone, isStrayed }: State): string =>
  `${gone}${isStrayed ? '!' : ''}${ledger},${lock},${time},${pointers},${fleets},${runs},${pending}`

export const replaced = <T>(list: readonly T[], at: number, value: T): readonly T[] =>
  list.map((one, index) => (index === at ? value : one))
