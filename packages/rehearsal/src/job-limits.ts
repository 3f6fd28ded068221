/** How long a job may go on, at all and after its cancellation. */
import type { Host } from './host.ts'
import type { Run } from './run.ts'

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const CANCEL_TIMEOUT = 5 * 60_000

interface Limited {
  readonly host: Host
  readonly run: Run
  readonly key: string
  cancel(reason: string): void
  die(reason: string): void
}
interface Limit {
  /** It no longer holds. */
  off(): void
}

/** Cancels a job after so many minutes or with its run, and ends what is left of it then. */
export const limitsOf = (job: Limited, minutes: number): Limit => {
  const { processes, world } = job.host
  const alarms: Limit[] = []
  const alarm = (what: string, ms: number, act: () => void) => void alarms.push(processes.alarm(`${job.key} ${what}`, world.now + ms, act))
  const cancel = (reason: string): void => {
    job.cancel(reason)
    alarm('cancel timeout', CANCEL_TIMEOUT, () => job.die('The job did not end in time after its cancellation.'))
  }
  alarm('timeout', minutes * 60_000, () => cancel(`The job has exceeded the maximum execution time of ${minutes} minutes.`))
  const forget = job.run.onCancel(() => cancel(job.run.cancelled!))
  return {
    off() {
      forget()
      for (const each of alarms) each.off()
    },
  }
}
