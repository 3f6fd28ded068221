/** One version of an environment's ledger: what became true, and the state after it. The shape is stored: changing it needs a new `v`. */
import type { Release } from '../release.ts'
import type { LedgerState } from './state.ts'

export const EVENT_KINDS = [
  'baseline',
  'promoting',
  'promoted',
  'verified',
  'failed',
  'rolling-back',
  'rolled-back',
  'held',
  'rejected',
  'quarantined',
  'superseded',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface LedgerEvent {
  readonly v: 1
  readonly id: string
  readonly kind: EventKind
  /** ISO 8601, UTC, by the clock of who wrote it: for people. What is decided by time is decided by AWS's time of the version. */
  readonly at: string
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

/** The same for every attempt of a run and every repeated write, so that one event is never written twice in a row. */
export const eventId = (
  {
    run,
    environment,
    kind,
    release,
  }: { readonly run: string; readonly environment: string; readonly kind: EventKind; readonly release: Release },
  digest: Digest,
): string => digest([run, environment, kind, release].join('\n')).slice(0, 16)
