/** Keeps what is served, for whoever asks later who did what. */
import { AwsError } from '../wire/protocol.ts'
import type { Context } from '../world/serve.ts'
import { type ServedCall, ServedCalls } from '../world/served-calls.ts'

/** How operations begin that only look. */
const LOOKS = /^(Describe|Get|List|Lookup|Filter|Simulate|Search|Decode|BatchGet)/

/** A call that looks is not kept, nor is one that its caller may not make. */
export const recorded = <Output>(
  said: Pick<ServedCall, 'service' | 'operation' | 'accessKeyId' | 'userAgent' | 'input'>,
  { place, world, principal, requestId }: Context,
  serve: () => Output,
): Output => {
  if (LOOKS.test(said.operation)) return serve()
  const call = { ...said, at: world.now, principal, requestId }
  const { calls } = place.state(ServedCalls)
  try {
    const output = serve()
    calls.push(call)
    return output
  } catch (error) {
    if (error instanceof AwsError) calls.push({ ...call, error: { code: error.code, message: error.message } })
    throw error
  }
}
