/**
 * The steps of a composite action, within one step of a job. They see the action's inputs and one another, not the job's steps; `success()`
 * and `failure()` are about the action. GITHUB_ACTION of all is the outer step's, and what they annotate and summarise is the outer step's too.
 * https://docs.github.com/en/actions/tutorials/create-actions/create-a-composite-action
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/CompositeActionHandler.cs
 */
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type CompositeAction, parseReference } from './action.ts'
import { evaluate } from './expressions.ts'
import type { Frame, StepPlace } from './frame.ts'
import type { Result, StepReport } from './report.ts'
import type { RunningJob } from './running-job.ts'
import type { StepRun } from './step-run.ts'
import { textMap } from './value.ts'

/** Composite actions in composite actions. */
const DEEPEST = 10

interface Call {
  readonly action: CompositeAction
  readonly inputs: Readonly<Record<string, string>>
  /** `env` of the outer step, and of those around it. */
  readonly variables: Readonly<Record<string, string>>
  readonly run: StepRun
  readonly uses: string
  readonly runStep: (job: RunningJob, place: StepPlace, self: Participant) => Promise<StepReport>
}
export const runComposite = async (
  job: RunningJob,
  { action, inputs, variables, run, uses, runStep }: Call,
  self: Participant,
): Promise<Result> => {
  if (run.key.split('.').length > DEEPEST)
    throw new UserError('rehearsal.action', `'${uses}': composite actions are nested deeper than ${DEEPEST}.`)
  const steps: StepReport[] = []
  let result: Result = 'success'
  const reference = parseReference(uses)
  const frame: Frame = {
    steps,
    inputs,
    env: variables,
    variables: {
      GITHUB_ACTION_PATH: action.folder,
      ...(reference.in === 'remote' ? { GITHUB_ACTION_REPOSITORY: reference.repository, GITHUB_ACTION_REF: reference.ref } : {}),
    },
    github: {
      action: run.action,
      action_path: action.folder,
      ...(reference.in === 'remote' ? { action_repository: reference.repository, action_ref: reference.ref } : {}),
    },
    // Neither shell nor folder of the job's defaults.
    defaults: { shell: undefined, workingDirectory: undefined },
    status: () => (job.cancelled === undefined ? (result === 'failure' ? 'failure' : 'success') : 'cancelled'),
  }
  for (const [index, step] of action.steps.entries()) {
    if (job.dead) break
    const report = await runStep(job, { step, key: `${run.key}.${index + 1}`, action: run.action, frame, within: run }, self)
    steps.push(report)
    if (report.conclusion === 'failure' || report.conclusion === 'cancelled') result = report.conclusion
  }
  Object.assign(run.outputs, textMap(evaluate(action.outputs, job.scope({}, frame))))
  return job.dead ? 'failure' : result
}
