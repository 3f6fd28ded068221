/** Image Builder: builds of images, and the workflows that they ran. */
import {
  GetImageCommand,
  type Image,
  type ImagebuilderClient,
  type ImageStatus,
  type ImageSummary,
  paginateListImageBuildVersions,
  paginateListWorkflowExecutions,
  paginateListWorkflowStepExecutions,
} from '@aws-sdk/client-imagebuilder'
import {
  type Ami,
  type Build,
  type BuildState,
  DISTRIBUTION_TAG,
  RUN_TAG,
  releaseOfImage,
  SCAN_TAG,
  TESTS_TAG,
  type TestedBuild,
  type Workflow,
  type WorkflowStep,
} from '@golden-ami/domain'
import { allEnded } from '../connection/all-ended.ts'
import { collect } from '../connection/collect.ts'
import { byName, ifThere, PAGE, time } from './reading.ts'

/** A status that AWS adds does not compile here, and one that the service sends before the SDK knows it counts as going. */
const STATE = {
  PENDING: 'going',
  CREATING: 'going',
  BUILDING: 'going',
  TESTING: 'going',
  DISTRIBUTING: 'going',
  INTEGRATING: 'going',
  AVAILABLE: 'available',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
  DEPRECATED: 'gone',
  DISABLED: 'gone',
  DELETED: 'gone',
} as const satisfies Record<ImageStatus, BuildState>

/** A build as Image Builder tells it; whether its AMIs are there is EC2's to say. */
export type BuildFacts = Omit<Build, 'ami' | 'scan' | 'copies' | 'undistributed'>

export const buildsIn = (client: ImagebuilderClient) => {
  const paged = { client, pageSize: PAGE }
  return {
    /** Every build of the recipes of a name. */
    async builds(name: string): Promise<readonly BuildFacts[]> {
      const summaries = await collect(paginateListImageBuildVersions(paged, { filters: byName(name) }), page => page.imageSummaryList)
      return summaries.map(buildOf)
    },
    /** One build, or the newest that an ARN with `x` wildcards means; undefined when there is none. */
    async image(arn: string): Promise<(BuildFacts & { readonly name: string }) | undefined> {
      const answer = await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn })))
      return answer?.image ? { ...buildOf(answer.image), name: answer.image.name ?? '' } : undefined
    },
    /**
     * Whether a build was tested; undefined when it is not there. `images`: the AMIs that it made.
     * @see https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
     */
    async tested(arn: string): Promise<TestedBuild | undefined> {
      const image = (await ifThere(client.send(new GetImageCommand({ imageBuildVersionArn: arn }))))?.image
      if (!image) return undefined
      return {
        arn,
        status: image.state?.status ?? '',
        tested: image.imageTestsConfiguration?.imageTestsEnabled === true,
        images: (image.outputResources?.amis ?? []).flatMap(({ image }) => image ?? []),
      }
    },
    /** The workflows of a build, as they began, with the steps of those that `wanted` names by id. */
    async workflows(arn: string, wanted: (id: string) => boolean): Promise<readonly Workflow[]> {
      const executions = await collect(
        paginateListWorkflowExecutions(paged, { imageBuildVersionArn: arn }),
        page => page.workflowExecutions,
      )
      return allEnded(
        executions.map(async ({ workflowExecutionId: id = '', type = '', status = '', retried = false, startTime, endTime }) => ({
          id,
          type,
          status,
          retried,
          started: time(startTime),
          ended: time(endTime),
          steps: wanted(id) ? await stepsOf(client, id) : [],
        })),
      )
    },
    /** The steps of one workflow, by its id. */
    steps: (workflow: string): Promise<readonly WorkflowStep[]> => stepsOf(client, workflow),
  }
}

const stepsOf = async (client: ImagebuilderClient, workflowExecutionId: string): Promise<readonly WorkflowStep[]> => {
  const steps = await collect(paginateListWorkflowStepExecutions({ client, pageSize: PAGE }, { workflowExecutionId }), page => page.steps)
  return steps.map(({ stepExecutionId = '', name = '', action = '', status = '', message = '', startTime, endTime }) => ({
    id: stepExecutionId,
    name,
    action,
    status,
    message,
    started: time(startTime),
    ended: time(endTime),
  }))
}

const buildOf = ({ arn = '', state, tags, dateCreated, outputResources }: ImageSummary | Image): BuildFacts => ({
  arn,
  release: releaseOfImage(arn) ?? arn.split('/').slice(2).join('/'),
  state: STATE[state?.status as ImageStatus] ?? 'going',
  status: state?.status ?? '',
  reason: state?.reason ?? '',
  run: tags?.[RUN_TAG] ?? '',
  tested: tags?.[TESTS_TAG] !== 'false',
  scanned: tags?.[SCAN_TAG] === 'true',
  distribution: tags?.[DISTRIBUTION_TAG] ?? '',
  created: time(dateCreated) ?? 0,
  amis: (outputResources?.amis ?? []).map(
    ({ region = '', accountId = '', image = '' }): Ami => ({ region, account: accountId, id: image }),
  ),
})
