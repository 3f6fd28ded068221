/** Runs the components of a recipe on the instance, with the lines that the task orchestrator (TOE) prints. */
import type { Process } from '../../../time/timeline.ts'
import { newestOf } from '../arn.ts'
import { type DocumentStep, PHASES, type Phase, readDocument } from '../document.ts'
import { ComponentLog } from './component-log.ts'
import { ComponentFailed, type Job, StepFailed } from './job.ts'
import { equalParts } from './shares.ts'

/** The workflows that run components. */
export type Stage = keyof typeof PHASES
interface Document {
  /** Name of the component. */
  readonly name: string
  readonly arn: string
  /** Only those that run in this stage. */
  readonly phases: readonly Phase[]
}
interface Run {
  readonly job: Job
  readonly log: ComponentLog
  /** How long each step takes, ms; taken from the front. */
  readonly durations: number[]
  readonly failing: { readonly document: string; readonly step: string } | undefined
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

/** Which component's step the plan lets fail in a stage. A plan for a step that is not there is the scenario's mistake. */
const plannedFailure = (job: Job, stage: Stage, documents: readonly Document[]): Run['failing'] => {
  const { failure } = job.plan
  if (failure?.workflow !== stage || failure.step !== undefined) return undefined
  const document = failure.component === undefined ? documents[0] : documents.find(({ name }) => name === failure.component)
  const steps = document?.phases.flatMap(phase => phase.steps) ?? []
  const step = failure.componentStep === undefined ? steps[0] : steps.find(({ name }) => name === failure.componentStep)
  if (!document || !step) throw new Error(`The plan's failure ${JSON.stringify(failure)} names a component step that this image has not.`)
  return { document: document.name, step: step.name }
}

/**
 * Without a component for its stage, the step that runs components is skipped.
 * @rule imagebuilder.workflows.no-components-skipped https://docs.aws.amazon.com/cli/latest/reference/imagebuilder/list-workflow-step-executions.html (example)
 */
export const hasNoComponents = (job: Job, stage: Stage): boolean => {
  const documents = documentsOf(job, stage)
  plannedFailure(job, stage, documents)
  return documents.length === 0
}

/**
 * Documents run in the order of the recipe, build and validate in the build stage, test in the test stage.
 * @rule imagebuilder.components.phases-by-stage https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html (example)
 */
export function* runComponents(job: Job, stage: Stage, duration: number): Process {
  const documents = documentsOf(job, stage)
  const count = documents.flatMap(document => document.phases.flatMap(phase => phase.steps)).length
  const log = new ComponentLog(job)
  const run: Run = { job, log, durations: equalParts(duration, count), failing: plannedFailure(job, stage, documents) }
  // Nothing of it is AWS's: whoever reads the log of a build is to know what it is worth.
  log.write(NOT_EXECUTED)
  for (const document of documents) {
    const failed = yield* runDocument(run, document)
    if (!failed) continue
    log.end('TOE has completed execution with failure - Execution failed!')
    throw new ComponentFailed(`Document ${document.arn} failed!`)
  }
  log.write('Executor: FINISHED EXECUTION OF ALL DOCUMENTS')
  log.end('TOE has completed execution successfully')
}

const NOT_EXECUTED = 'Local AWS does not execute the commands of components: each step takes its time, and ends as its plan says.'

/** Runs the phases of one document; tells whether it failed. */
function* runDocument(run: Run, document: Document): Process<boolean> {
  const { job, log, failing } = run
  let failed = false
  log.write(`Document ${document.arn}`)
  for (const phase of document.phases) {
    log.write(`Phase ${phase.name}`)
    for (const step of phase.steps) {
      const fails = failing?.document === document.name && failing.step === step.name
      yield* runDocumentStep(run, document, step, fails)
      if (!fails || step.onFailure === 'Ignore') continue
      log.failure(document.name, document.arn, phase.name, step, job.plan.failure)
      failed = true
      if (step.onFailure === 'Abort') return true
    }
  }
  return failed
}

/**
 * A step's lines: its action begins, its output, its exit code, its action ends.
 * @rule imagebuilder.logs.toe-lines https://docs.aws.amazon.com/parallelcluster/latest/ug/building-custom-ami-v3.html (example)
 */
function* runDocumentStep({ job, log, durations }: Run, document: Document, step: DocumentStep, fails: boolean): Process {
  log.write(`Step ${step.name}`)
  log.write(`${step.action}: STARTED EXECUTION`)
  yield durations.shift() ?? 0
  if (fails) job.failureMet = true
  for (const line of job.plan.stdout[`${document.name}/${step.name}`] ?? []) log.write(`CmdExecution: Stdout: ${line}`)
  for (const line of fails ? (job.plan.failure?.stderr ?? []) : []) log.write(`CmdExecution: Stderr: ${line}`)
  log.write(`CmdExecution: ExitCode ${fails ? (job.plan.failure?.exitCode ?? 1) : 0}`)
  log.write(`${step.action}: FINISHED EXECUTION`)
}
