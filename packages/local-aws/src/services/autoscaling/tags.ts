/** Tags of groups. */
import type * as AutoScaling from '@aws-sdk/client-auto-scaling'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { recordsPage } from './records-page.ts'
import { AutoScalingState } from './state.ts'

export const tagsOf = (group: string, tags: readonly AutoScaling.Tag[]): AutoScaling.TagDescription[] =>
  tags.map(({ Key, Value, PropagateAtLaunch }) => ({
    ResourceId: group,
    ResourceType: 'auto-scaling-group',
    Key,
    Value: Value ?? '',
    PropagateAtLaunch: PropagateAtLaunch ?? false,
  }))

/**
 * Groups are filtered by their tags only; all filters must match, each by any of its values.
 * @rule autoscaling.group.filters https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Filter.html (moto)
 */
export const matchesFilters = (tags: readonly AutoScaling.TagDescription[], filters: readonly AutoScaling.Filter[]): boolean =>
  filters.every(({ Name = '', Values = [] }) => {
    if (Name === 'tag-key') return tags.some(({ Key }) => Values.includes(Key ?? ''))
    if (Name === 'tag-value') return tags.some(({ Value }) => Values.includes(Value ?? ''))
    if (Name.startsWith('tag:')) return tags.some(({ Key, Value }) => `tag:${Key}` === Name && Values.includes(Value ?? ''))
    throw wrongFilter(Name, ['tag-key', 'tag-value', 'tag:<key>'])
  })
/** @throws AwsError ValidationError for a filter that groups have not, also where there is no group */
export const refuseFilters = (filters: readonly AutoScaling.Filter[]): void => {
  for (const filter of filters) matchesFilters([], [filter])
}
const wrongFilter = (name: string, allowed: readonly string[]): AwsError =>
  new AwsError('ValidationError', `Filter type ${name} is not correct. Allowed Filter types are: ${allowed.join(', ')}`)

/** What DescribeTags may ask for, by the name of the filter. */
const TAG_FILTERS: Readonly<Record<string, (tag: AutoScaling.TagDescription) => string | undefined>> = {
  'auto-scaling-group': ({ ResourceId }) => ResourceId,
  key: ({ Key }) => Key,
  value: ({ Value }) => Value,
  'propagate-at-launch': ({ PropagateAtLaunch }) => String(PropagateAtLaunch),
}

/**
 * Tags are filtered by group, key, value and propagation only.
 * @rule autoscaling.tags.filters https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Filter.html (unverified)
 */
const testOf = ({ Name = '', Values = [] }: AutoScaling.Filter): ((tag: AutoScaling.TagDescription) => boolean) => {
  const read = Object.hasOwn(TAG_FILTERS, Name) ? TAG_FILTERS[Name] : undefined
  if (!read) throw wrongFilter(Name, Object.keys(TAG_FILTERS))
  return tag => Values.includes(read(tag) ?? '')
}

export const tagOperations = {
  CreateOrUpdateTags({ Tags = [] }, { place }) {
    const state = place.state(AutoScalingState)
    for (const tag of Tags) {
      const group = taggedGroup(state, tag)
      const others = (group.Tags ?? []).filter(({ Key }) => Key !== tag.Key)
      state.groups.patch(group.AutoScalingGroupName, { Tags: [...others, ...tagsOf(group.AutoScalingGroupName, [tag])] })
    }
    return {}
  },
  DeleteTags({ Tags = [] }, { place }) {
    const state = place.state(AutoScalingState)
    for (const tag of Tags) {
      const group = taggedGroup(state, tag)
      state.groups.patch(group.AutoScalingGroupName, { Tags: (group.Tags ?? []).filter(({ Key }) => Key !== tag.Key) })
    }
    return {}
  },
  DescribeTags({ Filters = [], MaxRecords, NextToken }, context) {
    const tests = Filters.map(testOf)
    const all = context.place
      .state(AutoScalingState)
      .groups.all(context)
      .flatMap(group => group.Tags ?? [])
      .filter(tag => tests.every(test => test(tag)))
    const { items, next } = recordsPage(all, { NextToken, MaxRecords })
    return { Tags: items, NextToken: next }
  },
} satisfies Handlers<typeof AutoScaling, Context>

/**
 * Only a group that is there is tagged.
 * @rule autoscaling.tags.group-must-exist https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateOrUpdateTags.html (unverified)
 */
const taggedGroup = (state: AutoScalingState, tag: AutoScaling.Tag) => {
  const group = state.groups.own(tag.ResourceId ?? '')
  if (!group) throw new AwsError('ValidationError', `Group ${tag.ResourceId} does not exist`)
  return group
}
