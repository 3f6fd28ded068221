/** Which tokens an account's provider is for, and whether STS can ask it for its keys. */
import { AwsError } from '../wire/aws-error.ts'

/** The audience that GitHub's own action for AWS asks for. */
export const AUDIENCE = 'sts.amazonaws.com'

/** `unreachable`: it did not answer. `no-key`: it did, and STS could not have its keys. STS tells them apart; both may pass. */
export const PROVIDER_OUTAGES = ['unreachable', 'no-key'] as const
export type ProviderOutage = (typeof PROVIDER_OUTAGES)[number]

interface Away {
  /** ms since the epoch */
  readonly until: number
  /** Of the role; undefined: of every one. */
  readonly account: string | undefined
  readonly how: ProviderOutage
}

export class IdentityProviders {
  #away: readonly Away[] = []
  readonly #audiences = new Map<string, ReadonlySet<string>>()

  /** From now on the account's provider is for tokens of these audiences (client ids) only. One of which nobody has said so is for AUDIENCE. */
  declareAudiences(account: string, audiences: readonly string[]): void {
    this.#audiences.set(account, new Set(audiences))
  }
  /**
   * A provider has a list of audiences; a token for another is refused, whatever the role's trust says.
   * @rule sts.web-identity.audience https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html (unverified)
   * @param account of the role
   * @throws AwsError
   */
  refuseAudience(account: string, audience: string | undefined): void {
    const known = this.#audiences.get(account) ?? new Set([AUDIENCE])
    if (audience === undefined || !known.has(audience)) throw new AwsError('InvalidIdentityToken', 'Incorrect token audience')
  }

  /** @param until ms since the epoch */
  begin(until: number, account?: string, how: ProviderOutage = 'no-key'): void {
    this.#away = [...this.#away, { until, account, how }]
  }
  /**
   * The keys are asked for before the role's trust is.
   * @rule sts.web-identity.provider-unreachable https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (unverified)
   * @rule sts.web-identity.no-verification-key https://repost.aws/knowledge-center/iam-sts-invalididentitytoken (unverified)
   * @param account of the role
   * @throws AwsError
   */
  refuseWithoutKeys(account: string, now: number): void {
    const away = this.#away.find(one => now < one.until && (one.account ?? account) === account)
    if (away?.how === 'unreachable')
      throw new AwsError('IDPCommunicationError', 'The identity provider could not be reached to verify the incoming identity token', {
        status: 400,
      })
    if (away)
      throw new AwsError(
        'InvalidIdentityToken',
        "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
      )
  }
}
