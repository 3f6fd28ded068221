import type { UserError } from './user-error.ts'

/** What a failed call means: look again (the next look tells), or a refusal to be told to the user. A bug of ours is thrown instead. */
export type Judgement = 'look-again' | { readonly refused: UserError }
