/** One step of a job: its condition, its process, and what it tells the runner through files and its output. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import type { Action } from './action.ts'
import { evaluate, evaluateText, holds, interpolate, type Scope, truthy } from './expressions.ts'
import { FileCommandError } from './file-commands.ts'
import type { JobRun } from './job.ts'
import { KnownActionError } from './known/known-action.ts'
import type { Result, StepReport } from './report.ts'
import { runProcess } from './step-process.ts'
import { StepRun } from './step-run.ts'
import { textMap } from './value.ts'
import type { Step } from './workflow.ts'

const PRELOAD = fileURLToPath(new URL('./time/preload.mjs', import.meta.resolve('@golden-ami/local-aws')))

/** Runs a step and answers what became of it. The job's participant is awake before and after. */
export const runStep = async (job: JobRun, step: Step, index: number, self: Participant): Promise<StepReport> => {
  const { world } = job.host
  const started = world.now
  const scope = job.scope(step.env)
  const run = new StepRun(job, displayName(step, scope), String(index + 1))
  const report = (outcome: Result, conclusion: Result): StepReport => ({
    name: run.name,
    id: step.id,
    outcome,
    conclusion,
    outputs: run.outputs,
    summary: run.summary,
    annotations: run.annotations,
    started,
    ended: world.now,
  })
  try {
    if (!holds(step.if, scope)) return report('skipped', 'skipped')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    run.fail(error.message)
    return report('failure', 'failure')
  }
  job.current = run
  job.host.stepBegins(job, run.name, step.id)
  const outcome = await attempt(run, () => perform(job, step, run, scope, self), job)
  job.current = undefined
  const forgiven = outcome === 'failure' && truthy(evaluate(step.continueOnError, scope))
  return report(outcome, forgiven ? 'success' : outcome)
}

/** Failures that belong to the step become its annotation; anything else is a bug of the rehearsal. */
export const attempt = async (run: StepRun, body: () => Promise<Result>, job: JobRun): Promise<Result> => {
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof FileCommandError || error instanceof KnownActionError || error instanceof UserError)) throw error
    run.fail(error.message)
    return job.cancelled ? 'cancelled' : 'failure'
  }
}

const displayName = (step: Step, scope: Scope): string => {
  if (step.name !== undefined) return evaluateText(step.name, scope)
  return `Run ${step.uses ?? evaluateText(step.run, scope).split('\n')[0]}`
}

const perform = async (job: JobRun, step: Step, run: StepRun, scope: Scope, self: Participant): Promise<Result> => {
  const minutes = step.timeoutMinutes === undefined ? undefined : Number(evaluate(step.timeoutMinutes, scope))
  const variables = textMap(evaluate(step.env, scope))
  if (step.uses === undefined) return runScript(job, step, run, scope, variables, minutes, self)
  const given = lowerCaseKeys(textMap(evaluate(step.with, scope)))
  const resolved = job.resolve(step.uses)
  if ('known' in resolved) {
    resolved.known({ job, step: run, inputs: given, env: job.variables(variables) })
    return 'success'
  }
  return runAction(job, resolved.action, { run, given, variables, minutes, self })
}

interface ActionCall {
  readonly run: StepRun
  /** `with`, names in lower case. */
  readonly given: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  readonly minutes: number | undefined
  readonly self: Participant
}
const runAction = async (job: JobRun, action: Action, { run, given, variables, minutes, self }: ActionCall): Promise<Result> => {
  const scope = job.scope({})
  const unknown = Object.keys(given).filter(name => !Object.keys(action.inputs).some(input => input.toLowerCase() === name))
  if (unknown.length > 0)
    run.annotate({
      level: 'warning',
      message: `Unexpected input(s) ${unknown.map(name => `'${name}'`).join(', ')}, valid inputs are [${Object.keys(action.inputs)
        .map(name => `'${name}'`)
        .join(', ')}]`,
    })
  const inputs: Record<string, string> = {}
  for (const [name, { default: preset, deprecated }] of Object.entries(action.inputs)) {
    const value =
      given[name.toLowerCase()] ?? (preset === undefined ? undefined : interpolate(preset, `${action.folder}/action.yml`, scope))
    if (value !== undefined) inputs[inputVariable(name)] = value
    if (deprecated !== undefined && name.toLowerCase() in given)
      run.annotate({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${deprecated}` })
  }
  const node = (entry: string, phase: string, state: Record<string, string> = {}) => ({
    key: `${run.key}${phase}`,
    command: process.execPath,
    args: ['--import', PRELOAD, join(action.folder, entry)],
    cwd: job.workspace,
    env: { ...variables, ...inputs, ...state, GITHUB_ACTION: run.key },
    minutes,
    onVirtualTime: true,
  })
  const { post } = action
  if (post !== undefined)
    job.posts.push({
      name: `Post ${run.name}`,
      key: `${run.key}-post`,
      condition: action.postIf,
      run: (postRun, self) =>
        runProcess(
          job,
          postRun,
          node(post, '-post', Object.fromEntries(Object.entries(run.state).map(([name, value]) => [`STATE_${name}`, value]))),
          self,
        ),
    })
  return runProcess(job, run, node(action.main, ''), self)
}
const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell */
const SHELLS: Readonly<Record<string, string>> = {
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
}
const runScript = async (
  job: JobRun,
  step: Step,
  run: StepRun,
  scope: Scope,
  variables: Record<string, string>,
  minutes: number | undefined,
  self: Participant,
): Promise<Result> => {
  const script = evaluateText(step.run, scope)
  const shell = evaluateText(step.shell ?? job.defaults.shell, scope)
  const template = shell === '' ? 'bash -e {0}' : (SHELLS[shell] ?? shell)
  if (!template.includes('{0}'))
    throw new UserError('rehearsal.workflow', `The shell '${shell}' is not known; a rehearsal has bash and sh.`)
  const file = join(job.temp, `${run.key}.sh`)
  mkdirSync(job.temp, { recursive: true })
  writeFileSync(file, `${script}\n`)
  const [command = 'bash', ...args] = template.split(' ').map(word => word.replace('{0}', file))
  const folder = evaluateText(step.workingDirectory ?? job.defaults.workingDirectory, scope)
  for (const line of script.trimEnd().split('\n')) run.say(`$ ${line}`)
  return runProcess(
    job,
    run,
    {
      key: run.key,
      command,
      args,
      cwd: join(job.workspace, folder),
      env: { ...variables, GITHUB_ACTION: run.key },
      minutes,
      onVirtualTime: false,
    },
    self,
  )
}

const lowerCaseKeys = (map: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name.toLowerCase(), value]))
