/**
 * When GitHub lets a run be run again: it has ended, is not older than 30 days, and has been run again fewer than 50 times.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs
 */
import { UserError } from '@golden-ami/domain'
import type { Rerun } from './attempt.ts'
import type { Run } from './run.ts'

/** ms after the run was started */
const LATEST = 30 * 24 * 3_600_000
const MOST_RERUNS = 50

/** @throws UserError */
export const refuseRerun = (run: Run, reruns: Rerun, now: number): void => {
  const because = refusal(run, reruns, now)
  if (because !== undefined) throw new UserError('rehearsal.scenario', `${run.name} cannot be run again: ${because}.`)
}
const refusal = ({ status, started, attempts, current }: Run, reruns: Rerun, now: number): string | undefined => {
  if (status !== 'completed') return 'it has not ended'
  if (now - started > LATEST) return 'it was started more than 30 days ago'
  if (attempts.length > MOST_RERUNS) return `it has been run again ${MOST_RERUNS} times`
  if (reruns === 'failed' && current.result !== 'failure' && current.result !== 'cancelled') return 'none of its jobs has failed'
  return undefined
}
