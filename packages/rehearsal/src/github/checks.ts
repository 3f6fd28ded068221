/** https://docs.github.com/en/rest/checks/runs and https://docs.github.com/en/rest/actions/workflow-jobs, of a job by its id. */
import type { CheckRun } from './github.ts'
import { ApiError, iso, paged, type Route, type RouteCall, type Schemas, type Told } from './route.ts'

const checkOf = ({ github, parameters }: RouteCall, id: string | undefined = parameters.check_run_id): CheckRun => {
  const check = github.checks.find(one => String(one.id) === id)
  if (!check) throw new ApiError(404, 'Not Found')
  return check
}

const describeJob = (check: CheckRun): Told<Schemas['job']> => {
  const { id, run, attempt, name, started } = check
  const end = check.ended()
  return {
    id,
    run_id: run.id,
    run_attempt: attempt,
    name,
    status: end ? 'completed' : 'in_progress',
    conclusion: (end?.result ?? null) as Schemas['job']['conclusion'],
    head_sha: run.sha,
    started_at: iso(started),
    completed_at: end ? iso(end.at) : null,
  }
}

export const CHECKS: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    needs: ['checks', 'read'],
    handle: (call): Told<Schemas['check-annotation']>[] =>
      paged(
        checkOf(call)
          .annotations()
          .filter(({ at }) => at + call.github.annotationsAfter <= call.github.now),
        call.search,
      ).map(({ level, message, title }) => ({
        path: '.github',
        start_line: 1,
        end_line: 1,
        annotation_level: level,
        title: title ?? '',
        message,
      })),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/jobs/{job_id}',
    needs: ['actions', 'read'],
    handle: call => describeJob(checkOf(call, call.parameters.job_id)),
  },
]
