/** The OIDC token of the job: who it is, told by GitHub and signed for whoever is asked to believe it. */
import { type IdToken, messageOf, unknownBecause } from '@golden-ami/domain'
import type { Runtime } from './runtime.ts'
import { WebError } from './web/failures.ts'
import type { Patience } from './web/web.ts'

/**
 * As often as the toolkit asks, whose pauses of 10 ms to 5 s end after ten of them; longer between them, as outages last longer.
 * @see https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts
 */
export const FOR_A_TOKEN: Patience = { attempts: 10, within: 60_000 }

/**
 * Asks GitHub for a token; it is good for some minutes. Only jobs with the permission `id-token: write` get one.
 * @param audience for whom it is, such as `sts.amazonaws.com`; without it the address of the repository's owner
 * @see https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export const idToken = async (
  { idTokenRequest, web, mask }: Runtime,
  audience: string | undefined,
  patience: Patience = FOR_A_TOKEN,
): Promise<IdToken> => {
  if (!idTokenRequest) return { ...unknownBecause('the job needs the permission id-token: write'), without: true }
  try {
    const url = new URL(idTokenRequest.url)
    if (audience !== undefined) url.searchParams.set('audience', audience)
    const headers = { authorization: `Bearer ${idTokenRequest.token}`, accept: 'application/json' }
    const answer = await web.ask(url, { headers }, patience)
    if (!answer.ok) return unknownBecause(`GitHub answered ${answer.status}`)
    const said: unknown = await answer.json()
    const value = (said as { readonly value?: unknown } | null)?.value
    if (typeof value !== 'string' || value === '') return unknownBecause('GitHub answered without a token')
    mask(value)
    return { token: value }
  } catch (error) {
    return unknownBecause(messageOf(error), error instanceof WebError && error.passes ? { transient: true } : {})
  }
}

/** What a token says, unverified: for a token that was just had from GitHub itself. Undefined when it is no token. */
export const claimsOf = (token: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? (claims as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
