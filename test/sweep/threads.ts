/** Threads that play parts of sweeps, and what each of them answers. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'

/** What came of a part: what it says, or what did not hold. */
export type Came<T> = { readonly says: T } | { readonly wrong: string }

export const wordsOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

export class Threads {
  readonly count = availableParallelism()
  readonly #pool = new Piscina<unknown, unknown>({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    minThreads: this.count,
    maxThreads: this.count,
  })

  /** One that takes longer than `patience` (ms of real time) has not ended: its thread is given up, and a new one goes on. */
  async ask<T>(name: 'plan' | 'play', what: unknown, patience: number): Promise<Came<T>> {
    try {
      return { says: (await this.#pool.run(what, { name, signal: AbortSignal.timeout(patience) })) as T }
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return { wrong: `it has not ended after ${patience} ms` }
      return { wrong: wordsOf(error) }
    }
  }

  /** All of it, as many at a time as there are threads: nothing waits in the pool, so that patience is for the work alone. */
  async inTurn<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
    const results: R[] = []
    const queue = all.entries()
    const hand = async (): Promise<void> => {
      for (const [index, one] of queue) results[index] = await work(one)
    }
    await Promise.all(Array.from({ length: this.count }, hand))
    return results
  }

  async end(): Promise<void> {
    await this.#pool.destroy()
  }
}
