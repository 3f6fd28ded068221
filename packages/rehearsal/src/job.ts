/** A job on its runner: its steps in order, then the post steps backwards; what cancelling and a dying runner mean for them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type Action, parseReference, readAction } from './action.ts'
import { actionNames } from './action-name.ts'
import type { Child } from './child.ts'
import { githubContext, runnerContext, runnerVariables } from './contexts.ts'
import { evaluate, evaluateText, holds, type Scope } from './expressions.ts'
import { CheckLog } from './github/check-log.ts'
import { subjectOf } from './github/subject.ts'
import type { Host } from './host.ts'
import { KNOWN } from './known/known.ts'
import type { KnownAction } from './known/known-action.ts'
import { Masks } from './masks.ts'
import type { Granted } from './permissions.ts'
import type { Result, StepReport } from './report.ts'
import type { Run } from './run.ts'
import { numberIn } from './setting.ts'
import { attempt, runStep } from './step.ts'
import { StepRun } from './step-run.ts'
import { Expression, type Json, type JsonMap, textMap, type Value } from './value.ts'
import type { Job } from './workflow.ts'
import type { Annotation } from './workflow-commands.ts'

/** What the schedule has decided about a job before it gets a runner. */
export interface Assignment {
  readonly run: Run
  /** In the API. */
  readonly number: number
  /** ms since the epoch */
  readonly started: number
  readonly job: Job
  /** Path of the workflow file that holds it. */
  readonly file: string
  /** Unique within the rehearsal: `golden-ami#1/deploy/refresh (eu)`. */
  readonly key: string
  readonly name: string
  /** Contexts that do not change while it runs: needs, matrix, strategy, inputs, vars, secrets. */
  readonly contexts: JsonMap
  /** `env` of the workflow. */
  readonly env: Value
  readonly defaults: Job['defaults']
  readonly permissions: Granted
  readonly environment: string | undefined
  readonly secrets: readonly string[]
}
export interface Post {
  readonly name: string
  readonly key: string
  /** GITHUB_ACTION. */
  readonly action: string
  /** Expression of `post-if`. */
  readonly condition: string
  run(step: StepRun, self: Participant): Promise<Result>
}
/** Steps that see one another: those of a job, or of a composite action. */
export interface Frame {
  readonly steps: readonly StepReport[]
  /** Of a composite action. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env` of the steps around. */
  readonly env: Readonly<Record<string, string>>
  /** Variables that all of its processes get. */
  readonly variables: Readonly<Record<string, string>>
  /** What its `github` has beside the job's. */
  readonly github: JsonMap
  readonly defaults: Job['defaults']
  readonly status: () => 'success' | 'failure' | 'cancelled'
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const TIMEOUT_MINUTES = 360
/** Bytes; the size is that of UTF-16. https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/pass-job-outputs */
const LARGEST_OUTPUTS = 1024 * 1024
const LARGEST_OF_A_RUN = 50 * 1024 * 1024
const sizeOf = (outputs: Readonly<Record<string, string>>): number =>
  Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0)
/** After a cancel, what is left of the job has so long. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const CANCEL_TIMEOUT = 5 * 60_000

/** Would make an SDK call something else than local AWS. */
const LEADS_ASTRAY = /^AWS_(ENDPOINT_URL|IGNORE_CONFIGURED_ENDPOINT_URLS)|^(HTTPS?|ALL)_PROXY$/i

export class JobRun {
  readonly host: Host
  readonly run: Run
  readonly number: number
  readonly started: number
  readonly key: string
  readonly name: string
  readonly permissions: Granted
  readonly environment: string | undefined
  readonly defaults: Job['defaults']
  readonly workspace: string
  readonly temp: string
  readonly masks = new Masks()
  readonly posts: Post[] = []
  readonly steps: StepReport[] = []
  readonly annotations: Annotation[] = []
  /** What its check run tells. */
  readonly check: CheckLog
  current: StepRun | undefined
  child: Child | undefined
  /** Why it was cancelled. */
  cancelled: string | undefined
  /** Its steps hear no signal, as in a container. https://github.com/docker/cli/issues/2607 */
  deaf = false
  /** Its runner is gone: nothing runs any more, post steps neither. */
  dead = false
  readonly #assignment: Assignment
  readonly #github: JsonMap
  readonly #runner: JsonMap
  readonly #env: Record<string, string> = {}
  readonly #path: string[] = []
  #failed = false

  constructor(host: Host, assignment: Assignment) {
    const { run, key, name, permissions, environment, defaults, job } = assignment
    this.host = host
    this.run = run
    this.number = assignment.number
    this.started = assignment.started
    this.key = key
    this.name = name
    this.permissions = permissions
    this.environment = environment
    this.defaults = defaults
    this.#assignment = assignment
    this.check = new CheckLog(host.github, run, assignment)
    const home = join(host.temp, 'work', key.replaceAll(/[^\w#/.-]/g, '_'))
    this.workspace = join(home, host.github.repository.fullName.split('/')[1]!)
    this.temp = join(home, '_temp')
    const eventPath = join(this.temp, '_github_workflow', 'event.json')
    for (const folder of [this.workspace, dirname(eventPath), join(host.temp, 'tools')]) mkdirSync(folder, { recursive: true })
    writeFileSync(eventPath, JSON.stringify(run.event))
    const token = host.github.issueToken({ run, job: job.id, file: assignment.file, permissions, environment })
    this.#github = githubContext(host, run, { id: job.id, token, workspace: this.workspace, eventPath })
    this.#runner = runnerContext(this.temp, join(host.temp, 'tools'))
    for (const secret of [token, ...assignment.secrets]) this.masks.add(secret)
  }

  /** Its id in its workflow. */
  get id(): string {
    return this.#assignment.job.id
  }
  get status(): 'success' | 'failure' | 'cancelled' {
    if (this.cancelled !== undefined) return 'cancelled'
    return this.#failed ? 'failure' : 'success'
  }
  /** Subject of the job's OIDC token. */
  get subject(): string {
    return subjectOf(this.host.github.repository, this.run, this.environment)
  }

  /** Does ACTIONS_ALLOW_UNSECURE_COMMANDS let `set-env` and `add-path` through? */
  get allowsUnsecureCommands(): boolean {
    return this.#env.ACTIONS_ALLOW_UNSECURE_COMMANDS?.toLowerCase() === 'true'
  }
  get #frame(): Frame {
    return { steps: this.steps, env: {}, variables: {}, github: {}, defaults: this.defaults, status: () => this.status }
  }

  /** What the expressions of a step see. @param env the step's own `env` */
  scope(env: Value, frame: Frame = this.#frame): Scope {
    const contexts: JsonMap = {
      ...this.#assignment.contexts,
      secrets: { ...(this.#assignment.contexts.secrets as JsonMap), GITHUB_TOKEN: text(this.#github.token) },
      ...(frame.inputs ? { inputs: frame.inputs } : {}),
      github: { ...this.#github, ...frame.github, action_status: frame.inputs ? frame.status() : '' },
      runner: this.#runner,
      job: this.#context,
      env: { ...this.#env, ...frame.env },
      steps: Object.fromEntries(
        frame.steps.flatMap(({ id, outputs, outcome, conclusion }) => (id === undefined ? [] : [[id, { outputs, outcome, conclusion }]])),
      ),
    }
    const status = frame.status()
    const scope: Scope = {
      contexts,
      status: { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' },
      workspace: this.workspace,
    }
    return { ...scope, contexts: { ...contexts, env: { ...this.#env, ...frame.env, ...textMap(evaluate(env, scope)) } } }
  }
  /** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context */
  get #context(): JsonMap {
    const { repository } = this.host.github
    const { file } = this.#assignment
    return {
      status: this.status,
      check_run_id: this.number,
      workflow_ref: `${repository.fullName}/${file}@refs/heads/${this.run.trigger.branch}`,
      workflow_sha: this.run.sha,
      workflow_repository: repository.fullName,
      workflow_file_path: file,
      container: {},
      services: {},
    }
  }
  /**
   * The environment of a step's process. Of the rehearsal's own environment it has PATH only. The runner's variables win over a step's.
   * @param own what the step adds
   */
  variables(own: Readonly<Record<string, string>> = {}): Record<string, string> {
    const system = process.env.PATH ?? '/usr/bin:/bin'
    const asked = {
      LANG: 'C.UTF-8',
      HOME: this.temp,
      PATH: [...this.#path, dirname(process.execPath), system].join(':'),
      NODE_COMPILE_CACHE: join(this.host.temp, 'compiled'),
      ...this.host.environment,
      ...this.#env,
      ...own,
    }
    return {
      ...Object.fromEntries(Object.entries(asked).filter(([name]) => !LEADS_ASTRAY.test(name))),
      ...this.host.github.oidcVariables(text(this.#github.token), this.permissions),
      ...runnerVariables(this.#github, this.#runner),
      AWS_ENDPOINT_URL: this.host.endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
    }
  }
  /** GITHUB_ENV: for this job's later steps. */
  exportVariables(variables: Readonly<Record<string, string>>): void {
    Object.assign(this.#env, variables)
  }
  exportPaths(paths: readonly string[]): void {
    this.#path.unshift(...paths)
  }
  resolve(uses: string): { action: Action } | { known: KnownAction } {
    return resolve(this.host, this.workspace, uses)
  }
  log(message: string, step?: string): void {
    this.host.log({
      at: this.host.world.now,
      run: this.run.title,
      job: this.name,
      ...(step === undefined ? {} : { step }),
      text: this.masks.hide(message),
    })
  }

  cancel(reason: string): void {
    if (this.cancelled !== undefined || this.dead) return
    this.cancelled = reason
    this.annotate('error', reason)
    this.child?.stop(this.deaf)
  }
  /** The runner dies: its process is killed, no post step runs, the job fails. */
  die(reason: string): void {
    if (this.dead) return
    this.dead = true
    this.#failed = true
    this.annotate('error', reason)
    this.child?.kill()
  }

  /** Runs the job to its end and answers its outputs. */
  async perform(self: Participant): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#perform(self)
    } catch (error) {
      this.#failed = true
      throw error
    } finally {
      this.check.end(this.status)
    }
  }
  async #perform(self: Participant): Promise<Readonly<Record<string, string>>> {
    const { job, env } = this.#assignment
    for (const unit of [env, job.env]) this.exportVariables(textMap(evaluate(unit, this.scope({}))))
    const minutes = numberIn(job.timeoutMinutes ?? TIMEOUT_MINUTES, this.scope({}))
    const limits = [
      this.host.processes.alarm(`${this.key} timeout`, this.host.world.now + minutes * 60_000, () => {
        this.cancel(`The job has exceeded the maximum execution time of ${minutes} minutes.`)
        limits.push(this.#patience())
      }),
    ]
    const forget = this.run.onCancel(() => {
      this.cancel(this.run.cancelled!)
      limits.push(this.#patience())
    })
    try {
      const names = actionNames(job.steps)
      for (const [index, step] of job.steps.entries()) {
        if (this.dead) break
        const place = { step, key: String(index + 1), action: names[index]!, frame: this.#frame }
        const report = await runStep(this, place, self)
        this.steps.push(report)
        if (report.conclusion === 'failure') this.#failed = true
      }
      for (const post of this.posts.reverse()) if (!this.dead) await this.#post(post, self)
    } finally {
      forget()
      for (const limit of limits) limit.off()
    }
    return this.#outputs(job.outputs)
  }
  /** An output that is empty or holds a secret is not passed on; all of them together may not be too large. */
  #outputs(outputs: Job['outputs']): Readonly<Record<string, string>> {
    const scope = this.scope({})
    const passed: Record<string, string> = {}
    try {
      for (const [name, value] of Object.entries(outputs)) {
        const said = evaluateText(value, scope)
        if (said === '') continue
        if (this.masks.hide(said) === said) passed[name] = said
        else this.annotate('warning', `Skip output '${name}' since it may contain secret.`)
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return this.#failWith('Fail to evaluate job outputs', error.message)
    }
    const size = sizeOf(passed)
    if (size > LARGEST_OUTPUTS) return this.#failWith(`The outputs of the job take ${size} bytes; ${LARGEST_OUTPUTS} are allowed.`)
    const all = this.run.jobs.reduce((sum, { outputs: other }) => sum + sizeOf(other), size)
    if (all > LARGEST_OF_A_RUN) return this.#failWith(`The outputs of the run take ${all} bytes; ${LARGEST_OF_A_RUN} are allowed.`)
    return passed
  }
  /** @returns no outputs */
  #failWith(...messages: readonly string[]): Readonly<Record<string, string>> {
    for (const message of messages) this.annotate('error', message)
    this.#failed = true
    return {}
  }
  /** GitHub's own word on the job, not on a step: in its report and on its check run. */
  annotate(level: Annotation['level'], message: string): void {
    const shown = { level, message: this.masks.hide(message) }
    this.log(`##[${level}]${shown.message}`)
    this.annotations.push(shown)
    this.check.say(shown)
  }
  /** `environment.url`; the job fails when it cannot be evaluated, and it is left out when it holds a secret. */
  environmentUrl(url: Value | undefined): string {
    try {
      const said = evaluateText(url, this.scope({}))
      if (this.masks.hide(said) === said) return said
      this.annotate('warning', `Skip setting environment url as environment '${this.environment}' may contain secret.`)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#failWith('Failed to evaluate environment url', error.message)
    }
    return ''
  }
  #patience(): { off(): void } {
    const { world } = this.host
    return this.host.processes.alarm(`${this.key} cancel timeout`, world.now + CANCEL_TIMEOUT, () =>
      this.die('The job did not end in time after its cancellation.'),
    )
  }
  async #post(post: Post, self: Participant): Promise<void> {
    const started = this.host.world.now
    const run = new StepRun(this, post)
    const condition = new Expression(post.condition, { file: 'action.yml', line: 1, column: 1 })
    this.current = run
    const outcome: Result = await attempt(run, async () => (holds(condition, this.scope({})) ? post.run(run, self) : 'skipped'), this)
    this.current = undefined
    if (outcome === 'failure') this.#failed = true
    this.steps.push({
      name: run.name,
      id: undefined,
      outcome,
      conclusion: outcome,
      outputs: {},
      summary: run.summary,
      annotations: run.annotations,
      started,
      ended: this.host.world.now,
    })
  }
}

/** @throws UserError for a remote action that is neither known nor mapped to a folder */
export const resolve = (host: Host, workspace: string, uses: string): { action: Action } | { known: KnownAction } => {
  const reference = parseReference(uses)
  if (reference.in === 'workspace') return { action: readAction(join(workspace, reference.path), uses) }
  if (reference.in === 'repository') return { action: readAction(join(host.github.repository.root, reference.path), uses) }
  const known = KNOWN[reference.repository]
  if (known) return { known }
  const folder = host.actions[reference.repository] ?? host.actions[`*/${reference.repository.split('/')[1]}`]
  if (folder === undefined)
    throw new UserError(
      'rehearsal.action',
      `'${uses}' is a remote action that a rehearsal does not know; it knows ${Object.keys(KNOWN).join(' and ')}.`,
    )
  return { action: readAction(join(folder, reference.path), uses) }
}
const text = (json: Json | undefined): string => (typeof json === 'string' ? json : '')
