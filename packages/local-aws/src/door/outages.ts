/** What cannot be reached, and until when. */
import type { CallFilter, PlaceFilter } from '../mishap.ts'
import { matches } from './matches.ts'

interface Outage {
  readonly of: PlaceFilter
  /** ms since the epoch; from then on it can be reached again. */
  readonly until: number
}

export class Outages {
  #outages: readonly Outage[] = []

  begin(of: PlaceFilter, until: number): void {
    this.#outages = [...this.#outages, { of, until }]
  }
  clear(): void {
    this.#outages = []
  }
  /** Is what this call asks for unreachable at that moment (ms since the epoch)? */
  strike(call: Required<CallFilter>, now: number): boolean {
    this.#outages = this.#outages.filter(({ until }) => now < until)
    return this.#outages.some(({ of }) => matches(of, call))
  }
}
