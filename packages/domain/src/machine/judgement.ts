import type { UserError } from '../user-error.ts'

/**
 * What a failed call means: AWS did not begin it (`throttled`), or nobody knows (the next look tells), or it is a refusal to be told to the
 * user. A bug of ours is thrown instead.
 */
export type Judgement = 'throttled' | 'look-again' | { readonly refused: UserError }
