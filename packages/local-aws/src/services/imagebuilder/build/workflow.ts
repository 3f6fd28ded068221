/** Runs one workflow for a build: its execution, its steps in order, each with status, times and message. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { Interrupted, type Process } from '../../../time/timeline.ts'
import { AwsError } from '../../../wire/protocol.ts'
import { onInstance } from './instances.ts'
import { ComponentFailed, type Job, StepFailed, stepFailure } from './job.ts'

/** One step of a workflow: what it does within its share of the workflow's time. */
export interface WorkflowStep {
  readonly name: string
  readonly action: string
  /** Part of the workflow's whole duration. */
  readonly share: number
  /** What its failure means for the workflow; Abort when nothing is said. */
  readonly onFailure?: 'Abort' | 'Continue'
  /** Has this build nothing for the step to do? */
  readonly skipped?: (job: Job) => boolean
  /** Does it run on the workflow's instance? */
  readonly needsInstance?: true
  /** What the service shows as the step's input, in JSON. */
  readonly inputs?: (job: Job) => Readonly<Record<string, unknown>>
  /** Does the step in `duration` ms; what it returns is the step's output, as the service shows it in JSON. */
  run(job: Job, duration: number): Process<Readonly<Record<string, unknown>>>
}
export interface Workflow {
  readonly type: IB.WorkflowType
  /** Name, version and build of the workflow that Amazon manages. */
  readonly name: string
  readonly steps: readonly WorkflowStep[]
}

/**
 * Amazon's workflows have `aws` for an account in their ARNs.
 * @rule imagebuilder.workflows.managed-arn https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-workflow-step-executions.html (example)
 */
const workflowArn = (job: Job, { type, name }: Workflow): string =>
  job.state.place.publicArn('imagebuilder', `workflow/${type.toLowerCase()}/${name}`, 'aws')

interface Begun {
  readonly workflowExecutionId: string
  readonly steps: readonly { readonly step: WorkflowStep; readonly stepExecutionId: string }[]
}
/** Puts the execution and its steps, all PENDING, on their shelves. */
const begin = (job: Job, workflow: Workflow): Begun => {
  const { state } = job
  const workflowExecutionId = `wf-${state.place.uuid('workflow-execution')}`
  const workflowBuildVersionArn = workflowArn(job, workflow)
  const common = { workflowExecutionId, workflowBuildVersionArn, imageBuildVersionArn: job.arn }
  state.workflowExecutions.put(workflowExecutionId, {
    ...common,
    type: workflow.type,
    status: 'RUNNING',
    retried: false,
    startTime: job.date,
  })
  job.log(`Started ${workflow.type} workflow ${workflowBuildVersionArn}`)
  job.log(`Total ${workflow.steps.length} steps to run for workflow ${workflowBuildVersionArn}`)
  const steps = workflow.steps.map(step => {
    const stepExecutionId = `step-${state.place.uuid('step-execution')}`
    const { name, action, onFailure = 'Abort' } = step
    state.stepExecutions.put(stepExecutionId, { ...common, stepExecutionId, name, action, onFailure, status: 'PENDING' })
    return { step, stepExecutionId }
  })
  return { workflowExecutionId, steps }
}

/**
 * When a step fails, the workflow fails and the steps behind it stay PENDING.
 * @rule imagebuilder.workflows.stop-at-failure https://github.com/aws-samples/amazon-ec2-image-builder-samples (example)
 */
export function* runWorkflow(job: Job, workflow: Workflow, duration: number): Process {
  const { workflowExecutionId, steps } = begin(job, workflow)
  const end = (status: IB.WorkflowExecutionStatus, message?: string): void => {
    job.state.workflowExecutions.patch(workflowExecutionId, { status, message, endTime: job.date })
  }
  try {
    for (const { step, stepExecutionId } of steps) {
      const failed = yield* runStep(job, workflow.type, step, stepExecutionId, Math.round(duration * step.share))
      if (failed && !goesOnAfter(step)) throw failed
    }
  } catch (error) {
    if (error instanceof Interrupted) end('CANCELLED', 'The image creation was cancelled.')
    if (!(error instanceof StepFailed)) throw error
    end('FAILED', messageOf(error))
    throw because(workflowExecutionId, error)
  }
  end('COMPLETED')
}

/**
 * A step with the onFailure Continue does not fail its workflow.
 * @rule imagebuilder.workflows.on-failure-continue https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-image-workflows.html (unverified)
 */
const goesOnAfter = ({ onFailure }: WorkflowStep): boolean => onFailure === 'Continue'

/**
 * The image's reason names the workflow execution and what its step said.
 * @rule imagebuilder.images.failure-reason https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (example)
 */
const because = (workflowExecutionId: string, { message }: StepFailed): StepFailed =>
  new StepFailed(`Workflow Execution ID: '${workflowExecutionId}' failed with reason: ${message}`)

/**
 * Where a component failed, executions and steps have no message: it is in the reason of the image and in the log.
 * @rule imagebuilder.workflows.no-message-for-components https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
 */
const messageOf = (error: StepFailed): string | undefined => (error instanceof ComponentFailed ? undefined : error.message.slice(0, 500))

/** Runs one step; what it returns is its failure. */
function* runStep(
  job: Job,
  type: IB.WorkflowType,
  step: WorkflowStep,
  stepExecutionId: string,
  duration: number,
): Process<StepFailed | undefined> {
  const { stepExecutions } = job.state
  const end = (status: IB.WorkflowStepExecutionStatus, rest: { message?: string | undefined; outputs?: string } = {}): void => {
    stepExecutions.patch(stepExecutionId, { status, endTime: job.date, ...rest })
  }
  const inputs = step.inputs && JSON.stringify(step.inputs(job))
  stepExecutions.patch(stepExecutionId, { status: 'RUNNING', inputs, startTime: job.date })
  try {
    if (step.skipped?.(job)) {
      end('SKIPPED')
      return undefined
    }
    job.log(`Started step ${step.name} with action ${step.action}`)
    const work = step.run(job, duration)
    const outputs = yield* step.needsInstance ? onInstance(job, work) : work
    failAsPlanned(job, type, step)
    end('COMPLETED', Object.keys(outputs).length > 0 ? { outputs: JSON.stringify(outputs) } : {})
    job.log(`Completed step ${step.name}`)
    return undefined
  } catch (error) {
    if (error instanceof Interrupted) end('CANCELLED')
    if (error instanceof Interrupted) throw error
    const failed = error instanceof AwsError ? new StepFailed(`${error.message} in workflow step ${step.name}`) : stepFailure(job, error)
    end('FAILED', { message: messageOf(failed), outputs: JSON.stringify({ status: 'Failed', error: failed.message }) })
    job.log(`Step ${step.name} failed: ${failed.message}`)
    return failed
  }
}
/** A step that runs components fails with them; any other one that the plan names fails at its end. */
const failAsPlanned = (job: Job, type: IB.WorkflowType, step: WorkflowStep): void => {
  const { failure } = job.plan
  if (failure?.workflow !== type || failure.step !== step.name) return
  job.failureMet = true
  throw new StepFailed(failure.reason ?? `The step ${step.name} failed.`)
}
