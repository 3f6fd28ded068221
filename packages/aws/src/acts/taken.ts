/** Calls that AWS refuses because a name or a token is taken: it is looked up by what, and is ours, or the end, or not to be seen yet. */
import { TAKEN, type UserError } from '@golden-ami/domain'

const NAMES: ReadonlySet<string> = new Set([
  'InvalidAMIName.Duplicate',
  'IdempotentParameterMismatch',
  'IdempotentParameterMismatchException',
  'ResourceAlreadyExistsException',
])

/**
 * @param lookUp what has taken it: ours, so that nothing is left to do; somebody else's, which is told; undefined: it is not to be seen
 * @throws UserError of `lookUp`
 */
export const unlessTaken = async (call: Promise<unknown>, lookUp: () => Promise<'ours' | UserError | undefined>): Promise<void> => {
  try {
    await call
  } catch (error) {
    if (!(error instanceof Error && NAMES.has(error.name))) throw error
    const found = await lookUp()
    if (found === 'ours') return
    if (found) throw found
    error.message = `${TAKEN}${error.message}`
    throw error
  }
}
