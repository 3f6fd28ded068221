/** Tags of Image Builder's own resources; those of AMIs are EC2's affair. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Shelf } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { type Kind, parseArn } from './arn.ts'
import { notFound, seen } from './listing.ts'
import { ImageBuilderState } from './state.ts'

interface Tagged {
  tags?: Record<string, string> | undefined
}
const shelfOf = (place: AccountRegion, arn: string): Shelf<Tagged> => {
  const state = place.state(ImageBuilderState)
  const shelves: Readonly<Record<Kind, unknown>> = {
    component: state.components,
    'image-recipe': state.recipes,
    'infrastructure-configuration': state.infrastructures,
    'distribution-configuration': state.distributions,
    image: state.images,
  }
  const shelf = shelves[parseArn(arn)?.kind as Kind] as Shelf<Tagged> | undefined
  if (!shelf?.own(arn)) throw notFound(arn)
  return shelf
}

export const tags = {
  TagResource({ resourceArn, tags: added }, { place }) {
    const shelf = shelfOf(place, resourceArn!)
    shelf.patch(resourceArn!, { tags: { ...shelf.own(resourceArn!)?.tags, ...added } })
    return {}
  },
  UntagResource({ resourceArn, tagKeys }, { place }) {
    const shelf = shelfOf(place, resourceArn!)
    const kept = Object.entries(shelf.own(resourceArn!)?.tags ?? {}).filter(([key]) => !tagKeys?.includes(key))
    shelf.patch(resourceArn!, { tags: Object.fromEntries(kept) })
    return {}
  },
  ListTagsForResource: ({ resourceArn }, { place, asOf }) => ({
    tags: seen(shelfOf(place, resourceArn!), resourceArn, { asOf }).tags ?? {},
  }),
} satisfies Handlers<typeof IB, Context>
