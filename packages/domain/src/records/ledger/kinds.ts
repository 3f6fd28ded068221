/**
 * The kinds of events: what each says, what it does to the state, and what it tells of where the environment is. A kind is a row here;
 * releases that do not know it take its state as it is.
 */
import { durationText } from '../../duration.ts'
import type { Release } from '../../release.ts'
import { clipped } from '../parameter-text.ts'
import { GOOD_KEPT, type Intent, type LedgerState, SOAKS_KEPT } from './state.ts'

/**
 * What became true besides the release that it is about, by kind. A promotion writes promoting, promoted, verified; a rollback rolling-back,
 * rolled-back.
 *
 * The hold is set by `rolling-back` (with `hold`) and `held`, and lifted by `promoting` (with the gate overridden) alone. A release is
 * rejected by `failed` and `rolling-back` (what is left) and by what begins a lost ledger anew (what had been left before), and taken back by
 * `promoting` (with the gate overridden) and by the `rolling-back` that goes to it because somebody named it (`retakes`). No other event
 * touches either.
 */
interface Says {
  /** The environment runs this today and it is taken for good. */
  readonly baseline: Recovered
  /**
   * About to move the pointers. `soaked`: ms that the current release had soaked by now. `overrides`: gates that were overridden; `hold`
   * lifts the hold, `rejected` takes the release back. `dropped`: targets that are no longer what was approved, and stay as they are.
   */
  readonly promoting: {
    readonly plan?: string
    readonly soaked?: number
    readonly overrides?: readonly string[]
    readonly dropped?: readonly string[]
  }
  /** All pointers are moved and read back. The intent stays until the fleet is proved. */
  readonly promoted: unknown
  /** Every group and service of every target runs it: so the pointers say it, also when nobody came to write `promoted`. */
  readonly verified: unknown
  /** The rollout failed: the release is rejected here. */
  readonly failed: { readonly reason: string }
  /**
   * About to go back from `from` to `release`. One event for all that a rollback means: the intent, `from` rejected, and, with `hold`, the
   * environment held; so nobody promotes the bad release again, even if this run dies now.
   */
  readonly 'rolling-back': {
    readonly from: Release | null
    readonly reason: string
    readonly hold: boolean
    /** Somebody named the release: its rejection is taken back. */
    readonly retakes?: true
  } & Recovered
  /** Pointers and fleet are back on the release. */
  readonly 'rolled-back': unknown
  /**
   * Others have looked at the release where it runs: a test suite, a scanner. What they say is in the evidence, `verdict.<name>`, for the gate
   * `external` of environments that come after.
   */
  readonly validated: unknown
  /** Nothing new comes here until somebody overrides it. `release`: what the environment runs, or goes back to. */
  readonly held: { readonly reason: string }
}
/** What was good here besides, and what had been gone back from, where a lost ledger does not tell it. */
interface Recovered {
  readonly recovered?: readonly Release[]
  readonly left?: readonly Release[]
}

/** Kinds that this release writes. */
export type EventKind = keyof Says
export type LedgerChange<K extends EventKind = EventKind> = {
  readonly [P in K]: { readonly kind: P; readonly release: Release } & Says[P]
}[K]

/** Who writes it, and when (ms). */
export interface Writer {
  readonly run: string
  readonly actor: string
  readonly at: number
}

/** Bytes of the reason kept with a rejection or a hold: the state must always fit. */
const STATE_REASON_BYTES = 120

export const iso = (ms: number): string => new Date(ms).toISOString()

const first = <T>(newest: T, others: readonly T[], most: number): readonly T[] => [newest, ...others].slice(0, most)

interface Announced {
  readonly plan?: string | undefined
  readonly dropped?: readonly string[] | undefined
}
const intent = (kind: Intent['kind'], release: Release, { run, at }: Writer, { plan, dropped }: Announced = {}): Intent => ({
  release,
  kind,
  run,
  at: iso(at),
  ...(plan === undefined ? {} : { plan }),
  ...(dropped === undefined ? {} : { dropped }),
})

const withGood = (state: LedgerState, release: Release): LedgerState => ({
  ...state,
  good: first(
    release,
    state.good.filter(other => other !== release),
    GOOD_KEPT,
  ),
})

const withoutRejection = (state: LedgerState, release: Release): LedgerState => ({
  ...state,
  rejected: state.rejected.filter(rejection => rejection.release !== release),
})

/** Rejected: no longer good here, and what it had soaked does not count. */
const withRejected = (state: LedgerState, release: Release, reason: string): LedgerState => ({
  ...state,
  good: state.good.filter(other => other !== release),
  rejected: [{ release, reason: clipped(reason, STATE_REASON_BYTES) }, ...withoutRejection(state, release).rejected],
  soak: Object.fromEntries(Object.entries(state.soak).filter(([other]) => other !== release)),
})

const withHold = (state: LedgerState, reason: string, { actor, at }: Writer): LedgerState => ({
  ...state,
  hold: { reason: clipped(reason, STATE_REASON_BYTES), by: actor, at: iso(at) },
})

const withSoak = (state: LedgerState, soaked: number | undefined): LedgerState => {
  if (soaked === undefined || state.current === null) return state
  const others = Object.entries(state.soak).filter(([release]) => release !== state.current)
  return { ...state, soak: Object.fromEntries(first([state.current, durationText(soaked)], others, SOAKS_KEPT)) }
}

/** The intent of this release is settled; another's is left alone. */
const settled = (state: LedgerState, release: Release): LedgerState =>
  state.intent?.release === release ? { ...state, intent: null } : state

/** A ledger that tells of good releases is believed. */
const recovering = (
  state: LedgerState,
  { recovered = [], left = [] }: { readonly recovered?: readonly Release[]; readonly left?: readonly Release[] },
): LedgerState => {
  if (state.good.length > 0) return state
  const rejected = left.reduce((before, release) => withRejected(before, release, 'gone back from before the ledger was lost'), state)
  return { ...rejected, good: recovered.slice(0, GOOD_KEPT) }
}

interface Kind<K extends EventKind> {
  /** It says where the environment is, or is going. */
  readonly moves: boolean
  /** It says that the release was seen to run everywhere, or is taken for that. */
  readonly proves: boolean
  /** The state after it. */
  readonly apply: (state: LedgerState, change: LedgerChange<K>, writer: Writer) => LedgerState
}

const KINDS: { readonly [K in EventKind]: Kind<K> } = {
  baseline: {
    moves: true,
    proves: true,
    apply: (state, change) => ({ ...withGood(recovering(state, change), change.release), current: change.release }),
  },
  promoting: {
    moves: true,
    proves: false,
    apply: (state, { release, plan, dropped, soaked, overrides = [] }, writer) => ({
      ...withSoak(
        overrides.includes('rejected') ? withoutRejection(state, release) : state,
        release === state.current ? undefined : soaked,
      ),
      intent: intent('promote', release, writer, { plan, dropped }),
      hold: overrides.includes('hold') ? null : state.hold,
    }),
  },
  promoted: { moves: true, proves: false, apply: (state, { release }) => ({ ...state, current: release }) },
  verified: {
    moves: true,
    proves: true,
    apply: (state, { release }) => ({ ...settled(withGood(state, release), release), current: release }),
  },
  failed: {
    moves: true,
    proves: false,
    apply: (state, { release, reason }) => settled(withRejected(state, release, reason), release),
  },
  'rolling-back': {
    moves: true,
    proves: false,
    apply: (before, change, writer) => {
      const { release, from, reason, hold, retakes } = change
      const known = recovering(before, change)
      const state = retakes ? withoutRejection(known, release) : known
      const rejected = from === null ? state : withRejected(state, from, reason)
      return { ...(hold ? withHold(rejected, reason, writer) : rejected), intent: intent('rollback', release, writer) }
    },
  },
  'rolled-back': {
    moves: true,
    proves: true,
    apply: (state, { release }) => ({ ...withGood(state, release), current: release, intent: null }),
  },
  validated: { moves: false, proves: false, apply: state => state },
  held: { moves: false, proves: false, apply: (state, { reason }, writer) => withHold(state, reason, writer) },
}

/** The state after it. Pure; the state before is not changed. */
export const applied = <K extends EventKind>(state: LedgerState, change: LedgerChange<K>, writer: Writer): LedgerState =>
  KINDS[change.kind].apply(state, change, writer)

/** What this release knows of a kind; undefined for one of another release. */
export const kindOf = (kind: string): { readonly moves: boolean; readonly proves: boolean } | undefined =>
  Object.entries(KINDS).find(([name]) => name === kind)?.[1]
