/** Plays seeds that the command hands out, one after the other, in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { play } from './play.ts'

export interface Told {
  readonly seed: number
  readonly calls: number
  readonly broken: readonly { readonly invariant: string; readonly why: string }[]
  readonly ends: readonly string[]
}
parentPort?.on('message', (seed: number) => {
  void play(seed).then(
    ({ calls, broken, ends }) => parentPort?.postMessage({ seed, calls, broken, ends } satisfies Told),
    (error: unknown) => {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      parentPort?.postMessage({ seed, calls: 0, broken: [{ invariant: 'the simulation itself', why }], ends: [] } satisfies Told)
    },
  )
})
