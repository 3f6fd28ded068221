/** Image recipes: a parent image and the components that are applied to it. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { Ec2State } from '../ec2/state.ts'
import { arnOf, latestVersionReferences, nameArn, newestOf, parseArn } from './arn.ts'
import { filtered, notFound, pageOf } from './listing.ts'
import { requireRoom } from './quotas.ts'
import { ImageBuilderState } from './state.ts'
import { requireVersion } from './version.ts'

/** Default quota of components in a recipe. */
const MOST_COMPONENTS = 20

/**
 * A recipe has at most 20 components.
 * @rule imagebuilder.recipes.at-most-20-components https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html (unverified)
 */
const requireFewComponents = (components: readonly IB.ComponentConfiguration[]): void => {
  if (components.length > MOST_COMPONENTS)
    throw new AwsError('ServiceQuotaExceededException', `A recipe can have at most ${MOST_COMPONENTS} components.`)
}
/**
 * The components of a recipe exist when it is made.
 * @rule imagebuilder.recipes.components-exist https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (unverified)
 */
const requireComponents = (state: ImageBuilderState, components: readonly IB.ComponentConfiguration[]): void => {
  for (const { componentArn } of components)
    if (!newestOf(state.ownedComponents(), componentArn!))
      throw new AwsError('InvalidRequestException', `The component ${componentArn} does not exist.`)
}
/** That of an AMI, or of the image that an ARN means; of a parameter nobody knows before the build. */
const platformOf = (place: AccountRegion, parentImage: string): IB.Platform | undefined => {
  if (parentImage.startsWith('ssm:')) return undefined
  if (!parentImage.startsWith('ami-')) return newestOf(place.state(ImageBuilderState).images.owned(), parentImage)?.platform
  return place.state(Ec2State).image(parentImage)?.Platform?.toLowerCase() === 'windows' ? 'Windows' : 'Linux'
}
/**
 * The components of a recipe are for the platform of its parent image.
 * @rule imagebuilder.recipes.one-platform https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-recipes.html (unverified)
 */
const requirePlatform = (
  state: ImageBuilderState,
  components: readonly IB.ComponentConfiguration[],
  platform: IB.Platform | undefined,
): void => {
  for (const { componentArn } of components) {
    const component = newestOf(state.ownedComponents(), componentArn!)
    if (platform !== undefined && component?.platform !== platform)
      throw new AwsError(
        'InvalidRequestException',
        `The component ${componentArn} is for ${component?.platform}, the parent image for ${platform}.`,
      )
  }
}
/**
 * A component is in a recipe once, whatever its versions.
 * @rule imagebuilder.recipes.each-component-once https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-recipes.html (unverified)
 */
const requireEachOnce = (components: readonly IB.ComponentConfiguration[]): void => {
  const names = components.map(({ componentArn }) => nameArn(componentArn!))
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new AwsError('InvalidRequestException', `The component ${twice} is in the recipe more than once.`)
}
/**
 * A parent image that is given by an AMI id or an image ARN exists when the recipe is made; a parameter is looked up by each build.
 * @rule imagebuilder.recipes.parent-exists https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (unverified)
 */
const requireParentImage = (place: AccountRegion, parentImage: string): void => {
  const exists = parentImage.startsWith('ami-')
    ? place.state(Ec2State).image(parentImage) !== undefined
    : parentImage.startsWith('ssm:') || newestOf(place.state(ImageBuilderState).images.owned(), parentImage) !== undefined
  if (!exists) throw new AwsError('InvalidRequestException', `The value supplied for parameter 'parentImage' is not valid: ${parentImage}.`)
}

export const recipes = {
  /**
   * A version of a recipe is made once; creating it again is refused.
   * @rule imagebuilder.recipes.version-is-made-once https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html (botocore)
   */
  CreateImageRecipe(input, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CreateImageRecipe', input, () => {
      const version = requireVersion(input.semanticVersion!)
      const arn = arnOf(place, 'image-recipe', input.name!, version)
      if (state.recipes.own(arn)) throw new AwsError('ResourceAlreadyExistsException', `The recipe ${arn} already exists.`)
      requireRoom(state.quotas, 'recipes', state.recipes.owned().length)
      requireFewComponents(input.components ?? [])
      requireEachOnce(input.components ?? [])
      requireComponents(state, input.components ?? [])
      requireParentImage(place, input.parentImage!)
      const platform = platformOf(place, input.parentImage!)
      requirePlatform(state, input.components ?? [], platform)
      state.recipes.put(arn, {
        arn,
        type: 'AMI',
        name: input.name,
        description: input.description,
        platform: platform ?? newestOf(state.ownedComponents(), input.components?.[0]?.componentArn ?? '')?.platform ?? 'Linux',
        owner: place.account,
        version,
        components: input.components,
        parentImage: input.parentImage,
        blockDeviceMappings: input.blockDeviceMappings,
        workingDirectory: input.workingDirectory,
        additionalInstanceConfiguration: input.additionalInstanceConfiguration,
        amiTags: input.amiTags,
        dateCreated: place.world.timeline.date.toISOString(),
        tags: input.tags ?? {},
      })
      return { imageRecipeArn: arn, latestVersionReferences: latestVersionReferences(arn) }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  GetImageRecipe({ imageRecipeArn }, { place, asOf, requestId }) {
    const imageRecipe = newestOf(place.state(ImageBuilderState).recipes.all({ asOf }), imageRecipeArn!)
    if (!imageRecipe) throw notFound(imageRecipeArn)
    return { requestId, imageRecipe, latestVersionReferences: latestVersionReferences(imageRecipe.arn!) }
  },
  ListImageRecipes(input, { place, asOf, requestId }) {
    const own = (input.owner ?? 'Self') === 'Self' ? place.state(ImageBuilderState).recipes.all({ asOf }) : []
    const shown = filtered(own, input.filters, {
      name: recipe => recipe.name,
      parentImage: recipe => recipe.parentImage,
      platform: recipe => recipe.platform,
    })
    const { items, nextToken } = pageOf(shown, input)
    const imageRecipeSummaryList = items.map(({ arn, name, platform, owner, parentImage, dateCreated, tags }) => ({
      arn,
      name,
      platform,
      owner,
      parentImage,
      dateCreated,
      tags,
    }))
    return { requestId, imageRecipeSummaryList, nextToken }
  },
  /**
   * What was built of a recipe keeps what it said: it can be deleted.
   * @rule imagebuilder.recipes.delete-keeps-images https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html (unverified)
   */
  DeleteImageRecipe({ imageRecipeArn }, { place, requestId }) {
    const { recipes: shelf } = place.state(ImageBuilderState)
    if (!shelf.own(imageRecipeArn!) || !parseArn(imageRecipeArn!)) throw notFound(imageRecipeArn)
    shelf.delete(imageRecipeArn!)
    return { requestId, imageRecipeArn }
  },
} satisfies Handlers<typeof IB, Context>
