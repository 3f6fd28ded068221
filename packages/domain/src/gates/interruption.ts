/** What a soak restarts after. */
export interface Interruption {
  /** ms: when it was over; Infinity: it goes on */
  readonly at: number
  /** Whether it broke the soak or only leaves it unproved. */
  readonly verdict: 'fail' | 'inconclusive'
  readonly because: string
}
