/**
 * What is written to an environment's lock parameter. Each version says which version its writer had seen last (`after`, 0 for none). SSM
 * numbers versions atomically, so a version that is not `after` + 1 came too late and counts for nothing: it is noise.
 * The shape is stored: changing it needs a new `v`.
 */
import { parameterText, parsedObject } from '../parameter-text.ts'

/** Who claims. */
export interface Claimant {
  /** Unique to one action in one job of one attempt: tells a repeated write from a rival's. */
  readonly claim: string
  /** URL of the workflow run, without the attempt. */
  readonly run: string
  readonly attempt: number
  readonly action: string
}

interface Term extends Claimant {
  readonly v: 1
  readonly after: number
  /** ISO 8601, UTC, both by the writer's clock: only their distance counts, from AWS's time of the version on. */
  readonly started: string
  readonly expires: string
}

/** Holds when nobody else does, or by force: then `force` says why. */
export interface Claim extends Term {
  readonly kind: 'claim'
  readonly force?: string
}

/** The holder goes on holding. `since`: the version of its claim. */
export interface Renewal extends Term {
  readonly kind: 'renewal'
  readonly since: number
}

/** The holder gives the lock back. */
export interface Free {
  readonly v: 1
  readonly kind: 'free'
  readonly claim: string
  readonly after: number
}

export type LockEntry = Claim | Renewal | Free

export const encodeLockEntry = (entry: LockEntry): string => parameterText(entry)

const isTerm = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.run === 'string' &&
  Number.isInteger(value.attempt) &&
  typeof value.action === 'string' &&
  typeof value.started === 'string' &&
  typeof value.expires === 'string' &&
  Date.parse(value.expires) > Date.parse(value.started)

/** Undefined for whatever was not written by this suite: it counts for nothing either. */
export const decodeLockEntry = (text: string): LockEntry | undefined => {
  const value = parsedObject(text)
  if (value?.v !== 1 || typeof value.claim !== 'string' || !Number.isInteger(value.after)) return undefined
  const sound =
    value.kind === 'free' ||
    (value.kind === 'claim' && isTerm(value) && (value.force === undefined || typeof value.force === 'string')) ||
    (value.kind === 'renewal' && isTerm(value) && Number.isInteger(value.since))
  return sound ? (value as unknown as LockEntry) : undefined
}
