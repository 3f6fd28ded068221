/** The emergency stop: while it is there, nothing of ours changes anything, but a rollback that a person starts. */
import type { Unknown } from '../unknown.ts'

/** What the parameter says (untrusted text); or why AWS does not let it be read, so that nobody knows whether it is there. */
export type Halt = { readonly reason: string } | Unknown
