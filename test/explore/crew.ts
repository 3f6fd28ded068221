/** Threads that share the jobs of a suite. */
import { Worker } from 'node:worker_threads'
import { lineOf } from './report.ts'
import type { Explored } from './search.ts'
import type { Job } from './suite.ts'

export interface Done {
  readonly job: Job
  readonly explored: Explored
  readonly ms: number
}
interface Crew {
  readonly threads: number
  /** ms since the epoch: what is not done by then is left incomplete. */
  readonly within: number
  /** Of one job. */
  readonly states: number
  readonly done: (done: Done) => void
}
/** MB of the heap of all threads together: a process stays below four gigabytes. */
const HEAP = 3_200

/** @param next undefined: there are no more jobs */
export const explored = async (next: () => Job | undefined, crew: Crew): Promise<void> => {
  await Promise.all(Array.from({ length: crew.threads }, () => working(next, crew)))
}

const working = (next: () => Job | undefined, { threads, within, states, done }: Crew): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: Math.floor(HEAP / threads) },
    })
    let job: Job | undefined
    const goOn = (): void => {
      job = next()
      if (job) worker.postMessage({ ...job, within, states })
      else void worker.terminate().then(() => resolve())
    }
    worker.on('error', (error: Error) => reject(new Error(`${job ? lineOf(job) : 'a thread'}: ${error.message}`, { cause: error })))
    worker.on('message', (told: { readonly explored: Explored; readonly ms: number }) => {
      if (job) done({ job, ...told })
      goOn()
    })
    goOn()
  })
