/** https://docs.github.com/en/rest/actions/workflow-runs and workflow-jobs */

import type { Attempt, UnderWay } from '../attempt.ts'
import type { JobReport, StepReport } from '../report.ts'
import type { Run } from '../run.ts'
import { accountId } from './account-id.ts'
import type { GitHub } from './github.ts'
import { ApiError, iso, paged, type Route, type RouteCall, type Schemas, type Told } from './route.ts'

const runOf = ({ github, parameters }: RouteCall): Run => {
  const run = github.runs.find(({ id }) => String(id) === parameters.run_id)
  if (!run) throw new ApiError(404, 'Not Found')
  return run
}
export const userOf = (login: string): Told<Schemas['simple-user']> => ({ login, id: accountId(login), type: 'User', site_admin: false })

const attemptOf = (run: Run, { parameters }: RouteCall): Attempt => {
  const attempt = run.attempts.find(({ number }) => String(number) === parameters.attempt_number)
  if (!attempt) throw new ApiError(404, 'Not Found')
  return attempt
}
const describe = (github: GitHub, run: Run, attempt: Attempt): Told<Schemas['workflow-run']> => {
  const url = `${github.url}/repos/${github.repository.fullName}/actions/runs/${run.id}`
  return {
    id: run.id,
    name: run.workflow.name,
    path: run.workflow.path,
    head_branch: run.trigger.branch,
    head_sha: run.sha,
    run_number: run.number,
    run_attempt: attempt.number,
    event: run.trigger.event,
    status: attempt.status,
    conclusion: attempt.result ?? null,
    url,
    previous_attempt_url: attempt.previous ? `${url}/attempts/${attempt.previous.number}` : null,
    html_url: `https://github.com/${github.repository.fullName}/actions/runs/${run.id}`,
    created_at: iso(run.started),
    run_started_at: iso(attempt.started),
    updated_at: iso(attempt.ended ?? github.now),
    actor: userOf(run.trigger.actor),
    triggering_actor: userOf(attempt.actor),
  }
}
const describeSteps = (steps: readonly StepReport[]): Told<Schemas['job']>['steps'] =>
  steps.map(({ name, conclusion, started, ended }, step) => ({
    name,
    status: 'completed',
    conclusion,
    number: step + 1,
    started_at: iso(started),
    completed_at: iso(ended),
  }))
const describeJob = (run: Run, job: JobReport): Told<Schemas['job']> => ({
  id: job.number,
  run_id: run.id,
  run_attempt: job.attempt,
  name: job.name,
  status: 'completed',
  conclusion: job.result,
  head_sha: run.sha,
  started_at: iso(job.started),
  completed_at: iso(job.ended),
  steps: describeSteps(job.steps),
})
const describeUnderWay = (run: Run, attempt: Attempt, job: UnderWay): Told<Schemas['job']> => ({
  id: job.number,
  run_id: run.id,
  run_attempt: attempt.number,
  name: job.name,
  status: 'in_progress',
  conclusion: null,
  head_sha: run.sha,
  started_at: iso(job.started),
  completed_at: null,
  steps: describeSteps(job.steps),
})
/** Of some attempts of a run, each job once. One that was not run again is told of the attempt in which it ran. */
const listJobs = (run: Run, attempts: readonly Attempt[], search: URLSearchParams) => {
  const jobs = attempts.flatMap(attempt => [
    ...attempt.jobs.map(job => describeJob(run, job)),
    ...[...attempt.underWay].map(job => describeUnderWay(run, attempt, job)),
  ])
  const once = jobs.filter(({ id }, index) => jobs.findIndex(other => other.id === id) === index)
  return { total_count: once.length, jobs: paged(once, search) }
}

export const RUNS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    needs: ['actions', 'read'],
    handle: call => {
      const run = runOf(call)
      return describe(call.github, run, run.current)
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    needs: ['actions', 'read'],
    handle: call => {
      const run = runOf(call)
      return describe(call.github, run, attemptOf(run, call))
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    needs: ['actions', 'read'],
    handle: call => {
      const run = runOf(call)
      return listJobs(run, [attemptOf(run, call)], call.search)
    },
  },
  {
    // Who reviewed the run's environments, in any of its attempts; no time and no attempt, as on GitHub.
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    needs: ['actions', 'read'],
    handle: (call): Told<Schemas['environment-approvals']>[] =>
      runOf(call).approvals.map(({ environment, state, user, comment }) => ({
        environments: [{ id: accountId(environment), name: environment }],
        state,
        user: userOf(user),
        comment,
      })),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    needs: ['actions', 'read'],
    handle: call => {
      const run = runOf(call)
      return listJobs(run, call.search.get('filter') === 'all' ? run.attempts : [run.current], call.search)
    },
  },
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
    needs: ['actions', 'write'],
    status: 202,
    handle: call => {
      runOf(call).cancel(`The run was canceled by @${call.token.run.trigger.actor}.`)
      return {}
    },
  },
]
