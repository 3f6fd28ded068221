/** What a look found that the one before had not: steps of Image Builder's workflows, lines of the build's log. */
import type { Runtime } from '@golden-ami/actions-kit'
import { durationText, type Progress, type StageWorld } from '@golden-ami/domain'

/** Lines for the workflow steps whose status is another one than before. */
export const stepLines = (before: Progress | undefined, now: Progress): readonly string[] => {
  const known = new Map((before?.workflows ?? []).flatMap(({ steps }) => steps.map(step => [step.id, step.status] as const)))
  return now.workflows.flatMap(({ type, steps }) =>
    steps
      .filter(({ id, status }) => status !== 'PENDING' && known.get(id) !== status)
      .map(({ name, status, message, started, ended }) => {
        const took = started !== undefined && ended !== undefined && status !== 'SKIPPED' ? ` after ${durationText(ended - started)}` : ''
        return `${type} ${name}: ${status}${took}${message === '' ? '' : `: ${message}`}`
      }),
  )
}

/** Tells the job's log, log lines folded, as they come. */
export const tellProgress = (runtime: Runtime, previous: StageWorld | undefined, world: StageWorld): void => {
  const now = 'unseen' in world ? undefined : world.progress
  if (!now) return
  const known = previous && !('unseen' in previous) ? previous.progress : undefined
  const before = known?.arn === now.arn ? known : undefined
  for (const line of stepLines(before, now)) runtime.line(line)
  if (now.fresh.length === 0 || before?.asked === now.asked) return
  runtime.startGroup(`Log of the build (${now.fresh.length} more)`)
  for (const line of now.fresh) runtime.line(line)
  runtime.endGroup()
}
