/** What CopyImage needs. */
import type * as EC2 from '@aws-sdk/client-ec2'
import type { Needed, Touched } from '../../iam/needed.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { KmsState } from '../kms/state.ts'
import { createTagsNeeds } from './launch-needs.ts'
import { AWS_MANAGED_KEY } from './snapshot-keys.ts'
import { Ec2State } from './state.ts'
import { imageTouched, newOne } from './touched.ts'

/** Kinds of use that a re-encrypted copy makes of its keys. */
const OF_SOURCE = ['kms:DescribeKey', 'kms:ReEncryptFrom', 'kms:CreateGrant'] as const
const OF_COPY = ['kms:DescribeKey', 'kms:ReEncryptTo', 'kms:GenerateDataKeyWithoutPlaintext', 'kms:CreateGrant'] as const

/**
 * CopyImage is asked for the source image, for the image that is made and for its snapshots; the tags that it brings need ec2:CreateTags.
 * @rule ec2.authority.copy-image https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/CopyingAMIs.html (unverified)
 */
export const copyNeeds = (place: AccountRegion, input: EC2.CopyImageRequest): Needed[] => {
  const source = place.world.place(place.account, input.SourceRegion ?? place.region)
  return [
    { action: 'ec2:CopyImage', on: [imageTouched(source, input.SourceImageId ?? ''), newOne(place, 'image'), newOne(place, 'snapshot')] },
    ...createTagsNeeds(place, 'CopyImage', input.TagSpecifications),
    ...copiedTags(place, source, input),
    ...keyNeeds(place, source, input),
  ]
}
/**
 * Tags that are copied along are tags that are written.
 * @rule ec2.authority.copied-tags https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopyImage.html (unverified)
 */
const copiedTags = (place: AccountRegion, source: AccountRegion, { CopyImageTags, SourceImageId = '' }: EC2.CopyImageRequest): Needed[] => {
  const image = source.state(Ec2State).image(SourceImageId)
  if (!CopyImageTags || image?.OwnerId !== place.account) return []
  return createTagsNeeds(place, 'CopyImage', [{ ResourceType: 'image', Tags: image.Tags ?? [] }])
}

/**
 * Who has EBS re-encrypt snapshots must be allowed to use both keys, and to let AWS use them. AWS notices when the copy is under way; here
 * the call is denied, which names what is missing. Keys of other accounts are for those accounts' key policies, and are not asked about.
 * @rule ec2.authority.copy-keys https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html (unverified)
 */
const keyNeeds = (place: AccountRegion, source: AccountRegion, input: EC2.CopyImageRequest): Needed[] => {
  const image = source.state(Ec2State).image(input.SourceImageId ?? '')
  const owner = image && place.world.place(image.OwnerId ?? '', source.region).state(Ec2State)
  // An image says that it is encrypted; its snapshots say by which key.
  const of = image?.BlockDeviceMappings?.flatMap(({ Ebs }) => (Ebs?.Encrypted ? keyOf(owner, Ebs) : [])) ?? []
  const encrypted = input.Encrypted || of.length > 0
  return [...uses(source, [...new Set(of)], OF_SOURCE), ...(encrypted ? uses(place, [input.KmsKeyId ?? AWS_MANAGED_KEY], OF_COPY) : [])]
}
const keyOf = (owner: Ec2State | undefined, { SnapshotId = '', KmsKeyId }: EC2.EbsBlockDevice): string =>
  KmsKeyId ?? owner?.snapshots.own(SnapshotId)?.KmsKeyId ?? AWS_MANAGED_KEY
const uses = (place: AccountRegion, keys: readonly string[], actions: readonly string[]): Needed[] => {
  const on = keys.filter(key => key !== AWS_MANAGED_KEY).map(key => keyTouched(place, key))
  if (on.length === 0) return []
  const service = { 'kms:ViaService': `ec2.${place.region}.amazonaws.com` }
  return actions.map(action => ({
    action,
    on,
    keys: action === 'kms:CreateGrant' ? { ...service, 'kms:GrantIsForAWSResource': true } : service,
  }))
}
const keyTouched = (place: AccountRegion, key: string): Touched => {
  const known = place.state(KmsState).find(key, { asOf: place.world.now })
  return { kind: 'key', arn: known?.arn ?? (key.startsWith('arn:') ? key : place.arn('kms', `key/${key}`)) }
}
