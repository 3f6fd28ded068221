/** Who may assume which role: its trust policy says so, and is asked for every session. */
import type { Identities } from '../../iam/identities.ts'
import type { Principal } from '../../iam/principal.ts'
import { type Asking, trusts } from '../../iam/trust.ts'
import { AwsError } from '../../wire/aws-error.ts'
import { HOUR, invalid } from './session-rules.ts'
import { refuseExpired, type WebIdentity } from './web-identity.ts'

const denied = (message: string): AwsError => new AwsError('AccessDenied', message, { status: 403 })

/**
 * A role that is not there is refused as one that trusts nobody: nobody learns which roles there are.
 * @rule sts.assume.no-such-role https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html (unverified)
 */
const refuseUntrusted = (identities: Identities, role: string, asking: Asking, message: string): void => {
  const trust = identities.trusts.get(role)
  if (!identities.has(role) || (trust && !trusts(trust.policy, asking))) throw denied(message)
}
/**
 * Both have to allow it: the caller's policies, which the pipeline has asked, and the role's trust policy, here.
 * @rule sts.assume-role.trusted https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html (unverified)
 */
export const refuseUntrustedPrincipal = (identities: Identities, principal: Principal, role: string): void => {
  const message = `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${role}`
  refuseUntrusted(identities, role, { account: principal.account, arns: arnsOf(principal) }, message)
}
/** A session is named by its role or by itself. */
const arnsOf = ({ role, arn }: Principal): readonly string[] => (role === undefined ? [arn] : [role, arn])

/**
 * The provider of a token is one of the role's own account; subject and audience are what the trust policy asks about. The token's signature
 * is not looked at here, though AWS does.
 * @rule sts.web-identity.trusted https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html (unverified)
 * @param now ms since the epoch
 * @throws AwsError InvalidIdentityToken where the account knows no such provider; or the token is for another
 *   audience; ExpiredTokenException; what says that its keys cannot be had
 */
export const refuseUntrustedIdentity = (
  identities: Identities,
  role: string,
  { issuer, subject, audience, expires }: WebIdentity,
  now: number,
): void => {
  const account = role.split(':')[4] ?? ''
  if (identities.withoutProvider.has(account))
    throw new AwsError('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${issuer}`)
  identities.providers.refuseWithoutKeys(account, now)
  refuseExpired({ expires }, now)
  identities.providers.refuseAudience(account, audience)
  const provider = `arn:${role.split(':')[1]}:iam::${account}:oidc-provider/${(issuer ?? '').replace(/^https:\/\//, '')}`
  const claims = { ...(subject === undefined ? {} : { sub: subject }), ...(audience === undefined ? {} : { aud: audience }) }
  refuseUntrusted(identities, role, { provider, claims }, 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
}

/**
 * A role says how long its sessions may last; an hour, unless it says more.
 * @rule sts.max-session-duration https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html (unverified)
 */
export const refuseLongSession = (identities: Identities, role: string, seconds: number): void => {
  const trust = identities.trusts.get(role)
  if (trust && seconds > (trust.longest ?? HOUR))
    throw invalid('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.')
}
