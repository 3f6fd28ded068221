/** What an event does to the state of its environment. */
import { durationText } from '../../duration.ts'
import type { Release } from '../../release.ts'
import { clipped } from '../parameter-text.ts'
import { type Digest, type EventKind, eventId, LEDGER_FORMAT, type LedgerEvent } from './event.ts'
import { afterOf, type CountingVersion, type LedgerVersion, stateOf } from './history.ts'
import { type Intent, type LedgerState, MOST_GOOD, MOST_SOAKED } from './state.ts'

/**
 * What became true, by kind. A promotion writes promoting, promoted, verified; a rollback rolling-back, rolled-back.
 *
 * The hold is set by `rolling-back` (with `hold`) and `held`, and lifted by `promoting` (with the gate overridden) alone. A release is
 * rejected by `failed` and `rolling-back` (what is left) and by what begins a lost ledger anew (what had been left before), and taken back by
 * `promoting` (with the gate overridden) and by the `rolling-back` that goes to it because somebody named it (`retakes`). No other event
 * touches either.
 */
export type LedgerChange =
  /** The environment runs this today and it is taken for good. */
  | {
      readonly kind: 'baseline'
      readonly release: Release
      /** What was good here besides, and what had been gone back from, where a lost ledger does not tell it. */
      readonly recovered?: readonly Release[]
      readonly left?: readonly Release[]
    }
  /**
   * About to move the pointers. `soaked`: ms that the current release had soaked by now. `overrides`: gates that were overridden; `hold`
   * lifts the hold, `rejected` takes the release back.
   */
  | {
      readonly kind: 'promoting'
      readonly release: Release
      readonly plan?: string
      readonly soaked?: number
      readonly overrides?: readonly string[]
    }
  /** All pointers are moved and read back. The intent stays until the fleet is proved. */
  | { readonly kind: 'promoted'; readonly release: Release }
  /** Every group and service of every target runs it: so the pointers say it, also when nobody came to write `promoted`. */
  | { readonly kind: 'verified'; readonly release: Release }
  /** The rollout failed: the release is rejected here. */
  | { readonly kind: 'failed'; readonly release: Release; readonly reason: string }
  /**
   * About to go back from `from` to `release`. One event for all that a rollback means: the intent, `from` rejected, and, with `hold`, the
   * environment held; so nobody promotes the bad release again, even if this run dies now.
   */
  | {
      readonly kind: 'rolling-back'
      readonly release: Release
      readonly from: Release | null
      readonly reason: string
      readonly hold: boolean
      /** Somebody named the release: its rejection is taken back. */
      readonly retakes?: true
      /** What was good here, and what had been gone back from before, where a lost ledger does not tell it. */
      readonly recovered?: readonly Release[]
      readonly left?: readonly Release[]
    }
  /** Pointers and fleet are back on the release. */
  | { readonly kind: 'rolled-back'; readonly release: Release }
  /** Nothing new comes here until somebody overrides it. `release`: what the environment runs, or goes back to. */
  | { readonly kind: 'held'; readonly release: Release; readonly reason: string }

type Of<K extends EventKind> = Extract<LedgerChange, { readonly kind: K }>

/** Who writes it, and when (ms). */
export interface Writer {
  readonly run: string
  readonly actor: string
  readonly at: number
}

/** Bytes of the reason kept with a rejection or a hold: the state must always fit. */
const STATE_REASON_BYTES = 120

const iso = (ms: number): string => new Date(ms).toISOString()

const first = <T>(newest: T, others: readonly T[], most: number): readonly T[] => [newest, ...others].slice(0, most)

const intent = (kind: Intent['kind'], release: Release, plan: string | undefined, { run, at }: Writer): Intent => ({
  release,
  kind,
  run,
  at: iso(at),
  ...(plan === undefined ? {} : { plan }),
})

const withGood = (state: LedgerState, release: Release): LedgerState => ({
  ...state,
  good: first(
    release,
    state.good.filter(other => other !== release),
    MOST_GOOD,
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
  return { ...state, soak: Object.fromEntries(first([state.current, durationText(soaked)], others, MOST_SOAKED)) }
}

/** The intent of this release is settled; another's is left alone. */
const settled = (state: LedgerState, release: Release): LedgerState =>
  state.intent?.release === release ? { ...state, intent: null } : state

const promoting = (state: LedgerState, { release, plan, soaked, overrides = [] }: Of<'promoting'>, writer: Writer): LedgerState => ({
  ...withSoak(overrides.includes('rejected') ? withoutRejection(state, release) : state, release === state.current ? undefined : soaked),
  intent: intent('promote', release, plan, writer),
  hold: overrides.includes('hold') ? null : state.hold,
})

/** A ledger that tells of good releases is believed. */
const recovering = (
  state: LedgerState,
  { recovered = [], left = [] }: { readonly recovered?: readonly Release[]; readonly left?: readonly Release[] },
): LedgerState => {
  if (state.good.length > 0) return state
  const rejected = left.reduce((before, release) => withRejected(before, release, 'gone back from before the ledger was lost'), state)
  return { ...rejected, good: recovered.slice(0, MOST_GOOD) }
}

const rollingBack = (before: LedgerState, change: Of<'rolling-back'>, writer: Writer): LedgerState => {
  const { release, from, reason, hold, retakes } = change
  const known = recovering(before, change)
  const state = retakes ? withoutRejection(known, release) : known
  const rejected = from === null ? state : withRejected(state, from, reason)
  return { ...(hold ? withHold(rejected, reason, writer) : rejected), intent: intent('rollback', release, undefined, writer) }
}

/** The state after it. Pure; the state before is not changed. */
export const applied = (state: LedgerState, change: LedgerChange, writer: Writer): LedgerState => {
  switch (change.kind) {
    case 'baseline':
      return { ...withGood(recovering(state, change), change.release), current: change.release }
    case 'promoting':
      return promoting(state, change, writer)
    case 'promoted':
      return { ...state, current: change.release }
    case 'verified':
      return { ...settled(withGood(state, change.release), change.release), current: change.release }
    case 'failed':
      return settled(withRejected(state, change.release, change.reason), change.release)
    case 'rolling-back':
      return rollingBack(state, change, writer)
    case 'rolled-back':
      return { ...withGood(state, change.release), current: change.release, intent: null }
    case 'held':
      return withHold(state, change.reason, writer)
  }
}

/** The next version of the ledger, decided on those that a look has shown. `evidence` and `approvers`: what the decision stood on. */
export const ledgerEvent = (
  environment: string,
  versions: readonly LedgerVersion[],
  change: LedgerChange,
  writer: Writer & {
    readonly approvers?: readonly string[]
    readonly evidence?: Readonly<Record<string, string>>
    readonly reason?: string
  },
  digest: Digest,
): LedgerEvent => ({
  v: LEDGER_FORMAT,
  id: eventId({ run: writer.run, environment, kind: change.kind, release: change.release }, digest),
  kind: change.kind,
  after: afterOf(versions),
  at: iso(writer.at),
  release: change.release,
  run: writer.run,
  actor: writer.actor,
  approvers: writer.approvers ?? [],
  reason: 'reason' in change ? change.reason : (writer.reason ?? null),
  evidence: writer.evidence ?? {},
  state: applied(stateOf(versions), change, writer),
})

/** The event that decides, said once more as the newest version: nothing else became true. */
export const restatedEvent = (versions: readonly LedgerVersion[], { event, modified }: CountingVersion): LedgerEvent => ({
  ...event,
  v: LEDGER_FORMAT,
  after: afterOf(versions),
  restated: iso(modified),
})
