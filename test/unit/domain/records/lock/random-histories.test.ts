/**
 * Histories as several runs make them that look at any time, write later, repeat writes, die and force their way: the lock must change
 * hands only where it may, and neither noise nor forgotten beginnings may change who holds.
 */

import {
  decodeLockEntry,
  encodeLockEntry,
  holder,
  type LockStep,
  type LockVersion,
  type LockWish,
  type Step,
  withLock,
} from '@golden-ami/domain'
import { describe, expect, test } from 'vitest'

const MINUTE = 60_000
const SEEDS = 30
const VERSIONS = 40

/** Numbers from 0 to 1 (mulberry32). */
const random = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Actor {
  wish: LockWish
  /** Decided on an earlier look, not written yet. */
  pending: LockStep | undefined
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one story, as the dice tell it
const history = (seed: number): readonly LockVersion[] => {
  const next = random(seed)
  const chance = (share: number): boolean => next() < share
  let versions: readonly LockVersion[] = []
  let now = 0
  let claims = 0
  const fresh = (run: number, attempt: number): Actor => ({
    wish: {
      environment: 'staging',
      claim: `claim-${claims++}`,
      run: `run-${run}`,
      attempt,
      action: 'promote',
      lifetime: 30 * MINUTE,
      ...(chance(0.15) ? { force: 'outage' } : {}),
    },
    pending: undefined,
  })
  const actors = [0, 1, 2, 3].map(run => fresh(run, 1))
  const put = (value: string): void => {
    versions = [...versions, { version: versions.length + 1, value, modified: now }]
  }
  for (let moves = 0; versions.length < VERSIONS && moves < 5_000; moves++) {
    now += Math.floor(next() * 4 * MINUTE)
    const index = Math.floor(next() * actors.length)
    const actor = actors[index]!
    if (actor.pending) {
      put(actor.pending.value)
      if (chance(0.2)) put(actor.pending.value)
      actor.pending = undefined
    } else if (chance(0.1)) {
      const sameRun = chance(0.5)
      actors[index] = fresh(sameRun ? Number(actor.wish.run.slice(4)) : claims + 10, sameRun ? actor.wish.attempt + 1 : 1)
    } else {
      const stale = chance(0.2) ? versions.slice(0, -1) : versions
      const turn = withLock<Step, string>(chance(0.3) ? { end: 'done' } : { wait: 'x' }, stale, actor.wish, {
        now,
        cancelled: false,
        refused: new Map(),
      })
      const [step] = 'act' in turn ? (turn.act as readonly LockStep[]) : []
      actor.pending = step
      if ('end' in turn && typeof turn.end === 'object' && turn.end.lock === 'taken') actors[index] = fresh(claims + 10, 1)
    }
    if (chance(0.03)) put('by hand')
  }
  return versions
}

const histories = Array.from({ length: SEEDS }, (_, seed) => [seed, history(seed)] as const)

describe('the lock in random histories', () => {
  test('changes hands only when it was free, expired, forced or of an earlier attempt, and right after what the claim saw', () => {
    let changes = 0
    for (const [seed, versions] of histories) {
      for (const [index, version] of versions.entries()) {
        const before = holder(versions.slice(0, index), version.modified)
        const after = holder(versions.slice(0, index + 1), version.modified)
        if (!after || after.claim === before?.claim) continue
        const entry = decodeLockEntry(version.value)
        changes++
        expect({ seed, version: version.version, claim: entry?.claim, after: entry?.after }).toEqual({
          seed,
          version: version.version,
          claim: after.claim,
          after: index,
        })
        const forced = entry?.kind === 'claim' && entry.force !== undefined
        const laterAttempt = before?.run === after.run && before.attempt < after.attempt
        expect({ seed, version: version.version, rightly: before === undefined || forced || laterAttempt }).toMatchObject({ rightly: true })
      }
    }
    expect(changes).toBeGreaterThan(SEEDS)
  })

  test('ends only by its own free', () => {
    for (const [, versions] of histories) {
      for (const [index, version] of versions.entries()) {
        const before = holder(versions.slice(0, index), version.modified)
        if (!before || holder(versions.slice(0, index + 1), version.modified)) continue
        expect(decodeLockEntry(version.value)).toMatchObject({ kind: 'free', claim: before.claim })
      }
    }
  })

  test('is not touched by what came too late', () => {
    let noise = 0
    for (const [, versions] of histories) {
      for (const [index, version] of versions.entries()) {
        const entry = decodeLockEntry(version.value)
        if (entry?.after === index) continue
        // Who holds gives the lock back whatever came between.
        if (entry?.kind === 'free' && holder(versions.slice(0, index), version.modified)?.claim === entry.claim) continue
        noise++
        const [before, after] = [index, index + 1].map(end => holder(versions.slice(0, end), version.modified))
        expect(after).toEqual(before)
      }
      const late = encodeLockEntry({ ...claimOf(versions), after: versions.length - 1 })
      const more = [...versions, { version: versions.length + 1, value: late, modified: versions.at(-1)!.modified }]
      expect(holder(more, versions.at(-1)!.modified)).toEqual(holder(versions, versions.at(-1)!.modified))
    }
    expect(noise).toBeGreaterThan(SEEDS)
  })

  test('is known without the beginning, as long as the holder’s last word is there', () => {
    for (const [seed, versions] of histories) {
      const now = versions.at(-1)!.modified
      const holding = holder(versions, now)
      const lastWord = versions.findLastIndex(({ value }, index) => {
        const entry = decodeLockEntry(value)
        return entry?.after === index && (holding ? entry.claim === holding.claim : entry.kind === 'free')
      })
      for (let forgotten = 1; forgotten <= lastWord; forgotten++) {
        expect({ seed, forgotten, holder: holder(versions.slice(forgotten), now)?.claim }).toEqual({
          seed,
          forgotten,
          holder: holding?.claim,
        })
      }
    }
  })
})

const claimOf = (versions: readonly LockVersion[]) => {
  const entry = versions.map(({ value }) => decodeLockEntry(value)).find(one => one?.kind === 'claim')
  if (entry?.kind !== 'claim') throw new Error('a history without a claim')
  return { ...entry, claim: 'late', force: 'outage' }
}
