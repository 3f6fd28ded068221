/** What a soak restarts after. */
export interface Interruption {
  /** ms: when it was over; Infinity: it goes on */
  readonly at: number
  /** Whether it broke the soak or only leaves it unproved. */
  readonly verdict: 'fail' | 'inconclusive'
  readonly because: string
  /** What it asks about cannot be read now, and can be later: nobody knows whether it goes on. */
  readonly transient?: true
}
