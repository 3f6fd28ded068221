/** IAM actions of KMS's operations, with the key that each touches. */
import type { Needed, Touched } from '../../iam/needed.ts'
import type { Authority, Context } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { KmsState } from './state.ts'

/**
 * An alias is no resource of its own here: policies are asked about the key behind it.
 * @rule kms.authority.key-of-alias https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html (unverified)
 */
const touched = (place: AccountRegion, nameOrArn: string): Touched => {
  const known = place.state(KmsState).find(nameOrArn, { asOf: place.world.now })
  return {
    kind: 'key',
    arn: known?.arn ?? (nameOrArn.startsWith('arn:') ? nameOrArn : place.arn('kms', `key/${nameOrArn.replace(/^alias\/aws\//, '')}`)),
  }
}
const ofKey =
  (operation: string) =>
  (
    input: { KeyId?: string; TargetKeyId?: string; GranteePrincipal?: string; Operations?: string[] },
    { place }: Context,
  ): readonly Needed[] => [
    {
      action: `kms:${operation}`,
      on: [touched(place, input.KeyId ?? input.TargetKeyId ?? '')],
      keys: { 'kms:CallerAccount': place.account, 'kms:GranteePrincipal': input.GranteePrincipal, 'kms:GrantOperations': input.Operations },
    },
  ]
const OPERATIONS = [
  'CreateAlias',
  'DescribeKey',
  'EnableKey',
  'DisableKey',
  'ScheduleKeyDeletion',
  'CreateGrant',
  'ListGrants',
  'RevokeGrant',
]

export const authority: Authority = { operations: Object.fromEntries(OPERATIONS.map(name => [name, ofKey(name)])) }
