/** What tags may be, and how they are merged into a resource's. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'

const MOST_TAGS = 50
const LONGEST_KEY = 128
const LONGEST_VALUE = 256
const isReserved = (tag: EC2.Tag): boolean => /^aws:/i.test(tag.Key ?? '')

/**
 * Tags whose key begins with `ec2:SharedTag/` go with an image to the accounts that it is shared with.
 * @rule ec2.tags.shared https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#sharing-tags (unverified)
 */
export const isShared = ({ Key }: EC2.Tag): boolean => Key?.startsWith('ec2:SharedTag/') === true

/**
 * Keys of 1 to 128 characters, values of at most 256, no key that begins with `aws:`.
 * @rule ec2.tags.restrictions https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (unverified)
 */
const refuseBadTag = (tag: EC2.Tag): void => {
  const length = [...(tag.Key ?? '')].length
  if (length === 0) throw new AwsError('InvalidParameterValue', 'Tag key cannot be null or empty')
  if (length > LONGEST_KEY) throw new AwsError('InvalidParameterValue', `Tag key exceeds the maximum length of ${LONGEST_KEY} characters`)
  if (isReserved(tag)) throw new AwsError('InvalidParameterValue', "Tag keys starting with 'aws:' are reserved for internal use")
  if ([...(tag.Value ?? '')].length > LONGEST_VALUE)
    throw new AwsError('InvalidParameterValue', `Tag value exceeds the maximum length of ${LONGEST_VALUE} characters`)
}

/**
 * The tags after `added` are put on: a key that is there gets the new value. At most 50, those of AWS itself not counted.
 * @rule ec2.tags.fifty https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (moto)
 * @throws AwsError InvalidParameterValue, TagLimitExceeded
 */
export const withTags = (present: readonly EC2.Tag[], added: readonly EC2.Tag[]): EC2.Tag[] => {
  for (const tag of added) refuseBadTag(tag)
  const merged = new Map([...present, ...added].map(({ Key, Value }) => [Key, { Key, Value: Value ?? '' }]))
  const tags = [...merged.values()]
  if (tags.filter(tag => !isReserved(tag)).length > MOST_TAGS)
    throw new AwsError('TagLimitExceeded', `More than ${MOST_TAGS} tags are specified for a resource`)
  return tags
}

/**
 * A value that is given must be the tag's for it to be taken off; without one, the tag goes whatever its value is.
 * @rule ec2.tags.delete-by-value https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html (moto)
 */
export const withoutTags = (present: readonly EC2.Tag[], removed: readonly EC2.Tag[] | undefined): EC2.Tag[] => {
  if (!removed?.length) return withoutAll(present)
  return present.filter(tag => !removed.some(each => each.Key === tag.Key && (each.Value === undefined || each.Value === tag.Value)))
}

/**
 * Removing without naming tags removes all but AWS's own.
 * @rule ec2.tags.delete-all https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html (unverified)
 */
const withoutAll = (present: readonly EC2.Tag[]): EC2.Tag[] => present.filter(isReserved)

/**
 * The tags of `TagSpecifications` for one kind of resource.
 * @throws AwsError InvalidParameterValue when a specification is for a resource that the operation does not make.
 */
export const specifiedTags = (
  specifications: readonly EC2.TagSpecification[] | undefined,
  type: EC2.ResourceType,
  allowed: readonly EC2.ResourceType[] = [type],
): EC2.Tag[] => {
  const foreign = specifications?.find(({ ResourceType }) => !ResourceType || !allowed.includes(ResourceType))
  if (foreign)
    throw new AwsError('InvalidParameterValue', `'${foreign.ResourceType}' is not a valid taggable resource type for this operation.`)
  const tags = (specifications ?? []).filter(({ ResourceType }) => ResourceType === type).flatMap(({ Tags }) => Tags ?? [])
  return withTags([], tags)
}
