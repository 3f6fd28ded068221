/** What a rehearsal tells: the log as it happens, and the results when it has ended. Moments are virtual, ms since the epoch. */
import { durationText } from '@golden-ami/domain'
import type { Entry } from '@golden-ami/local-aws'
import type { Annotation } from './workflow-commands.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface LogLine {
  readonly at: number
  readonly run: string
  readonly job?: string
  readonly step?: string
  readonly text: string
}
export interface StepReport {
  readonly name: string
  readonly id: string | undefined
  /** Before `continue-on-error`, and after it. */
  readonly outcome: Result
  readonly conclusion: Result
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown of GITHUB_STEP_SUMMARY. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  readonly started: number
  readonly ended: number
}
/** Of all legs of a job, or of one. */
export interface JobState {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}
export interface JobReport {
  /** In the API. */
  readonly number: number
  /** In which it ran; a later one has it as well when it was not run again. */
  readonly attempt: number
  /** Id in the workflow, behind the ids of the jobs that call it: `deploy/refresh`. */
  readonly id: string
  readonly name: string
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
  readonly environment: string | undefined
  readonly permissions: Readonly<Record<string, string>>
  readonly annotations: readonly Annotation[]
  readonly steps: readonly StepReport[]
  readonly started: number
  readonly ended: number
}
export interface Approval {
  /** In which it was given. GitHub's API does not tell. */
  readonly attempt: number
  readonly environment: string
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
  readonly at: number
}
export interface AttemptReport {
  readonly number: number
  /** Who started it. */
  readonly actor: string
  /** Which jobs it runs again; undefined of the first. */
  readonly reruns: 'all' | 'failed' | undefined
  readonly result: Result
  readonly jobs: readonly JobReport[]
  readonly started: number
  readonly ended: number
}
/** Result, jobs and end are those of the last attempt. */
export interface RunReport {
  readonly name: string
  readonly workflow: string
  readonly event: string
  readonly id: number
  readonly actor: string
  readonly result: Result
  readonly jobs: readonly JobReport[]
  /** Of all attempts. */
  readonly approvals: readonly Approval[]
  readonly attempts: readonly AttemptReport[]
  readonly started: number
  readonly ended: number
}
export interface RehearsalReport {
  readonly runs: readonly RunReport[]
  /** Where workflows or the scenario probably do not say what they mean; each with its place. */
  readonly warnings: readonly string[]
  /** What was only pretended. */
  readonly pretended: readonly string[]
  /** Incidents that never came. */
  readonly neverHappened: readonly string[]
  /** Ended by somebody before its end: by which signal, and what was not played. */
  readonly interrupted?: { readonly by: string; readonly notPlayed: readonly string[] }
  /** Runs whose result is not what the scenario expects. */
  readonly surprises: readonly string[]
  readonly started: number
  readonly ended: number
  readonly log: readonly LogLine[]
  /** Every call to local AWS, in order. */
  readonly journal: readonly Entry[]
}

/** `2026-11-21 02:14:09  golden-ami#1 build › Build the image  text`. */
export const renderLine = ({ at, run, job, step, text }: LogLine): string =>
  [
    `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}`,
    [run, job, step].filter(part => part !== undefined).join(' › '),
    text,
  ].join('  ')

const HOW = { all: 're-run', failed: 're-run of failed jobs' } as const

/** An attempt with the jobs that ran in it. */
const renderAttempt = (run: RunReport, { number, actor, reruns, result, jobs, started, ended }: AttemptReport): readonly string[] => [
  `${titleOf(run, number)}  ${result}  (${reruns === undefined ? run.event : HOW[reruns]} by ${actor}, ${durationText(ended - started)})`,
  ...jobs
    .filter(({ attempt }) => attempt === number)
    .map(job => `  ${job.name}${job.environment ? ` [${job.environment}]` : ''}  ${job.result}  ${durationText(job.ended - job.started)}`),
  ...run.approvals
    .filter(({ attempt }) => attempt === number)
    .map(({ environment, state, user, comment }) => `  ${environment} ${state} by ${user}${comment ? `: ${comment}` : ''}`),
]
const titleOf = ({ name }: RunReport, attempt: number): string => (attempt === 1 ? name : `${name} attempt ${attempt}`)

/** The end of a rehearsal for people: runs and their attempts, jobs, approvals, surprises. */
export const renderReport = (report: RehearsalReport): string => {
  const { runs, surprises, started, ended, journal, warnings, pretended, neverHappened, interrupted } = report
  return [
    ...runs.flatMap(run => run.attempts.flatMap(attempt => renderAttempt(run, attempt))),
    `${durationText(ended - started)} of virtual time, ${journal.length} calls to AWS`,
    ...pretended.map(what => `only pretended: ${what}`),
    ...warnings.map(what => `warning: ${what}`),
    ...neverHappened.map(what => `never happened: ${what}`),
    ...surprises.map(surprise => `not as the scenario expects: ${surprise}`),
    ...(interrupted ? [`ended by ${interrupted.by} before its end`, ...interrupted.notPlayed.map(what => `not played: ${what}`)] : []),
  ].join('\n')
}

/** The pages that the steps wrote, each under the names of its run and attempt, job and step. */
export const renderSummaries = ({ runs }: RehearsalReport): string =>
  runs
    .flatMap(run =>
      run.attempts.flatMap(({ number, jobs }) =>
        jobs
          .filter(({ attempt }) => attempt === number)
          .flatMap(job => job.steps.map(step => ({ place: [titleOf(run, number), job.name, step.name].join(' › '), page: step.summary }))),
      ),
    )
    .filter(({ page }) => page !== '')
    .map(({ place, page }) => `──── ${place}\n\n${page}`)
    .join('\n')
