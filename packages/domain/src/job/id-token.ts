/** The OIDC token of a job: who it is, told by GitHub and signed for whoever is asked to believe it. */
import type { Unknown } from '../unknown.ts'

export type IdToken = { readonly token: string } | NoToken
/** Why there is none. `without`: this job cannot have one. */
export interface NoToken extends Unknown {
  readonly without?: true
}
