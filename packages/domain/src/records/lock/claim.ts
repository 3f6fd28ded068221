/**
 * What is written to an environment's lock parameter. Each version says which version its writer had seen last (`after`, 0 for none). SSM
 * numbers versions atomically, so a version that is not `after` + 1 came too late and counts for nothing: it is noise.
 * The shape is stored: changing it needs a new `v`.
 */
import { anyText, data, integer, oneOf, openData, variants } from '../../schema/combinators.ts'
import { decoded } from '../../schema/decode.ts'
import type { Infer } from '../../schema/infer.ts'
import { objectIn, parameterText } from '../parameter-text.ts'

const whole = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)

const ANY = {
  v: { type: oneOf(1), required: true },
  /** Unique to one action in one job of one attempt: tells a repeated write from a rival's. */
  claim: { type: anyText, required: true },
  after: { type: whole, required: true },
} as const

/** Who claims. */
const CLAIMANT = {
  claim: ANY.claim,
  /** URL of the workflow run, without the attempt. */
  run: { type: anyText, required: true },
  attempt: { type: whole, required: true },
  action: { type: anyText, required: true },
} as const

const TERM = {
  ...ANY,
  ...CLAIMANT,
  /** ISO 8601, UTC, both by the writer's clock: only their distance counts, from AWS's time of the version on. */
  started: { type: anyText, required: true },
  expires: { type: anyText, required: true },
} as const

const claimant = data(CLAIMANT)
export type Claimant = Infer<typeof claimant>

const ENTRY = variants(
  'kind',
  { required: true },
  {
    /** Holds when nobody else does, or by force: then `force` says why. */
    claim: openData({ ...TERM, force: { type: anyText } }),
    /** The holder goes on holding. `since`: the version of its claim. */
    renewal: openData({ ...TERM, since: { type: whole, required: true } }),
    /** The holder gives the lock back. */
    free: openData(ANY),
  },
)
export type LockEntry = Infer<typeof ENTRY>
export type Claim = Extract<LockEntry, { readonly kind: 'claim' }>
export type Renewal = Extract<LockEntry, { readonly kind: 'renewal' }>
export type Free = Extract<LockEntry, { readonly kind: 'free' }>

export const encodeLockEntry = (entry: LockEntry): string => parameterText(entry)

/** Undefined for whatever was not written by this suite: it counts for nothing either. */
export const decodeLockEntry = (text: string): LockEntry | undefined => {
  const record = objectIn(text)
  const answer = record && decoded(ENTRY, record)
  if (!answer || 'bad' in answer) return undefined
  const { value } = answer
  return value.kind === 'free' || Date.parse(value.expires) > Date.parse(value.started) ? value : undefined
}
