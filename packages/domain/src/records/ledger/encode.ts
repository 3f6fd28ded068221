/** Ledger events as parameter values: at most 4,096 bytes, the limit of a standard parameter. */

import { compareReleases, type Release } from '../../release.ts'
import { clipped, parameterText } from '../parameter-text.ts'
import type { LedgerEvent } from './event.ts'
import type { Rejection } from './state.ts'

/** @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
export const MOST_BYTES = 4_096

/** Bytes that a reason keeps when everything has to shrink. */
const SHORT_REASON_BYTES = 200

/** Under this name the evidence says how many of its entries were cut. */
export const CUT = 'cut'

/** Overrides, and what a rollback left, are what people and machines look for: they are cut last. */
const byImportance = (evidence: LedgerEvent['evidence']): readonly (readonly [string, string])[] => {
  const entries = Object.entries(evidence)
  const rank = ([key]: readonly [string, string]): number => (key === 'left' ? 0 : key.startsWith('override.') ? 1 : 2)
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

const withEvidence = (event: LedgerEvent, kept: number): LedgerEvent => {
  const entries = byImportance(event.evidence)
  const cut = entries.length - kept
  return { ...event, evidence: Object.fromEntries([...entries.slice(0, kept), ...(cut > 0 ? [[CUT, `${cut} more`] as const] : [])]) }
}

/** As it is stored: a rejection without a reason is its bare name. */
const stored = (event: LedgerEvent) => ({
  ...event,
  state: { ...event.state, rejected: event.state.rejected.map(one => (one.reason === '' ? one.release : one)) },
})

/** Only the newest so many keep their reasons. */
const withReasons = (rejected: readonly Rejection[], kept: number): readonly Rejection[] =>
  rejected.map((one, index) => (index < kept ? one : { ...one, reason: '' }))

/** Without the oldest releases, which the gate `order` bars anyway: hundreds of names do fit before it comes to that. */
const withoutOldest = (rejected: readonly Rejection[], kept: number): readonly Rejection[] => {
  const names: readonly Release[] = rejected
    .map(({ release }) => release)
    .toSorted((a, b) => compareReleases(b, a))
    .slice(0, kept)
  return rejected.filter(({ release }) => names.includes(release))
}

/** Ever shorter: evidence goes first, then the event's reason and approvers, then reasons of rejections, and names last. */
function* everShorter(event: LedgerEvent): Generator<LedgerEvent> {
  const fewest = 'left' in event.evidence ? 1 : 0
  for (let kept = Object.keys(event.evidence).length; kept >= fewest; kept--) yield withEvidence(event, kept)
  const bare = withEvidence(event, fewest)
  const short = { ...bare, reason: bare.reason === null ? null : clipped(bare.reason, SHORT_REASON_BYTES) }
  for (let approvers = short.approvers.length; approvers >= 0; approvers--)
    yield { ...short, approvers: short.approvers.slice(0, approvers) }
  const least = { ...short, approvers: [] }
  const { state } = least
  const rejecting = (rejected: readonly Rejection[]): LedgerEvent => ({ ...least, state: { ...state, rejected } })
  for (let kept = state.rejected.length - 1; kept >= 0; kept--) yield rejecting(withReasons(state.rejected, kept))
  for (let kept = state.rejected.length - 1; kept >= 0; kept--) yield rejecting(withoutOldest(withReasons(state.rejected, 0), kept))
}

export const encodeEvent = (event: LedgerEvent): string => {
  for (const shorter of everShorter(event)) {
    const text = parameterText(stored(shorter))
    if (text.length <= MOST_BYTES) return text
  }
  throw new RangeError(`the ledger's state does not fit ${MOST_BYTES} bytes`)
}
