/** What an action knows of the job that it runs in: its check run, and when GitHub ends it. */
import { type Canceller, type JobEnd, jobEnd, jobMinutes, messageOf, minutesInWorkflow, type SaidMinutes } from '@golden-ami/domain'
import { text } from '@golden-ami/domain/schema/combinators'
import { type GithubApi, githubApi, placeIn, placeOf } from './github-api.ts'
import { textOf } from './github-contents.ts'
import { textInput } from './inputs/input-types.ts'
import { type InputValues, optional } from './inputs/read-inputs.ts'
import type { Runtime } from './runtime.ts'
import type { Patience } from './web/web.ts'
import { workflowOfRef } from './workflow-ref.ts'
import { readYaml } from './yaml.ts'

const ID = text('^[1-9]\\d{0,19}$', 'nothing: GitHub sets it')
/** Names of files may have spaces, those of branches not. */
const REF = text('^[^/\\s]+/[^/\\s]+/[^@]+@\\S+$', 'nothing: GitHub sets it')
const SHA = text('^[0-9a-f]{40,64}$', 'nothing: GitHub sets it')
const MINUTES = text('^[1-9]\\d{0,4}$', 'whole minutes like 90, as the job has them in timeout-minutes')

/** Inputs that every action with a time of its own has. All but the last are set by their defaults in action.yml, and nobody writes them. */
export const JOB_INPUTS = {
  'job-check-run-id': optional(textInput(ID)),
  'job-workflow-ref': optional(textInput(REF)),
  'job-workflow-sha': optional(textInput(SHA)),
  'job-timeout-minutes': optional(textInput(MINUTES)),
} as const
export type JobInputs = InputValues<typeof JOB_INPUTS>

export interface Job {
  /** Id of its check run, which is the job's own too; undefined: this GitHub does not tell it. */
  readonly check: number | undefined
  readonly end: JobEnd
  /** Who has cancelled it, where that is known already: in a post step. */
  readonly canceller?: Canceller
}

/** What GitHub does not say by then is taken as not known. */
const FOR_THE_JOB: Patience = { attempts: 2, within: 5_000 }

/**
 * Asks GitHub when the job began (permission `actions: read`) and how long it may take (its workflow at its commit, `contents: read`; else as
 * the workspace has it). What cannot be asked is assumed: the job begins with this step, and has six hours.
 * @param token of the input `github-token`; empty: GitHub is not asked
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
 */
export const jobOf = async (runtime: Runtime, inputs: JobInputs, token: string): Promise<Job> => {
  const began = runtime.clock.now()
  const check = inputs['job-check-run-id'] === undefined ? undefined : Number(inputs['job-check-run-id'])
  const [started, file] = await Promise.all([startOf(runtime, check, token), workflowOf(runtime, inputs, token)])
  const { job, runnerEnvironment } = runtime.github
  const given = inputs['job-timeout-minutes'] === undefined ? undefined : Number(inputs['job-timeout-minutes'])
  const minutes = jobMinutes({ said: file.said, given, hosted: runnerEnvironment !== 'self-hosted', file: file.path, job })
  const unknown = jobEnd(minutes, { at: began, known: false })
  const end = started === undefined ? unknown : jobEnd(minutes, { at: started, known: true })
  // A job that goes on after its limit has another one: with a limit in the past nothing would be done at all.
  return { check, end: end.limit > began ? end : unknown }
}

/** What GitHub does not answer is not known. */
const asked = async <T>(runtime: Runtime, token: string, call: (api: GithubApi) => Promise<T>): Promise<T | undefined> => {
  if (token === '') return undefined
  try {
    return await call(await githubApi(runtime, token, FOR_THE_JOB))
  } catch (error) {
    runtime.debug(messageOf(error))
    return undefined
  }
}

/** ms since the epoch */
const startOf = async (runtime: Runtime, check: number | undefined, token: string): Promise<number | undefined> => {
  if (check === undefined) return undefined
  const started = await asked(runtime, token, async api => {
    const { data } = await api('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { ...placeOf(runtime), job_id: check })
    return Date.parse(data.started_at)
  })
  // A job that begins in the future is none that a deadline can be reckoned from.
  return started === undefined || Number.isNaN(started) || started > runtime.clock.now() ? undefined : started
}

interface WorkflowFile {
  readonly path: string
  readonly said: SaidMinutes
}
/** The workflow that the job is written in; the run's own, where GitHub does not tell which that is. */
const workflowOf = async (runtime: Runtime, inputs: JobInputs, token: string): Promise<WorkflowFile> => {
  const { github } = runtime
  const own = inputs['job-workflow-ref']
  const named = workflowOfRef(own ?? github.workflowRef)
  if (!named) return { path: 'its workflow', said: 'unknown' }
  const { repository, path } = named
  const ref = own === undefined ? github.workflowSha : (inputs['job-workflow-sha'] ?? '')
  const content = (await atCommit(runtime, { repository, path, ref }, token)) ?? (await inWorkspace(runtime, repository, path))
  const yaml = content === undefined ? undefined : readYaml(content, path)
  const tree = yaml && 'tree' in yaml ? yaml.tree : undefined
  return { path, said: tree ? minutesInWorkflow(tree, github.job, own !== undefined) : 'unknown' }
}

interface FileAt {
  readonly repository: string
  readonly path: string
  readonly ref: string
}
const atCommit = async (runtime: Runtime, { repository, path, ref }: FileAt, token: string): Promise<string | undefined> =>
  ref === ''
    ? undefined
    : asked(runtime, token, async api => {
        const { data } = await api('GET /repos/{owner}/{repo}/contents/{path}', { ...placeIn(repository), path, ref })
        return textOf(data, path)
      })

/** What is checked out may be of another commit: it is better than nothing. */
const inWorkspace = async (runtime: Runtime, repository: string, path: string): Promise<string | undefined> => {
  if (repository.toLowerCase() !== runtime.github.repository.toLowerCase()) return undefined
  try {
    return await runtime.readFile(path)
  } catch {
    return undefined
  }
}
