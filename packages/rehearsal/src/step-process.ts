/** A process of a step: its environment, its time limit, and what its end means. */
import { join } from 'node:path'
import type { Participant } from '@golden-ami/local-aws'
import { Child } from './child.ts'
import { makeCommandFiles } from './file-commands.ts'
import type { Result } from './report.ts'
import type { RunningJob } from './running-job.ts'
import type { StepRun } from './step-run.ts'

export interface ProcessSpec {
  readonly key: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly minutes: number | undefined
  readonly onVirtualTime: boolean
}
/** One process of a step; `failure` with its reason as an annotation when it does not end well. */
export const runProcess = async (job: RunningJob, run: StepRun, spec: ProcessSpec, self: Participant): Promise<Result> => {
  const { world } = job.host
  const files = makeCommandFiles(join(job.temp, 'files', spec.key))
  const child = new Child(job.host.processes, {
    name: `${job.key}/${spec.key}`,
    command: spec.command,
    args: spec.args,
    cwd: spec.cwd,
    env: { ...job.variables(spec.env), ...files },
    output: join(job.temp, 'files', spec.key, 'output'),
    onVirtualTime: spec.onVirtualTime,
  })
  const before = job.cancelled
  let late = false
  const limit =
    spec.minutes === undefined
      ? undefined
      : job.host.processes.alarm(`${job.key}/${spec.key} timeout`, world.now + spec.minutes * 60_000, () => {
          late = true
          child.stop()
        })
  job.child = child
  const exit = await child.run(
    self,
    line => run.hear(line),
    () => job.cancel('a fault'),
  )
  job.child = undefined
  limit?.off()
  run.collect(files)
  if (job.dead) return 'failure'
  if (job.cancelled !== before) {
    // However it ended: the runner asks only whether it was told to stop.
    run.fail('The operation was canceled.')
    return 'cancelled'
  }
  if (late) run.fail(`The action '${run.name}' has timed out after ${spec.minutes} minutes.`)
  else if (exit.code !== 0 && !spec.onVirtualTime) run.fail(`Process completed with exit code ${exit.code ?? exit.signal}.`)
  else if (exit.code !== 0) run.say(`exit code ${exit.code ?? exit.signal}`)
  return exit.code === 0 && !late ? 'success' : 'failure'
}
