/** Bytes → input, refused where it breaks the model: a missing member, an unknown enumeration value, a length, range or pattern. */
import { complaints } from '../wire/constraints.ts'
import { WireError } from '../wire/notation.ts'
import { AwsError, type Request } from '../wire/protocol.ts'
import type { Identified } from './identify.ts'

/** @throws AwsError with the code and wording of the service */
export const constrain = ({ loaded, protocol, operation }: Identified, request: Request): object => {
  const input = read(() => protocol.input(operation, request) as object)
  const found = complaints(operation.input, input, loaded.constraints)
  if (found.length > 0) throw loaded.errors.invalid(found)
  return input
}

const read = (input: () => object): object => {
  try {
    return input()
  } catch (error) {
    if (error instanceof WireError) throw new AwsError('SerializationException', error.message)
    throw error
  }
}
