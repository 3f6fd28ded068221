/** The packages of an image, as the inventory saw them when it was built. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Context, Handlers } from '../../world/serve.ts'
import { pageOf, seen } from './listing.ts'
import { ImageBuilderState } from './state.ts'

export const packages = {
  /**
   * The packages are those that the inventory saw at build time.
   * @rule imagebuilder.packages.from-inventory https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html (botocore)
   */
  ListImagePackages(input, { place, asOf, requestId }) {
    const state = place.state(ImageBuilderState)
    const image = seen(state.images, input.imageBuildVersionArn, { asOf })
    const found = state.inventories.get(image.arn!, { asOf })?.packages ?? []
    const { items, nextToken } = pageOf(found, input)
    return { requestId, imagePackageList: items, nextToken }
  },
} satisfies Handlers<typeof IB, Context>
