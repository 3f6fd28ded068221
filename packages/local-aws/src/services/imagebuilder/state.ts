/** What Image Builder keeps of one account in one region, and how its builds go. */
import type * as IB from '@aws-sdk/client-imagebuilder'
import type { Task } from '../../time/timeline.ts'
import { Shelf, type Sight } from '../../world/shelf.ts'
import type { AccountRegion } from '../../world/world-state.ts'
import { nodeOf } from './arn.ts'
import type { Plan } from './build/plan.ts'
import { MANAGED, type ManagedComponent } from './managed.ts'
import { type Quotas, UNLIMITED } from './quotas.ts'
import { Tokens } from './tokens.ts'

/** One run of a workflow for an image. */
export type WorkflowExecution = IB.WorkflowExecutionMetadata & {
  readonly workflowExecutionId: string
  readonly imageBuildVersionArn: string
}
/** One step of such a run. */
export type StepExecution = Omit<IB.GetWorkflowStepExecutionResponse, 'requestId'> & {
  readonly stepExecutionId: string
  readonly workflowExecutionId: string
}
/** What the inventory of the build instance found. */
export interface Inventory {
  readonly packages: readonly IB.ImagePackage[]
}
/** What the scan of the test instance found. */
export interface ScanFindings {
  readonly findings: readonly IB.ImageScanFinding[]
}
/** A build that is going on. */
export interface Build {
  readonly task: Task
  readonly plan: Plan
  /** CancelImageCreation was called; the image still has the status it had. */
  cancelling: boolean
}

/** Where a build failed, for RetryImage. */
export interface Failed {
  readonly stage: IB.ImageStatus
  /** The AMI that it had made. */
  readonly imageId: string | undefined
}

export class ImageBuilderState {
  /** By build version ARN. */
  readonly components: Shelf<IB.Component>
  /** By version ARN. */
  readonly recipes: Shelf<IB.ImageRecipe>
  readonly infrastructures: Shelf<IB.InfrastructureConfiguration>
  readonly distributions: Shelf<IB.DistributionConfiguration>
  /** By build version ARN. */
  readonly images: Shelf<IB.Image>
  readonly workflowExecutions: Shelf<WorkflowExecution>
  readonly stepExecutions: Shelf<StepExecution>
  /** By the image's build version ARN. */
  readonly inventories: Shelf<Inventory>
  /** By the image's build version ARN. */
  readonly scanFindings: Shelf<ScanFindings>
  /** By the image's build version ARN. */
  readonly builds = new Map<string, Build>()
  /** By the image's build version ARN. */
  readonly failed = new Map<string, Failed>()
  readonly tokens = new Tokens()
  readonly quotas: Quotas = { ...UNLIMITED }
  /** What becomes of a component document that is created again under its name and version. */
  sameDocument: 'refused' | 'another-build' = 'refused'
  /**
   * How the build of an image goes, asked when it is created: whatever is named here replaces the usual. Tests and scenarios decide by
   * this which step fails, what it prints and how long everything takes; nothing is guessed from a component's commands.
   */
  plans: (image: IB.Image) => Partial<Plan> = () => ({})
  readonly place: AccountRegion
  readonly #managed: IB.Component[] = []
  readonly #lastBuild = new Map<string, number>()

  constructor(place: AccountRegion) {
    this.place = place
    const { timeline } = place.world
    this.components = new Shelf(timeline)
    this.recipes = new Shelf(timeline)
    this.infrastructures = new Shelf(timeline)
    this.distributions = new Shelf(timeline)
    this.images = new Shelf(timeline)
    this.workflowExecutions = new Shelf(timeline)
    this.stepExecutions = new Shelf(timeline)
    this.inventories = new Shelf(timeline)
    this.scanFindings = new Shelf(timeline)
    for (const component of MANAGED) this.publish(component)
  }

  /** Amazon publishes a component, or a newer version of one; callers see it at once. */
  publish({ name, version, description, type, data, platform = 'Linux' }: ManagedComponent): IB.Component {
    const component: IB.Component = {
      arn: this.place.publicArn(
        'imagebuilder',
        `component/${nodeOf(name)}/${version}/${this.nextBuild(`aws:component/${name}/${version}`)}`,
        'aws',
      ),
      name,
      version,
      description,
      type,
      data,
      platform,
      owner: 'Amazon',
      publisher: 'Amazon Web Services',
      state: { status: 'ACTIVE' },
      encrypted: true,
      dateCreated: this.place.world.timeline.date.toISOString(),
    }
    this.#managed.push(component)
    return component
  }
  get managed(): readonly IB.Component[] {
    return this.#managed
  }
  /** All components that exist, for the service itself. */
  ownedComponents(): IB.Component[] {
    return [...this.components.owned(), ...this.#managed]
  }
  /** All components that a caller gets to see. */
  seenComponents(sight: Sight): IB.Component[] {
    return [...this.components.all(sight), ...this.#managed]
  }
  /**
   * Build numbers of a version count up from 1; a number is not given twice.
   * @rule imagebuilder.versions.build-is-assigned https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html (example)
   */
  nextBuild(version: string): number {
    const build = (this.#lastBuild.get(version) ?? 0) + 1
    this.#lastBuild.set(version, build)
    return build
  }
}
