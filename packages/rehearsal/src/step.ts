/** One step of a job, or of a composite action: its condition, its process, and what became of it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import type { JavaScriptAction } from './action.ts'
import { runComposite } from './composite.ts'
import { evaluate, evaluateText, holds, interpolate, type Scope } from './expressions.ts'
import type { StepPlace } from './frame.ts'
import { KnownActionError } from './known/known-action.ts'
import type { Result, StepReport } from './report.ts'
import { resolve } from './resolve-action.ts'
import type { Post, RunningJob } from './running-job.ts'
import { booleanIn, numberIn } from './setting.ts'
import { argumentsFor, scriptFor, shellOf } from './shell.ts'
import { runProcess } from './step-process.ts'
import { StepRun } from './step-run.ts'
import { Expression, textMap } from './value.ts'
import type { Step } from './workflow.ts'

/** For `fetch` of an action: the addresses of the scenario. */
const NETWORK = fileURLToPath(new URL('./sites/preload.mjs', import.meta.url))
const PRELOAD = fileURLToPath(new URL('./time/preload.mjs', import.meta.resolve('@golden-ami/local-aws')))

/**
 * Runs a step and answers what became of it. The job's participant is awake before and after. An expression of `env`, `if` or `with` that
 * cannot be evaluated fails the step; that of its name is warned of: https://github.com/actions/runner/blob/main/src/Runner.Worker/StepsRunner.cs
 */
export const runStep = async (job: RunningJob, place: StepPlace, self: Participant): Promise<StepReport> => {
  const { step, key, action, frame, within } = place
  const { world } = job.host
  const started = world.now
  const bare = job.scope({}, frame)
  const named = displayName(step, bare)
  const made = (name: string) => new StepRun(job, { name, key, action, ...(within ? { within } : {}) })
  const report = (run: StepRun, outcome: Result, conclusion: Result): StepReport => ({
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
  const scoped = evaluated(() => job.scope(step.env, frame))
  if ('wrong' in scoped) {
    const run = made(named.name)
    run.fail(scoped.wrong)
    return report(run, 'failure', 'failure')
  }
  const scope = scoped.is
  const { name, wrong: unnamed } = displayName(step, scope)
  const run = made(name)
  if (unnamed !== undefined) run.annotate({ level: 'warning', message: unnamed })
  const goes = evaluated(() => holds(step.if, scope))
  if ('wrong' in goes) {
    run.fail(goes.wrong)
    return report(run, 'failure', 'failure')
  }
  if (!goes.is) return report(run, 'skipped', 'skipped')
  const before = job.current
  job.current = run
  job.host.stepBegins(job, run.name, step.id)
  const outcome = await attempt(run, () => perform(job, place, run, scope, self), job)
  job.current = before
  return report(run, outcome, outcome === 'failure' && forgives(step, run, scope) ? 'success' : outcome)
}
/** What an action does when the job's steps have ended. */
export const runPost = async (job: RunningJob, post: Post, self: Participant): Promise<StepReport> => {
  const started = job.host.world.now
  const run = new StepRun(job, post)
  const condition = new Expression(post.condition, { file: 'action.yml', line: 1, column: 1 })
  job.current = run
  const outcome = await attempt(run, async () => (holds(condition, job.scope({})) ? post.run(run, self) : 'skipped'), job)
  job.current = undefined
  const { name, summary, annotations } = run
  return { name, id: undefined, outcome, conclusion: outcome, outputs: {}, summary, annotations, started, ended: job.host.world.now }
}
const forgives = (step: Step, run: StepRun, scope: Scope): boolean => {
  const forgiven = evaluated(() => booleanIn(step.continueOnError ?? false, scope))
  if ('is' in forgiven) return forgiven.is
  run.fail('The step failed and an error occurred when attempting to determine whether to continue on error.')
  run.fail(forgiven.wrong)
  return false
}
type Evaluated<T> = { readonly is: T } | { readonly wrong: string }
const evaluated = <T>(body: () => T): Evaluated<T> => {
  try {
    return { is: body() }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { wrong: error.message }
  }
}

/** Failures that belong to the step become its annotation; anything else is a bug of the rehearsal. */
const attempt = async (run: StepRun, body: () => Promise<Result>, job: RunningJob): Promise<Result> => {
  try {
    const result = await body()
    return run.refused && result === 'success' ? 'failure' : result
  } catch (error) {
    if (!(error instanceof KnownActionError || error instanceof UserError)) throw error
    run.fail(error.message)
    return job.cancelled ? 'cancelled' : 'failure'
  }
}

/** The first line of what it is called, or of what it runs. */
const displayName = (step: Step, scope: Scope): { readonly name: string; readonly wrong?: string } => {
  const source = step.name ?? step.uses ?? step.run
  const prefix = step.name === undefined ? 'Run ' : ''
  const text = evaluated(() => evaluateText(source, scope))
  if ('is' in text) return { name: `${prefix}${text.is.trimStart().split(/\r?\n/)[0]}` }
  return { name: `${prefix}${step.id ?? 'a step'}`, wrong: `Encountered an error when evaluating display name. ${text.wrong}` }
}

const perform = async (job: RunningJob, place: StepPlace, run: StepRun, scope: Scope, self: Participant): Promise<Result> => {
  const { step, frame } = place
  const limit = evaluated(() => timeLimit(step, scope))
  if ('wrong' in limit) {
    run.fail('An error occurred when attempting to determine the step timeout.')
    run.fail(limit.wrong)
  }
  const minutes = 'is' in limit && limit.is > 0 ? limit.is : undefined
  const variables = { ...frame.env, ...textMap(evaluate(step.env, scope)) }
  if (step.uses === undefined) return runScript(job, place, { run, scope, variables, minutes, self })
  const given = lowerCaseKeys(textMap(evaluate(step.with, scope)))
  const resolved = resolve(job.host, job.workspace, step.uses)
  if ('known' in resolved) {
    resolved.known({ job, step: run, inputs: given, env: job.variables(variables) })
    return 'success'
  }
  const { action } = resolved
  const inputs = inputsOf(job, action, given, run)
  if (action.kind === 'composite') return runComposite(job, { action, inputs, variables, run, uses: step.uses, runStep }, self)
  return runAction(job, action, { run, inputs, variables: { ...frame.variables, ...variables }, minutes, self })
}

/** Minutes, 0 without a limit; parts of a minute are cut off. @throws UserError that the step goes on after */
const timeLimit = ({ timeoutMinutes = null }: Step, scope: Scope): number =>
  timeoutMinutes === null ? 0 : Math.trunc(numberIn(timeoutMinutes, scope))

/** What the action gets, by its own names of its inputs; says what is unknown or deprecated. */
const inputsOf = (
  job: RunningJob,
  action: { readonly inputs: JavaScriptAction['inputs']; readonly folder: string },
  given: Readonly<Record<string, string>>,
  run: StepRun,
): Readonly<Record<string, string>> => {
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
    if (value !== undefined) inputs[name] = value
    if (deprecated !== undefined && name.toLowerCase() in given)
      run.annotate({ level: 'warning', message: `Input '${name}' has been deprecated with message: ${deprecated}` })
  }
  return inputs
}

interface ProcessCall {
  readonly run: StepRun
  readonly variables: Readonly<Record<string, string>>
  readonly minutes: number | undefined
  readonly self: Participant
}
const runAction = async (
  job: RunningJob,
  action: JavaScriptAction,
  { run, inputs, variables, minutes, self }: ProcessCall & { readonly inputs: Readonly<Record<string, string>> },
): Promise<Result> => {
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]))
  const node = (entry: string, phase: string, state: Record<string, string> = {}) => ({
    key: `${run.key}${phase}`,
    command: process.execPath,
    args: ['--import', PRELOAD, '--import', NETWORK, join(action.folder, entry)],
    cwd: job.workspace,
    env: { ...variables, ...given, ...state, GITHUB_ACTION: run.action, SITES_URL: job.host.network },
    minutes,
    onVirtualTime: true,
  })
  const { post } = action
  if (post !== undefined)
    job.posts.push({
      name: `Post ${run.name}`,
      key: `${run.key}-post`,
      action: run.action,
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

const runScript = async (
  job: RunningJob,
  { step, frame }: StepPlace,
  { run, scope, variables, minutes, self }: ProcessCall & { readonly scope: Scope },
): Promise<Result> => {
  const script = evaluateText(step.run, scope)
  const environment = job.variables({ ...frame.variables, ...variables })
  const shell = shellOf(evaluateText(step.shell ?? frame.defaults.shell, scope), environment.PATH ?? '')
  if (typeof shell === 'string') throw new UserError('rehearsal.workflow', `Of the step's script: ${shell}.`)
  const file = join(job.temp, `${run.key}${shell.ending}`)
  mkdirSync(job.temp, { recursive: true })
  writeFileSync(file, scriptFor(shell, script))
  const folder = evaluateText(step.workingDirectory ?? frame.defaults.workingDirectory, scope)
  for (const line of script.trimEnd().split('\n')) run.say(`$ ${line}`)
  return runProcess(
    job,
    run,
    {
      key: run.key,
      command: shell.command,
      args: argumentsFor(shell, file),
      cwd: join(job.workspace, folder),
      env: { ...frame.variables, ...variables, GITHUB_ACTION: run.action },
      minutes,
      onVirtualTime: false,
    },
    self,
  )
}

const lowerCaseKeys = (map: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name.toLowerCase(), value]))
