/** Runs the components of a recipe on the instance, with the lines that the task orchestrator (TOE) prints. */
import type { WorkflowType } from '@aws-sdk/client-imagebuilder'
import type { Process } from '../../../time/timeline.ts'
import { newestOf } from '../arn.ts'
import { type DocumentStep, PHASES, type Phase, readDocument } from '../document.ts'
import { type Job, StepFailed } from './job.ts'
import { equalParts } from './shares.ts'

type Stage = keyof typeof PHASES
interface Document {
  readonly name: string
  readonly arn: string
  /** Only those that run in this stage. */
  readonly phases: readonly Phase[]
}

/** The recipe's documents that have something to do in a stage; wildcards mean the newest version there is now. */
const documentsOf = (job: Job, stage: Stage): Document[] =>
  (job.recipe.components ?? []).flatMap(({ componentArn }) => {
    const component = newestOf(job.state.ownedComponents(), componentArn!)
    if (component?.data === undefined) throw new StepFailed(`Component ${componentArn} cannot be found.`)
    const ours: readonly string[] = PHASES[stage]
    const phases = readDocument(component.data).phases.filter(phase => ours.includes(phase.name))
    return phases.length === 0 ? [] : [{ name: component.name!, arn: component.arn!, phases }]
  })

/** Which component's step the plan lets fail in a stage. */
const plannedFailure = (job: Job, stage: WorkflowType, documents: readonly Document[]): { document: string; step: string } | undefined => {
  const { failure } = job.plan
  if (failure?.workflow !== stage || failure.step !== undefined) return undefined
  const document = failure.component === undefined ? documents[0] : documents.find(({ name }) => name === failure.component)
  const steps = document?.phases.flatMap(phase => phase.steps) ?? []
  const step = failure.componentStep === undefined ? steps[0] : steps.find(({ name }) => name === failure.componentStep)
  if (!document || !step) throw new Error(`The plan's failure ${JSON.stringify(failure)} names a component step that this image has not.`)
  return { document: document.name, step: step.name }
}

/**
 * Documents run in the order of the recipe, build and validate in the build stage, test in the test stage.
 * @rule imagebuilder.components.phases-by-stage https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html (example)
 */
export function* runComponents(job: Job, stage: Stage, duration: number): Process {
  const documents = documentsOf(job, stage)
  const failing = plannedFailure(job, stage, documents)
  const count = documents.flatMap(document => document.phases.flatMap(phase => phase.steps)).length
  const durations = equalParts(duration, count)
  if (count === 0) yield duration
  for (const document of documents) {
    job.log(`Document ${document.arn}`)
    const failed = yield* runDocument(job, document, durations, failing?.document === document.name ? failing.step : undefined)
    if (!failed) continue
    job.log('TOE has completed execution with failure - Execution failed!')
    throw new StepFailed(`Document ${document.arn} failed!`)
  }
  job.log('Executor: FINISHED EXECUTION OF ALL DOCUMENTS')
  job.log('TOE has completed execution successfully')
}

/** Runs the phases of one document, each step for the next of `durations`; tells whether the document failed. */
function* runDocument(job: Job, document: Document, durations: number[], failing: string | undefined): Process<boolean> {
  let failed = false
  for (const phase of document.phases) {
    job.log(`Phase ${phase.name}`)
    for (const step of phase.steps) {
      job.log(`Step ${step.name}`)
      yield* runDocumentStep(job, `${document.name}/${step.name}`, step, durations.shift() ?? 0, step.name === failing)
      if (step.name !== failing || step.onFailure === 'Ignore') continue
      failed = true
      if (step.onFailure === 'Abort') return true
    }
  }
  return failed
}

/**
 * The lines of one step.
 * @rule imagebuilder.logs.toe-lines https://docs.aws.amazon.com/parallelcluster/latest/ug/building-custom-ami-v3.html (example)
 */
function* runDocumentStep(job: Job, path: string, { action }: DocumentStep, duration: number, fails: boolean): Process {
  job.log(`${action}: STARTED EXECUTION`)
  yield duration
  for (const line of job.plan.stdout[path] ?? []) job.log(`CmdExecution: Stdout: ${line}`)
  for (const line of fails ? (job.plan.failure?.stderr ?? []) : []) job.log(`CmdExecution: Stderr: ${line}`)
  job.log(`CmdExecution: ExitCode ${fails ? (job.plan.failure?.exitCode ?? 1) : 0}`)
  job.log(`${action}: FINISHED EXECUTION`)
}
