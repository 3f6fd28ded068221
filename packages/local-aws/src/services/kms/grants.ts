/** Who may use a key besides those whom its policy names. */
import type * as KMS from '@aws-sdk/client-kms'
import { AwsError } from '../../wire/protocol.ts'
import { page } from '../../world/page.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { keyOf, usableKey } from './keys.ts'
import { type Grant, type Key, KmsState } from './state.ts'

/** Grants in a page of ListGrants: when nothing is said, and at most. */
const PAGE = { usual: 50, most: 100 }

/**
 * Grants are of keys: an alias does not name one here.
 * @rule kms.grants.no-alias https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html (unverified)
 */
const refuseAlias = (name: string): void => {
  if (/(^|:)alias\//.test(name)) throw new AwsError('NotFoundException', `Key '${name}' does not exist`)
}
/**
 * Nothing is granted on a key that is disabled.
 * @rule kms.grants.key-enabled https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html (unverified)
 */
const grantableKey = (context: Context, name: string): Key => {
  refuseAlias(name)
  const key = usableKey(context, name)
  if (key.state === 'Disabled') throw new AwsError('DisabledException', `${key.arn} is disabled.`)
  return key
}
/**
 * The same request with the same name finds the grant that it made before; without a name each request makes one.
 * @rule kms.grants.same-name https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html (unverified)
 */
const sameGrant = (grants: readonly Grant[], wanted: Pick<Grant, 'key' | 'name' | 'grantee' | 'operations'>): Grant | undefined =>
  wanted.name === undefined
    ? undefined
    : grants.find(
        ({ key, name, grantee, operations }) =>
          key === wanted.key && name === wanted.name && grantee === wanted.grantee && operations.join() === wanted.operations.join(),
      )

const entryOf = ({ place }: Context, { arn }: Key, { id, name, grantee, operations, created }: Grant): KMS.GrantListEntry => ({
  KeyId: arn,
  GrantId: id,
  Name: name,
  GranteePrincipal: grantee,
  Operations: [...operations],
  CreationDate: created,
  IssuingAccount: place.iamArn('root'),
})

export const grants: Handlers<typeof KMS, Context> = {
  /**
   * A dry run grants nothing; that it would have succeeded is told by an error.
   * @rule kms.grants.dry-run https://docs.aws.amazon.com/kms/latest/developerguide/testing-permissions.html (botocore)
   */
  CreateGrant({ KeyId = '', GranteePrincipal = '', Operations = [], Name, DryRun }, context) {
    const state = context.place.state(KmsState)
    const key = grantableKey(context, KeyId).id
    if (DryRun) throw new AwsError('DryRunOperationException', 'The request would have succeeded, but the DryRun option is set.')
    const wanted = { key, name: Name, grantee: GranteePrincipal, operations: Operations }
    const { id } = sameGrant(state.grants.owned(), wanted) ?? state.grant(wanted)
    return { GrantId: id, GrantToken: id }
  },
  /**
   * At most 100 a page, 50 when nothing is said; `Truncated` says that there are more.
   * @rule kms.grants.pages https://docs.aws.amazon.com/kms/latest/APIReference/API_ListGrants.html (unverified)
   */
  ListGrants({ KeyId = '', GrantId, GranteePrincipal, Limit = PAGE.usual, Marker }, context) {
    refuseAlias(KeyId)
    const key = keyOf(context, KeyId)
    const found = context.place
      .state(KmsState)
      .grants.all(context)
      .filter(grant => grant.key === key.id)
      .filter(({ id, grantee }) => (GrantId ?? id) === id && (GranteePrincipal ?? grantee) === grantee)
    const { items, next } = page(found, Marker, Limit, PAGE.most, 'InvalidMarkerException')
    return { Grants: items.map(grant => entryOf(context, key, grant)), NextMarker: next, Truncated: next !== undefined }
  },
  RevokeGrant({ KeyId = '', GrantId = '', DryRun }, context) {
    refuseAlias(KeyId)
    const { grants } = context.place.state(KmsState)
    const { id } = keyOf(context, KeyId)
    if (grants.own(GrantId)?.key !== id) throw new AwsError('NotFoundException', `Grant ID ${GrantId} not found`)
    if (DryRun) throw new AwsError('DryRunOperationException', 'The request would have succeeded, but the DryRun option is set.')
    grants.delete(GrantId)
    return {}
  },
}
