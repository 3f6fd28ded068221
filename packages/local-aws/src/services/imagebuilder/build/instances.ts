/** The instances on which a build runs: launched for a workflow, terminated at its end. */
import type { Process } from '../../../time/timeline.ts'
import { type Job, StepFailed } from './job.ts'
import { refuseLaunch } from './launch-rules.ts'
import { ownTags } from './output-image.ts'
import { resolveParentImage } from './parent-image.ts'

/**
 * Build and test instances carry the infrastructure's resourceTags and Image Builder's own.
 * @rule imagebuilder.instances.tags https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html (botocore)
 */
const launch = (job: Job, purpose: 'Build' | 'Test', imageId: string): { instanceId: string } => {
  const { instanceTypes, subnetId, resourceTags } = job.infrastructure
  refuseLaunch(job.state.place, job.infrastructure, job.ec2.image(imageId), job.recipe)
  const tags = Object.entries(resourceTags ?? {}).map(([Key, Value]) => ({ Key, Value }))
  const instanceId = job.ec2.launch({
    ImageId: imageId,
    InstanceType: instanceTypes?.[0],
    SubnetId: subnetId,
    Tags: [{ Key: 'Name', Value: `${purpose} instance for ${job.image.name}` }, ...tags, ...ownTags(job)],
    by: 'imagebuilder.amazonaws.com',
  }).InstanceId!
  job.instanceId = instanceId
  job.log(`Launched instance (instance id: ${instanceId})`)
  return { instanceId }
}

/** The build instance comes from the recipe's parent image. */
export const launchBuildInstance = (job: Job): { instanceId: string } => {
  const { parentImage } = job.recipe
  const imageId = resolveParentImage(job.state.place, parentImage!)
  if (imageId !== parentImage) job.log(`Resolved Image Recipe parent image ${parentImage} to AMI ${imageId}.`)
  return launch(job, 'Build', imageId)
}
/** The test instance comes from the AMI that the build has made. */
export const launchTestInstance = (job: Job): { instanceId: string } => launch(job, 'Test', job.imageId!)

/**
 * What runs on an instance fails when somebody ends the instance: its command cannot be delivered any more. How the service words that is
 * not documented.
 * @rule imagebuilder.instances.ended-by-somebody https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html (unverified)
 */
export const requireInstance = ({ ec2, instanceId = '' }: Job): void => {
  const name = ec2.instances.own(instanceId)?.State?.Name
  if (name !== 'pending' && name !== 'running')
    throw new StepFailed(`The command for instance ${instanceId} failed with status Undeliverable: the instance is ${name ?? 'not there'}.`)
}
/** The work of a step, while its instance is there. */
export function* onInstance<T>(job: Job, work: Process<T>): Process<T> {
  requireInstance(job)
  for (let next = work.next(); ; ) {
    if (next.done) return next.value
    try {
      yield next.value
      requireInstance(job)
    } catch (error) {
      next = work.throw(error)
      continue
    }
    next = work.next()
  }
}

export const terminateInstance = (job: Job): Record<string, unknown> => {
  if (job.instanceId !== undefined) job.ec2.terminate(job.instanceId)
  job.instanceId = undefined
  return {}
}
