/** The OIDC token of the job: who it is, told by GitHub and signed for whoever is asked to believe it. */
import type { Runtime } from './runtime.ts'

/** `because`: why there is none (untrusted text). */
export type IdToken = { readonly token: string } | { readonly because: string }

/**
 * Asks GitHub for a token; it is good for some minutes. Only jobs with the permission `id-token: write` get one.
 * @param audience for whom it is, such as `sts.amazonaws.com`; without it the address of the repository's owner
 * @see https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export const idToken = async ({ idTokenRequest, fetch, mask }: Runtime, audience?: string): Promise<IdToken> => {
  if (!idTokenRequest) return { because: 'the job needs the permission id-token: write' }
  try {
    const url = new URL(idTokenRequest.url)
    if (audience !== undefined) url.searchParams.set('audience', audience)
    const answer = await fetch(url, { headers: { authorization: `Bearer ${idTokenRequest.token}`, accept: 'application/json' } })
    if (!answer.ok) return { because: `GitHub answered ${answer.status}` }
    const { value } = (await answer.json()) as { readonly value?: unknown }
    if (typeof value !== 'string' || value === '') return { because: 'GitHub answered without a token' }
    mask(value)
    return { token: value }
  } catch (error) {
    return { because: error instanceof Error ? error.message : String(error) }
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
