/** What the journal says of a call that failed. */
import { AwsError } from '../wire/protocol.ts'
import { Hangup } from './hangup.ts'

export const errorIn = (error: unknown): string => {
  if (error instanceof AwsError) return error.code
  return error instanceof Hangup ? error.why : 'InternalFailure'
}
