/** A call that changes something, and was not sent: the workflow was cancelled while it waited for its turn. */
export class NotSentError extends Error {
  override readonly name = 'NotSentError'
}
/** What keeps a call from being made at all for now, by whoever else has to help with it: `classifyError` looks again. */
export class PassingError extends Error {
  override readonly name = 'PassingError'
}
