/** AWS Key Management Service: which keys there are, and whether they can be used. */
import * as KMS from '@aws-sdk/client-kms'
import { AwsError } from '../../wire/protocol.ts'
import { type Context, serve } from '../../world/serve.ts'
import { authority } from './authority.ts'
import { grants } from './grants.ts'
import { keyOf, usableKey } from './keys.ts'
import { type Key, KmsState } from './state.ts'
import { isManagedAlias } from './usable.ts'

const DAY = 86_400_000

const metadataOf = ({ place }: Context, { id, arn, description, created, state, deletion }: Key): KMS.KeyMetadata => ({
  AWSAccountId: place.account,
  KeyId: id,
  Arn: arn,
  Description: description,
  CreationDate: created,
  Enabled: state === 'Enabled',
  KeyState: state,
  DeletionDate: deletion,
  KeyUsage: 'ENCRYPT_DECRYPT',
  KeyManager: 'CUSTOMER',
  KeySpec: 'SYMMETRIC_DEFAULT',
  CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
  EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
  Origin: 'AWS_KMS',
  MultiRegion: false,
})

/**
 * Aliases that begin with `alias/aws/` are of keys that AWS manages, one for each service that uses KMS.
 * @rule kms.keys.aws-managed https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html (unverified)
 */
const managedKey = (context: Context, name: string): KMS.KeyMetadata | undefined => {
  const alias = name.replace(context.place.arn('kms', ''), '')
  if (!alias.startsWith('alias/aws/') || !isManagedAlias(alias)) return undefined
  const key = context.place.state(KmsState).managed(alias)
  return { ...metadataOf(context, key), KeyManager: 'AWS' }
}
/**
 * An alias begins with `alias/`, and not with `alias/aws/`, which is kept for AWS.
 * @rule kms.aliases.form https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateAlias.html (botocore)
 */
const refuseMalformedAlias = (name: string): void => {
  if (!/^alias\/[a-zA-Z0-9/_-]+$/.test(name) || name.startsWith('alias/aws/'))
    throw new AwsError('InvalidAliasNameException', 'Alias must start with the prefix "alias/", and must not be reserved for AWS.')
}

export const service = serve(
  KMS,
  {
    CreateKey({ Description }, context) {
      return { KeyMetadata: metadataOf(context, context.place.state(KmsState).create(Description)) }
    },
    CreateAlias({ AliasName = '', TargetKeyId = '' }, context) {
      const state = context.place.state(KmsState)
      refuseMalformedAlias(AliasName)
      if (state.aliases.own(AliasName)) throw new AwsError('AlreadyExistsException', `An alias with the name ${AliasName} already exists`)
      state.aliases.put(AliasName, { name: AliasName, key: keyOf(context, TargetKeyId).id })
      return {}
    },
    DescribeKey: ({ KeyId = '' }, context) => ({ KeyMetadata: managedKey(context, KeyId) ?? metadataOf(context, keyOf(context, KeyId)) }),
    EnableKey({ KeyId = '' }, context) {
      context.place.state(KmsState).keys.patch(usableKey(context, KeyId).id, { state: 'Enabled' })
      return {}
    },
    DisableKey({ KeyId = '' }, context) {
      context.place.state(KmsState).keys.patch(usableKey(context, KeyId).id, { state: 'Disabled' })
      return {}
    },
    /**
     * Deletion is scheduled for 7 to 30 days ahead, 30 when nothing is said; until then the key cannot be used.
     * @rule kms.keys.deletion-waits https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html (unverified)
     */
    ScheduleKeyDeletion({ KeyId = '', PendingWindowInDays = 30 }, context) {
      if (PendingWindowInDays < 7 || PendingWindowInDays > 30)
        throw new AwsError('ValidationException', 'PendingWindowInDays must be between 7 and 30')
      const { id, arn } = usableKey(context, KeyId)
      const deletion = new Date(context.world.now + PendingWindowInDays * DAY)
      context.place.state(KmsState).keys.patch(id, { state: 'PendingDeletion', deletion })
      return { KeyId: arn, DeletionDate: deletion, KeyState: 'PendingDeletion' as const, PendingWindowInDays }
    },
    ...grants,
  },
  { authority, errors: { denied: { code: 'AccessDeniedException', status: 400 } } },
)
