/** Whether a workflow is started by what is to start it. */
import type { Trigger } from './run.ts'
import type { Workflow } from './workflow.ts'

export const EVENTS = ['push', 'workflow_dispatch', 'schedule'] as const

/** Why its event does not; undefined: it does, unless the filters of a push leave it out. */
export const notStarted = (
  { events, startedBy, path }: Pick<Workflow, 'events' | 'startedBy' | 'path'>,
  { event, schedule }: Pick<Trigger, 'event' | 'schedule'>,
): string | undefined => {
  if (!(event in events)) {
    const can = EVENTS.filter(one => one in events)
    const others = startedBy.filter(one => !(EVENTS as readonly string[]).includes(one))
    const unplayed = others.length === 0 ? '' : ` (${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} not for a rehearsal to start)`
    return `${path} is not started by ${event}; it has ${can.join(', ') || 'no event that a rehearsal can start'}${unplayed}`
  }
  const lines = (events.schedule ?? []).map(({ cron }) => cron)
  if (event === 'schedule' && schedule !== undefined && schedule !== '' && !lines.includes(schedule))
    return `${path} has no schedule '${schedule}'; it has ${lines.map(line => `'${line}'`).join(', ')}`
  return undefined
}
