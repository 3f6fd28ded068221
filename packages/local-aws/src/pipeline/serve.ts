/** Hands the input to the service's handler. */
import { AwsError } from '../wire/protocol.ts'
import type { Context } from '../world/serve.ts'
import type { Identified } from './identify.ts'

/**
 * An operation that fails has changed nothing.
 * @rule operations.all-or-nothing https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html (unverified)
 * @throws AwsError 501 when local AWS does not have the operation, or what the handler throws
 */
export const serve = ({ loaded, operation }: Identified, input: object, context: Context): object => {
  const handler = Object.hasOwn(loaded.handlers, operation.name) ? loaded.handlers[operation.name] : undefined
  if (!handler)
    throw new AwsError('NotImplemented', `local AWS does not have ${loaded.service.serviceId} ${operation.name}`, { status: 501 })
  return context.world.timeline.attempt(() => (handler(input, context) ?? {}) as object)
}
