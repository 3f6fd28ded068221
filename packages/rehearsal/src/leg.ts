/**
 * A job as it runs, one leg of it where it has a matrix: its concurrency group, then its environment, then its runner or the workflow that
 * it calls.
 */
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type Call, callOf, scopeOf } from './call.ts'
import { type Held, type Member, withConcurrency } from './concurrency.ts'
import { evaluate, evaluateText, type Scope, truthy } from './expressions.ts'
import { passEnvironment } from './gate.ts'
import type { Host } from './host.ts'
import { JobRun } from './job.ts'
import { type Again, againOf, jobPath, keptLeg } from './kept.ts'
import { leave } from './leave.ts'
import type { Strategy } from './matrix.ts'
import { granted } from './permissions.ts'
import type { JobReport, JobState, Result } from './report.ts'
import { Expression, type JsonMap, textMap } from './value.ts'
import type { Job } from './workflow.ts'

export interface LegSpec {
  readonly host: Host
  readonly call: Call
  readonly job: Job
  readonly strategy: Strategy
  /** Its combination; empty without a matrix. */
  readonly matrix: JsonMap
  readonly index: number
  /** What is the same for all legs. */
  readonly contexts: JsonMap
  /** Runs the jobs of a workflow that it calls. */
  readonly runJobs: (call: Call, self: Participant) => Promise<Result>
}

/** A name without expressions gets what is shown of the combination behind it, as the job's id does. */
const nameOf = ({ id, name = id }: Job, shown: string, scope: Scope): string =>
  name instanceof Expression ? evaluateText(name, scope) : cut(`${String(name)}${shown}`)
const LONGEST_NAME = 100
const cut = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name)

export class Leg implements Member {
  readonly key: string
  /** In the run, whichever attempt. */
  readonly path: string
  state: JobState | undefined
  #reason: string | undefined
  /** An `always()` job begins although the run is cancelled. */
  readonly #before: string | undefined
  #runner: JobRun | undefined
  #called: Call | undefined
  #name: string
  readonly #host: Host
  readonly #runJobs: LegSpec['runJobs']
  readonly #call: Call
  readonly #job: Job
  readonly #contexts: JsonMap
  readonly #scope: Scope

  constructor({ host, call, job, strategy, matrix, index, contexts, runJobs }: LegSpec) {
    this.#runJobs = runJobs
    this.#host = host
    this.#call = call
    this.#job = job
    const total = strategy.combinations.length
    this.#contexts = {
      ...contexts,
      matrix,
      strategy: { 'fail-fast': strategy.failFast, 'job-index': index, 'job-total': total, 'max-parallel': strategy.maxParallel },
    }
    this.#scope = { contexts: this.#contexts }
    this.#before = call.run.cancelled
    const shown = strategy.labels[index] ? ` (${strategy.labels[index]})` : ''
    this.#name = call.title + nameOf(job, shown, this.#scope)
    call.legs.add(this)
    const own = `${job.id}${shown.slice(0, LONGEST_NAME).replaceAll(/[^\x20-\x7e]/g, '_')}${total > 1 ? ` ${index + 1}` : ''}`
    this.key = `${call.key}/${own}`
    this.path = jobPath(call, own)
  }
  get name(): string {
    return this.#name
  }
  get cancelled(): boolean {
    return this.#reason !== undefined || this.#call.cancelled !== undefined || this.#call.run.cancelled !== this.#before
  }
  cancel(reason: string): void {
    if (this.state || this.#reason !== undefined) return
    this.#reason = reason
    this.#runner?.cancel(reason)
    if (this.#called) {
      this.#called.cancelled = reason
      for (const leg of this.#called.legs) leg.cancel(reason)
    }
    this.#host.processes.changed()
  }

  async perform(self: Participant): Promise<void> {
    const { current } = this.#call.run
    const kept = this.#again === 'failed' ? keptLeg(this.#call, this.path) : undefined
    if (kept) current.keep(this.path)
    this.state = kept
    try {
      if (!kept) await this.#perform(self)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#log(`##[error]${error.message}`)
      this.state = leave(this.#host, this.#call, this.#job, this.#name, 'failure', error.message, this.path)
    }
    current.ends(this.path, this.state!)
  }
  get #again(): Again {
    return againOf(this.#call, this.#job)
  }
  async #perform(self: Participant): Promise<void> {
    const { run } = this.#call
    const cancelled = () => this.cancelled
    const host = this.#host
    const end = (result: Result, because?: string) => {
      this.state = leave(host, this.#call, this.#job, this.#name, result, because, this.path)
      if (because !== undefined) this.#log(`##[error]${because}`)
    }
    if (cancelled()) return end('cancelled', this.#reason)
    const { concurrency } = this.#job
    const wanted = { self, concurrency, scope: this.#scope, member: this, held: this.#call.held, as: this.#name }
    const held = await withConcurrency(host.concurrency, wanted, async held => {
      if (this.#job.uses !== undefined) return this.#callWorkflow(self, this.#job.uses, held, end)
      const { environment } = this.#job
      const name = environment === undefined ? '' : evaluateText(environment.name, this.#scope)
      if (name === '') return this.#onRunner(self, undefined)
      run.status = 'waiting'
      const passage = await passEnvironment(host, run, host.github.environment(name), {
        key: this.key,
        self,
        cancelled,
        log: line => this.#log(line),
      })
      run.status = 'in_progress'
      if (passage.pass) await this.#onRunner(self, name)
      else end(passage.cancelled ? 'cancelled' : 'failure', passage.because)
      return true
    })
    if (held === undefined) end('cancelled', this.#reason)
  }

  async #onRunner(self: Participant, environment: string | undefined): Promise<true> {
    const { run } = this.#call
    const host = this.#host
    const runner = this.#newRunner(environment)
    this.#runner = runner
    host.running.add(runner)
    run.current.underWay.add(runner)
    const deployment = this.#deploy(environment)
    if (deployment) host.github.report(deployment, { state: 'in_progress' })
    const outputs = await runner.perform(self).finally(() => {
      host.running.delete(runner)
      run.current.underWay.delete(runner)
    })
    const environmentUrl = deployment ? runner.environmentUrl(this.#job.environment?.url) : ''
    const forgiven = runner.status === 'failure' && truthy(evaluate(this.#job.continueOnError, this.#scope))
    const result: Result = forgiven ? 'success' : runner.status
    if (deployment) host.github.report(deployment, { state: result === 'success' ? 'success' : 'failure', environmentUrl })
    this.#log(result)
    run.current.tell(this.#report(runner, result, outputs), this.#line)
    this.state = { result, outputs }
    return true
  }
  #newRunner(environmentName: string | undefined): JobRun {
    const { run, workflow, ceiling } = this.#call
    const host = this.#host
    const job = this.#job
    const environment = environmentName === undefined ? undefined : host.github.environment(environmentName)
    const secrets = { ...this.#call.secrets, ...environment?.secrets }
    return new JobRun(host, {
      number: run.numberJob(),
      started: host.world.now,
      run,
      job,
      file: workflow.path,
      key: this.key,
      name: this.#name,
      contexts: { ...this.#contexts, vars: { ...this.#call.vars, ...environment?.vars }, secrets },
      env: workflow.env,
      defaults: {
        shell: job.defaults.shell ?? workflow.defaults.shell,
        workingDirectory: job.defaults.workingDirectory ?? workflow.defaults.workingDirectory,
      },
      permissions: granted(job.permissions, workflow.permissions, ceiling),
      environment: environmentName,
      secrets: Object.values(secrets),
    })
  }
  /** Undefined: it has no environment, or wants no deployment. */
  #deploy(environment: string | undefined) {
    if (environment === undefined || !truthy(evaluate(this.#job.environment!.deployment, this.#scope))) return undefined
    const { trigger, sha } = this.#call.run
    return this.#host.github.deploy({ environment, ref: trigger.branch, sha, creator: trigger.actor })
  }
  #report(runner: JobRun, result: Result, outputs: Readonly<Record<string, string>>): JobReport {
    const { number, environment, permissions, annotations, steps, started } = runner
    return {
      number,
      attempt: this.#call.run.attempt,
      id: `${this.#call.prefix}${this.#job.id}`,
      name: this.#name,
      result,
      outputs,
      environment,
      permissions,
      annotations,
      steps,
      started,
      ended: this.#host.world.now,
    }
  }

  async #callWorkflow(
    self: Participant,
    uses: string,
    held: readonly Held[],
    end: (result: Result, because?: string) => void,
  ): Promise<true> {
    const host = this.#host
    const whole = this.#again === 'whole'
    const name = this.#name
    const call = await callOf(host, this.#call, this.#job, { uses, key: this.key, name, scope: this.#scope, line: this.#line, whole, held })
    this.#called = call
    const { concurrency, events } = call.workflow
    const asked = { self, concurrency, scope: scopeOf(host, call), member: this, held, as: name }
    const result = await withConcurrency(host.concurrency, asked, held => {
      call.held = held
      return this.#runJobs(call, self)
    })
    if (result === undefined) {
      end('cancelled', this.#reason)
      return true
    }
    const outputs = evaluate(events.workflow_call?.outputs ?? {}, scopeOf(host, call))
    this.state = { result, outputs: textMap(outputs) }
    return true
  }
  get #line(): readonly string[] {
    return [...this.#call.line, jobPath(this.#call, this.#job.id), this.path]
  }
  #log(message: string): void {
    this.#host.log({ at: this.#host.world.now, run: this.#call.run.title, job: this.#name, text: message })
  }
}
