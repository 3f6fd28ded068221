/** How a build goes, as data: durations, output, packages, the one thing that fails. */
import type { ImagePackage, WorkflowType } from '@aws-sdk/client-imagebuilder'
import { minutes, seconds } from '../../../time/timeline.ts'

/** The one thing that fails in a build. */
export interface Failure {
  /** The workflow in which it happens. */
  readonly workflow: WorkflowType
  /** The workflow's step; by default the one that runs components, in DISTRIBUTION the one that distributes. */
  readonly step?: string
  /** Name of the component whose step fails; by default the first with a phase in this workflow. */
  readonly component?: string
  /** Name of the component's step; by default its first. */
  readonly componentStep?: string
  /** What the failing command prints to stderr, line by line. */
  readonly stderr?: readonly string[]
  /** Exit code of the failing command; 1 by default. */
  readonly exitCode?: number
  /** In DISTRIBUTION: the Regions in which it fails, the others get their AMIs; by default everything fails. */
  readonly regions?: readonly string[]
  /** What the failing workflow step says where no component is to blame. */
  readonly reason?: string
}

export interface Plan {
  /** How long the image stays in each status, ms. A status with 0 is passed over. */
  readonly pending: number
  readonly creating: number
  readonly building: number
  readonly testing: number
  readonly distributing: number
  readonly integrating: number
  /** From CancelImageCreation to CANCELLED, ms. */
  readonly cancelling: number
  /** What a component's step prints to stdout, by `<component name>/<step name>`. */
  readonly stdout: Readonly<Record<string, readonly string[]>>
  /** When the lines of components reach CloudWatch Logs: all when the components of a workflow are done, or each as it is printed. */
  readonly componentLog: 'when-complete' | 'streamed'
  /** What the components add to the packages of the base image. A package of the base that is named here has this version instead. */
  readonly packages: readonly ImagePackage[]
  readonly failure: Failure | undefined
}

/** How a build goes when nothing else is said. */
export const USUAL: Plan = {
  pending: seconds(30),
  creating: seconds(10),
  building: minutes(20),
  testing: minutes(8),
  distributing: minutes(4),
  integrating: 0,
  cancelling: minutes(1),
  stdout: {},
  componentLog: 'when-complete',
  packages: [],
  failure: undefined,
}
