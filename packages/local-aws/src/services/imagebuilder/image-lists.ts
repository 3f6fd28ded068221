/** Lists of images: by version, and the builds of a version. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { nameArn, parseArn, versionArn } from './arn.ts'
import { filtered, pageOf } from './listing.ts'
import { ImageBuilderState } from './state.ts'
import { newestFirst } from './version.ts'

/**
 * Lists show what the account owns unless another owner is asked for, and deprecated images only when asked.
 * @rule imagebuilder.lists.deprecated-when-asked https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html (botocore)
 */
const imagesOf = ({ place, asOf }: Context, { owner, includeDeprecated }: IB.ListImagesRequest): IB.Image[] =>
  (owner ?? 'Self') === 'Self'
    ? place
        .state(ImageBuilderState)
        .images.all({ asOf })
        .filter(image => includeDeprecated || image.state?.status !== 'DEPRECATED')
    : []

/** `1.2.3/4` → `1.2.3`. */
const semanticVersion = (image: IB.Image): string => image.version!.replace(/\/\d+$/, '')
const FILTERS = {
  name: (image: IB.Image) => image.name,
  osVersion: (image: IB.Image) => image.osVersion,
  platform: (image: IB.Image) => image.platform,
  type: (image: IB.Image) => image.type,
  version: semanticVersion,
}
const versionShown = (image: IB.Image, place: AccountRegion): IB.ImageVersion => ({
  arn: versionArn(image.arn!),
  name: image.name,
  type: image.type,
  version: semanticVersion(image),
  platform: image.platform,
  osVersion: image.osVersion,
  owner: place.account,
  dateCreated: image.dateCreated,
  buildType: image.buildType,
  imageSource: image.imageSource,
})
const summaryOf = (image: IB.Image, place: AccountRegion): IB.ImageSummary => ({
  arn: image.arn,
  name: image.name,
  type: image.type,
  version: image.version,
  platform: image.platform,
  osVersion: image.osVersion,
  state: image.state,
  owner: place.account,
  dateCreated: image.dateCreated,
  outputResources: image.outputResources,
  tags: image.tags,
  buildType: image.buildType,
  imageSource: image.imageSource,
  deprecationTime: image.deprecationTime,
  loggingConfiguration: image.loggingConfiguration,
})

export const imageLists = {
  /**
   * A list of images has one entry for each version.
   * @rule imagebuilder.lists.one-entry-a-version https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-images.html (example)
   */
  ListImages(input, context) {
    const shown = filtered(imagesOf(context, input), input.filters, FILTERS).map(image => versionShown(image, context.place))
    const versions = [...new Map(shown.map(version => [version.arn, version])).values()]
    const names = new Map(versions.map(({ version: _version, arn, ...rest }) => [nameArn(arn!), { ...rest, arn: nameArn(arn!) }]))
    const { items, nextToken } = pageOf(input.byName ? [...names.values()] : versions, input)
    return { requestId: context.requestId, imageVersionList: items, nextToken }
  },
  /**
   * Builds of a version are listed newest first.
   * @rule imagebuilder.lists.builds-newest-first https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-image-build-versions.html (example)
   */
  ListImageBuildVersions(input, { place, asOf, requestId }) {
    const all = place.state(ImageBuilderState).images.all({ asOf })
    const builds = filtered(all, input.filters, FILTERS)
      .filter(image => input.imageVersionArn === undefined || versionArn(image.arn!) === input.imageVersionArn)
      .map(image => ({ image, version: semanticVersion(image), build: parseArn(image.arn!)?.build ?? 0 }))
      .sort(newestFirst)
    const { items, nextToken } = pageOf(builds, input)
    return { requestId, imageSummaryList: items.map(({ image }) => summaryOf(image, place)), nextToken }
  },
} satisfies Handlers<typeof IB, Context>
