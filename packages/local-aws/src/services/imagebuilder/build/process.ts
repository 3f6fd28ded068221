/** A build from PENDING to its end, as a process on the timeline. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { Interrupted, type Process } from '../../../time/timeline.ts'
import { distribute } from './distribute.ts'
import { terminateInstance } from './instances.ts'
import { type Job, StepFailed, stepFailure } from './job.ts'
import { giveUpScan } from './scan.ts'
import { BUILD_IMAGE, DISTRIBUTE_IMAGE, TEST_IMAGE } from './steps.ts'
import { runWorkflow } from './workflow.ts'

/**
 * An image moves through its build, test and distribution statuses and ends AVAILABLE, FAILED or CANCELLED.
 * @rule imagebuilder.images.statuses https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageState.html (botocore)
 */
export function* buildImage(job: Job): Process {
  const { plan } = job
  yield* toItsEnd(job, function* () {
    yield plan.pending
    if (plan.creating > 0) {
      job.enter('CREATING')
      yield plan.creating
    }
    job.enter('BUILDING')
    yield* runWorkflow(job, BUILD_IMAGE, plan.building)
    if (job.image.imageTestsConfiguration?.imageTestsEnabled !== false) yield* testing(job)
    else giveUpScan(job)
    yield* distributing(job)
  })
}

/**
 * RetryImage goes on from the stage that failed, the tests or the distribution, without building again.
 * @rule imagebuilder.images.retry-from-failed-stage https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
 */
export function* goOnFrom(job: Job, stage: IB.ImageStatus): Process {
  yield* toItsEnd(job, function* () {
    if (stage === 'TESTING') yield* testing(job)
    yield* distributing(job)
  })
}

function* testing(job: Job): Process {
  job.enter('TESTING')
  yield* runWorkflow(job, TEST_IMAGE, job.plan.testing)
}
function* distributing(job: Job): Process {
  const { plan, image } = job
  job.enter('DISTRIBUTING')
  const asked = image.workflows?.some(({ workflowArn }) => workflowArn!.includes(':workflow/distribution/'))
  if (asked) yield* runWorkflow(job, DISTRIBUTE_IMAGE, plan.distributing)
  else yield* distributeByService(job)
  if (plan.integrating > 0) {
    job.enter('INTEGRATING')
    yield plan.integrating
  }
  requirePlannedFailure(job)
  job.enter('AVAILABLE')
}
/** A plan for something that is not in this build, or is skipped in it, is the scenario's mistake, not a success. */
const requirePlannedFailure = ({ plan: { failure }, failureMet }: Job): void => {
  if (failure && !failureMet) throw new Error(`The plan's failure ${JSON.stringify(failure)} names a step that this build has not.`)
}
/**
 * A distribution that is no workflow is a job, and its failure names that.
 * @rule imagebuilder.distribution.failure-reason https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (unverified)
 */
function* distributeByService(job: Job): Process {
  try {
    yield* distribute(job, job.plan.distributing)
  } catch (error) {
    if (error instanceof Interrupted) throw error
    const id = job.state.place.uuid('distribution-job')
    const { message } = stepFailure(job, error)
    throw new StepFailed(`Distribution failed with JobId '${id}', status = 'Failed' for ARN '${job.arn}'. ${message}`)
  }
}

/** Success is the work's own affair; failure, also one that nobody expected, and cancellation are the same for all. */
function* toItsEnd(job: Job, work: () => Process): Process {
  try {
    yield* work()
  } catch (error) {
    if (error instanceof Interrupted) yield* cancel(job)
    else fail(job, stepFailure(job, error))
  }
  job.state.builds.delete(job.arn)
}

/**
 * A failed build's instance is terminated unless the infrastructure configuration says that it stays.
 * @rule imagebuilder.instances.kept-on-failure https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (example)
 */
const fail = (job: Job, error: StepFailed): void => {
  if (job.infrastructure.terminateInstanceOnFailure !== false) terminateInstance(job)
  job.state.failed.set(job.arn, { stage: job.image.state!.status!, imageId: job.imageId })
  job.enter('FAILED', error.message)
}

/**
 * Cancelling takes a while, in which the image keeps its status; then its instance is terminated. What was made stays, and can go on.
 * @rule imagebuilder.images.cancel-is-asynchronous https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html (unverified)
 */
function* cancel(job: Job): Process {
  yield job.plan.cancelling
  terminateInstance(job)
  job.state.failed.set(job.arn, { stage: job.image.state!.status!, imageId: job.imageId })
  job.enter('CANCELLED', 'The image creation was cancelled.')
}
