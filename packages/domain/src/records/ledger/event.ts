/**
 * One version of an environment's ledger: what became true, and the state after it. The shape is stored: a key that is added is let through
 * by older releases, and kept; so is a kind of event, of which they take the state. Any other change needs a new `v`, which they refuse.
 */
import type { Release } from '../../release.ts'
import { anyText, entries, integer, many, oneOf, openData, orNull } from '../../schema/combinators.ts'
import type { Infer } from '../../schema/infer.ts'
import { MOMENT, RELEASE } from '../texts.ts'
import { STATE } from './state.ts'

/** What this release writes. A bundle that knows only `v: 1` refuses it loudly. */
export const LEDGER_FORMAT = 2

/** The newest version that the writer's look showed, readable or not: what the event was decided on. */
const AFTER = openData({
  /** 0: there was none. */
  version: { type: integer(0, Number.MAX_SAFE_INTEGER), required: true },
  /** Digest of its value; empty: there was none. */
  digest: { type: anyText, required: true },
})
export type After = Infer<typeof AFTER>

export const EVENT = openData({
  v: { type: oneOf(1, LEDGER_FORMAT), required: true },
  id: { type: anyText, required: true },
  /** One of kinds.ts, or one of another release. */
  kind: { type: anyText, required: true },
  /** Not in `v: 1`. */
  after: { type: AFTER },
  /** ISO 8601, UTC, by the clock of who wrote it: for people. What is decided by time is decided by AWS's time of the version. */
  at: { type: MOMENT, required: true },
  /** ISO 8601, AWS's time of the version that this one says once more, so that it is not forgotten. */
  restated: { type: MOMENT },
  release: { type: RELEASE, required: true },
  /** URL of the workflow run, without the attempt. */
  run: { type: anyText, required: true },
  /** GitHub login, or whoever ran it elsewhere. */
  actor: { type: anyText, required: true },
  approvers: { type: many(anyText), required: true },
  reason: { type: orNull(anyText), required: true },
  /** What gates looked at, and `override.<gate>` with the reason of each override. */
  evidence: { type: entries(anyText, anyText, 0, Number.POSITIVE_INFINITY), required: true },
  state: { type: STATE, required: true },
})
export type LedgerEvent = Infer<typeof EVENT>

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
  }: { readonly run: string; readonly environment: string; readonly kind: string; readonly release: Release },
  digest: Digest,
): string => digest([run, environment, kind, release].join('\n')).slice(0, DIGITS)

/** Of a version's value, as `after` names it. */
export const valueDigest = (value: string, digest: Digest): string => digest(value).slice(0, DIGITS)
