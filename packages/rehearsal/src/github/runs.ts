/** https://docs.github.com/en/rest/actions/workflow-runs and workflow-jobs */
import { accountId } from '../contexts.ts'
import type { JobReport } from '../report.ts'
import type { Run } from '../run.ts'
import type { GitHub } from './github.ts'
import { ApiError, iso, paged, type Route, type RouteCall, type Schemas, type Told } from './route.ts'

const runOf = ({ github, parameters }: RouteCall): Run => {
  const run = github.runs.find(({ id }) => String(id) === parameters.run_id)
  if (!run) throw new ApiError(404, 'Not Found')
  return run
}
export const userOf = (login: string): Told<Schemas['simple-user']> => ({ login, id: accountId(login), type: 'User', site_admin: false })

const describe = (github: GitHub, run: Run): Told<Schemas['workflow-run']> => ({
  id: run.id,
  name: run.workflow.name,
  path: run.workflow.path,
  head_branch: run.trigger.branch,
  head_sha: run.sha,
  run_number: run.number,
  run_attempt: run.attempt,
  event: run.trigger.event,
  status: run.status,
  conclusion: run.result ?? null,
  url: `${github.url}/repos/${github.repository.fullName}/actions/runs/${run.id}`,
  html_url: `https://github.com/${github.repository.fullName}/actions/runs/${run.id}`,
  created_at: iso(run.started),
  run_started_at: iso(run.started),
  updated_at: iso(run.ended ?? github.now),
  actor: userOf(run.trigger.actor),
  triggering_actor: userOf(run.trigger.actor),
})
const describeJob = (run: Run, job: JobReport, index: number): Told<Schemas['job']> => ({
  id: job.check ?? run.id * 1000 + 500 + index,
  run_id: run.id,
  run_attempt: run.attempt,
  name: job.name,
  status: 'completed',
  conclusion: job.result,
  head_sha: run.sha,
  started_at: iso(job.started),
  completed_at: iso(job.ended),
  steps: job.steps.map(({ name, conclusion, started, ended }, step) => ({
    name,
    status: 'completed',
    conclusion,
    number: step + 1,
    started_at: iso(started),
    completed_at: iso(ended),
  })),
})

export const RUNS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}',
    needs: ['actions', 'read'],
    handle: call => describe(call.github, runOf(call)),
  },
  {
    // Who reviewed the run's environments; no time and no attempt, as on GitHub.
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
      return { total_count: run.jobs.length, jobs: paged(run.jobs, call.search).map((job, index) => describeJob(run, job, index)) }
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
