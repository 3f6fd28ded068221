/**
 * Rows of one kind in one place. A row is never changed in hand: `put` and `patch` add a version, stamped with the moment, so a caller
 * can be shown the shelf as of a moment ago. Eventual consistency and stale reads are therefore a matter of `asOf`, not of special code.
 */
import type { Timeline } from '../time/timeline.ts'

/** As of when a caller sees the world (ms); every handler's context has it. */
export interface Sight {
  readonly asOf: number
}
interface Version<T> {
  readonly since: number
  readonly row: T | undefined
}
/** Versions older than this, behind a newer one, are never asked for. */
const KEPT = 15 * 60_000

export class Shelf<T extends object> {
  readonly #rows = new Map<string, Version<T>[]>()
  readonly #timeline: Timeline
  /** Of which row each change was, oldest first. */
  readonly #changed: string[] = []
  constructor(timeline: Timeline) {
    this.#timeline = timeline
  }
  /** Goes up with every change of any row: who has looked at all rows need not look again while it is the same. */
  get revision(): number {
    return this.#changed.length
  }
  /** The rows, newest versions, that have changed since a revision; what has been deleted is not among them. */
  changedSince(revision: number): T[] {
    return [...new Set(this.#changed.slice(revision))].flatMap(id => this.own(id) ?? [])
  }
  #add(id: string, row: T | undefined): void {
    this.#changed.push(id)
    const now = this.#timeline.now
    const before = this.#rows.get(id)
    const past = before ?? []
    const keep = past.findLastIndex(version => version.since <= now - KEPT)
    this.#rows.set(id, [...past.slice(Math.max(0, keep)), { since: now, row }])
    this.#timeline.changed(() => {
      this.#changed.push(id)
      if (before) this.#rows.set(id, before)
      else this.#rows.delete(id)
    })
  }
  put(id: string, row: T): T {
    this.#add(id, row)
    return row
  }
  /** Replaces the named members of a row that is there; returns the new row. */
  patch(id: string, change: Partial<T>): T {
    const row = this.own(id)
    if (!row) throw new Error(`no row ${id}`)
    return this.put(id, { ...row, ...change })
  }
  delete(id: string): void {
    this.#add(id, undefined)
  }
  /** What the service itself knows: the newest version. */
  own(id: string): T | undefined {
    return this.#rows.get(id)?.at(-1)?.row
  }
  owned(): T[] {
    const rows: T[] = []
    for (const versions of this.#rows.values()) {
      const row = versions.at(-1)?.row
      if (row) rows.push(row)
    }
    return rows
  }
  /** What a caller gets to see. */
  get(id: string, { asOf }: Sight): T | undefined {
    return this.#rows.get(id)?.findLast(version => version.since <= asOf)?.row
  }
  all(sight: Sight): T[] {
    return [...this.#rows.keys()].flatMap(id => this.get(id, sight) ?? [])
  }
}
