/**
 * The jobs of a run as processes side by side: needs, conditions, matrices, called workflows.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobs
 */
import { UserError } from '@golden-ami/domain'
import type { Participant } from '@golden-ami/local-aws'
import { type Call, jobContext, mainCall, scopeOf } from './call.ts'
import { type Member, withConcurrency } from './concurrency.ts'
import { githubContext } from './contexts.ts'
import { evaluate, holds, type Scope } from './expressions.ts'
import type { Host } from './host.ts'
import { againOf, jobPath } from './kept.ts'
import { leave } from './leave.ts'
import { Leg } from './leg.ts'
import { type Strategy, strategyOf } from './matrix.ts'
import type { JobState, Result } from './report.ts'
import type { Run } from './run.ts'
import type { JsonMap } from './value.ts'
import type { Job, Workflow } from './workflow.ts'

/** ms, waiting included. https://docs.github.com/en/actions/reference/limits */
const LONGEST_RUN = 35 * 24 * 3_600_000

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
  const limit = host.processes.alarm(`${run.title} limit`, host.world.now + LONGEST_RUN, () =>
    run.cancel('The run has exceeded the maximum of 35 days.'),
  )
  const asked = { self, concurrency: run.workflow.concurrency, scope: scopeOf(host, call), member, held: [], as: 'top level workflow' }
  try {
    const result = await withConcurrency(host.concurrency, asked, async held => {
      run.status = 'in_progress'
      call.held = held
      return runJobs(host, call, self)
    })
    return result ?? 'cancelled'
  } finally {
    limit.off()
  }
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

/** One leg for each combination of the matrix, at most `max-parallel` at a time; with `fail-fast` a failure cancels the others. */
const runLegs = async (host: Host, call: Call, job: Job, strategy: Strategy, contexts: JsonMap, self: Participant): Promise<JobState> => {
  const legs = strategy.combinations.map(
    (matrix, index) =>
      new Leg({ host, call, job, strategy, matrix, index, contexts, runJobs: (called, own) => runJobs(host, called, own) }),
  )
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
