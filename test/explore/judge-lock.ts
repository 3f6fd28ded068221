/** What must hold of the lock: its rules told once more, each for itself, of one write that lands. */
import { decodeLockEntry, type Holder, holder, type LockEntry } from '@golden-ami/domain'
import type { Estate } from './estate.ts'
import type { Broken } from './invariants.ts'
import type { Landing } from './landing.ts'
import { nowIn } from './state.ts'

export const judgeLock = ({ store, plot }: Estate, { before, after, def }: Landing): readonly Broken[] => {
  const index = plot.indexOf(def)
  const [old, history] = [before, after].map(({ locks }) => store.locks.of(locks[index] ?? 0))
  const written = history?.at(-1)
  const entry = written && decodeLockEntry(written.value)
  if (!old || !history || old === history || !entry) return []
  const [was, is] = [old, history].map(versions => holder(versions, nowIn(after)))
  // Whose time was over renews it before somebody else claims.
  if (entry.kind === 'renewal' && !was) return []
  const expected = holds(entry, was, old.at(-1)?.version ?? 0)
  if (is?.claim === expected) return []
  const said = `${entry.kind} by ${entry.claim}`
  const why = `${said}: it was ${was?.claim ?? 'nobody'}'s, is ${is?.claim ?? 'nobody'}'s, and would be ${expected ?? 'nobody'}'s`
  return [{ invariant: 'lock', kind: entry.kind, why }]
}

/** @param newest number of the version before it */
const holds = (entry: LockEntry, was: Holder | undefined, newest: number): string | undefined => {
  const isOwn = was?.claim === entry.claim
  if (entry.kind === 'free') return isOwn ? undefined : was?.claim
  const isLaterAttempt = entry.run === was?.run && entry.attempt > was.attempt
  const mayTake = isOwn || (entry.kind === 'claim' && (!was || entry.force !== undefined || isLaterAttempt))
  return mayTake && entry.after === newest ? entry.claim : was?.claim
}
