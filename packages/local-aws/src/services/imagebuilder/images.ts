/** Images: builds of a recipe's version, started, read, cancelled, tried again, forgotten. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../wire/protocol.ts'
import type { Context, Handlers } from '../../world/serve.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { arnOf, latestVersionReferences, newestOf, parseArn } from './arn.ts'
import { Job } from './build/job.ts'
import { USUAL } from './build/plan.ts'
import { buildImage, goOnFrom } from './build/process.ts'
import { notFound } from './listing.ts'
import { requireRoom } from './quotas.ts'
import { ImageBuilderState } from './state.ts'

/** Statuses in which nothing goes on any more; later management only changes one into another. */
const ENDED: ReadonlySet<IB.ImageStatus | undefined> = new Set(['AVAILABLE', 'FAILED', 'CANCELLED', 'DEPRECATED', 'DISABLED', 'DELETED'])

/** Starts a process for an image that is on its shelf. The build is known before its first moment passes. */
const start = (state: ImageBuilderState, arn: string, process: typeof buildImage, imageId?: string): void => {
  const job = new Job(state, arn, { ...USUAL, ...state.plans(state.images.own(arn)!) })
  job.imageId = imageId
  state.builds.set(arn, { task: state.place.world.timeline.spawn(process(job)), plan: job.plan, cancelling: false })
}

/**
 * An image is built from exactly one recipe. (This world builds no containers.)
 * @rule imagebuilder.images.one-recipe https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html (unverified)
 */
const recipeOf = (place: AccountRegion, { imageRecipeArn, containerRecipeArn }: IB.CreateImageRequest): IB.ImageRecipe => {
  if ((imageRecipeArn === undefined) === (containerRecipeArn === undefined))
    throw new AwsError('InvalidRequestException', 'Exactly one of imageRecipeArn and containerRecipeArn is required.')
  if (imageRecipeArn === undefined) throw new AwsError('NotImplemented', 'local AWS does not build containers', { status: 501 })
  const recipe = newestOf(place.state(ImageBuilderState).recipes.owned(), imageRecipeArn)
  if (!recipe) throw notFound(imageRecipeArn)
  return recipe
}
/**
 * Workflows need an execution role.
 * @rule imagebuilder.images.workflows-need-a-role https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
 */
const requireRole = ({ workflows, executionRole }: IB.CreateImageRequest): void => {
  if (workflows?.length && executionRole === undefined)
    throw new AwsError('InvalidRequestException', 'An execution role is required to provide workflows.')
}
/** Only the workflows that Amazon manages run here; others are refused, so that nobody believes that they ran. */
const requireManagedWorkflows = ({ workflows }: IB.CreateImageRequest): void => {
  const other = workflows?.find(
    ({ workflowArn }) => !/:aws:workflow\/(build\/build|test\/test|distribution\/distribute)-image\//.test(workflowArn!),
  )
  if (other) throw new AwsError('NotImplemented', `local AWS does not run the workflow ${other.workflowArn}`, { status: 501 })
}

/** What management changes an image into later has been available before. */
const hasBeenAvailable = ({ state }: IB.Image): boolean => ['AVAILABLE', 'DEPRECATED', 'DISABLED'].includes(state?.status ?? '')

const ownImage = (place: AccountRegion, arn: string | undefined): IB.Image => {
  const image = place.state(ImageBuilderState).images.own(arn ?? '')
  if (!image) throw notFound(arn)
  return image
}
/**
 * An image that is being built cannot be deleted.
 * @rule imagebuilder.images.delete-after-the-end https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html (unverified)
 */
const requireEnded = (image: IB.Image): void => {
  if (!ENDED.has(image.state?.status))
    throw new AwsError('InvalidRequestException', `The image ${image.arn} is ${image.state?.status}: it cannot be deleted.`)
}

export const images = {
  /**
   * An image has the name and the version of its recipe, and the next build number of that version.
   * @rule imagebuilder.images.named-by-recipe https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (example)
   */
  CreateImage(input, { place, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CreateImage', input, () => {
      const recipe = recipeOf(place, input)
      requireRole(input)
      requireManagedWorkflows(input)
      requireRoom(state.quotas, 'concurrentBuilds', state.builds.size)
      const infrastructureConfiguration = state.infrastructures.own(input.infrastructureConfigurationArn!)
      if (!infrastructureConfiguration) throw notFound(input.infrastructureConfigurationArn)
      const distributionArn = input.distributionConfigurationArn
      const distributionConfiguration = distributionArn === undefined ? undefined : state.distributions.own(distributionArn)
      if (distributionArn !== undefined && !distributionConfiguration) throw notFound(distributionArn)
      const build = state.nextBuild(`image/${parseArn(recipe.arn!)?.node}/${recipe.version}`)
      const arn = arnOf(place, 'image', recipe.name!, recipe.version, build)
      state.images.put(arn, {
        arn,
        type: 'AMI',
        name: recipe.name,
        version: `${recipe.version}/${build}`,
        platform: recipe.platform,
        enhancedImageMetadataEnabled: input.enhancedImageMetadataEnabled ?? true,
        state: { status: 'PENDING' },
        outputResources: { amis: [] },
        imageRecipe: recipe,
        infrastructureConfiguration,
        distributionConfiguration,
        imageTestsConfiguration: { imageTestsEnabled: true, timeoutMinutes: 720, ...input.imageTestsConfiguration },
        imageScanningConfiguration: input.imageScanningConfiguration,
        scanState: input.imageScanningConfiguration?.imageScanningEnabled ? { status: 'PENDING' } : undefined,
        loggingConfiguration: input.loggingConfiguration,
        executionRole: input.executionRole,
        workflows: input.workflows,
        dateCreated: place.world.timeline.date.toISOString(),
        buildType: 'USER_INITIATED',
        imageSource: 'CUSTOM',
        tags: input.tags ?? {},
      })
      start(state, arn, buildImage)
      return { imageBuildVersionArn: arn, latestVersionReferences: latestVersionReferences(arn) }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  /**
   * An ARN without a build means the newest; one with wildcards the newest that has become available.
   * @rule imagebuilder.images.wildcards-mean-available https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html (unverified)
   */
  GetImage({ imageBuildVersionArn }, { place, asOf, requestId }) {
    const all = place.state(ImageBuilderState).images.all({ asOf })
    const meant = parseArn(imageBuildVersionArn!)?.version?.includes('x') ? all.filter(hasBeenAvailable) : all
    const image = newestOf(meant, imageBuildVersionArn!)
    if (!image) throw notFound(imageBuildVersionArn)
    return { requestId, image, latestVersionReferences: latestVersionReferences(image.arn!) }
  },
  /**
   * Only what has not ended can be cancelled. The answer comes at once, the status later.
   * @rule imagebuilder.images.cancel-before-the-end https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html (botocore)
   */
  CancelImageCreation(input, { place, world, requestId }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('CancelImageCreation', input, () => {
      const image = ownImage(place, input.imageBuildVersionArn)
      const build = state.builds.get(image.arn!)
      if (!build)
        throw new AwsError('InvalidRequestException', `The image ${image.arn} is ${image.state?.status}: its creation cannot be cancelled.`)
      if (!build.cancelling) {
        build.cancelling = true
        world.timeline.interrupt(build.task, 'cancelled')
      }
      return { imageBuildVersionArn: image.arn }
    })
    return { requestId, clientToken: input.clientToken, ...answer }
  },
  /**
   * Only tests and distributions that failed, or were cancelled, are tried again.
   * @rule imagebuilder.images.retry-tests-and-distributions https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
   */
  RetryImage(input, { place }) {
    const state = place.state(ImageBuilderState)
    const answer = state.tokens.once('RetryImage', input, () => {
      const image = ownImage(place, input.imageBuildVersionArn)
      const { status } = image.state ?? {}
      const failed = status === 'FAILED' || status === 'CANCELLED' ? state.failed.get(image.arn!) : undefined
      if (failed?.stage !== 'TESTING' && failed?.stage !== 'DISTRIBUTING')
        throw new AwsError(
          'InvalidRequestException',
          `The image ${image.arn} has neither tests nor a distribution that failed or was cancelled.`,
        )
      for (const { workflowExecutionId, imageBuildVersionArn, status: ended } of state.workflowExecutions.owned())
        if (imageBuildVersionArn === image.arn && (ended === 'FAILED' || ended === 'CANCELLED'))
          state.workflowExecutions.patch(workflowExecutionId, { retried: true })
      start(state, image.arn!, job => goOnFrom(job, failed.stage), failed.imageId)
      return { imageBuildVersionArn: image.arn }
    })
    return { clientToken: input.clientToken, ...answer }
  },
  /**
   * Deleting an image forgets it; its AMIs stay.
   * @rule imagebuilder.images.delete-keeps-amis https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html (botocore)
   */
  DeleteImage({ imageBuildVersionArn }, { place, requestId }) {
    const image = ownImage(place, imageBuildVersionArn)
    requireEnded(image)
    place.state(ImageBuilderState).images.delete(image.arn!)
    return { requestId, imageBuildVersionArn }
  },
} satisfies Handlers<typeof IB, Context>
