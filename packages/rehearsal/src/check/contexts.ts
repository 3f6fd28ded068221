/**
 * What each context has at a place of a workflow.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/contexts
 */
import { Expression, isMap, type Value } from '../value.ts'
import type { Job, Step, Workflow } from '../workflow.ts'
import type { Gathered } from './gather.ts'
import { calledPath } from './gather.ts'
import { type Known, type Names, names, OTHERS } from './known.ts'
import type { Settings } from './settings.ts'

const GITHUB = names([
  ...[
    'action',
    'action_path',
    'action_ref',
    'action_repository',
    'action_status',
    'actor',
    'actor_id',
    'api_url',
    'artifact_cache_size_limit',
  ],
  ...['base_ref', 'env', 'event_name', 'event_path', 'graphql_url', 'head_ref', 'job', 'path', 'ref', 'ref_name', 'ref_protected'],
  ...['ref_type', 'repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'repository_visibility', 'repositoryUrl'],
  ...['retention_days', 'run_attempt', 'run_id', 'run_number', 'secret_source', 'server_url', 'sha', 'token', 'triggering_actor'],
  ...['workflow', 'workflow_ref', 'workflow_sha', 'workspace'],
])
const RUNNER = names(['name', 'os', 'arch', 'environment', 'temp', 'tool_cache', 'debug', 'workspace'])
const STRATEGY = names(['fail-fast', 'job-index', 'job-total', 'max-parallel'])
const JOB = names([
  ...['status', 'container', 'services', 'check_run_id', 'workflow_ref', 'workflow_sha', 'workflow_repository', 'workflow_file_path'],
])

/** What the whole file sees. */
export const workflowContexts = (workflow: Workflow, settings: Settings, inherits: boolean): Names => {
  const { workflow_dispatch: dispatch, workflow_call: call } = workflow.events
  const inputs = names([...Object.keys(dispatch?.inputs ?? {}), ...Object.keys(call?.inputs ?? {})])
  const event = { ...(dispatch && !call ? { inputs: names(Object.keys(dispatch.inputs)) } : {}), [OTHERS]: 'anything' as const }
  const own = call && !inherits ? Object.keys(call.secrets) : settings.secrets
  return {
    github: { ...GITHUB, event },
    inputs,
    vars: names(settings.vars),
    // A workflow that is called by others and started by itself sees the one or the other.
    secrets: names(['GITHUB_TOKEN', ...own, ...(isOnlyCalled(workflow) ? [] : settings.secrets)]),
    env: envNames(workflow.env),
    jobs: Object.fromEntries(workflow.jobs.map(job => [job.id, 'anything' as const])),
  }
}
const isOnlyCalled = ({ startedBy }: Workflow): boolean => startedBy.every(event => event === 'workflow_call')

/** What `needs.<job>` and `jobs.<job>` have. */
export const resultOf = (workflow: Workflow, id: string, gathered: Gathered): Names => {
  const job = workflow.jobs.find(job => job.id === id)
  return { result: 'anything', outputs: job ? outputsOf(job, gathered) : 'anything' }
}
const outputsOf = ({ uses, outputs }: Job, { workflows }: Gathered): Known => {
  if (uses === undefined) return names(Object.keys(outputs))
  const called = workflows.get(calledPath(uses) ?? '')
  return called ? names(Object.keys(called.events.workflow_call?.outputs ?? {})) : 'anything'
}

/** What a job sees, its steps aside. */
export const jobContexts = (workflow: Workflow, job: Job, { around, gathered, settings }: Around): Names => ({
  ...around,
  needs: Object.fromEntries(job.needs.map(id => [id, resultOf(workflow, id, gathered)])),
  matrix: matrixNames(job.strategy),
  strategy: STRATEGY,
  runner: RUNNER,
  job: JOB,
  vars: { ...(around.vars as Names), ...names(ofEnvironment(job, settings).flatMap(({ vars }) => vars)) },
  secrets: { ...(around.secrets as Names), ...names(ofEnvironment(job, settings).flatMap(({ secrets }) => secrets)) },
})
export interface Around {
  /** Of the whole file. */
  readonly around: Names
  readonly gathered: Gathered
  readonly settings: Settings
}
/** Where the name of the environment is computed, any may be it. */
const ofEnvironment = ({ environment }: Job, { environments }: Settings) => {
  if (!environment) return []
  const { name } = environment
  const meant = Object.entries(environments).filter(
    ([one]) => name instanceof Expression || one.toLowerCase() === String(name).toLowerCase(),
  )
  return meant.map(([, set]) => set)
}

/** What a step sees of the steps before it. */
export const stepContexts = (job: Job, index: number, inJob: Names, gathered: Gathered): Names => {
  const before = job.steps.slice(0, index)
  return {
    ...inJob,
    steps: stepNames(before, gathered),
    env: {
      ...(inJob.env as Names),
      ...(envNames(job.env) as Names),
      ...(envNames(job.steps[index]?.env ?? {}) as Names),
      ...(before.some(exportsVariables) ? { [OTHERS]: 'anything' } : {}),
      ...(before.some(({ uses = '' }) => uses.startsWith('aws-actions/configure-aws-credentials@')) ? names(CREDENTIALS) : {}),
    },
  }
}
const CREDENTIALS = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']

/** All steps of a job, as its outputs see them. */
export const stepNames = (steps: readonly Step[], gathered: Gathered): Names =>
  Object.fromEntries(steps.flatMap(step => (step.id === undefined ? [] : [[step.id, stepResult(step, gathered)]])))

const stepResult = ({ uses, run }: Step, { actions }: Gathered): Names => {
  const metadata = uses === undefined ? undefined : actions.get(uses)
  return { outcome: 'anything', conclusion: 'anything', outputs: metadata ? names(metadata.outputs) : ofScript(run) }
}
/** A script may call another one that sets outputs; one that only prints sets none. */
const ofScript = (run: Value | undefined): Known => {
  const script = run instanceof Expression ? run.text : String(run ?? '')
  const lines = script.split('\n').map(line => line.trim())
  return lines.every(
    line =>
      line === '' ||
      line.startsWith('#') ||
      (/^(echo|true|false|exit|sleep|test)\b/.test(line) && !/GITHUB_OUTPUT|::set-output|[;&|`]|\$\(/.test(line)),
  )
    ? {}
    : 'anything'
}
/** The two known actions say what they export; a script exports what it writes into its file. */
const exportsVariables = ({ uses, run }: Step): boolean =>
  uses === undefined ? ofScript(run) === 'anything' : !/^(actions\/checkout|aws-actions\/configure-aws-credentials)@/.test(uses)

export const envNames = (env: Value): Names => (isMap(env) ? names(Object.keys(env)) : { [OTHERS]: 'anything' })

/** Names that a combination of the matrix has. */
const matrixNames = (strategy: Value | undefined): Known => {
  if (strategy === undefined) return {}
  if (!isMap(strategy)) return 'anything'
  const { matrix } = strategy
  if (matrix === undefined) return {}
  if (!isMap(matrix)) return 'anything'
  const { include, exclude: _, ...axes } = matrix
  if (include !== undefined && !Array.isArray(include)) return 'anything'
  const included = (include ?? []) as readonly Value[]
  if (!included.every(isMap)) return 'anything'
  return names([...Object.keys(axes), ...included.flatMap(entry => Object.keys(entry))])
}
