/** A job on its runner: its steps in order, then the post steps backwards; what cancelling and a dying runner mean for them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type Action, parseReference, readAction } from './action.ts'
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
  /** Expression of `post-if`. */
  readonly condition: string
  run(step: StepRun, self: Participant): Promise<Result>
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const TIMEOUT_MINUTES = 360
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

  /** What the expressions of a step see. @param env the step's own `env` */
  scope(env: Value): Scope {
    const contexts: JsonMap = {
      ...this.#assignment.contexts,
      secrets: { ...(this.#assignment.contexts.secrets as JsonMap), GITHUB_TOKEN: text(this.#github.token) },
      github: this.#github,
      runner: this.#runner,
      job: this.#context(),
      env: this.#env,
      steps: Object.fromEntries(
        this.steps.flatMap(({ id, outputs, outcome, conclusion }) => (id === undefined ? [] : [[id, { outputs, outcome, conclusion }]])),
      ),
    }
    const scope: Scope = {
      contexts,
      status: { success: this.status === 'success', failure: this.status === 'failure', cancelled: this.status === 'cancelled' },
      workspace: this.workspace,
    }
    return { ...scope, contexts: { ...contexts, env: { ...this.#env, ...textMap(evaluate(env, scope)) } } }
  }
  /** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context */
  #context(): JsonMap {
    const { fullName } = this.host.github.repository
    const { file } = this.#assignment
    return {
      status: this.status,
      check_run_id: this.check.id,
      workflow_ref: `${fullName}/${file}@refs/heads/${this.run.trigger.branch}`,
      workflow_sha: this.run.sha,
      workflow_repository: fullName,
      workflow_file_path: file,
    }
  }
  /** GitHub's own word on the job: in its report and on its check run. */
  #say(message: string): void {
    this.log(`##[error]${message}`)
    this.annotations.push({ level: 'error', message })
    this.check.say({ level: 'error', message })
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
    this.#say(reason)
    this.child?.stop(this.deaf)
  }
  /** The runner dies: its process is killed, no post step runs, the job fails. */
  die(reason: string): void {
    if (this.dead) return
    this.dead = true
    this.#failed = true
    this.#say(reason)
    this.child?.kill()
  }

  /** Runs the job to its end and answers its outputs. */
  async perform(self: Participant): Promise<Readonly<Record<string, string>>> {
    const { job, env } = this.#assignment
    const { world } = this.host
    for (const unit of [env, job.env]) this.exportVariables(textMap(evaluate(unit, this.scope({}))))
    const minutes = job.timeoutMinutes === undefined ? TIMEOUT_MINUTES : Number(evaluate(job.timeoutMinutes, this.scope({})))
    const limits = [
      this.host.processes.alarm(`${this.key} timeout`, world.now + minutes * 60_000, () => {
        this.cancel(`The job has exceeded the maximum execution time of ${minutes} minutes.`)
        limits.push(this.#patience())
      }),
    ]
    const forget = this.run.onCancel(() => {
      this.cancel(this.run.cancelled!)
      limits.push(this.#patience())
    })
    for (const [index, step] of job.steps.entries()) {
      if (this.dead) break
      const report = await runStep(this, step, index, self)
      this.steps.push(report)
      if (report.conclusion === 'failure') this.#failed = true
    }
    for (const post of this.posts.reverse()) if (!this.dead) await this.#post(post, self)
    forget()
    for (const limit of limits) limit.off()
    this.check.end(this.status)
    return this.#outputs(job.outputs)
  }
  /** An output that is empty or holds a secret is not passed on. */
  #outputs(outputs: Job['outputs']): Record<string, string> {
    const scope = this.scope({})
    const passed: Record<string, string> = {}
    for (const [name, value] of Object.entries(outputs)) {
      const said = evaluateText(value, scope)
      if (said === '') continue
      if (this.masks.hide(said) === said) passed[name] = said
      else this.annotations.push({ level: 'warning', message: `Skip output '${name}' since it may contain secret.` })
    }
    return passed
  }
  #patience(): { off(): void } {
    const { world } = this.host
    return this.host.processes.alarm(`${this.key} cancel timeout`, world.now + CANCEL_TIMEOUT, () =>
      this.die('The job did not end in time after its cancellation.'),
    )
  }
  async #post(post: Post, self: Participant): Promise<void> {
    const started = this.host.world.now
    const run = new StepRun(this, post.name, post.key)
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
