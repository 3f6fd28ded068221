/** Tags on parameters: AddTagsToResource, RemoveTagsFromResource, ListTagsForResource. */
import type * as SSM from '@aws-sdk/client-ssm'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Parameter } from './parameter.ts'
import { SsmState } from './state.ts'

const MOST_TAGS = 50

const resource = (
  { place }: Context,
  { ResourceType, ResourceId }: { ResourceType?: string | undefined; ResourceId?: string | undefined },
): Parameter => {
  if (ResourceType !== 'Parameter') throw new AwsError('InvalidResourceType', `local AWS tags parameters only, not ${ResourceType}.`)
  const parameter = place.state(SsmState).parameters.own(ResourceId ?? '')
  if (!parameter)
    throw new AwsError('InvalidResourceId', `The resource ID ${ResourceId} is not valid. Verify that you entered the correct ID.`)
  return parameter
}

export const parameterTags: Handlers<typeof SSM, Context> = {
  /**
   * A key that is there gets the new value; a parameter has at most 50 tags.
   * @rule ssm.tags.fifty https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_AddTagsToResource.html (unverified)
   */
  AddTagsToResource(input, context) {
    const { Name, Tags: present } = resource(context, input)
    const Tags = [...new Map([...present, ...(input.Tags ?? [])].map(tag => [tag.Key, tag])).values()]
    if (Tags.length > MOST_TAGS) throw new AwsError('TooManyTagsError', `A resource can have at most ${MOST_TAGS} tags.`)
    context.place.state(SsmState).parameters.patch(Name, { Tags })
    return {}
  },
  RemoveTagsFromResource(input, context) {
    const { Name, Tags } = resource(context, input)
    context.place.state(SsmState).parameters.patch(Name, { Tags: Tags.filter(tag => !input.TagKeys?.includes(tag.Key!)) })
    return {}
  },
  ListTagsForResource(input, context) {
    return { TagList: [...resource(context, input).Tags] }
  },
}
