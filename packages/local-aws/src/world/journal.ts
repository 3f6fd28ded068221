/** One call, as it happened. */
export interface Entry {
  /** Virtual moment, ms since the epoch. */
  readonly at: number
  /** The process that made the call; empty when it does not say. */
  readonly process: string
  /** SigV4 signing name. */
  readonly service: string
  readonly operation: string
  readonly account: string
  readonly region: string
  /** ARN of the caller's role; empty when it has none. */
  readonly role: string
  /** Of a call that took effect late: the virtual moment at which it was sent. */
  readonly sent?: number
  /** Wire code of the error that was answered; `lost-request`, `lost-answer`, `crash` when nothing was. */
  error?: string
}
