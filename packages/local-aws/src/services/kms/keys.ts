/** The key that a request names. */
import { AwsError } from '../../wire/protocol.ts'
import type { Context } from '../../world/serve.ts'
import { type Key, KmsState } from './state.ts'

/**
 * A key of another account or region, or one that never was, is not found.
 * @rule kms.keys.not-found https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html (botocore)
 */
export const keyOf = (context: Context, nameOrArn: string): Key => {
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
