/** A job on its runner: its steps in order, then the post steps backwards; what cancelling and a dying runner mean for them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { actionNames } from './action-name.ts'
import type { Assignment } from './assignment.ts'
import type { Child } from './child.ts'
import { githubContext, jobContext, runnerContext, runnerVariables, stepsContext, withoutAstray } from './contexts.ts'
import { evaluate, evaluateText, type Scope } from './expressions.ts'
import type { Frame } from './frame.ts'
import { CheckLog } from './github/check-log.ts'
import { subjectOf } from './github/subject.ts'
import type { Host, JobOnRunner } from './host.ts'
import { limitsOf } from './job-limits.ts'
import { passedOutputs } from './job-outputs.ts'
import { Masks } from './masks.ts'
import type { Granted } from './permissions.ts'
import type { StepReport } from './report.ts'
import type { Run } from './run.ts'
import type { Post, RunningJob } from './running-job.ts'
import { numberIn } from './setting.ts'
import { runPost, runStep } from './step.ts'
import type { StepRun } from './step-run.ts'
import { type Json, type JsonMap, textMap, type Value } from './value.ts'
import type { Job } from './workflow.ts'
import type { Annotation } from './workflow-commands.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes */
const TIMEOUT_MINUTES = 360
export class JobRun implements RunningJob, JobOnRunner {
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
      job: jobContext(this, this.#assignment.file),
      env: { ...this.#env, ...frame.env },
      steps: stepsContext(frame.steps),
    }
    const status = frame.status()
    const scope: Scope = {
      contexts,
      status: { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' },
      workspace: this.workspace,
    }
    return { ...scope, contexts: { ...contexts, env: { ...this.#env, ...frame.env, ...textMap(evaluate(env, scope)) } } }
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
      ...withoutAstray(asked),
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
    const limits = limitsOf(this, numberIn(job.timeoutMinutes ?? TIMEOUT_MINUTES, this.scope({})))
    try {
      const names = actionNames(job.steps)
      for (const [index, step] of job.steps.entries()) {
        if (this.dead) break
        const place = { step, key: String(index + 1), action: names[index]!, frame: this.#frame }
        this.#note(await runStep(this, place, self))
      }
      for (const post of this.posts.reverse()) if (!this.dead) this.#note(await runPost(this, post, self))
    } finally {
      limits.off()
    }
    return this.#outputs(job.outputs)
  }
  #outputs(outputs: Job['outputs']): Readonly<Record<string, string>> {
    const { passed, withheld, wrong } = passedOutputs(outputs, { scope: this.scope({}), masks: this.masks, others: this.run.jobs })
    for (const name of withheld) this.annotate('warning', `Skip output '${name}' since it may contain secret.`)
    return wrong ? this.#failWith(...wrong) : passed
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
  #note(report: StepReport): void {
    this.steps.push(report)
    if (report.conclusion === 'failure') this.#failed = true
  }
}

const text = (json: Json | undefined): string => (typeof json === 'string' ? json : '')
