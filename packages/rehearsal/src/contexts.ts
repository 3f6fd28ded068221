/**
 * The `github` and `runner` contexts, and the runner's variables that repeat them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */

import { accountId } from './github/account-id.ts'
import type { Host } from './host.ts'
import type { StepReport } from './report.ts'
import type { Run } from './run.ts'
import { type JsonMap, text } from './value.ts'

export const SERVER = 'https://github.com'

/** Everything of `github` that does not depend on a step. Absent before a job has its runner: token, workspace, job. */
export const githubContext = (host: Host, run: Run, job?: { id: string; token: string; workspace: string; eventPath: string }): JsonMap => {
  const { repository } = host.github
  const { trigger, workflow } = run
  const ref = `refs/heads/${trigger.branch}`
  return {
    event_name: trigger.event,
    event: run.event,
    ref,
    ref_name: trigger.branch,
    ref_type: 'branch',
    ref_protected: trigger.branch === repository.defaultBranch,
    sha: run.sha,
    head_ref: '',
    base_ref: '',
    actor: trigger.actor,
    actor_id: String(accountId(trigger.actor)),
    triggering_actor: run.current.actor,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.fullName.split('/')[0]!,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.visibility,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(run.attempt),
    retention_days: '90',
    workflow: workflow.name,
    workflow_ref: `${repository.fullName}/${workflow.path}@${ref}`,
    workflow_sha: run.sha,
    server_url: SERVER,
    api_url: host.github.url,
    graphql_url: `${host.github.url}/graphql`,
    ...(job ? { job: job.id, token: job.token, workspace: job.workspace, event_path: job.eventPath } : {}),
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context */
export const jobContext = (
  { host, run, number, status }: { readonly host: Host; readonly run: Run; readonly number: number; readonly status: string },
  file: string,
): JsonMap => {
  const { repository } = host.github
  return {
    status,
    check_run_id: number,
    workflow_ref: `${repository.fullName}/${file}@refs/heads/${run.trigger.branch}`,
    workflow_sha: run.sha,
    workflow_repository: repository.fullName,
    workflow_file_path: file,
    container: {},
    services: {},
  }
}
/** Of those that have an id. */
export const stepsContext = (steps: readonly StepReport[]): JsonMap =>
  Object.fromEntries(
    steps.flatMap(({ id, outputs, outcome, conclusion }) => (id === undefined ? [] : [[id, { outputs, outcome, conclusion }]])),
  )

/** Would make an SDK call something else than local AWS. */
const LEADS_ASTRAY = /^AWS_(ENDPOINT_URL|IGNORE_CONFIGURED_ENDPOINT_URLS)|^(HTTPS?|ALL)_PROXY$/i
export const withoutAstray = (variables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => !LEADS_ASTRAY.test(name)))

export const runnerContext = (temp: string, tools: string): JsonMap => ({
  name: 'rehearsal',
  os: 'Linux',
  arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
  environment: 'github-hosted',
  temp,
  tool_cache: tools,
  debug: '',
})

const NOT_VARIABLES = ['event', 'token', 'repository_visibility']
/** `GITHUB_*` and `RUNNER_*`: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables */
export const runnerVariables = (github: JsonMap, runner: JsonMap): Record<string, string> => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  ...Object.fromEntries(
    Object.entries(github)
      .filter(([key]) => !NOT_VARIABLES.includes(key))
      .map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, text(value)]),
  ),
  ...Object.fromEntries(
    Object.entries(runner)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, text(value)]),
  ),
})
