/** The token of AssumeRoleWithWebIdentity. */
import { AwsError } from '../../wire/aws-error.ts'

/** The claims that the answer repeats. */
export interface WebIdentity {
  readonly subject: string | undefined
  readonly audience: string | undefined
  readonly issuer: string | undefined
}
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/**
 * The token must be a JSON web token. Its signature and its dates are not checked here, though AWS does.
 * @rule sts.web-identity.token https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html (unverified)
 * @throws AwsError InvalidIdentityToken
 */
export const readWebIdentity = (token = ''): WebIdentity => {
  try {
    const [, payload = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    return { subject: text(claims.sub), audience: text(claims.aud), issuer: text(claims.iss) }
  } catch {
    throw new AwsError(
      'InvalidIdentityToken',
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    )
  }
}
