/** The variables that a runner gives every process of a job; what is not here, an action must not need. */
import { dirname } from 'node:path'

/** What differs between jobs. */
export interface JobFacts {
  readonly job: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerName: string
  readonly apiUrl: string
  /** Where the job's OIDC token is asked for; absent without `id-token: write`. */
  readonly oidcUrl: string
}
/** Secrets of every job here, which no log may show. */
export const TOKEN = 'ghs_conformance0token0of0the0job0000000000'
export const REQUEST_TOKEN = 'request-token-of-the-job'

/** The id of the job, and of its check run. */
export const CHECK_RUN = '55012345678'

export const REPOSITORY = 'acme/web'
export const SHA = '5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e'

/**
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/GitHubContext.cs
 * @see https://github.com/actions/runner/blob/v2.336.0/src/Runner.Sdk/ProcessInvoker.cs (CI, GITHUB_ACTIONS)
 */
export const environmentOf = ({
  job = 'deliver',
  runId = '7001',
  runAttempt = '1',
  runnerName = 'GitHub Actions 1',
  apiUrl = 'http://127.0.0.1:9',
  oidcUrl,
}: Partial<JobFacts>): Readonly<Record<string, string>> => ({
  ...{ CI: 'true', GITHUB_ACTIONS: 'true' },
  // node is the runner's own; a shell finds one by PATH all the same.
  ...{ PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, LANG: 'C.UTF-8' },
  ...{ GITHUB_ACTOR: 'dana', GITHUB_ACTOR_ID: '17', GITHUB_TRIGGERING_ACTOR: 'dana' },
  ...{ GITHUB_REPOSITORY: REPOSITORY, GITHUB_REPOSITORY_ID: '4711', GITHUB_REPOSITORY_OWNER: 'acme', GITHUB_REPOSITORY_OWNER_ID: '42' },
  ...{ GITHUB_SERVER_URL: 'https://github.com', GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: `${apiUrl}/graphql` },
  ...{ GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_BASE_REF: '', GITHUB_HEAD_REF: '', GITHUB_SHA: SHA },
  ...{ GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch', GITHUB_REF_PROTECTED: 'true' },
  ...{ GITHUB_WORKFLOW: 'deliver', GITHUB_WORKFLOW_SHA: SHA, GITHUB_RETENTION_DAYS: '90' },
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/deliver.yml@refs/heads/main`,
  ...{ GITHUB_JOB: job, GITHUB_RUN_ID: runId, GITHUB_RUN_NUMBER: '12', GITHUB_RUN_ATTEMPT: runAttempt },
  ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_NAME: runnerName, RUNNER_ENVIRONMENT: 'github-hosted' },
  ...{ ACTIONS_RUNTIME_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-job' },
  ...(oidcUrl === undefined ? {} : { ACTIONS_ID_TOKEN_REQUEST_URL: oidcUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN }),
})
