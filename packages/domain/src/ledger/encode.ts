/** Ledger events as parameter values: at most 4,096 bytes, the limit of a standard parameter. */
import { clipped, parameterText } from '../parameter-text.ts'
import type { LedgerEvent } from './event.ts'

/** @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
export const MOST_BYTES = 4_096

/** Bytes that a reason keeps when everything has to shrink. */
const SHORT_REASON_BYTES = 200

/** Under this name the evidence says how many of its entries were cut. */
const CUT = 'cut'

/** Overrides are what people look for: they are cut last. */
const byImportance = (evidence: LedgerEvent['evidence']): readonly (readonly [string, string])[] => {
  const entries = Object.entries(evidence)
  const isOverride = ([key]: readonly [string, string]): boolean => key.startsWith('override.')
  return [...entries.filter(isOverride), ...entries.filter(entry => !isOverride(entry))]
}

const withEvidence = (event: LedgerEvent, kept: number): LedgerEvent => {
  const entries = byImportance(event.evidence)
  const cut = entries.length - kept
  return { ...event, evidence: Object.fromEntries([...entries.slice(0, kept), ...(cut > 0 ? [[CUT, `${cut} more`] as const] : [])]) }
}

/** State and all that says what happened come first; what does not fit is cut from the evidence, then from reason and approvers. */
export const encodeEvent = (event: LedgerEvent): string => {
  for (let kept = Object.keys(event.evidence).length; kept >= 0; kept--) {
    const text = parameterText(withEvidence(event, kept))
    if (text.length <= MOST_BYTES) return text
  }
  const bare = withEvidence(event, 0)
  const short = { ...bare, reason: bare.reason === null ? null : clipped(bare.reason, SHORT_REASON_BYTES) }
  for (let approvers = short.approvers.length; approvers >= 0; approvers--) {
    const text = parameterText({ ...short, approvers: short.approvers.slice(0, approvers) })
    if (text.length <= MOST_BYTES) return text
  }
  throw new RangeError(`the ledger's state does not fit ${MOST_BYTES} bytes`)
}
