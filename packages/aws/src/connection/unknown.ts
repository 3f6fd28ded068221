/** What a look that fails leaves unknown: one function makes it of an error, whoever looks. */
import { type Judgement, type Unknown, unknownBecause } from '@golden-ami/domain'
import { classifyError, passes } from './classify-error.ts'

/** Words for an error that passes; without them it is told in its own. */
export type TellPassing = (judgement: Judgement, error: Error) => string

/** @throws the error, where it is a bug of ours */
export const unknownOf = (error: unknown, tell: TellPassing = (_, { message }) => message): Unknown => {
  const judgement = classifyError(error)
  if (passes(judgement)) return unknownBecause(tell(judgement, error as Error), { transient: true })
  const { message, code } = judgement.refused
  return unknownBecause(message, { code })
}

/** What is refused, or cannot be had at the moment, is told as such. */
export const orUnknown = async <T>(look: () => Promise<T>, tell?: TellPassing): Promise<T | Unknown> => {
  try {
    return await look()
  } catch (error) {
    return unknownOf(error, tell)
  }
}

/**
 * What is refused is told as such.
 * @throws what passes: it is no answer, and is looked at again
 */
export const orRefused = async <T>(look: () => Promise<T>): Promise<T | Unknown> => {
  try {
    return await look()
  } catch (error) {
    const found = unknownOf(error)
    if (found.transient) throw error
    return found
  }
}
