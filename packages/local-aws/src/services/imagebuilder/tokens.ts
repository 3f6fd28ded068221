/** Client tokens: a request that is sent again is not carried out again. */
import { AwsError } from '../../wire/protocol.ts'

interface Answered {
  readonly request: string
  readonly answer: unknown
}

export class Tokens {
  readonly #answered = new Map<string, Answered>()

  /**
   * A request that is sent again with its token gets the first answer. What failed may be tried again with its token.
   * @rule imagebuilder.tokens.same-answer https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html (example)
   */
  once<Input extends { clientToken?: string | undefined }, Answer>(operation: string, input: Input, carryOut: () => Answer): Answer {
    const { clientToken, ...parameters } = input
    if (clientToken === undefined) return carryOut()
    const request = canonical(parameters)
    const key = `${operation} ${clientToken}`
    const known = this.#answered.get(key)
    if (known) requireSameParameters(known, request, clientToken)
    if (known) return known.answer as Answer
    const answer = carryOut()
    this.#answered.set(key, { request, answer })
    return answer
  }
}
/**
 * A token that was used with other parameters is refused.
 * @rule imagebuilder.tokens.other-parameters https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html (botocore)
 */
const requireSameParameters = (known: Answered, request: string, clientToken: string): void => {
  if (known.request !== request)
    throw new AwsError('IdempotentParameterMismatchException', `The client token '${clientToken}' was used before with other parameters.`)
}
/** The same text for equal parameters, whatever the order of their members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
