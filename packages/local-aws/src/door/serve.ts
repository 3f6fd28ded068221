/** Hands the input to the service's handler. */
import { AwsError } from '../wire/protocol.ts'
import type { Context } from '../world/serve.ts'
import type { Identified } from './identify.ts'

/** @throws AwsError 501 when local AWS does not have the operation, or what the handler throws */
export const serve = ({ loaded, operation }: Identified, input: object, context: Context): object => {
  const handler = loaded.handlers[operation.name]
  if (!handler)
    throw new AwsError('NotImplemented', `local AWS does not have ${loaded.service.serviceId} ${operation.name}`, { status: 501 })
  return (handler(input, context) ?? {}) as object
}
