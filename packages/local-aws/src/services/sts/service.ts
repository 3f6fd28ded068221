/** AWS Security Token Service: who am I, and sessions of roles. */
import { createHash } from 'node:crypto'
import * as STS from '@aws-sdk/client-sts'
import { type Context, serve } from '../../world/serve.ts'
import { invalidAs } from '../../world/service-errors.ts'
import { refuseLongSession, refuseUntrustedIdentity, refuseUntrustedPrincipal } from './assume.ts'
import { durationOf, refuseLongChain, refuseRoleArn } from './session-rules.ts'
import { readWebIdentity } from './web-identity.ts'

/** The unique id of a role, as in `AROA…:session`. */
const roleId = (roleArn: string): string => `AROA${createHash('sha256').update(roleArn).digest('hex').slice(0, 17).toUpperCase()}`

const session = ({ world }: Context, roleArn: string, name: string, seconds: number) => {
  const { principal, accessKeyId, secretAccessKey, sessionToken } = world.identities.assume(roleArn, name, world.now + seconds * 1000)
  return {
    Credentials: {
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: new Date(world.now + seconds * 1000),
    },
    AssumedRoleUser: { AssumedRoleId: `${roleId(roleArn)}:${name}`, Arn: principal.arn },
    PackedPolicySize: 1,
  }
}

export const service = serve(
  STS,
  {
    GetCallerIdentity(_input, { principal }) {
      const name = principal.arn.split('/').at(-1)
      const UserId = principal.role === undefined ? principal.account : `${roleId(principal.role)}:${name}`
      return { Account: principal.account, Arn: principal.arn, UserId }
    },
    AssumeRole(input, context) {
      const { identities } = context.world
      const roleArn = refuseRoleArn(context.place, input.RoleArn)
      const name = input.RoleSessionName!
      const seconds = durationOf(input.DurationSeconds)
      refuseUntrustedPrincipal(identities, context.principal, roleArn)
      refuseLongChain(context.principal, seconds)
      refuseLongSession(identities, roleArn, seconds)
      return { ...session(context, roleArn, name, seconds), SourceIdentity: input.SourceIdentity }
    },
    AssumeRoleWithWebIdentity(input, context) {
      const { identities } = context.world
      const roleArn = refuseRoleArn(context.place, input.RoleArn)
      const name = input.RoleSessionName!
      const seconds = durationOf(input.DurationSeconds)
      const identity = readWebIdentity(input.WebIdentityToken)
      refuseUntrustedIdentity(identities, roleArn, identity, context.world.now)
      refuseLongSession(identities, roleArn, seconds)
      const { subject, audience, issuer } = identity
      return { ...session(context, roleArn, name, seconds), SubjectFromWebIdentityToken: subject, Audience: audience, Provider: issuer }
    },
  },
  {
    errors: { denied: { code: 'AccessDenied', status: 403 }, throttled: { code: 'Throttling' }, invalid: invalidAs('ValidationError') },
    /**
     * Asking who one is needs no permission, and calling with a web identity needs no credentials.
     * @rule sts.caller-identity-always https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html (unverified)
     */
    authority: {
      operations: {
        GetCallerIdentity: [],
        AssumeRoleWithWebIdentity: [],
        AssumeRole: ({ RoleArn = '' }: STS.AssumeRoleRequest) => [{ action: 'sts:AssumeRole', on: [{ kind: 'role', arn: RoleArn }] }],
      },
    },
  },
)
