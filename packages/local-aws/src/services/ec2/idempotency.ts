/** Client tokens: the same request again gets the first answer again. */
import { AwsError } from '../../wire/aws-error.ts'
import type { Ec2State } from './state.ts'

/**
 * A repeated token with the same parameters gets the first answer and changes nothing; with other parameters it is refused.
 * @rule ec2.client-token https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html (unverified)
 * @throws AwsError IdempotentParameterMismatch
 */
export const once = <Input extends { ClientToken?: string | undefined }, Answer>(
  state: Ec2State,
  operation: string,
  input: Input,
  make: () => Answer,
): Answer => {
  const { ClientToken, ...parameters } = input
  if (ClientToken === undefined) return make()
  const key = `${operation}/${ClientToken}`
  const request = JSON.stringify(parameters)
  const known = state.answers.get(key)
  if (known && known.request !== request)
    throw new AwsError('IdempotentParameterMismatch', `Client token ${ClientToken} was used before with other parameters`)
  if (known) return known.answer as Answer
  const answer = make()
  state.answers.set(key, { request, answer })
  return answer
}
