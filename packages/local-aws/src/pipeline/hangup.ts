/** Thrown to cut the connection without an answer. */
export class Hangup extends Error {
  override readonly name = 'Hangup'
  readonly why: 'lost-request' | 'lost-answer' | 'timed-out' | 'crash'
  constructor(why: Hangup['why']) {
    super(why)
    this.why = why
  }
}
