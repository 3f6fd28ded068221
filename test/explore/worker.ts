/** A thread that explores one job after the other; each has its own store. */
import { parentPort } from 'node:worker_threads'
import { SCENARIOS } from './scenarios.ts'
import { explore } from './search.ts'
import type { Job } from './suite.ts'

/** `within`: ms since the epoch. */
export interface Order extends Job {
  readonly within: number
  readonly states: number
}

parentPort?.on('message', ({ scenario, within, ...job }: Order) => {
  const begun = Date.now()
  const explored = explore({ scenario: SCENARIOS[scenario], ...job, within, now: Date.now })
  parentPort?.postMessage({ explored, ms: Date.now() - begun })
})
