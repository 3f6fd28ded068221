/** The key that a request names. */
import { AwsError } from '../../wire/protocol.ts'
import type { Context } from '../../world/serve.ts'
import { type Key, KmsState } from './state.ts'

/**
 * A key of another account is that account's to show, by a key policy that is not modelled here: whether it is there or not, it is denied.
 * @rule kms.keys.other-account https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html (unverified)
 */
const refuseOtherAccount = ({ place, principal }: Context, nameOrArn: string): void => {
  const account = /^arn:[^:]+:kms:[^:]*:(\d{12}):/.exec(nameOrArn)?.[1]
  if (account === undefined || account === place.account) return
  throw new AwsError(
    'AccessDeniedException',
    `User: ${principal.arn} is not authorized to perform this operation on resource: ${nameOrArn} because the resource does not exist in this account, no resource-based policies allow access, or a resource-based policy explicitly denies access`,
  )
}
/**
 * A key of another region, or one that never was, is not found.
 * @rule kms.keys.not-found https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html (botocore)
 */
export const keyOf = (context: Context, nameOrArn: string): Key => {
  refuseOtherAccount(context, nameOrArn)
  const key = context.place.state(KmsState).find(nameOrArn, context)
  if (!key) throw new AwsError('NotFoundException', `Key '${nameOrArn}' does not exist`)
  return key
}
/**
 * A key that is about to be deleted can neither be enabled nor disabled.
 * @rule kms.keys.pending-deletion https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html (unverified)
 */
export const usableKey = (context: Context, nameOrArn: string): Key => {
  const key = keyOf(context, nameOrArn)
  if (key.state === 'PendingDeletion') throw new AwsError('KMSInvalidStateException', `${key.arn} is pending deletion.`)
  return key
}
