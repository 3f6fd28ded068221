/** CreateTags, DeleteTags, DescribeTags. */
import type * as EC2 from '@aws-sdk/client-ec2'
import { AwsError } from '../../wire/aws-error.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import { ec2Page } from './ec2-page.ts'
import { filtered } from './filters.ts'
import { refuseMalformedId } from './ids.ts'
import { Ec2State } from './state.ts'
import { withoutTags, withTags } from './tag-rules.ts'

/** Resources that CreateTags and DeleteTags take at most. */
const MOST_RESOURCES = 1000

interface Kind {
  readonly prefix: string
  /** The member of a row that is its id. */
  readonly id: string
  readonly type: EC2.ResourceType
  readonly notFound: string
  /** The rows of this kind by id, each with its tags. */
  readonly shelf: (state: Ec2State) => Taggable
}
interface Taggable {
  get(id: string, context: Context): { readonly Tags?: EC2.Tag[] | undefined } | undefined
  own(id: string): { readonly Tags?: EC2.Tag[] | undefined } | undefined
  patch(id: string, change: { Tags: EC2.Tag[] }): unknown
  all(context: Context): object[]
}
const KINDS: readonly Kind[] = [
  { prefix: 'ami-', id: 'ImageId', type: 'image', notFound: 'InvalidAMIID.NotFound', shelf: state => state.images },
  { prefix: 'snap-', id: 'SnapshotId', type: 'snapshot', notFound: 'InvalidSnapshot.NotFound', shelf: state => state.snapshots },
  { prefix: 'i-', id: 'InstanceId', type: 'instance', notFound: 'InvalidInstanceID.NotFound', shelf: state => state.instances },
  {
    prefix: 'lt-',
    id: 'LaunchTemplateId',
    type: 'launch-template',
    notFound: 'InvalidLaunchTemplateId.NotFound',
    shelf: state => state.templates,
  },
]
interface Target {
  readonly id: string
  readonly shelf: Taggable
  readonly tags: readonly EC2.Tag[]
}

const targetOf = (id: string, state: Ec2State, context: Context): Target => {
  const kind = KINDS.find(({ prefix }) => id.startsWith(prefix))
  if (!kind) throw new AwsError('InvalidID', `The ID '${id}' is not valid`)
  refuseMalformedId(id)
  const shelf = kind.shelf(state)
  if (!shelf.get(id, context)) throw new AwsError(kind.notFound, `The ${kind.type} ID '${id}' does not exist`)
  return { id, shelf, tags: shelf.own(id)?.Tags ?? [] }
}
/**
 * All resources of a call are tagged or none: one that is not there, or would have too many tags, stops the whole call.
 * @rule ec2.tags.all-or-nothing https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (moto)
 */
const retag = (resources: readonly string[], context: Context, change: (tags: readonly EC2.Tag[]) => EC2.Tag[]): void => {
  if (resources.length > MOST_RESOURCES) throw new AwsError('InvalidParameterValue', `At most ${MOST_RESOURCES} resources can be tagged`)
  const state = context.place.state(Ec2State)
  const targets = resources.map(id => targetOf(id, state, context))
  const changes = targets.map(({ id, shelf, tags }) => ({ id, shelf, Tags: change(tags) }))
  for (const { id, shelf, Tags } of changes) shelf.patch(id, { Tags })
}

/** Each with itself as its tag, so that the filter `tag:<key>` means it. */
type TagRow = EC2.TagDescription & { readonly Tags: readonly EC2.Tag[] }
const describeTags = (context: Context): TagRow[] => {
  const state = context.place.state(Ec2State)
  return KINDS.flatMap(({ id, type, shelf }) =>
    shelf(state)
      .all(context)
      .map(row => row as { [member: string]: unknown; Tags?: EC2.Tag[] })
      .flatMap(row => (row.Tags ?? []).map(tag => ({ ResourceId: row[id] as string, ResourceType: type, ...tag, Tags: [tag] }))),
  )
}

export const tags: Handlers<typeof EC2, Context> = {
  CreateTags(input, context) {
    const added = input.Tags ?? []
    if (added.length === 0) throw new AwsError('MissingParameter', 'The request must contain the parameter tagKey')
    retag(input.Resources ?? [], context, present => withTags(present, added))
    return {}
  },
  DeleteTags(input, context) {
    retag(input.Resources ?? [], context, present => withoutTags(present, input.Tags))
    return {}
  },
  DescribeTags(input, context) {
    const found = filtered(describeTags(context), input.Filters, {
      key: row => row.Key,
      value: row => row.Value,
      'resource-id': row => row.ResourceId,
      'resource-type': row => row.ResourceType,
    })
    const { items, next } = ec2Page(found, input)
    return { Tags: items.map(({ Tags: _, ...shown }) => shown), NextToken: next }
  },
}
