/**
 * A workflow at work in a run: the run's own, or one that a job calls.
 * https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
import { UserError } from '@golden-ami/domain'
import type { Held, Member } from './concurrency.ts'
import { githubContext } from './contexts.ts'
import { evaluate, type Scope } from './expressions.ts'
import type { Host } from './host.ts'
import { typedInputs } from './inputs.ts'
import { type Granted, granted } from './permissions.ts'
import { readWorkflowFile } from './read-workflow.ts'
import type { JobState } from './report.ts'
import type { Run } from './run.ts'
import { isJsonMap, type Json, type JsonMap, textMap } from './value.ts'
import type { Job, Workflow } from './workflow.ts'

export interface Call {
  readonly workflow: Workflow
  readonly run: Run
  /** Ids of the calling jobs with a `/` behind each; empty for the run's own workflow. */
  readonly prefix: string
  /** Before the keys of its jobs: the run's name, or the key of the calling leg. */
  readonly key: string
  /** The same without the run's name, with a `/` behind it; empty for the run's own workflow. */
  readonly path: string
  /** Paths of the calling jobs and of their legs. */
  readonly line: readonly string[]
  /** All its jobs are run; false: of a re-run of failed jobs, only those. */
  readonly whole: boolean
  /** Names of the calling jobs: `deploy / `. */
  readonly title: string
  readonly inputs: JsonMap
  readonly vars: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** What the calling job's token may do. */
  readonly ceiling: Granted | undefined
  readonly results: Map<string, JobState>
  /** Its jobs as they run; who cancels the calling job cancels them. */
  readonly legs: Set<Member>
  /** Concurrency groups that the run and the calling jobs hold, its own too. */
  held: readonly Held[]
  /** Why the calling job was cancelled. */
  cancelled: string | undefined
}
/** The call that a run's own workflow is. */
export const mainCall = (host: Host, run: Run): Call => {
  const { vars, secrets } = host.github.repository
  return {
    workflow: run.workflow,
    run,
    prefix: '',
    key: run.title,
    path: '',
    line: [],
    whole: run.current.reruns !== 'failed',
    title: '',
    inputs: run.inputs,
    vars,
    secrets,
    ceiling: undefined,
    results: new Map(),
    legs: new Set(),
    held: [],
    cancelled: undefined,
  }
}

/**
 * The call that a job with `uses` makes.
 * @param scope what the job's expressions see
 * @throws UserError when the workflow cannot be called, or not with what it is given
 */
export const callOf = async (
  host: Host,
  caller: Call,
  job: Job,
  { uses, name, scope, ...place }: Pick<Call, 'key' | 'line' | 'whole' | 'held'> & { uses: string; name: string; scope: Scope },
): Promise<Call> => {
  const workflow = await readCalled(host, uses)
  const where = `${caller.workflow.path}: job '${job.id}'`
  const { inputs: definitions = {}, secrets: expected = {} } = workflow.events.workflow_call ?? {}
  if (!workflow.events.workflow_call)
    throw new UserError('rehearsal.workflow', `${where}: ${uses} cannot be called: it has no 'on: workflow_call'.`)
  const given = evaluate(job.with, scope)
  const secrets = job.secrets === 'inherit' ? caller.secrets : textMap(evaluate(job.secrets, scope))
  const missing = Object.entries(expected).find(([secret, { required }]) => required && !(secret in secrets))
  if (missing) throw new UserError('rehearsal.workflow', `${where} does not give the secret '${missing[0]}' that ${uses} requires.`)
  return {
    ...caller,
    workflow,
    prefix: `${caller.prefix}${job.id}/`,
    ...place,
    path: `${place.line.at(-1) ?? ''}/`,
    title: `${name} / `,
    inputs: typedInputs(definitions, isJsonMap(given) ? given : {}, where, scope),
    secrets,
    ceiling: granted(job.permissions, caller.workflow.permissions, caller.ceiling),
    results: new Map(),
    legs: new Set(),
    cancelled: undefined,
  }
}
/** What the workflow's own expressions (concurrency, outputs) see. */
export const scopeOf = (host: Host, { run, inputs, vars, results }: Call): Scope => ({
  contexts: {
    github: githubContext(host, run),
    inputs,
    vars,
    jobs: Object.fromEntries([...results].map(([id, state]) => [id, jobContext(state)])),
  },
})
/** A job as `needs.<id>` and `jobs.<id>` show it. */
export const jobContext = ({ result, outputs }: JobState): Json => ({ result, outputs })

/** Local workflows only: `./.github/workflows/x.yml`, or `$/…`. @throws UserError */
export const readCalled = async (host: Host, uses: string): Promise<Workflow> => {
  if (!/^[.$]\//.test(uses))
    throw new UserError('rehearsal.workflow', `'${uses}': a rehearsal calls workflows of the same repository only.`)
  return readWorkflowFile(host.github.repository.root, uses.slice(2))
}
