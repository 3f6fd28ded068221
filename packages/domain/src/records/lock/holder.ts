/** Who holds an environment's lock: a pure function of the parameter's history and the time. */
import { type Claimant, decodeLockEntry, type LockEntry } from './claim.ts'

/** One version of the lock parameter as GetParameterHistory tells it. */
export interface LockVersion {
  readonly version: number
  readonly value: string
  /** ms, AWS's LastModifiedDate */
  readonly modified: number
}

export interface Holder extends Claimant {
  /** The version of the claim. */
  readonly since: number
  /** ms, AWS's time of the claim or of its newest renewal */
  readonly renewed: number
  /** ms; nobody needs to ask afterwards */
  readonly expires: number
}

/** What this suite has made of the log up to a version. */
interface Log {
  /** The newest holder, also when its time is over. */
  readonly holder: Holder | undefined
  /** Whether all versions before the first known one are forgotten, so that nobody knows yet who held. */
  readonly unknown: boolean
  /** Ids that held once, and how that came to an end. */
  readonly ended: ReadonlyMap<string, 'freed' | 'taken'>
}

type Term = Extract<LockEntry, { readonly run: string }>

/**
 * ms that a claim lasts without renewal, whatever it says: nobody is kept waiting for longer by what was not written by this suite, and what
 * comes of it is a date.
 */
const LONGEST_TERM = 24 * 60 * 60_000

const held = (entry: Term, since: number, modified: number): Holder => ({
  claim: entry.claim,
  run: entry.run,
  attempt: entry.attempt,
  action: entry.action,
  since,
  renewed: modified,
  expires: modified + Math.min(LONGEST_TERM, Date.parse(entry.expires) - Date.parse(entry.started)),
})

/** GitHub ends an attempt before it starts the next one of the same run, so nobody is left to hold for it. */
const isLaterAttempt = (entry: Claimant, holder: Claimant): boolean => entry.run === holder.run && entry.attempt > holder.attempt

const mayClaim = (entry: Extract<LockEntry, { kind: 'claim' }>, { holder }: Log, modified: number): boolean =>
  holder === undefined ||
  holder.expires <= modified ||
  holder.claim === entry.claim ||
  entry.force !== undefined ||
  isLaterAttempt(entry, holder)

const claimed = (log: Log, holder: Holder): Log => {
  const ended = new Map(log.ended)
  ended.delete(holder.claim)
  if (log.holder && log.holder.claim !== holder.claim) ended.set(log.holder.claim, 'taken')
  return { holder, unknown: false, ended }
}

/** The log with one more version, or the same log when the version counts for nothing. */
const extended = (log: Log, { version, value, modified }: LockVersion): Log => {
  const entry = decodeLockEntry(value)
  if (!entry || (entry.after !== version - 1 && (entry.kind !== 'free' || log.unknown))) return log
  const isHolder = log.unknown || log.holder?.claim === entry.claim
  switch (entry.kind) {
    case 'claim':
      return mayClaim(entry, log, modified) ? claimed(log, held(entry, version, modified)) : log
    case 'renewal':
      return isHolder ? claimed(log, held(entry, entry.since, modified)) : log
    case 'free':
      return isHolder ? { holder: undefined, unknown: false, ended: new Map(log.ended).set(entry.claim, 'freed') } : log
  }
}

/** A turn asks three times what the same history says. */
const logs = new WeakMap<readonly LockVersion[], Log>()

const read = (history: readonly LockVersion[]): Log => {
  const known = logs.get(history)
  if (known) return known
  const log = readAnew(history)
  logs.set(history, log)
  return log
}

const readAnew = (history: readonly LockVersion[]): Log => {
  const versions = [...history].sort((a, b) => a.version - b.version)
  const start: Log = { holder: undefined, unknown: (versions[0]?.version ?? 1) > 1, ended: new Map() }
  return versions.reduce(extended, start)
}

/**
 * Who holds at `now` (ms); undefined: nobody. `history`: the versions that AWS still has, in any order.
 *
 * A version counts only when it was written right after the one its writer had seen (`after` + 1), and then
 * - a claim, when nobody held, the holder's time was over, the holder was an earlier attempt of the same run, or it was forced;
 * - a renewal, when its writer held.
 * A free counts whenever its writer holds, whatever came between: a claim is one process's, which frees it once, with its end.
 * So of two claims that saw the same version one wins, the other is noise, and a write that the SDK repeated is noise too. Because each
 * version says what it had seen, forgotten beginnings (AWS keeps 100 versions) do not change who holds, as long as the holder's claim or
 * one of its renewals is among the versions that are left.
 */
export const holder = (history: readonly LockVersion[], now: number): Holder | undefined => {
  const { holder } = read(history)
  return holder && holder.expires > now ? holder : undefined
}

/** What became of a claim: it holds, its time ran out, it was freed by its owner, taken over by another's, or never held. */
export const claimStatus = (
  history: readonly LockVersion[],
  claim: string,
  now: number,
): 'holds' | 'expired' | 'freed' | 'taken' | 'never' => {
  const log = read(history)
  if (log.holder?.claim === claim) return log.holder.expires > now ? 'holds' : 'expired'
  return log.ended.get(claim) ?? 'never'
}

/** The newest version's number; 0 when there is none. What a claim, renewal or free of now is `after`. */
export const lastVersion = (history: readonly LockVersion[]): number => Math.max(0, ...history.map(({ version }) => version))
