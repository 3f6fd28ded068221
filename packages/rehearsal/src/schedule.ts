/**
 * The jobs of a run as processes side by side: needs, conditions, matrices, environments, concurrency groups, called workflows.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs
 */
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type Call, callOf, jobContext, mainCall, scopeOf } from './call.ts'
import { type Member, withConcurrency } from './concurrency.ts'
import { githubContext } from './contexts.ts'
import { evaluate, evaluateText, holds, type Scope, truthy } from './expressions.ts'
import { passEnvironment } from './gate.ts'
import type { Host } from './host.ts'
import { JobRun } from './job.ts'
import { type Again, againOf, jobPath, keptLeg } from './kept.ts'
import { type Strategy, strategyOf } from './matrix.ts'
import { granted } from './permissions.ts'
import type { JobReport, JobState, Result } from './report.ts'
import type { Run } from './run.ts'
import { isJsonMap, type JsonMap, text, textMap } from './value.ts'
import type { Job, Workflow } from './workflow.ts'

/** Runs all jobs; the caller's participant sleeps meanwhile. */
export const runWorkflow = async (host: Host, run: Run, self: Participant): Promise<Result> => {
  const call = mainCall(host, run)
  run.onCancel(() => host.processes.changed())
  const member: Member = {
    name: run.title,
    cancel: reason => run.cancel(reason),
    get cancelled() {
      return run.cancelled !== undefined
    },
  }
  const result = await withConcurrency(host.concurrency, self, run.workflow.concurrency, scopeOf(host, call), member, async () => {
    run.status = 'in_progress'
    return runJobs(host, call, self)
  })
  return result ?? 'cancelled'
}

const runJobs = async (host: Host, call: Call, self: Participant): Promise<Result> => {
  for (const job of call.workflow.jobs)
    host.processes.spawn(`${call.key}/${job.id}`, async own => {
      const again = againOf(call, job)
      const state = typeof again === 'object' ? again.kept : await runJob(host, call, job, own)
      if (typeof again === 'object') call.run.current.keep(jobPath(call, job.id))
      call.run.current.ends(jobPath(call, job.id), state)
      call.results.set(job.id, state)
      host.processes.changed()
    })
  await host.processes.until(self, () => call.results.size === call.workflow.jobs.length)
  const results = [...call.results.values()].map(({ result }) => result)
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled') || call.run.cancelled !== undefined) return 'cancelled'
  return results.every(result => result === 'skipped') && results.length > 0 ? 'skipped' : 'success'
}

/** All jobs that this one stands on, near and far: one that was skipped far away skips this one too. */
const ancestors = (workflow: Workflow, job: Job): string[] => {
  const near = workflow.jobs.filter(({ id }) => job.needs.includes(id))
  return [...new Set(near.flatMap(other => [other.id, ...ancestors(workflow, other)]))]
}

const runJob = async (host: Host, call: Call, job: Job, self: Participant): Promise<JobState> => {
  const { run, results } = call
  await host.processes.until(self, () => job.needs.every(id => results.has(id)))
  const needs = Object.fromEntries(job.needs.map(id => [id, jobContext(results.get(id)!)]))
  const before = ancestors(call.workflow, job).map(id => results.get(id)!.result)
  const scope: Scope = {
    contexts: { github: githubContext(host, run), needs, inputs: call.inputs, vars: call.vars },
    status: {
      success: run.cancelled === undefined && call.cancelled === undefined && before.every(result => result === 'success'),
      failure: before.includes('failure'),
      cancelled: run.cancelled !== undefined || call.cancelled !== undefined,
    },
  }
  const title = `${call.title}${job.id}`
  try {
    if (!holds(job.if, scope)) return leave(host, call, job, title, scope.status?.cancelled ? 'cancelled' : 'skipped')
    const strategy = strategyOf(job.strategy === undefined ? undefined : evaluate(job.strategy, scope))
    return await runLegs(host, call, job, strategy, { ...scope.contexts, secrets: call.secrets }, self)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log({ at: host.world.now, run: run.title, job: title, text: `##[error]${error.message}` })
    return leave(host, call, job, title, 'failure', error.message)
  }
}

/** A job that never got a runner. @param path of its leg, when it has some */
const leave = (host: Host, call: Call, job: Job, name: string, result: Result, because?: string, path?: string): JobState => {
  const { now } = host.world
  const { run } = call
  const whole = jobPath(call, job.id)
  const report: JobReport = {
    number: run.numberJob(),
    attempt: run.attempt,
    id: `${call.prefix}${job.id}`,
    name,
    result,
    outputs: {},
    environment: undefined,
    permissions: {},
    annotations: because === undefined ? [] : [{ level: 'error', message: because }],
    steps: [],
    started: now,
    ended: now,
  }
  run.current.tell(report, [...call.line, whole, path ?? whole])
  return { result, outputs: {} }
}

/** One leg for each combination of the matrix, at most `max-parallel` at a time; with `fail-fast` a failure cancels the others. */
const runLegs = async (host: Host, call: Call, job: Job, strategy: Strategy, contexts: JsonMap, self: Participant): Promise<JobState> => {
  const legs = strategy.combinations.map((matrix, index) => new Leg(host, call, job, strategy, matrix, index, contexts))
  if (legs.length === 1) await legs[0]!.perform(self)
  else {
    let busy = 0
    let ended = 0
    for (const leg of legs)
      host.processes.spawn(leg.key, async own => {
        await host.processes.until(own, () => busy < strategy.maxParallel || leg.cancelled)
        busy++
        await leg.perform(own)
        busy--
        ended++
        if (strategy.failFast && leg.state?.result === 'failure')
          for (const other of legs) other.cancel(`The strategy configuration was canceled because "${leg.name}" failed`)
        host.processes.changed()
      })
    await host.processes.until(self, () => ended === legs.length)
  }
  const states = legs.map(leg => leg.state!)
  const result =
    (['failure', 'cancelled', 'success', 'skipped'] as const).find(one => states.some(state => state.result === one)) ?? 'skipped'
  // The last leg that sets an output wins, as on GitHub.
  return { result, outputs: Object.assign({}, ...states.map(state => state.outputs)) as Record<string, string> }
}

/** One job as it runs: a combination of its matrix, or the whole job. */
class Leg implements Member {
  readonly key: string
  /** In the run, whichever attempt. */
  readonly path: string
  state: JobState | undefined
  #reason: string | undefined
  #runner: JobRun | undefined
  #called: Call | undefined
  #name: string
  readonly #host: Host
  readonly #call: Call
  readonly #job: Job
  readonly #contexts: JsonMap
  readonly #scope: Scope

  constructor(host: Host, call: Call, job: Job, strategy: Strategy, matrix: JsonMap, index: number, contexts: JsonMap) {
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
    const values = Object.values(matrix).map(value => (isJsonMap(value) || Array.isArray(value) ? JSON.stringify(value) : text(value)))
    const shown = values.length === 0 ? '' : ` (${values.join(', ')})`
    this.#name = call.title + (job.name === undefined ? `${job.id}${shown}` : evaluateText(job.name, this.#scope))
    call.legs.add(this)
    const own = `${job.id}${shown.replaceAll(/[^\x20-\x7e]/g, '_')}${total > 1 ? ` ${index + 1}` : ''}`
    this.key = `${call.key}/${own}`
    this.path = jobPath(call, own)
  }
  get name(): string {
    return this.#name
  }
  get cancelled(): boolean {
    return this.#reason !== undefined || this.#call.cancelled !== undefined || this.#call.run.cancelled !== undefined
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
    const asked = run.cancelled // an `always()` job begins although the run is cancelled
    const cancelled = () => this.#reason !== undefined || this.#call.cancelled !== undefined || run.cancelled !== asked
    const host = this.#host
    const { environment } = this.#job
    const name = environment === undefined ? '' : evaluateText(environment.name, this.#scope)
    const started = host.world.now
    const end = (result: Result, because?: string) => {
      this.state = leave(host, this.#call, this.#job, this.#name, result, because, this.path)
      if (because !== undefined) this.#log(`##[error]${because}`)
    }
    if (cancelled()) return end('cancelled', this.#reason)
    if (name !== '') {
      run.status = 'waiting'
      const passage = await passEnvironment(host, run, host.github.environment(name), {
        key: this.key,
        self,
        cancelled,
        log: line => this.#log(line),
      })
      run.status = 'in_progress'
      if (!passage.pass) return end(passage.cancelled ? 'cancelled' : 'failure', passage.because)
    }
    const held = await withConcurrency(host.concurrency, self, this.#job.concurrency, this.#scope, this, async () =>
      this.#job.uses === undefined
        ? this.#onRunner(self, name === '' ? undefined : name, started)
        : this.#callWorkflow(self, this.#job.uses),
    )
    if (held === undefined) end('cancelled', this.#reason)
  }

  async #onRunner(self: Participant, environmentName: string | undefined, started: number): Promise<true> {
    const { run, workflow, prefix, ceiling } = this.#call
    const host = this.#host
    const job = this.#job
    const environment = environmentName === undefined ? undefined : host.github.environment(environmentName)
    const secrets = { ...this.#call.secrets, ...environment?.secrets }
    const permissions = granted(job.permissions, workflow.permissions, ceiling)
    const runner = new JobRun(host, {
      number: run.numberJob(),
      started,
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
      permissions,
      environment: environmentName,
      secrets: Object.values(secrets),
    })
    this.#runner = runner
    host.running.add(runner)
    run.current.underWay.add(runner)
    const deployment =
      environmentName !== undefined && truthy(evaluate(job.environment!.deployment, this.#scope))
        ? host.github.deploy({ environment: environmentName, ref: run.trigger.branch, sha: run.sha, creator: run.trigger.actor })
        : undefined
    if (deployment) host.github.report(deployment, { state: 'in_progress' })
    const outputs = await runner.perform(self).finally(() => {
      host.running.delete(runner)
      run.current.underWay.delete(runner)
    })
    const forgiven = runner.status === 'failure' && truthy(evaluate(job.continueOnError, this.#scope))
    const result: Result = forgiven ? 'success' : runner.status
    if (deployment)
      host.github.report(deployment, {
        state: result === 'success' ? 'success' : 'failure',
        environmentUrl: evaluateText(job.environment?.url, runner.scope({})),
      })
    this.#log(result)
    const report: JobReport = {
      number: runner.number,
      attempt: run.attempt,
      id: `${prefix}${job.id}`,
      name: this.#name,
      result,
      outputs,
      environment: environmentName,
      permissions,
      annotations: runner.annotations,
      steps: runner.steps,
      started,
      ended: host.world.now,
    }
    run.current.tell(report, this.#line)
    this.state = { result, outputs }
    return true
  }

  async #callWorkflow(self: Participant, uses: string): Promise<true> {
    const host = this.#host
    const whole = this.#again === 'whole'
    const name = this.#name
    const call = await callOf(host, this.#call, this.#job, { uses, key: this.key, name, scope: this.#scope, line: this.#line, whole })
    this.#called = call
    const { concurrency, events } = call.workflow
    const result = await withConcurrency(host.concurrency, self, concurrency, scopeOf(host, call), this, () => runJobs(host, call, self))
    const outputs = evaluate(events.workflow_call?.outputs ?? {}, scopeOf(host, call))
    this.state = { result: result ?? 'cancelled', outputs: textMap(outputs) }
    return true
  }
  get #line(): readonly string[] {
    return [...this.#call.line, jobPath(this.#call, this.#job.id), this.path]
  }
  #log(message: string): void {
    this.#host.log({ at: this.#host.world.now, run: this.#call.run.title, job: this.#name, text: message })
  }
}
