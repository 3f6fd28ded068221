/** What a run has read and may use again: how old it is, and what of it is in doubt. */

export interface Facts<T> {
  /**
   * What was read, if that began no earlier than `since` (ms since the epoch); otherwise it is read, once for all who ask meanwhile. A reading
   * that fails leaves nothing.
   */
  readonly recall: (key: string, since: number, read: () => Promise<T>) => Promise<T>
  /** What was read last; undefined: nothing, or it is in doubt. */
  readonly known: (key: string) => Known<T> | undefined
  readonly all: () => readonly (readonly [key: string, known: Known<T>])[]
  /** What is read anew at the next look; without a question: all. Answers whether there was any. */
  readonly doubt: (isDoubted?: (key: string, known: Known<T>) => boolean) => boolean
}
export interface Known<T> {
  /** ms since the epoch at which the reading began */
  readonly at: number
  readonly value: T
}

/** More than a look at the largest account reads; what was read first goes first, so that no run grows with its time. */
const MOST = 20_000

export const facts = <T>(now: () => number): Facts<T> => {
  const known = new Map<string, Known<T>>()
  const reading = new Map<string, Promise<T>>()
  const readAnew = async (key: string, read: () => Promise<T>): Promise<T> => {
    known.delete(key)
    const at = now()
    try {
      const value = await read()
      known.set(key, { at, value })
      const [oldest] = known.keys()
      if (known.size > MOST && oldest !== undefined) known.delete(oldest)
      return value
    } finally {
      reading.delete(key)
    }
  }
  return {
    async recall(key, since, read) {
      const one = known.get(key)
      // Later than now: the clock was set back.
      if (one && one.at >= since && one.at <= now()) return one.value
      const asked = reading.get(key) ?? readAnew(key, read)
      reading.set(key, asked)
      return asked
    },
    known: key => known.get(key),
    all: () => [...known],
    doubt(isDoubted = () => true) {
      const doubted = [...known].filter(([key, one]) => isDoubted(key, one))
      for (const [key] of doubted) known.delete(key)
      return doubted.length > 0
    },
  }
}
