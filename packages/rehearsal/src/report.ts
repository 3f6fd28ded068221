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
export interface JobReport {
  /** Id in the workflow, behind the ids of the jobs that call it: `deploy/refresh`. */
  readonly id: string
  readonly name: string
  /** Of its check run, by which the API knows it; absent where it never got a runner. */
  readonly check?: number
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
  readonly environment: string
  readonly state: 'approved' | 'rejected'
  readonly user: string
  readonly comment: string
  readonly at: number
}
export interface RunReport {
  readonly name: string
  readonly workflow: string
  readonly event: string
  readonly id: number
  readonly actor: string
  readonly result: Result
  readonly jobs: readonly JobReport[]
  readonly approvals: readonly Approval[]
  readonly started: number
  readonly ended: number
}
export interface RehearsalReport {
  readonly runs: readonly RunReport[]
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

/** The end of a rehearsal for people: runs, jobs, approvals, surprises. */
export const renderReport = ({ runs, surprises, started, ended, journal }: RehearsalReport): string => {
  const lines = runs.flatMap(run => [
    `${run.name}  ${run.result}  (${run.event} by ${run.actor}, ${durationText(run.ended - run.started)})`,
    ...run.jobs.map(
      job => `  ${job.name}${job.environment ? ` [${job.environment}]` : ''}  ${job.result}  ${durationText(job.ended - job.started)}`,
    ),
    ...run.approvals.map(({ environment, state, user, comment }) => `  ${environment} ${state} by ${user}${comment ? `: ${comment}` : ''}`),
  ])
  return [
    ...lines,
    `${durationText(ended - started)} of virtual time, ${journal.length} calls to AWS`,
    ...surprises.map(surprise => `not as the scenario expects: ${surprise}`),
  ].join('\n')
}

/** The pages that the steps wrote, each under the names of its run, job and step. */
export const renderSummaries = ({ runs }: RehearsalReport): string =>
  runs
    .flatMap(run =>
      run.jobs.flatMap(job => job.steps.map(step => ({ place: [run.name, job.name, step.name].join(' › '), page: step.summary }))),
    )
    .filter(({ page }) => page !== '')
    .map(({ place, page }) => `──── ${place}\n\n${page}`)
    .join('\n')
