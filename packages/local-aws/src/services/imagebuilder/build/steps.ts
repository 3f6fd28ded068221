/** The workflows that Amazon manages, step by step. */
import type { Process } from '../../../time/timeline.ts'
import { hasNoComponents, runComponents } from './components.ts'
import { createImage } from './create-image.ts'
import { distribute } from './distribute.ts'
import { launchBuildInstance, launchTestInstance, terminateInstance } from './instances.ts'
import { takeInventory } from './inventory.ts'
import { isWindows, type Job } from './job.ts'
import { collectFindings, isScanned, SCAN_STEP } from './scan.ts'
import type { Workflow } from './workflow.ts'

/** Does something at once and takes its time afterwards. */
const first = <T>(act: (job: Job) => T) =>
  function* (job: Job, duration: number): Process<T> {
    const done = act(job)
    yield duration
    return done
  }
/** Takes its time and does something at the end. */
const last = <T>(act: (job: Job) => T) =>
  function* (job: Job, duration: number): Process<T> {
    yield duration
    return act(job)
  }
const components = (stage: 'BUILD' | 'TEST') =>
  function* (job: Job, duration: number): Process<Record<string, unknown>> {
    yield* runComponents(job, stage, duration)
    return { status: 'Success' }
  }
const onInstance = (job: Job): { instanceId: string | undefined } => ({ instanceId: job.instanceId })
const onceReachable = (): { waitFor: string } => ({ waitFor: 'ssmAgent' })
/** A step without anything to say about it. */
const nothing = first(() => ({}))

/**
 * A build has seven steps; the one that sanitizes is skipped for Windows, and the one for system preparation for everything else.
 * @rule imagebuilder.workflows.build-image https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-workflow-step-executions.html (example)
 */
export const BUILD_IMAGE: Workflow = {
  type: 'BUILD',
  name: 'build-image/1.0.3/1',
  steps: [
    {
      name: 'LaunchBuildInstance',
      action: 'LaunchInstance',
      share: 0.1,
      inputs: onceReachable,
      run: first(launchBuildInstance),
    },
    {
      name: 'ApplyBuildComponents',
      action: 'ExecuteComponents',
      share: 0.6,
      skipped: job => hasNoComponents(job, 'BUILD'),
      needsInstance: true,
      inputs: onInstance,
      run: components('BUILD'),
    },
    {
      name: 'InventoryCollection',
      action: 'CollectImageMetadata',
      share: 0.05,
      skipped: job => job.image.enhancedImageMetadataEnabled === false,
      needsInstance: true,
      inputs: onInstance,
      run: last(takeInventory),
    },
    { name: 'RunSanitizeScript', action: 'SanitizeInstance', share: 0.05, skipped: isWindows, needsInstance: true, run: nothing },
    {
      name: 'RunSysPrepScript',
      action: 'RunSysPrep',
      share: 0,
      skipped: job => !isWindows(job),
      inputs: onInstance,
      needsInstance: true,
      run: nothing,
    },
    { name: 'CreateOutputAMI', action: 'CreateImage', share: 0.15, inputs: onInstance, run: createImage },
    {
      name: 'TerminateBuildInstance',
      action: 'TerminateInstance',
      onFailure: 'Continue',
      share: 0.05,
      inputs: onInstance,
      run: first(terminateInstance),
    },
  ],
}
/**
 * A test has four steps, on an instance of the new AMI; without a scan the one for its findings is skipped, with one it takes time of its own.
 * @rule imagebuilder.workflows.test-image https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-workflow-executions.html (example)
 */
export const TEST_IMAGE: Workflow = {
  type: 'TEST',
  name: 'test-image/1.0.3/1',
  steps: [
    {
      name: 'LaunchTestInstance',
      action: 'LaunchInstance',
      share: 0.2,
      inputs: onceReachable,
      run: first(launchTestInstance),
    },
    {
      name: SCAN_STEP,
      action: 'CollectImageScanFindings',
      share: 0.5,
      onFailure: 'Continue',
      skipped: job => !isScanned(job),
      inputs: onInstance,
      run: collectFindings,
    },
    {
      name: 'ApplyTestComponents',
      action: 'ExecuteComponents',
      share: 0.7,
      skipped: job => hasNoComponents(job, 'TEST'),
      needsInstance: true,
      inputs: onInstance,
      run: components('TEST'),
    },
    {
      name: 'TerminateTestInstance',
      action: 'TerminateInstance',
      onFailure: 'Continue',
      share: 0.1,
      inputs: onInstance,
      run: first(terminateInstance),
    },
  ],
}
/**
 * Distribution is a workflow only when one of that type is asked for.
 * @rule imagebuilder.workflows.distribution-is-optional https://github.com/aws/agent-toolkit-for-aws/tree/main/skills/specialized-skills/ec2-skills/amazon-ec2-image-builder (example)
 */
export const DISTRIBUTE_IMAGE: Workflow = {
  type: 'DISTRIBUTION',
  name: 'distribute-image/1.0.0/1',
  steps: [{ name: 'DistributeImage', action: 'DistributeImage', share: 1, run: distribute }],
}
