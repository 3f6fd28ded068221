/** What cannot be reached, and until when. */
import type { CallFilter, OutageKind } from '../fault.ts'
import { matches } from './matches.ts'

interface Outage {
  readonly of: CallFilter
  /** ms since the epoch; from then on it can be reached again. */
  readonly until: number
  readonly how: OutageKind
}

export class Outages {
  #outages: readonly Outage[] = []

  begin(of: CallFilter, until: number, how: OutageKind = 'refuses'): void {
    this.#outages = [...this.#outages, { of, until, how }]
  }
  clear(): void {
    this.#outages = []
  }
  /** What becomes of a call for what is unreachable at that moment (ms since the epoch); undefined: it can be reached. */
  strike(call: Required<CallFilter>, now: number): OutageKind | undefined {
    this.#outages = this.#outages.filter(({ until }) => now < until)
    return this.#outages.find(({ of }) => matches(of, call))?.how
  }
}
