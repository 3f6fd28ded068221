/** What is told of the workflows of a build: executions and their steps. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Context, Handlers } from '../../world/serve.ts'
import type { Sight } from '../../world/shelf.ts'
import { pageOf, seen } from './listing.ts'
import { ImageBuilderState, type StepExecution, type WorkflowExecution } from './state.ts'

const stepsOf = (state: ImageBuilderState, workflowExecutionId: string, sight: Sight): StepExecution[] =>
  state.stepExecutions.all(sight).filter(step => step.workflowExecutionId === workflowExecutionId)

/** An execution with the counts of its steps. */
const shown = (state: ImageBuilderState, execution: WorkflowExecution, sight: Sight): WorkflowExecution => {
  const steps = stepsOf(state, execution.workflowExecutionId, sight)
  const count = (status: IB.WorkflowStepExecutionStatus): number => steps.filter(step => step.status === status).length
  return {
    ...execution,
    totalStepCount: steps.length,
    totalStepsSucceeded: count('COMPLETED'),
    totalStepsFailed: count('FAILED'),
    totalStepsSkipped: count('SKIPPED'),
  }
}

/**
 * The list says why the image failed.
 * @rule imagebuilder.workflows.list-tells-reason https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html (botocore)
 */
const failureReason = ({ state }: IB.Image): string | undefined => (state?.status === 'FAILED' ? state.reason : undefined)

export const workflows = {
  /**
   * Executions are listed in the order in which they began.
   * @rule imagebuilder.workflows.listed-in-order https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-workflow-executions.html (example)
   */
  ListWorkflowExecutions(input, { place, asOf, requestId }) {
    const state = place.state(ImageBuilderState)
    const image = seen(state.images, input.imageBuildVersionArn, { asOf })
    const executions = state.workflowExecutions
      .all({ asOf })
      .filter(({ imageBuildVersionArn }) => imageBuildVersionArn === input.imageBuildVersionArn)
      .map(execution => shown(state, execution, { asOf }))
    const { items, nextToken } = pageOf(executions, input)
    return { requestId, workflowExecutions: items, imageBuildVersionArn: image.arn, message: failureReason(image), nextToken }
  },
  ListWorkflowStepExecutions(input, { place, asOf, requestId }) {
    const state = place.state(ImageBuilderState)
    const execution = seen(state.workflowExecutions, input.workflowExecutionId, { asOf })
    const { items, nextToken } = pageOf(stepsOf(state, execution.workflowExecutionId, { asOf }), input)
    return {
      requestId,
      steps: items,
      workflowBuildVersionArn: execution.workflowBuildVersionArn,
      workflowExecutionId: execution.workflowExecutionId,
      imageBuildVersionArn: execution.imageBuildVersionArn,
      nextToken,
    }
  },
  GetWorkflowExecution(input, { place, asOf, requestId }) {
    const state = place.state(ImageBuilderState)
    return { requestId, ...shown(state, seen(state.workflowExecutions, input.workflowExecutionId, { asOf }), { asOf }) }
  },
  GetWorkflowStepExecution: (input, { place, asOf, requestId }) => ({
    requestId,
    ...seen(place.state(ImageBuilderState).stepExecutions, input.stepExecutionId, { asOf }),
  }),
} satisfies Handlers<typeof IB, Context>
