import type { Call } from './call.ts'
import type { Host } from './host.ts'
import { jobPath } from './kept.ts'
import type { JobReport, JobState, Result } from './report.ts'
import type { Job } from './workflow.ts'

/** A job that never got a runner. @param path of its leg, when it has some */
export const leave = (host: Host, call: Call, job: Job, name: string, result: Result, because?: string, path?: string): JobState => {
  const { now } = host.world
  const { run } = call
  const whole = jobPath(call, job.id)
  const report: JobReport = {
    number: run.numberJob(),
    attempt: run.attempt,
    id: `${call.prefix}${job.id}`,
    name,
    result,
    outputs: {},
    environment: undefined,
    permissions: {},
    annotations: because === undefined ? [] : [{ level: 'error', message: because }],
    steps: [],
    started: now,
    ended: now,
  }
  run.current.tell(report, [...call.line, whole, path ?? whole])
  return { result, outputs: {} }
}
