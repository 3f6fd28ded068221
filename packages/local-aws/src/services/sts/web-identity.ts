/** The token of AssumeRoleWithWebIdentity. */
import { AwsError } from '../../wire/aws-error.ts'

/** The claims that the answer repeats, and until when they hold. */
export interface WebIdentity {
  readonly subject: string | undefined
  readonly audience: string | undefined
  readonly issuer: string | undefined
  /** ms since the epoch; undefined: it does not say. */
  readonly expires: number | undefined
}
const seconds = (value: unknown): number | undefined => (typeof value === 'number' ? value * 1000 : undefined)
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The token must be a JSON web token. Its signature is not checked here, though AWS does.
 * @rule sts.web-identity.token https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (unverified)
 * @throws AwsError InvalidIdentityToken
 */
export const readWebIdentity = (token = ''): WebIdentity => {
  try {
    const [, payload = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    return { subject: text(claims.sub), audience: text(claims.aud), issuer: text(claims.iss), expires: seconds(claims.exp) }
  } catch {
    throw new AwsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  }
}

/**
 * A token that is over is refused, and so is one that does not say until when it holds.
 * @rule sts.web-identity.expires https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (unverified)
 * @param now ms since the epoch
 * @throws AwsError ExpiredTokenException, InvalidIdentityToken
 */
export const refuseExpired = ({ expires }: Pick<WebIdentity, 'expires'>, now: number): void => {
  if (expires === undefined) throw new AwsError('InvalidIdentityToken', 'Missing a required claim: exp')
  if (expires <= now)
    throw new AwsError(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${expires}`,
    )
}
