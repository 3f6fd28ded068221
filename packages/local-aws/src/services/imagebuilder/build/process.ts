/** A build from PENDING to its end, as a process on the timeline. */
import { Interrupted, type Process } from '../../../time/timeline.ts'
import { type Job, StepFailed } from './job.ts'
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
    if (job.image.imageTestsConfiguration?.imageTestsEnabled !== false) {
      job.enter('TESTING')
      yield* runWorkflow(job, TEST_IMAGE, plan.testing)
    }
    yield* distributing(job)
  })
}

/**
 * RetryImage distributes what was built before, without building it again.
 * @rule imagebuilder.images.retry-does-not-rebuild https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html (botocore)
 */
export function* distributeAgain(job: Job): Process {
  yield* toItsEnd(job, () => distributing(job))
}

function* distributing(job: Job): Process {
  const { plan } = job
  job.enter('DISTRIBUTING')
  yield* runWorkflow(job, DISTRIBUTE_IMAGE, plan.distributing)
  if (plan.integrating > 0) {
    job.enter('INTEGRATING')
    yield plan.integrating
  }
  job.enter('AVAILABLE')
}

/** Success is the work's own affair; failure and cancellation are the same for all. */
function* toItsEnd(job: Job, work: () => Process): Process {
  try {
    yield* work()
  } catch (error) {
    if (error instanceof StepFailed) fail(job, error)
    else if (error instanceof Interrupted) yield* cancel(job)
    else throw error
  }
  job.state.builds.delete(job.arn)
}

/**
 * A failed build's instance is terminated unless the infrastructure configuration says that it stays.
 * @rule imagebuilder.instances.kept-on-failure https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html (example)
 */
const fail = (job: Job, error: StepFailed): void => {
  if (job.infrastructure.terminateInstanceOnFailure !== false) terminate(job)
  job.enter('FAILED', error.message)
}

/**
 * Cancelling takes a while, in which the image keeps its status; then its instance is terminated.
 * @rule imagebuilder.images.cancel-is-asynchronous https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html (unverified)
 */
function* cancel(job: Job): Process {
  yield job.plan.cancelling
  terminate(job)
  discardImage(job)
  job.enter('CANCELLED', 'The image creation was cancelled.')
}
/**
 * A build that was cancelled before its AMI was distributed leaves none behind.
 * @rule imagebuilder.images.cancel-leaves-no-ami https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html (unverified)
 */
const discardImage = ({ image, imageId, ec2 }: Job): void => {
  const distributed = image.outputResources?.amis?.some(ami => ami.image === imageId) ?? false
  if (imageId === undefined || distributed) return
  for (const { Ebs } of ec2.images.own(imageId)?.BlockDeviceMappings ?? []) if (Ebs?.SnapshotId) ec2.snapshots.delete(Ebs.SnapshotId)
  ec2.images.delete(imageId)
  ec2.deregistered.add(imageId)
}
const terminate = (job: Job): void => {
  if (job.instanceId !== undefined) job.ec2.terminate(job.instanceId)
}
