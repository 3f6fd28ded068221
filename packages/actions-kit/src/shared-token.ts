/** One OIDC token for all who need it at a time: asked for once, however many roles are assumed with it. */
import type { IdToken } from '@golden-ami/domain'
import { claimsOf, idToken } from './id-token.ts'
import type { Runtime } from './runtime.ts'

/** ms before its end at which a token is not used any more: STS compares it with a clock of its own. */
const MARGIN = 60_000
/** ms for which one is used that does not say when it ends. */
const UNSAID = 120_000

/** @returns asks for the token; `anew`: AWS has refused the one before as expired */
export const sharedToken = (runtime: Runtime, audience: string): ((anew?: boolean) => Promise<IdToken>) => {
  let current: Promise<IdToken> | undefined
  let until = Number.POSITIVE_INFINITY
  const asked = async (): Promise<IdToken> => {
    const answer = await idToken(runtime, audience)
    until = 'token' in answer ? endOf(answer.token, runtime.clock.now()) : 0
    return answer
  }
  return anew => {
    if (anew || runtime.clock.now() >= until) current = undefined
    if (!current) until = Number.POSITIVE_INFINITY
    current ??= asked()
    return current
  }
}

/** ms since the epoch. */
const endOf = (token: string, now: number): number => {
  const exp = claimsOf(token)?.exp
  return typeof exp === 'number' ? exp * 1_000 - MARGIN : now + UNSAID
}
