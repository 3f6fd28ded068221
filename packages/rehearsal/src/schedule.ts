/**
 * The jobs of a run as processes side by side: needs, conditions, matrices, environments, concurrency groups, called workflows.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import type { Member } from './concurrency.ts'
import { githubContext } from './contexts.ts'
import { evaluate, evaluateText, holds, type Scope, text, truthy } from './expressions.ts'
import { passEnvironment } from './gate.ts'
import type { Host } from './host.ts'
import { typedInputs } from './inputs.ts'
import { JobRun } from './job.ts'
import { type Strategy, strategyOf } from './matrix.ts'
import { type Granted, granted } from './permissions.ts'
import type { JobReport, Result } from './report.ts'
import type { Run } from './run.ts'
import { textMap } from './step.ts'
import { isJsonMap, type Json, type JsonMap } from './value.ts'
import { type Concurrency, type Job, readWorkflow, type Workflow } from './workflow.ts'

/** A workflow at work: the run's own, or one that a job of it calls. */
interface Call {
  readonly workflow: Workflow
  readonly run: Run
  /** Ids of the calling jobs with a `/` behind each; empty for the run's own workflow. */
  readonly prefix: string
  /** Before the keys of its jobs: the run's name, or the key of the calling leg. */
  readonly key: string
  /** Names of the calling jobs: `deploy / `. */
  readonly title: string
  readonly inputs: JsonMap
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** What the calling job's token may do. */
  readonly ceiling: Granted | undefined
  readonly results: Map<string, JobState>
  /** Its jobs as they run; who cancels the calling job cancels them. */
  readonly legs: Set<Leg>
  /** Why the calling job was cancelled. */
  cancelled: string | undefined
}
/** Of all legs of a job. */
interface JobState {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs all jobs; the caller's participant sleeps meanwhile. */
export const runWorkflow = async (host: Host, run: Run, self: Participant): Promise<Result> => {
  const { vars, secrets } = host.github.repository
  const call: Call = {
    workflow: run.workflow,
    run,
    prefix: '',
    key: run.name,
    title: '',
    inputs: run.inputs,
    vars,
    secrets: { ...secrets },
    ceiling: undefined,
    results: new Map(),
    legs: new Set(),
    cancelled: undefined,
  }
  const scope: Scope = { contexts: { github: githubContext(host, run), inputs: call.inputs, vars } }
  const member: Member = {
    name: run.name,
    cancel: reason => {
      run.cancel(reason)
      host.processes.changed()
    },
    get cancelled() {
      return run.cancelled !== undefined
    },
  }
  const result = await withConcurrency(host, self, run.workflow.concurrency, scope, member, async () => {
    run.status = 'in_progress'
    return runJobs(host, call, self)
  })
  return result ?? 'cancelled'
}

/** Undefined: cancelled before it held the group. */
const withConcurrency = async <T>(
  host: Host,
  self: Participant,
  concurrency: Concurrency | undefined,
  scope: Scope,
  member: Member,
  body: () => Promise<T>,
): Promise<T | undefined> => {
  const group = concurrency === undefined ? '' : evaluateText(concurrency.group, scope)
  if (!concurrency || group === '') return body()
  const cancelInProgress = truthy(evaluate(concurrency.cancelInProgress, scope))
  if (!(await host.concurrency.enter(self, group, member, { queue: concurrency.queue, cancelInProgress }))) return undefined
  try {
    return await body()
  } finally {
    host.concurrency.leave(group, member)
  }
}

const runJobs = async (host: Host, call: Call, self: Participant): Promise<Result> => {
  for (const job of call.workflow.jobs)
    host.processes.spawn(`${call.key}/${job.id}`, async own => {
      const state = await runJob(host, call, job, own)
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
  const needs = Object.fromEntries(job.needs.map(id => [id, toJson(results.get(id)!)]))
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
    host.log({ at: host.world.now, run: run.name, job: title, text: `##[error]${error.message}` })
    return leave(host, call, job, title, 'failure', error.message)
  }
}
const toJson = ({ result, outputs }: JobState): Json => ({ result, outputs })

/** A job that never got a runner. */
const leave = (host: Host, call: Call, job: Job, name: string, result: Result, because?: string): JobState => {
  const { now } = host.world
  call.run.jobs.push({
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
  })
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
    this.key = `${call.key}/${job.id}${shown.replaceAll(/[^\x20-\x7e]/g, '_')}${total > 1 ? ` ${index + 1}` : ''}`
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
    try {
      await this.#perform(self)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      this.#log(`##[error]${error.message}`)
      this.state = leave(this.#host, this.#call, this.#job, this.#name, 'failure', error.message)
    }
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
      this.state = leave(host, this.#call, this.#job, this.#name, result, because)
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
    const held = await withConcurrency(host, self, this.#job.concurrency, this.#scope, this, async () =>
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
    const deployment =
      environmentName !== undefined && truthy(evaluate(job.environment!.deployment, this.#scope))
        ? host.github.deploy({ environment: environmentName, ref: run.trigger.branch, sha: run.sha, creator: run.trigger.actor })
        : undefined
    if (deployment) host.github.report(deployment, { state: 'in_progress' })
    const outputs = await runner.perform(self).finally(() => host.running.delete(runner))
    const forgiven = runner.status === 'failure' && truthy(evaluate(job.continueOnError, this.#scope))
    const result: Result = forgiven ? 'success' : runner.status
    if (deployment)
      host.github.report(deployment, {
        state: result === 'success' ? 'success' : 'failure',
        environmentUrl: evaluateText(job.environment?.url, runner.scope({})),
      })
    this.#log(result)
    run.jobs.push({
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
    } satisfies JobReport)
    this.state = { result, outputs }
    return true
  }

  async #callWorkflow(self: Participant, uses: string): Promise<true> {
    const { run, prefix, ceiling, workflow: caller } = this.#call
    const host = this.#host
    const workflow = await readCalled(host, uses)
    const interfaceOf = workflow.events.workflow_call
    if (!interfaceOf) throw new UserError('rehearsal.workflow', `${caller.path}: ${uses} cannot be called: it has no 'on: workflow_call'.`)
    const given = evaluate(this.#job.with, this.#scope)
    const secrets = this.#job.secrets === 'inherit' ? this.#call.secrets : textMap(evaluate(this.#job.secrets, this.#scope))
    const missing = Object.entries(interfaceOf.secrets).find(([name, { required }]) => required && !(name in secrets))
    if (missing)
      throw new UserError(
        'rehearsal.workflow',
        `${caller.path}: job '${this.#job.id}' does not give the secret '${missing[0]}' that ${uses} requires.`,
      )
    const inputs = typedInputs(interfaceOf.inputs, isJsonMap(given) ? given : {}, `${caller.path}: job '${this.#job.id}'`, this.#scope)
    const call: Call = {
      ...this.#call,
      workflow,
      prefix: `${prefix}${this.#job.id}/`,
      key: this.key,
      title: `${this.#name} / `,
      inputs,
      secrets,
      ceiling: granted(this.#job.permissions, caller.permissions, ceiling),
      results: new Map(),
      legs: new Set(),
      cancelled: undefined,
    }
    this.#called = call
    const scope: Scope = { contexts: { github: githubContext(host, run), inputs, vars: call.vars } }
    const result = (await withConcurrency(host, self, workflow.concurrency, scope, this, () => runJobs(host, call, self))) ?? 'cancelled'
    const jobs = Object.fromEntries([...call.results].map(([id, state]) => [id, toJson(state)]))
    const outputs = Object.fromEntries(
      Object.entries(interfaceOf.outputs).map(([name, value]) => [name, evaluateText(value, { contexts: { ...scope.contexts, jobs } })]),
    )
    this.state = { result, outputs }
    return true
  }
  #log(message: string): void {
    this.#host.log({ at: this.#host.world.now, run: this.#call.run.name, job: this.#name, text: message })
  }
}

/** Local workflows only: `./.github/workflows/x.yml`, or `$/…`. */
export const readCalled = async (host: Host, uses: string): Promise<Workflow> => {
  if (!/^[.$]\//.test(uses))
    throw new UserError('rehearsal.workflow', `'${uses}': a rehearsal calls workflows of the same repository only.`)
  const path = uses.slice(2)
  return readWorkflow(path, readFileSync(join(host.github.repository.root, path), 'utf8'))
}
