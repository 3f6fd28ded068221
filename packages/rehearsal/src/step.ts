/** One step of a job: its condition, its process, and what it tells the runner through files and its output. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import type { Action } from './action.ts'
import { Child } from './child.ts'
import { evaluate, evaluateText, holds, interpolate, type Scope, text, truthy } from './expressions.ts'
import { type CommandFiles, FileCommandError, makeCommandFiles, readPairs, readPaths, readSummary } from './file-commands.ts'
import type { JobRun } from './job.ts'
import { KnownActionError } from './known/known-action.ts'
import type { Result, StepReport } from './report.ts'
import { isJsonMap, type Json } from './value.ts'
import type { Step } from './workflow.ts'
import { type Annotation, parseCommand } from './workflow-commands.ts'

const PRELOAD = fileURLToPath(new URL('./time/preload.mjs', import.meta.resolve('@golden-ami/local-aws')))

/** What a step has told so far; main and post of one step write into the same. */
export class StepRun {
  readonly name: string
  readonly key: string
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  readonly annotations: Annotation[] = []
  summary = ''
  readonly #job: JobRun
  /** Between `::stop-commands::<token>` and `::<token>::`. */
  #stopped: string | undefined

  constructor(job: JobRun, name: string, key: string) {
    this.#job = job
    this.name = name
    this.key = key
  }
  say(message: string): void {
    this.#job.log(message, this.name)
  }
  annotate(annotation: Annotation): void {
    const shown = { ...annotation, message: this.#job.masks.hide(annotation.message) }
    this.annotations.push(shown)
    const where = shown.file === undefined ? '' : ` ${shown.file}${shown.line === undefined ? '' : `:${shown.line}`}`
    this.say(`##[${shown.level}]${where ? `${where.trim()} ` : ''}${shown.message}`)
  }
  fail(message: string): void {
    this.annotate({ level: 'error', message })
  }

  /** A line of output: text for the log, or a command to the runner. */
  hear(line: string): void {
    if (this.#stopped !== undefined) {
      if (line.trim() === `::${this.#stopped}::`) this.#stopped = undefined
      else this.say(line)
      return
    }
    const command = parseCommand(line)
    if (!command || command.do === 'unknown') this.say(line)
    else if (command.do === 'annotate') this.annotate(command.annotation)
    else if (command.do === 'mask') this.#job.masks.add(command.value)
    else if (command.do === 'group') this.say(`▼ ${command.title}`)
    else if (command.do === 'stop') this.#stopped = command.token
  }

  /** Takes over what the step wrote into its files. @throws FileCommandError */
  collect(files: CommandFiles): void {
    Object.assign(this.outputs, readPairs(files.GITHUB_OUTPUT))
    Object.assign(this.state, readPairs(files.GITHUB_STATE))
    this.#job.exportPaths(readPaths(files.GITHUB_PATH))
    const variables = readPairs(files.GITHUB_ENV)
    if ('NODE_OPTIONS' in variables) throw new FileCommandError("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.")
    this.#job.exportVariables(variables)
    const summary = readSummary(files.GITHUB_STEP_SUMMARY)
    if ('refused' in summary) this.fail(summary.refused)
    else this.summary += this.#job.masks.hide(summary.text)
  }
}

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

interface ProcessSpec {
  readonly key: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly minutes: number | undefined
  readonly onVirtualTime: boolean
}
/** One process of a step; `failure` with its reason as an annotation when it does not end well. */
const runProcess = async (job: JobRun, run: StepRun, spec: ProcessSpec, self: Participant): Promise<Result> => {
  const { world } = job.host
  const files = makeCommandFiles(join(job.temp, 'files', spec.key))
  const child = new Child(job.host.processes, {
    name: `${job.key}/${spec.key}`,
    command: spec.command,
    args: spec.args,
    cwd: spec.cwd,
    env: { ...job.variables(spec.env), ...files },
    output: join(job.temp, 'files', spec.key, 'output'),
    onVirtualTime: spec.onVirtualTime,
  })
  const before = job.cancelled
  let late = false
  const limit =
    spec.minutes === undefined
      ? undefined
      : job.host.processes.alarm(`${job.key}/${spec.key} timeout`, world.now + spec.minutes * 60_000, () => {
          late = true
          child.stop()
        })
  job.child = child
  const exit = await child.run(
    self,
    line => run.hear(line),
    () => job.cancel('a mishap'),
  )
  job.child = undefined
  limit?.off()
  run.collect(files)
  if (job.dead) return 'failure'
  if (job.cancelled !== before) {
    // However it ended: the runner asks only whether it was told to stop.
    run.fail('The operation was canceled.')
    return 'cancelled'
  }
  if (late) run.fail(`The action '${run.name}' has timed out after ${spec.minutes} minutes.`)
  else if (exit.code !== 0 && !spec.onVirtualTime) run.fail(`Process completed with exit code ${exit.code ?? exit.signal}.`)
  else if (exit.code !== 0) run.say(`exit code ${exit.code ?? exit.signal}`)
  return exit.code === 0 && !late ? 'success' : 'failure'
}

export const textMap = (json: Json): Record<string, string> =>
  isJsonMap(json) ? Object.fromEntries(Object.entries(json).map(([name, value]) => [name, text(value)])) : {}
const lowerCaseKeys = (map: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([name, value]) => [name.toLowerCase(), value]))
