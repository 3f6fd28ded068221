/** One build as its process sees it: the image's row, its plan, its log stream, what it has made so far. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import { AwsError } from '../../../wire/protocol.ts'
import { Ec2State } from '../../ec2/state.ts'
import { LogsState } from '../../logs/state.ts'
import type { ImageBuilderState } from '../state.ts'
import type { Plan } from './plan.ts'

/** A step did not succeed: the workflow ends, and the image is FAILED with this text. */
export class StepFailed extends Error {
  override readonly name: string = 'StepFailed'
}

/** A component did not succeed. */
export class ComponentFailed extends StepFailed {
  override readonly name = 'ComponentFailed'
}

/** Any error as the failure of the step that it befell. One that nobody expected is a defect of the simulation besides. */
export const stepFailure = ({ state }: Job, error: unknown): StepFailed => {
  if (error instanceof StepFailed) return error
  if (error instanceof AwsError) return new StepFailed(error.message)
  state.place.world.timeline.defect(error)
  return new StepFailed('An internal error has occurred.')
}

export class Job {
  readonly state: ImageBuilderState
  readonly arn: string
  readonly plan: Plan
  /** The instance that the current workflow has launched. */
  instanceId: string | undefined
  /** The AMI that the build workflow has made. */
  imageId: string | undefined
  /** What is installed on the build instance, once its components have run. */
  packages: readonly IB.ImagePackage[] | undefined
  /** What the plan lets fail has failed. */
  failureMet = false
  constructor(state: ImageBuilderState, arn: string, plan: Plan) {
    this.state = state
    this.arn = arn
    this.plan = plan
  }
  get image(): IB.Image {
    return this.state.images.own(this.arn)!
  }
  get recipe(): IB.ImageRecipe {
    return this.image.imageRecipe!
  }
  get infrastructure(): IB.InfrastructureConfiguration {
    return this.image.infrastructureConfiguration!
  }
  get ec2(): Ec2State {
    return this.state.place.state(Ec2State)
  }
  get date(): string {
    return this.state.place.world.timeline.date.toISOString()
  }
  /**
   * The service logs its progress while the build runs.
   * @rule imagebuilder.logs.progress-while-it-runs https://github.com/aws/ec2-image-builder-roadmap/issues/49 (example)
   */
  enter(status: IB.ImageStatus, reason?: string): void {
    this.state.images.patch(this.arn, { state: reason === undefined ? { status } : { status, reason: reason.slice(0, 1024) } })
    this.log(`Image transitioned to ${status} state for Image ARN: ${this.arn}`)
  }
  /**
   * The log group has the image's name, the stream its version and build.
   * @rule imagebuilder.logs.group-and-stream https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html (example)
   */
  log(message: string): void {
    const { name, version, loggingConfiguration } = this.image
    this.state.place.state(LogsState).write(loggingConfiguration?.logGroupName ?? `/aws/imagebuilder/${name}`, version!, message)
  }
}

/** Windows is prepared for its next start by Image Builder itself. */
export const isWindows = ({ recipe }: Job): boolean => recipe.platform === 'Windows'
