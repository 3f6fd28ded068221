/** The one clock of a run. Real time in a job, virtual time in rehearsal and tests. */
export interface Clock {
  /** ms since the epoch */
  now(): number
  /**
   * Ends early when the run is cancelled; a sleep that begins after that lasts as long as it says. It ends early too when `unless` has come
   * to its end, well or not.
   */
  sleep(ms: number, unless?: Promise<unknown>): Promise<void>
  /** The workflow was cancelled. */
  cancelled(): boolean
}
