/** One version of an environment's ledger: what became true, and the state after it. The shape is stored: changing it needs a new `v`. */
import type { Release } from '../../release.ts'
import type { LedgerState } from './state.ts'

/** What this release writes. A bundle that knows only `v: 1` refuses it loudly. */
export const LEDGER_FORMAT = 2

/** Kinds that this release writes. Others are read as well: what decides is the state after the event. */
export type EventKind = 'baseline' | 'promoting' | 'promoted' | 'verified' | 'failed' | 'rolling-back' | 'rolled-back' | 'held'

/** The newest version that the writer's look showed, readable or not: what the event was decided on. */
export interface After {
  /** 0: there was none. */
  readonly version: number
  /** Digest of its value; empty: there was none. */
  readonly digest: string
}

export interface LedgerEvent {
  readonly v: 1 | 2
  readonly id: string
  /** An `EventKind`, or one of another release. */
  readonly kind: string
  /** Undefined in `v: 1`. */
  readonly after?: After
  /** ISO 8601, UTC, by the clock of who wrote it: for people. What is decided by time is decided by AWS's time of the version. */
  readonly at: string
  /** ISO 8601, AWS's time of the version that this one says once more, so that it is not forgotten. */
  readonly restated?: string
  readonly release: Release
  /** URL of the workflow run, without the attempt. */
  readonly run: string
  /** GitHub login, or whoever ran it elsewhere. */
  readonly actor: string
  readonly approvers: readonly string[]
  readonly reason: string | null
  /** What gates looked at, and `override.<gate>` with the reason of each override. */
  readonly evidence: Readonly<Record<string, string>>
  readonly state: LedgerState
}

/** sha256 as hex. */
export type Digest = (text: string) => string

const DIGITS = 16

/** The same for every attempt of a run and every repeated write, so that one event is never written twice in a row. */
export const eventId = (
  {
    run,
    environment,
    kind,
    release,
  }: { readonly run: string; readonly environment: string; readonly kind: EventKind; readonly release: Release },
  digest: Digest,
): string => digest([run, environment, kind, release].join('\n')).slice(0, DIGITS)

/** Of a version's value, as `after` names it. */
export const valueDigest = (value: string, digest: Digest): string => digest(value).slice(0, DIGITS)
