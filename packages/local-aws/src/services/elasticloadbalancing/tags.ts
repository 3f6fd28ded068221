/** Tags of target groups, load balancers and listeners. */
import type * as Elb from '@aws-sdk/client-elastic-load-balancing-v2'
import type { Context, Handlers } from '../../world/serve.ts'
import { ElbState } from './state.ts'

const tagsOf = (state: ElbState, arn: string): readonly Elb.Tag[] => state.tags.own(arn)?.tags ?? []

export const tagOperations: Handlers<typeof Elb, Context> = {
  AddTags({ ResourceArns = [], Tags = [] }, { place }) {
    const state = place.state(ElbState)
    for (const arn of ResourceArns) {
      const others = tagsOf(state, arn).filter(({ Key }) => Tags.every(tag => tag.Key !== Key))
      state.tags.put(arn, { tags: [...others, ...Tags] })
    }
    return {}
  },
  RemoveTags({ ResourceArns = [], TagKeys = [] }, { place }) {
    const state = place.state(ElbState)
    for (const arn of ResourceArns) state.tags.put(arn, { tags: tagsOf(state, arn).filter(({ Key = '' }) => !TagKeys.includes(Key)) })
    return {}
  },
  DescribeTags({ ResourceArns = [] }, context) {
    const { tags } = context.place.state(ElbState)
    return { TagDescriptions: ResourceArns.map(ResourceArn => ({ ResourceArn, Tags: [...(tags.get(ResourceArn, context)?.tags ?? [])] })) }
  },
}
